import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compareReplay,
  DEFAULT_POLICY,
  loadFinishedRun,
  MatchingRun,
  PolicyService,
  RunBase,
  RunChanges,
  RunDesk,
  RunService,
  RunWriter,
  SnapshotReader,
} from '#core/matching';
import { resumeScenario, solveRun } from '#core/matching/solve';
import { BackupOffers, findCounterFaults, Proposal } from '#core/pairings';
import { MatchingHouse, PLANNER } from '../../../../test/support/matching-house.js';
import { Solver, type SolveOutcome, type SolveRequest } from '../solve/solver.js';
import { MatchRunJob } from './match-run.job.js';

let house: MatchingHouse;
let job: MatchRunJob;

/** As the thread does it, without the thread. */
class OwnThread extends Solver {
  override solve(request: SolveRequest): Promise<SolveOutcome> {
    return solveRun({ ...request, shouldStop: () => request.signal.aborted });
  }
}

beforeAll(async () => {
  house = await MatchingHouse.open({ CHANGE_DEBOUNCE_S: '1' });
  const { app, world } = house;
  job = new MatchRunJob(
    app.get(RunDesk),
    app.get(SnapshotReader),
    app.get(RunWriter),
    app.get(RunBase),
    app.get(BackupOffers),
    new OwnThread(new URL('file:///unused')),
  );
  for (const unitPrice of [900, 1_000, 1_100, 1_200]) await world.offer({ unitPrice, effective: [300, 300] });
  for (const quantity of [150, 250, 350, 400]) await world.need({ quantity });
  await work((await app.get(RunService).start(PLANNER, { gap: 0 })).id);
});
afterAll(() => house.close());

async function work(id: string): Promise<MatchingRun> {
  expect(await job.handle({ runId: id }, { isLast: true })).toBe('finished');
  return house.dataSource.manager.findOneByOrFail(MatchingRun, { id });
}

/** The run of a family that has changed. */
async function changed(): Promise<MatchingRun> {
  const at = new Date(house.now.getTime() - 5_000);
  await house.dataSource.query(
    `insert into family_change values ('PPE', $1, $1) on conflict (family) do update set last_at = $1`,
    [at],
  );
  const run = await house.app.get(RunChanges).startDue();
  return work(run!.id);
}

async function replayed(id: string) {
  const stored = await loadFinishedRun(house.dataSource.manager, id);
  const resumed = resumeScenario(stored.scenario, stored.base!, stored.run.targetGap);
  return compareReplay(stored, resumed!.plan);
}

const live = () => house.dataSource.manager.find(Proposal, { where: { state: 'proposed' }, order: { id: 'ASC' } });

describe('a run that a change has triggered', () => {
  it('goes on from the run before: what is proposed stays, the new need is served, and the proof is its own', async () => {
    const before = await live();
    const need = await house.world.need({ quantity: 120, priority: 5 });
    const run = await changed();
    expect(run).toMatchObject({ mode: 'incremental', figures: { resumed: { changed: 1 } } });
    expect(run.figures?.proposals).toMatchObject({ kept: before.length, superseded: 0 });
    const after = await live();
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    const served = after.filter(({ requestLineId }) => requestLineId === need.id);
    expect(served.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(120);
    expect(served[0].explanation).toMatchObject({ value: [{ id: 'fill' }, { id: 'price' }, { id: 'freight' }] });
    expect(run.bound).toBeGreaterThanOrEqual(run.objective!);
    expect(run.gap).toBeLessThanOrEqual(0.02);
    expect(await findCounterFaults(house.dataSource.manager)).toEqual([]);
    expect(await replayed(run.id)).toMatchObject({ isEqual: true });
  });

  it('goes on again from there, with answers fixed and declined pairs left alone, and replays to the bit', async () => {
    const [first, second] = await live();
    const { dataSource } = house;
    await dataSource.query(`update proposal set state = 'accepted_by_producer' where id = $1`, [first.id]);
    await dataSource.query(`update proposal set state = 'declined', ended_at = $2 where id = $1`, [
      second.id,
      house.now,
    ]);
    const weeks = `select week, quantity, line_load from proposal_week where proposal_id = '${second.id}'`;
    await dataSource.query(
      `update offer_week o set held = held - w.quantity from (${weeks}) w where o.offer_id = $1 and o.week = w.week`,
      [second.offerId],
    );
    await dataSource.query(
      `update line_week l set held = held - w.line_load from (${weeks}) w, offer where offer.id = $1
         and l.line_id = offer.line_id and l.week = w.week`,
      [second.offerId],
    );
    await dataSource.query('update request_line set held = held - $2 where id = $1', [
      second.requestLineId,
      second.quantity,
    ]);
    const run = await changed();
    const previous = await dataSource.query(
      `select id from matching_run where state = 'finished' and id <> $1 order by queued_at desc, id desc limit 1`,
      [run.id],
    );
    expect(run).toMatchObject({ mode: 'incremental', baseRunId: previous[0].id });
    const pairs = (await live()).map(({ offerId, requestLineId }) => `${offerId} ${requestLineId}`);
    expect(pairs).not.toContain(`${second.offerId} ${second.requestLineId}`);
    expect(await findCounterFaults(dataSource.manager)).toEqual([]);
    expect(await replayed(run.id)).toMatchObject({ isEqual: true });
  });

  it('is full again at night, by hand, and after another policy', async () => {
    const night = await house.app.get(RunChanges).startNightly();
    expect(await work(night!.id)).toMatchObject({ mode: 'full', baseRunId: null, trigger: 'schedule' });
    expect(await changed()).toMatchObject({ mode: 'incremental', baseRunId: night!.id });
    const byHand = await house.app.get(RunService).start(PLANNER, {});
    expect(await work(byHand.id)).toMatchObject({ mode: 'full' });
    await house.app.get(PolicyService).set(PLANNER, { ...DEFAULT_POLICY, keepBonus: 50 }, 'Percobaan kebijakan baru');
    expect(await changed()).toMatchObject({ mode: 'full', baseRunId: null });
  });
});
