import type { DataSource } from 'typeorm';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from './database.js';
import { padan } from './padan.js';
import { Stack } from './stack.js';
import { until } from './until.js';

/** Jobs that may change what a run sees; once they have gone by, the story stands still. */
const HOUSEKEEPING = ['claims.expire', 'proposals.expire', 'requests.lapse', 'offers.freshness', 'run.changes'];

/**
 * The demo story as `npm start` tells it, with housekeeping done and its first run put aside: queueRun brings it back.
 * Nobody is connected to it, so it can be copied.
 */
export async function createDemoDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  const stack = await Stack.start({ databaseUrl: database.url, env: { LOG_LEVEL: 'debug' } });
  const told = await padan(['prepare', '--demo', 'new'], stack.environment);
  if (told.code !== 0) throw new Error(told.output);
  const dataSource = await openDataSource({ url: database.url, poolSize: 1 });
  await dataSource.query(`update matching_run set state = 'cancelled'`);
  const worker = await stack.startWorker();
  for (const name of HOUSEKEEPING) await worker.says(({ msg, job }) => msg === 'job done' && job === name, 30_000);
  await until(() => isOutboxEmpty(dataSource));
  await stack.stop();
  // What the last jobs still wrote waits in this database's queue, which a copy with its queue on Redis does not see.
  await dataSource.query(`update mail_message set state = 'sent', sent_at = now() where state = 'queued'`);
  await dataSource.query('delete from outbox_row');
  await dataSource.destroy();
  return database;
}

export async function isOutboxEmpty(dataSource: DataSource): Promise<boolean> {
  const [{ rows, letters }] = (await dataSource.query(
    `select (select count(*) from outbox_row)::int as rows,
       (select count(*) from mail_message where state = 'queued')::int as letters`,
  )) as { rows: number; letters: number }[];
  return rows === 0 && letters === 0;
}

/** Puts the story's run into the queue, over these families, as if it had just been started. Answers its id. */
export async function queueRun(dataSource: DataSource, families: readonly string[]): Promise<string> {
  const [[{ id }]] = (await dataSource.query(
    `update matching_run set state = 'queued', families = $1, queued_at = now(), time_limit_ms = 300000,
       target_gap = 0.02 returning id`,
    [families],
  )) as [{ id: string }[], number];
  await dataSource.query(
    `insert into outbox_row (queue, name, data, delay_ms, correlation_id) values ('matching', 'run.match', $1, 0, 'spec')`,
    [{ runId: id }],
  );
  await dataSource.query(`select pg_notify('padan_outbox', '')`);
  return id;
}
