import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { copyCluster } from './copy.js';
import type { BackupPlace, BaseBackup } from './place.js';
import { parseLsn } from './wal-position.js';
import type { WalReceiver } from './wal-receiver.js';

export interface Cluster {
  readonly systemId: string;
  readonly timeline: number;
  readonly segmentBytes: number;
  /** Where its files are on this machine. */
  readonly dataDirectory: string;
}

export async function readCluster(client: pg.Client): Promise<Cluster> {
  const { rows } = await client.query<Cluster>(
    `select s.system_identifier::text as "systemId", c.timeline_id as timeline, i.bytes_per_wal_segment as "segmentBytes",
       current_setting('data_directory') as "dataDirectory"
     from pg_control_system() s, pg_control_checkpoint() c, pg_control_init() i`,
  );
  return rows[0];
}

/**
 * Copies the database while it runs. A copy alone is torn: it becomes whole with the log from its first to its last
 * position, which `receiver` must have on disk before the copy counts.
 */
export async function takeBase(databaseUrl: string, place: BackupPlace, receiver: WalReceiver): Promise<BaseBackup> {
  const startedAt = new Date();
  const id = startedAt.toISOString().replaceAll(':', '-');
  const folder = place.baseFolder(id);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { dataDirectory, ...cluster } = await readCluster(client);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const started = await client.query<{ lsn: string }>('select pg_backup_start($1, true)::text as lsn', [id]);
    const sizeBytes = await copyCluster(dataDirectory, path.join(folder, 'data'));
    const stopped = await client.query<{ lsn: string; labelfile: string; spcmapfile: string }>(
      'select lsn::text, labelfile, spcmapfile from pg_backup_stop(false)',
    );
    const { lsn: stopLsn, labelfile } = stopped.rows[0];
    writeFileSync(path.join(folder, 'data', 'backup_label'), labelfile, { mode: 0o600, flush: true });
    await receiver.reach(parseLsn(stopLsn));
    const times = { startedAt: startedAt.toISOString(), finishedAt: new Date().toISOString() };
    const base: BaseBackup = { id, ...times, ...cluster, startLsn: started.rows[0].lsn, stopLsn, sizeBytes };
    place.finish(base);
    return base;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end();
  }
}
