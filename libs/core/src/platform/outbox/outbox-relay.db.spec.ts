import { once } from 'node:events';
import type { Worker } from 'bullmq';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { hasRedis, startRedis, type TestRedis } from '../../../../../test/support/redis.js';
import { Clock } from '../clock.js';
import { newId } from '../ids.js';
import { QueueBackend } from '../queue/queue-backend.js';
import { Transactions } from '../transactions.js';
import { type JobEnvelope, OutboxRelay } from './outbox-relay.js';

describe.each(['postgres', 'redis'] as const)('the outbox relay on %s', (kind) => {
  const absent = kind === 'redis' && !hasRedis();
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  let dataSource: DataSource;
  let transactions: Transactions;
  let pool: pg.Pool;
  let backend: QueueBackend;
  let relay: OutboxRelay;
  let worker: Worker | undefined;
  const faults: unknown[] = [];

  beforeAll(async () => {
    if (absent) return;
    database = await createTestDatabase();
    if (kind === 'redis') redis = await startRedis();
    dataSource = await openDataSource({ url: database.url, poolSize: 10 });
    transactions = new Transactions(dataSource, new Clock());
    pool = new pg.Pool({ connectionString: database.url, max: 4 });
    pool.on('error', () => undefined);
    backend = await QueueBackend.open({ databaseUrl: database.url, redisUrl: redis?.url, redisPrefix: newId() });
  });
  afterEach(async () => {
    await relay?.stop();
    await worker?.close();
    if (!absent) await backend.queue('mail').drain(true);
  });
  afterAll(async () => {
    if (absent) return;
    await backend.close();
    await pool.end();
    await dataSource.destroy();
    await redis?.stop();
    await database.drop();
  });

  const post = (messageId: string) =>
    transactions.run(async (tx) => {
      tx.enqueue('mail.send', { messageId });
    });
  const rowsLeft = async () => Number((await dataSource.query('select count(*) from outbox_row'))[0].count);
  /** Runs a worker until it has seen `count` jobs and stayed quiet a while; answers the payloads in order of arrival. */
  async function work(count: number): Promise<string[]> {
    const seen: string[] = [];
    worker = backend.worker(
      'mail',
      async (job) => void seen.push(String((job.data as JobEnvelope).payload['messageId'])),
      { concurrency: 5 },
    );
    for (let i = 0; i < 200 && seen.length < count; i++) await sleep(20);
    await sleep(150);
    return seen;
  }

  it.skipIf(absent)('hands over what was committed, once, and nothing of what was rolled back', async () => {
    relay = new OutboxRelay(pool, backend, (fault) => faults.push(fault));
    relay.start();
    const ids = Array.from({ length: 40 }, () => newId());
    await Promise.all(ids.map(post));
    await expect(
      transactions.run(async (tx) => {
        tx.enqueue('mail.send', { messageId: 'never' });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect((await work(40)).toSorted()).toEqual(ids.toSorted());
    expect(await rowsLeft()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.skipIf(absent)('makes one job of a row that is handed over twice, before and after the job ran', async () => {
    relay = new OutboxRelay(pool, backend, () => undefined);
    const id = newId();
    await post(id);
    await withBrokenCommit(pool, () => expect(relay.drain()).rejects.toThrow('crash'));
    expect(await rowsLeft()).toBe(1);
    expect(await work(1)).toEqual([id]);
    await worker?.close();
    await relay.drain();
    expect(await rowsLeft()).toBe(0);
    expect(await work(0)).toEqual([]);
  });

  it.skipIf(absent)('two relays side by side hand over every row once', async () => {
    const ids = Array.from({ length: 60 }, () => newId());
    await Promise.all(ids.map(post));
    const relays = [1, 2].map(() => new OutboxRelay(pool, backend, () => undefined));
    for (const one of relays) one.start();
    expect((await work(60)).toSorted()).toEqual(ids.toSorted());
    await Promise.all(relays.map((one) => one.stop()));
  });

  it.skipIf(absent)('goes on after its connections were cut', async () => {
    relay = new OutboxRelay(pool, backend, () => undefined);
    relay.start();
    await post(newId());
    await work(1);
    await worker?.close();
    const cut = await dataSource.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike $1',
      ['listen padan_outbox'],
    );
    expect(cut).toHaveLength(1);
    const id = newId();
    await post(id);
    expect(await work(1)).toEqual([id]);
  });

  it.skipIf(absent)('leaves a job of a later version for a relay that knows it', async () => {
    relay = new OutboxRelay(pool, backend, () => undefined);
    await dataSource.query(
      `insert into outbox_row (queue, name, data, correlation_id) values ('mail', 'mail.sing', '{}', 'c')`,
    );
    const id = newId();
    await post(id);
    await relay.drain();
    expect(await work(1)).toEqual([id]);
    expect(await rowsLeft()).toBe(1);
    await dataSource.query('delete from outbox_row');
  });

  it.skipIf(absent)('carries the correlation id and the retries of the job table', async () => {
    relay = new OutboxRelay(pool, backend, () => undefined);
    await post(newId());
    await relay.drain();
    worker = backend.worker('mail', async () => undefined, { concurrency: 1 });
    const [job] = (await once(worker, 'completed')) as [{ data: JobEnvelope; opts: { attempts: number } }];
    expect(job.data.correlationId).toBe('none');
    expect(job.opts.attempts).toBe(6);
  });
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A crash between hand-over and commit: the next COMMIT on this pool never happens. */
async function withBrokenCommit(pool: pg.Pool, work: () => Promise<unknown>): Promise<void> {
  const connect = pool.connect.bind(pool);
  pool.connect = (async () => {
    const client = await connect();
    const query = client.query.bind(client);
    client.query = ((...args: Parameters<typeof query>) =>
      (args[0] as unknown) === 'commit' ? Promise.reject(new Error('crash')) : query(...args)) as typeof client.query;
    return client;
  }) as typeof pool.connect;
  try {
    await work();
  } finally {
    pool.connect = connect;
  }
}
