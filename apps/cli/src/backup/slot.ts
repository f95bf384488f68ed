import pg from 'pg';
import { STREAM } from './wal-receiver.js';

async function withClient<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The server keeps the log for the slot while nobody reads it, up to a limit; what went beyond that begins anew. */
export const ensureSlot = (databaseUrl: string): Promise<void> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ wal_status: string | null }>(
      'select wal_status from pg_replication_slots where slot_name = $1',
      [STREAM],
    );
    if (rows[0]?.wal_status === 'lost') await client.query('select pg_drop_replication_slot($1)', [STREAM]);
    if (rows.length === 0 || rows[0].wal_status === 'lost')
      await client.query('select pg_create_physical_replication_slot($1, true)', [STREAM]);
  });

/** From now on a commit is acknowledged when it is on disk in both places. Off again when the server is started alone. */
export const waitForBackup = (databaseUrl: string): Promise<void> =>
  withClient(databaseUrl, async (client) => {
    await client.query(`alter system set synchronous_standby_names = '${STREAM}'`);
    await client.query('select pg_reload_conf()');
  });
