import type { DataSource } from 'typeorm';
import type { MatchingRun } from '#core/matching';
import { sleep } from '../../apps/cli/src/database/processes.js';
import type { Client } from '../support/client.js';
import { ministryPerson } from '../support/ministry.js';
import { until } from '../support/until.js';
import { JobGround } from './grounds/job-ground.js';
import { type Arena, quantile } from './harness/arena.js';
import { prove } from './harness/proof.js';

/** What people do meanwhile: so many readers, one request after another each. */
const READERS = 4;
const PATHS = ['proposals?limit=50', 'requests?limit=50', 'runs?limit=20', 'me'];
const OBEYED_MOST_S = 5;
const P99_RATIO_MOST = 1.1;
const PATIENCE_MS = 300_000;

/** How long each answer takes, in ms, while `work` goes on; and how many were no success. */
async function answerTimes(
  planner: Client,
  urls: readonly string[],
  work: Promise<unknown>,
): Promise<{ times: number[]; failed: number }> {
  const times: number[] = [];
  let [isOver, failed] = [false, 0];
  const read = async (reader: number): Promise<void> => {
    for (let i = reader; !isOver; i++) {
      const begun_ms = performance.now();
      const answer = await planner.through(urls[i % urls.length]).send('GET', PATHS[i % PATHS.length]);
      times.push(performance.now() - begun_ms);
      if (answer.status !== 200) failed += 1;
      await sleep(20);
    }
  };
  const readers = Array.from({ length: READERS }, (_, i) => read(i));
  await work.finally(() => {
    isOver = true;
  });
  await Promise.all(readers);
  return { times, failed };
}

const start = async (planner: Client, timeLimitMs: number): Promise<string> =>
  (await planner.post<{ id: string }>('runs', { families: ['PPE'], timeLimitMs, gap: 0 })).id;

const runOf = async (ground: JobGround, id: string): Promise<MatchingRun> =>
  (await ground.runs()).find((run) => run.id === id)!;

const isOver = (run: MatchingRun): boolean => run.state !== 'queued' && run.state !== 'running';

const isSolving = async (ground: JobGround, id: string): Promise<boolean> => {
  const run = await runOf(ground, id);
  return isOver(run) || run.progress.phase === 'solving';
};

/** Units that live proposals hold; a run that came to nothing leaves as many as before. */
async function held(dataSource: DataSource): Promise<number> {
  const [{ n }] = (await dataSource.query('select coalesce(sum(held), 0)::float8 as n from line_week')) as {
    n: number;
  }[];
  return n;
}

/** Cancelled while it is solved: obeyed at once, and nothing is left held. */
async function cancel(arena: Arena, ground: JobGround, planner: Client): Promise<void> {
  const before = await held(ground.house.dataSource);
  const id = await start(planner, 120_000);
  await until(() => isSolving(ground, id), PATIENCE_MS);
  const asked_ms = performance.now();
  const { status } = await planner.send('POST', `runs/${id}/cancel`, { reason: 'Uji batal di tengah jalan' });
  await until(async () => isOver(await runOf(ground, id)), PATIENCE_MS);
  const took_s = (performance.now() - asked_ms) / 1_000;
  const { state } = await runOf(ground, id);
  arena.count(`cancelled in mid-solve: ended ${state}`);
  if (status < 300) arena.figure('a cancelled run ends, its holds released', took_s, 's', OBEYED_MOST_S);
  arena.must('holds a cancelled run left', state === 'finished' || (await held(ground.house.dataSource)) === before);
}

/** The process that solves is killed in mid-solve; another takes over and the run ends by name. */
async function killSolver(arena: Arena, ground: JobGround, planner: Client): Promise<void> {
  const id = await start(planner, 20_000);
  await until(() => isSolving(ground, id), PATIENCE_MS);
  await ground.alive[0].kill();
  await ground.stack.startWorker();
  await until(async () => isOver(await runOf(ground, id)), PATIENCE_MS);
  const { state, takeovers } = await runOf(ground, id);
  arena.count(`solver killed: ended ${state}`);
  arena.count('runs taken over', takeovers);
  arena.must('runs without a named end', ['finished', 'failed', 'cancelled'].includes(state), () => state);
}

prove(
  {
    number: 8,
    promise: 'A huge or stuck solve cannot take the service down',
    trial:
      'While a market many times the usual size is solved, people go on reading over two API processes; the run is cancelled in mid-solve, ' +
      'and the worker that solves another is killed. The p99 of answers is compared with that of the same readers before. On a machine ' +
      'with as many cores as solver threads the readers lose processor time to the solve; the kernel shares it out by `nice`.',
    stated: { offers: 400, needs: 800, seconds: 30 },
    sample: { offers: 20, needs: 40, seconds: 2 },
  },
  async (arena) => {
    const { offers, needs, seconds } = arena.size;
    const ground = await JobGround.open({ apis: 2, workers: 1 });
    try {
      await ground.grow(offers, needs, arena);
      const planner = await ministryPerson(ground.house.dataSource, ground.stack.url, 'Eka', 'planner');
      const quiet = await answerTimes(planner, ground.stack.urls, sleep(seconds * 1_000));
      await cancel(arena, ground, planner);
      const id = await start(planner, seconds * 1_000);
      const busy = await answerTimes(
        planner,
        ground.stack.urls,
        until(async () => isOver(await runOf(ground, id)), PATIENCE_MS),
      );
      const { state, solution } = await runOf(ground, id);
      arena.count(`the huge run: ${state}, ${solution}`);
      arena.count('answers', quiet.times.length + busy.times.length);
      arena.breach('answers other than 200', quiet.failed + busy.failed);
      const [before_ms, during_ms] = [quiet, busy].map(({ times }) => quantile(times, 0.99));
      arena.figure('p99 of answers before', before_ms, 'ms');
      arena.figure('p99 of answers during the solve', during_ms, 'ms');
      arena.figure('p99 during over p99 before', during_ms / before_ms, '×', P99_RATIO_MOST);
      await killSolver(arena, ground, planner);
      const faults = await ground.faults();
      arena.breach('counters that differ from their holds', faults.counters);
      arena.breach('faults in the trail', faults.trail);
    } finally {
      await ground.close();
    }
  },
);
