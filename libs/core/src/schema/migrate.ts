import pg from 'pg';
import { migrateQueue } from '../platform/queue/queue-backend.js';
import { openDataSource } from './data-source.js';

/** Any fixed number: it names the lock under which only one process migrates at a time. */
const MIGRATION_LOCK = 7_203_401;

/** Brings the schema up to date; safe to call from several processes at once. Returns the names applied. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: databaseUrl });
  guard.on('error', () => undefined);
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await openDataSource({ url: databaseUrl, poolSize: 2, applicationName: 'padan-migrate' });
    try {
      const applied = await dataSource.runMigrations();
      await migrateQueue(databaseUrl);
      return applied.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
}
