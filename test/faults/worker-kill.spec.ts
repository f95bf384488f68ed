import { randomInt } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { Random } from '../../libs/kernel/src/search/random.js';
import { sleep } from '../../apps/cli/src/database/processes.js';
import { copyTestDatabase, type TestDatabase } from '../support/database.js';
import { createDemoDatabase, isOutboxEmpty, queueRun } from '../support/demo-database.js';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.js';
import { outcomeOf, type RunOutcome } from '../support/run-outcome.js';
import { Stack } from '../support/stack.js';
import { until } from '../support/until.js';

// A worker is killed while it has a run in hand, at a random moment of each phase. Another takes the run over, and what
// it leaves must be what an undisturbed run over the same world leaves: nothing lost, nothing doubled.

const SEED = Number(process.env.KILL_SEED ?? randomInt(1_000_000));
/** 88 request lines, 43 proposals: a run of half a second, with letters to everybody concerned. */
const SMALL = ['AGRO-IKM'];
/** Solved for seconds. */
const LARGE = ['PPE'];
/** Lock or lease of the dead worker, stalled check or sweep of the living one; and the machine may be busy. */
const TAKEOVER_MS = 90_000;
const PATIENCE = { timeout: 240_000 };
const PHASES = ['claim', 'snapshot', 'solve', 'write'] as const;
type Phase = (typeof PHASES)[number];

interface Progress {
  readonly state: string;
  readonly attempt: number;
  readonly takeovers: number;
  readonly phase: Phase | 'over';
}

/** How far a run has come, by what is stored of it. */
const PROGRESS = `
  select state, attempt, takeovers, case
    when state not in ('queued', 'running') then 'over'
    when state = 'queued' then 'claim'
    when progress->>'phase' = 'writing' then 'write'
    when input_hash is not null then 'solve'
    else 'snapshot' end as phase
  from matching_run where id = $1`;

let story: TestDatabase;
let redis: TestRedis | undefined;
let undisturbed: RunOutcome;
/** How long each phase takes when nobody disturbs it. */
let usual_ms: Readonly<Record<Phase, number>>;

/** A copy of the story with its run in the queue, and workers to come. */
class Scene {
  private constructor(
    readonly database: TestDatabase,
    readonly dataSource: DataSource,
    readonly stack: Stack,
    readonly runId: string,
  ) {}

  static async open(families: readonly string[], redisUrl?: string): Promise<Scene> {
    const database = await copyTestDatabase(story);
    const dataSource = await openDataSource({ url: database.url, poolSize: 2 });
    const stack = await Stack.start({ databaseUrl: database.url, redisUrl });
    return new Scene(database, dataSource, stack, await queueRun(dataSource, families));
  }

  async progress(): Promise<Progress> {
    const [row] = (await this.dataSource.query(PROGRESS, [this.runId])) as Progress[];
    return row;
  }

  /** Waits until the run is in this phase or past it. */
  async reaches(phase: Phase): Promise<void> {
    for (const until_ms = Date.now() + 60_000; ; await sleep(2)) {
      const now = await this.progress();
      if (now.phase === 'over' || PHASES.indexOf(now.phase) >= PHASES.indexOf(phase)) return;
      if (Date.now() > until_ms) throw new Error(`the run does not reach ${phase}: ${JSON.stringify(now)}`);
    }
  }

  async finishes(): Promise<Progress> {
    await until(async () => (await this.progress()).phase === 'over', TAKEOVER_MS);
    await until(() => isOutboxEmpty(this.dataSource), TAKEOVER_MS);
    return this.progress();
  }

  async close(): Promise<void> {
    await this.stack.stop();
    await this.dataSource.destroy();
    await this.database.drop();
  }
}

/** Lets one run go its way, and notes when it came to each phase. */
async function measure(): Promise<void> {
  const scene = await Scene.open(SMALL);
  await scene.stack.startWorker();
  const begun: number[] = [performance.now()];
  for (const phase of PHASES.slice(1)) {
    await scene.reaches(phase);
    begun.push(performance.now());
  }
  await scene.finishes();
  const [row] = (await scene.dataSource.query(
    'select extract(epoch from finished_at - started_at) * 1000 as ms from matching_run where id = $1',
    [scene.runId],
  )) as { ms: string }[];
  const [claim, snapshot, solve] = begun.slice(1).map((at, i) => at - begun[i]);
  usual_ms = { claim, snapshot, solve, write: Math.max(50, Number(row.ms) - snapshot - solve) };
  undisturbed = await outcomeOf(scene.dataSource, scene.runId);
  await scene.close();
}

beforeAll(async () => {
  redis = await startRedis();
  story = await createDemoDatabase();
  await measure();
  const rounded = Object.entries(usual_ms).map(([phase, ms]) => `${phase} ${Math.round(ms)} ms`);
  console.log(`KILL_SEED=${SEED}; undisturbed: ${rounded.join(', ')}, ${undisturbed.proposals.length} proposals`);
}, 180_000);
afterAll(async () => {
  await story?.drop();
  await redis?.stop();
});

interface Point {
  readonly phase: Phase;
  /** Into the phase, of its usual length. */
  readonly share: number;
}

/** Of five points two are in the write, where half a job could be left; some of them fall after its end. */
const ORDER: readonly Phase[] = ['claim', 'write', 'snapshot', 'write', 'solve'];

function points(count: number, seed: number): Point[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => {
    const phase = ORDER[i % ORDER.length];
    return { phase, share: random.next() * (phase === 'write' ? 2.5 : 1.2) };
  });
}

interface Survival {
  readonly outcome: RunOutcome;
  /** Beyond the attempt that died, if one had begun, and the one that finished. */
  readonly surplusAttempts: number;
  readonly faults: readonly object[];
}

/** Kills the worker at this point, and lets another one finish. */
async function survive({ phase, share }: Point, redisUrl?: string): Promise<Survival> {
  const scene = await Scene.open(SMALL, redisUrl);
  try {
    const worker = await scene.stack.startWorker();
    await scene.reaches(phase);
    await sleep(share * usual_ms[phase]);
    await worker.kill();
    const atDeath = await scene.progress();
    const killedAt_ms = performance.now();
    await scene.stack.startWorker();
    const end = await scene.finishes();
    console.log(
      `killed in ${phase} + ${Math.round(share * usual_ms[phase])} ms: found ${atDeath.phase}, attempt ${atDeath.attempt}; ` +
        `finished as attempt ${end.attempt} after ${((performance.now() - killedAt_ms) / 1_000).toFixed(1)} s`,
    );
    const died = Math.min(end.takeovers, atDeath.state === 'running' ? 1 : 0);
    const outcome = await outcomeOf(scene.dataSource, scene.runId);
    return { outcome, surplusAttempts: end.attempt - 1 - died, faults: scene.stack.faults };
  } finally {
    await scene.close();
  }
}

it('an undisturbed run is what the others are held against', () => {
  expect(undisturbed).toMatchObject({ state: 'finished', error: null, ends: ['run.finish'], counterFaults: [] });
  expect(undisturbed.trailFaults).toEqual([]);
  expect(undisturbed.proposals.length).toBeGreaterThan(20);
  expect(undisturbed.letters).toBeGreaterThan(0);
});

describe.concurrent('a worker with a run in hand', () => {
  it.for(points(20, SEED))('killed at point %# in $phase, queue on postgres', PATIENCE, async (point) => {
    expect(await survive(point)).toEqual({ outcome: undisturbed, surplusAttempts: 0, faults: [] });
  });

  it.skipIf(!hasRedis()).for(points(3, SEED + 1).map((point, i) => ({ ...point, database: i + 1 })))(
    'killed at point %# in $phase, queue on redis',
    PATIENCE,
    async ({ database, ...point }) => {
      const survival = await survive(point, `${redis?.url}/${database}`);
      expect(survival).toEqual({ outcome: undisturbed, surplusAttempts: 0, faults: [] });
    },
  );

  it('told to stop in mid-solve gives its run back, and the next one finishes it', PATIENCE, async () => {
    const scene = await Scene.open(LARGE);
    try {
      const worker = await scene.stack.startWorker();
      await scene.reaches('solve');
      await sleep(500);
      expect(await scene.progress()).toMatchObject({ phase: 'solve', attempt: 1 });
      expect(await worker.stop()).toBe(0);
      expect(await scene.progress()).toMatchObject({ state: 'queued', attempt: 1, takeovers: 0 });
      const left = await outcomeOf(scene.dataSource, scene.runId);
      expect(left).toMatchObject({ proposals: [], ends: [], counterFaults: [] });
      await scene.stack.startWorker();
      expect(await scene.finishes()).toMatchObject({ state: 'finished', attempt: 2, takeovers: 0 });
      const outcome = await outcomeOf(scene.dataSource, scene.runId);
      expect(outcome).toMatchObject({ ends: ['run.finish'], counterFaults: [], trailFaults: [] });
      expect(outcome.proposals.length).toBeGreaterThan(500);
      expect(scene.stack.faults).toEqual([]);
    } finally {
      await scene.close();
    }
  });
});
