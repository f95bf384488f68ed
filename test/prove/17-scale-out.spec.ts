import { afterAll, beforeAll } from 'vitest';
import type { MatchingRun } from '#core/matching';
import type { Client } from '../support/client.js';
import { ministryPerson } from '../support/ministry.js';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.js';
import { until } from '../support/until.js';
import { JobGround } from './grounds/job-ground.js';
import type { Arena } from './harness/arena.js';
import { prove } from './harness/proof.js';

let redis: TestRedis | undefined;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis?.stop());

const FAMILIES = ['PPE', 'AGRO-IKM'];
const LETTERS = 20;
const PATIENCE_MS = 180_000;

/** A run of each family at the same moment, each asked for at another API, and letters beside them. */
async function round(ground: JobGround, planner: Client, i: number): Promise<void> {
  const { urls } = ground.stack;
  await Promise.all([
    ...FAMILIES.map((family, k) =>
      planner.through(urls[(i + k) % urls.length]).post('runs', { families: [family], timeLimitMs: 10_000 }),
    ),
    ground.postLetters(LETTERS),
  ]);
  await until(() => ground.isQuiet(), PATIENCE_MS);
}

const isSideBySide = (one: MatchingRun, other: MatchingRun): boolean =>
  one.startedAt! < other.finishedAt! && other.startedAt! < one.finishedAt!;

async function scale(arena: Arena, rounds: number, redisUrl?: string): Promise<void> {
  const ground = await JobGround.open({ apis: 2, workers: 4, redisUrl });
  const backEnd = redisUrl ? 'Redis' : 'PostgreSQL';
  try {
    const planner = await ministryPerson(ground.house.dataSource, ground.stack.url, 'Eka', 'planner');
    const begun_ms = performance.now();
    for (let i = 0; i < rounds; i++) await round(ground, planner, i);
    arena.figure(`a round, on ${backEnd}`, (performance.now() - begun_ms) / 1_000 / rounds, 's');
    const runs = await ground.runs();
    arena.count('runs', runs.length);
    arena.breach('runs not finished', runs.filter(({ state }) => state !== 'finished').length);
    const pairs = runs
      .flatMap((run, i) => runs.slice(i + 1).map((other) => [run, other] as const))
      .filter(([a, b]) => isSideBySide(a, b));
    const isForeign = ([a, b]: readonly [MatchingRun, MatchingRun]) => a.families[0] !== b.families[0];
    arena.count('runs of different families side by side', pairs.filter(isForeign).length);
    arena.breach('runs of one family side by side', pairs.filter((pair) => !isForeign(pair)).length);
    const busy = ground.stack.workers.filter(({ log }) => log.some(({ msg }) => msg === 'job done'));
    arena.count(`workers at work on ${backEnd}`, busy.length);
    arena.breach('letters not sent', ground.posted - (await ground.lettersSent()));
    arena.breach('letters sent twice', [...ground.deliveries().values()].filter((n) => n > 1).length);
    const doubled = await ground.doubled();
    arena.breach('runs that ended twice', doubled.ends);
    arena.breach('pairs proposed twice by one run', doubled.pairs);
    const faults = await ground.faults();
    arena.breach('counters that differ from their holds', faults.counters);
    arena.breach('faults in the trail', faults.trail);
    arena.breach('faults in the logs', ground.stack.faults.length, () => JSON.stringify(ground.stack.faults[0]));
  } finally {
    await ground.close();
  }
}

prove(
  {
    number: 17,
    promise: 'Two APIs and four workers do nothing twice',
    trial:
      'Two API processes and four workers on one database; in every round a run of each of two families is started at the same ' +
      'moment, with letters beside. First with the queue on PostgreSQL, then on Redis.',
    stated: { rounds: 50 },
    sample: { rounds: 1 },
  },
  async (arena) => {
    await scale(arena, arena.size.rounds);
    if (hasRedis()) await scale(arena, arena.size.rounds, redis?.url);
    else arena.note('No Redis on this machine: shown on PostgreSQL only.');
    arena.must(
      'runs of different families never side by side',
      (arena.counts.get('runs of different families side by side') ?? 0) > 0,
    );
  },
);
