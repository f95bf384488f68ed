import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from '../migrations/index.js';
import { SnakeNaming } from '../platform/database/naming.js';

export interface DataSourceSettings {
  readonly url: string;
  /** Connections this process may hold. */
  readonly poolSize?: number;
  readonly applicationName?: string;
}

/** Options of the one data source of a process: never `synchronize`, migrations as classes. */
export function dataSourceOptions(settings: DataSourceSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.url,
    schema: 'public',
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    // gen_random_uuid(), which PostgreSQL has had by itself since 13.
    uuidExtension: 'pgcrypto',
    // A failed query is thrown and logged by whoever answers for it, without the parameters: they may be personal data.
    logging: false,
    applicationName: settings.applicationName ?? 'padan',
    poolSize: settings.poolSize ?? 20,
    // A pool without an error handler ends the process when the server stops.
    poolErrorHandler: () => undefined,
    // A process that is frozen in the middle of a transaction keeps its locks from everybody else no longer than this.
    extra: { statement_timeout: 60_000, idle_in_transaction_session_timeout: 20_000 },
  };
}

export async function openDataSource(settings: DataSourceSettings): Promise<DataSource> {
  return new DataSource(dataSourceOptions(settings)).initialize();
}
