import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MatchingRun, RunService } from '#core/matching';
import { findCounterFaults, Proposal } from '#core/pairings';
import { Clock, newId, Transactions } from '#core/platform';
import { testEnv } from '../../../test/support/env.js';
import { MatchingHouse, PLANNER } from '../../../test/support/matching-house.js';
import { hasRedis, startRedis, type TestRedis } from '../../../test/support/redis.js';
import { Comparer } from './solve/comparer.js';
import { Solver } from './solve/solver.js';
import { RunningWorker } from './worker.js';

// As built: a thread cannot run TypeScript with our kind of imports.
const built = (name: string) => pathToFileURL(path.resolve(`dist/apps/worker/src/solve/${name}.js`));
const threads = () => ({ solver: new Solver(built('solve-thread')), comparer: new Comparer(built('compare-thread')) });

describe.each(['postgres', 'redis'] as const)('a worker on %s', (kind) => {
  const absent = kind === 'redis' && !hasRedis();
  let house: MatchingHouse;
  let redis: TestRedis | undefined;
  let worker: RunningWorker;

  beforeAll(async () => {
    if (absent) return;
    house = await MatchingHouse.open();
    if (kind === 'redis') redis = await startRedis();
    house.app.get(Clock).now = () => new Date();
    await house.dataSource.query(
      `insert into idempotency_record (caller, key, fingerprint, created_at, expires_at)
       values ('x', 'y', 'z', now(), now() - interval '1 s')`,
    );
    worker = await RunningWorker.start(testEnv(house.database.url, redis ? { REDIS_URL: redis.url } : {}), threads());
  });
  afterAll(async () => {
    if (absent) return;
    await worker.stop();
    await house.close();
    await redis?.stop();
  });

  const run = (id: string) => house.dataSource.manager.findOneByOrFail(MatchingRun, { id });
  async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
    for (let i = 0; ; i++) {
      const value = await read();
      if (holds(value)) return value;
      if (i === 300) throw new Error(`still ${JSON.stringify(value)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const ended = (id: string) =>
    until(
      () => run(id),
      ({ state }) => !['queued', 'running'].includes(state),
    );

  it.skipIf(absent)('takes a run from the queue to proposals that hold what they promise', async () => {
    const { world } = house;
    const offers = [await world.offer({ unitPrice: 900 }), await world.offer({ unitPrice: 1_100 })];
    const needs = [await world.need({ quantity: 700 }), await world.need({ quantity: 900, regency: '35.78' })];
    const { id } = await house.app.get(RunService).start(PLANNER, {});
    const finished = await ended(id);
    expect(finished).toMatchObject({ state: 'finished', solution: 'optimal', attempt: 1, error: null });
    expect(finished.planHash).toMatch(/^sha256:[0-9a-f]{64}$/);
    const proposals = await house.dataSource.manager.findBy(Proposal, { runId: id });
    const filled = proposals.reduce((sum, { quantity }) => sum + quantity, 0);
    expect(filled).toBe(1_600);
    expect(new Set(proposals.map(({ requestLineId }) => requestLineId))).toEqual(new Set(needs.map((need) => need.id)));
    expect(offers.map((offer) => offer.id)).toContain(proposals[0].offerId);
    expect(await findCounterFaults(house.dataSource.manager)).toEqual([]);
  });

  it.skipIf(absent)('sends letters and does what is scheduled', async () => {
    const letter = newId();
    await house.app.get(Transactions).run(async (tx) => {
      await tx.manager.query(
        `insert into mail_message (id, recipient, template, locale, params, created_at)
         values ($1, 'ayu@contoh.example', 'offer.stale', 'id', '{"title": "Masih berlaku?"}', now())`,
        [letter],
      );
      tx.enqueue('mail.send', { messageId: letter });
    });
    const [sent] = await until(
      () => house.dataSource.query('select state, params from mail_message where id = $1', [letter]),
      ([{ state }]) => state !== 'queued',
    );
    expect(sent).toEqual({ state: 'sent', params: {} });
    // The first sweep comes at once.
    const swept = () => house.dataSource.query('select 1 from idempotency_record');
    expect(await until(swept, (rows) => rows.length === 0)).toEqual([]);
  });
});
