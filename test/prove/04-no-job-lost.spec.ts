import { afterAll, beforeAll } from 'vitest';
import { sleep } from '../../apps/cli/src/database/processes.js';
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

const WORKERS = 2;
/** A run for so many letters. */
const LETTERS_PER_RUN = 49;
const PORTION = 12;
const FEED_MS = 600;
/** A dead worker's jobs are taken up by the others after about 20 s; a run may have to be taken up four times. */
const QUIET_PATIENCE_MS = 240_000;

/** Gives the workers this many jobs, little by little. */
async function feed(ground: JobGround, jobs: number): Promise<void> {
  await ground.startRun();
  for (let left = jobs - 1; left > 0; left -= PORTION) {
    await ground.postLetters(Math.min(PORTION, left));
    await sleep((FEED_MS * PORTION) / jobs);
  }
}

async function killAndFeed(arena: Arena, ground: JobGround, kills: number, jobs: number): Promise<void> {
  let replacement: Promise<unknown> = Promise.resolve();
  const perKill = Math.ceil(jobs / kills);
  for (let i = 0; i < kills; i++) {
    await replacement;
    const feeding = feed(ground, perKill);
    await sleep(arena.random.next() * FEED_MS * 2);
    await arena.pick(ground.alive).kill();
    arena.count('workers killed');
    replacement = ground.stack.startWorker();
    await feeding;
  }
  await replacement;
}

async function judge(arena: Arena, ground: JobGround): Promise<void> {
  const runs = await ground.runs();
  const [sent, deliveries] = [await ground.lettersSent(), ground.deliveries()];
  const failed = runs.filter(({ state }) => state !== 'finished');
  const givenUp = failed.filter(({ error }) => error?.startsWith('the worker ended 4 times'));
  arena.count('jobs', runs.length + ground.posted);
  arena.count('runs taken over from a dead worker', runs.filter(({ takeovers }) => takeovers > 0).length);
  arena.count('runs ended by name, their worker dead four times', givenUp.length);
  arena.count('letters written again under the same name', [...deliveries.values()].filter((n) => n > 1).length);
  arena.breach('jobs lost', ground.posted - sent + failed.length - givenUp.length, () => JSON.stringify(failed[0]));
  const doubled = await ground.doubled();
  arena.breach('runs that ended twice', doubled.ends);
  arena.breach('pairs proposed twice by one run', doubled.pairs);
  const faults = await ground.faults();
  arena.breach('counters that differ from their holds', faults.counters);
  arena.breach('faults in the trail', faults.trail);
}

async function endure(arena: Arena, size: { jobs: number; kills: number }, redisUrl?: string): Promise<void> {
  const ground = await JobGround.open({ workers: WORKERS, redisUrl });
  try {
    await killAndFeed(arena, ground, size.kills, size.jobs);
    const begun_ms = performance.now();
    await until(() => ground.isQuiet(), QUIET_PATIENCE_MS).catch(() => undefined);
    const backEnd = redisUrl ? 'Redis' : 'PostgreSQL';
    arena.figure(`work taken up after the last kill, on ${backEnd}`, (performance.now() - begun_ms) / 1_000, 's');
    await judge(arena, ground);
  } finally {
    await ground.close();
  }
}

prove(
  {
    number: 4,
    promise: 'An accepted job is never lost',
    trial:
      `Two workers are fed letters and, one in ${LETTERS_PER_RUN + 1}, matching runs over one small market; again and again one of ` +
      'them is killed (`kill -9`) at a random moment of its work and replaced. First with the queue on PostgreSQL, then on Redis.',
    stated: { jobs: 5_000, kills: 100 },
    sample: { jobs: 100, kills: 2 },
  },
  async (arena) => {
    await endure(arena, arena.size);
    if (hasRedis()) await endure(arena, arena.size, redis?.url);
    else arena.note('No Redis on this machine: measured on PostgreSQL only.');
  },
);
