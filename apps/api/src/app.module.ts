import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { type Env, PlatformModule, type QueueBackend } from '#core/platform';
import { dataSourceOptions } from '#core/schema';
import type { Features } from './features.js';
import { HealthModule } from './health/health.module.js';
import { AccessGuard } from './http/access.guard.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { MediaTypeGuard } from './http/media-type.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { DtoPipe } from './http/validation.pipe.js';
import { logSettings } from './logging.js';
import { QueueModule } from './queue.module.js';

/** The HTTP front door: platform, features, and what stands at the door. */
@Module({})
export class AppModule {
  static forRoot(env: Env, queue: QueueBackend, features: Features): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logSettings(env)),
        PlatformModule.forRoot(env, dataSourceOptions({ url: env.databaseUrl, applicationName: 'padan-api' })),
        QueueModule.forRoot(queue),
        HealthModule,
        ...features,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: MediaTypeGuard },
        { provide: APP_PIPE, useClass: DtoPipe },
        // The outer one first: a replayed answer gets its ETag like any other.
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
    };
  }
}
