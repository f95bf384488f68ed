import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Clock } from './clock.js';
import { joinReads } from './database/joined-reads.js';
import type { Env } from './env.js';
import { openFileStorage } from './files/file-storage.js';
import { Idempotency } from './idempotency.js';
import { MailService } from './mail/mail.service.js';
import { ENV, FILE_STORAGE } from './tokens.js';
import { Transactions } from './transactions.js';

/** Database, clock, transactions, files and mail: what every feature stands on. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(env: Env, database: DataSourceOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...database, retryAttempts: 3 }),
          dataSourceFactory: async () => joinReads(await new DataSource(database).initialize()),
        }),
      ],
      providers: [
        { provide: ENV, useValue: env },
        { provide: FILE_STORAGE, useFactory: () => openFileStorage(env) },
        Clock,
        Transactions,
        Idempotency,
        MailService,
      ],
      exports: [ENV, FILE_STORAGE, Clock, Transactions, Idempotency, MailService, TypeOrmModule],
    };
  }
}
