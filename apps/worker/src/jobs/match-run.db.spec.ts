import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MatchingRun, RunBase, RunDesk, RunService, RunWriter, SnapshotReader } from '#core/matching';
import { BackupOffers } from '#core/pairings';
import { solveRun } from '#core/matching/solve';
import { MatchingHouse, PLANNER } from '../../../../test/support/matching-house.js';
import { Solver, type SolveOutcome, type SolveRequest } from '../solve/solver.js';
import { MatchRunJob } from './match-run.job.js';

let house: MatchingHouse;
let desk: RunDesk;
let job: MatchRunJob;
/** What the solver does next. */
let solving: (request: SolveRequest) => Promise<SolveOutcome>;

class PlayedSolver extends Solver {
  override solve(request: SolveRequest): Promise<SolveOutcome> {
    return solving(request);
  }
}

const reallySolve = (request: SolveRequest): Promise<SolveOutcome> =>
  solveRun({ ...request, shouldStop: () => request.signal.aborted });
/** Solves until it is asked to stop. */
const untilStopped = ({ signal }: SolveRequest): Promise<SolveOutcome> =>
  new Promise((resolve) => {
    const stopped = () => resolve({ kind: 'stopped' });
    if (signal.aborted) stopped();
    else signal.addEventListener('abort', stopped);
  });

beforeAll(async () => {
  house = await MatchingHouse.open();
  desk = house.app.get(RunDesk);
  await house.world.offer();
  await house.world.need();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.dataSource.query(`update matching_run set state = 'failed' where state in ('queued', 'running')`);
  await house.dataSource.query('delete from outbox_row');
  job = new MatchRunJob(
    desk,
    house.app.get(SnapshotReader),
    house.app.get(RunWriter),
    house.app.get(RunBase),
    house.app.get(BackupOffers),
    new PlayedSolver(new URL('file:///unused')),
  );
});

const start = async () => (await house.app.get(RunService).start(PLANNER, {})).id;
const run = (id: string) => house.dataSource.manager.findOneByOrFail(MatchingRun, { id });
const first = { isLast: false };
const last = { isLast: true };

describe('a run’s job', () => {
  it('finishes the run, and has nothing to do when it comes again', async () => {
    solving = reallySolve;
    const runId = await start();
    expect(await job.handle({ runId }, first)).toBe('finished');
    expect(await run(runId)).toMatchObject({ state: 'finished', attempt: 1 });
    expect(await job.handle({ runId }, first)).toBe('over');
  });

  it.each([
    [{ kind: 'overdue' } as const, 'solver_stuck'],
    [{ kind: 'died', error: 'out of memory' } as const, 'solver_died: out of memory'],
    [{ kind: 'refused', faults: ['offers[0].load: too small'] } as const, 'scenario_refused: offers[0].load'],
  ])('fails for good what another try would not cure: %o', async (outcome, error) => {
    solving = () => Promise.resolve(outcome);
    const runId = await start();
    expect(await job.handle({ runId }, first)).toBe('failed');
    const failed = await run(runId);
    expect(failed.state).toBe('failed');
    expect(failed.error).toContain(error);
  });

  it('does not use a plan that the checker refuses', async () => {
    solving = async (request) => ({ ...(await reallySolve(request)), violations: ['offer_capacity'] }) as SolveOutcome;
    const runId = await start();
    expect(await job.handle({ runId }, first)).toBe('failed');
    expect(await run(runId)).toMatchObject({ state: 'failed', error: 'plan_refused: offer_capacity', planHash: null });
  });

  it('gives the run back when a try may still cure it, and fails it after the last', async () => {
    solving = () => Promise.reject(new Error('connection reset'));
    const runId = await start();
    await expect(job.handle({ runId }, first)).rejects.toThrow('connection reset');
    expect(await run(runId)).toMatchObject({ state: 'queued', attempt: 1 });
    expect(await job.handle({ runId }, last)).toBe('failed');
    expect(await run(runId)).toMatchObject({ state: 'failed', attempt: 2, error: 'fault: Error: connection reset' });
  });

  it('ends a cancelled run within moments, with nothing written', async () => {
    solving = untilStopped;
    const runId = await start();
    const done = job.handle({ runId }, first);
    await vi.waitUntil(async () => (await run(runId)).inputHash !== null);
    const asked = performance.now();
    await house.app.get(RunService).cancel(PLANNER, runId, 'not now');
    expect(await done).toBe('cancelled');
    expect(performance.now() - asked).toBeLessThan(1_500);
    expect(await run(runId)).toMatchObject({ state: 'cancelled', planHash: null });
  });

  it('gives its run back when the worker shuts down, at whatever point', async () => {
    solving = untilStopped;
    const runId = await start();
    await house.dataSource.query('delete from outbox_row');
    const done = job.handle({ runId }, first);
    await vi.waitUntil(async () => (await run(runId)).state === 'running');
    job.stop();
    expect(await done).toBe('shutdown');
    expect((await run(runId)).state).toBe('queued');
    const [ring] = await house.dataSource.query('select data from outbox_row');
    expect(ring.data).toEqual({ runId });
  });

  it('stops solving and writes nothing when another worker has taken the run over', async () => {
    solving = untilStopped;
    const runId = await start();
    const done = job.handle({ runId }, first);
    await vi.waitUntil(async () => (await run(runId)).inputHash !== null);
    await house.dataSource.query(`update matching_run set attempt = attempt + 1 where id = $1`, [runId]);
    expect(await done).toBe('lost');
    expect(await run(runId)).toMatchObject({ state: 'running', attempt: 2 });
  });

  it('keeps its lease while it solves, and shows progress', async () => {
    solving = async (request) => {
      request.onProgress({ fraction: 0.4, objective: 1, bound: 2 });
      await new Promise((resolve) => setTimeout(resolve, 1_600));
      return reallySolve(request);
    };
    const runId = await start();
    const done = job.handle({ runId }, first);
    await vi.waitUntil(async () => (await run(runId)).progress.fraction === 0.4, { timeout: 5_000 });
    expect((await desk.claim(runId)).kind).toBe('held');
    expect(await done).toBe('finished');
  });
});
