import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, MatchingRun, RunBase, RunDesk, RunService, RunWriter, SnapshotReader } from '#core/matching';
import { solveRun } from '#core/matching/solve';
import {
  BackupOffers,
  DeliveryService,
  findCounterFaults,
  Proposal,
  ProposalService,
  Rescue,
  RescueQueries,
} from '#core/pairings';
import { memberOf, MatchingHouse, PLANNER } from '../../../../test/support/matching-house.js';
import { Solver, type SolveOutcome, type SolveRequest } from '../solve/solver.js';
import { MatchRunJob } from './match-run.job.js';

let house: MatchingHouse;
let job: MatchRunJob;

class OwnThread extends Solver {
  override solve(request: SolveRequest): Promise<SolveOutcome> {
    return solveRun({ ...request, shouldStop: () => request.signal.aborted });
  }
}

beforeEach(async () => {
  house = await MatchingHouse.open();
  const { app } = house;
  job = new MatchRunJob(
    app.get(RunDesk),
    app.get(SnapshotReader),
    app.get(RunWriter),
    app.get(RunBase),
    app.get(BackupOffers),
    new OwnThread(new URL('file:///unused')),
  );
});
afterEach(async () => {
  const faults = await findCounterFaults(house.dataSource.manager);
  await house.close();
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
});

const manager = () => house.dataSource.manager;

async function work(id: string): Promise<MatchingRun> {
  expect(await job.handle({ runId: id }, { isLast: true })).toBe('finished');
  return manager().findOneByOrFail(MatchingRun, { id });
}

const live = () => manager().find(Proposal, { where: { state: 'proposed' }, order: { id: 'ASC' } });

/** A need with three offers for it, whose pairing is agreed; and beside it two needs with an offer of their own. */
async function agreedMarket() {
  const [fine, plain] = [{ attributes: { gsm: 30 } }, { attributes: { gsm: 20 } }];
  for (const unitPrice of [900, 1_300, 1_500]) await house.world.offer({ unitPrice, effective: [100, 0], ...fine });
  await house.world.offer({ unitPrice: 1_000, effective: [200, 0], ...plain });
  const need = await house.world.need({ quantity: 100, priority: 5, constraints: { gsm: { min: 25 } } });
  for (const quantity of [90, 60]) await house.world.need({ quantity, constraints: { gsm: { max: 25 } } });
  await work((await house.app.get(RunService).start(PLANNER, { gap: 0 })).id);
  const own = (await live()).filter(({ requestLineId }) => requestLineId === need.id);
  expect(own).toHaveLength(1);
  const [pairing] = own;
  const { id, producerId, manufacturerId } = pairing;
  const answers = house.app.get(ProposalService);
  await answers.accept(memberOf(producerId), id);
  await answers.accept(memberOf(manufacturerId), id);
  return { need, pairing, untouched: (await live()).length };
}

async function cancelled(pairing: Proposal): Promise<MatchingRun> {
  await house.app.get(DeliveryService).cancel(memberOf(pairing.producerId), pairing.id, 'production_failed', null);
  const { runId } = await manager().findOneByOrFail(Rescue, { proposalId: pairing.id });
  return manager().findOneByOrFail(MatchingRun, { id: runId });
}

describe('a pairing that is cancelled', () => {
  it('is rescued at once by its runner-up, around everything that stands', async () => {
    const { pairing, untouched, need } = await agreedMarket();
    const runnerUp = (pairing.explanation as { runnerUp: { offer: string } | null }).runnerUp!;
    const before = await live();
    const run = await cancelled(pairing);
    expect(run).toMatchObject({ trigger: 'rescue', state: 'queued', families: ['PPE'] });
    const done = await work(run.id);
    expect(done).toMatchObject({ mode: 'incremental' });
    const rescue = await manager().findOneByOrFail(Rescue, { proposalId: pairing.id });
    expect(rescue).toMatchObject({ cause: 'cancelled', quantity: 100, backupOutcome: 'proposed' });
    const backup = await manager().findOneByOrFail(Proposal, { id: rescue.backupProposalId! });
    expect(backup).toMatchObject({ offerId: runnerUp.offer, requestLineId: need.id, quantity: 100, state: 'proposed' });
    expect(backup.explanation).toMatchObject({ backup: { cause: 'cancelled', quantity: 100 }, runnerUp: null });
    expect(backup.expiresAt.getTime()).toBe(house.now.getTime() + 72 * 3_600_000);
    expect((await live()).map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    expect(done.figures?.changeList).toEqual({ failed: 1, created: 1, changed: 0, withdrawn: 0, untouched });
  });

  it('tells the buyer of the backup, and the producer that failed only that the need is looked after', async () => {
    const { pairing } = await agreedMarket();
    const run = await cancelled(pairing);
    await work(run.id);
    const queries = house.app.get(RescueQueries);
    const [seen] = await queries.ofProposal(memberOf(pairing.manufacturerId), pairing.id);
    expect(seen).toMatchObject({ runState: 'finished', backupOutcome: 'proposed', changes: { failed: 1 } });
    expect(seen.proposalIds).toEqual([seen.backupProposalId]);
    const [hidden] = await queries.ofProposal(memberOf(pairing.producerId), pairing.id);
    expect(hidden).toMatchObject({
      backupOutcome: null,
      backupProposalId: null,
      proposalIds: [],
      changes: { failed: 1 },
    });
    const { items } = await queries.ofRun(PLANNER, run.id, {});
    expect(items).toMatchObject([{ proposalId: pairing.id, backupOutcome: 'proposed' }]);
    await expect(queries.ofProposal(memberOf(), pairing.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is left to the run when its runner-up has lost its capacity meanwhile', async () => {
    const { pairing, need } = await agreedMarket();
    const runnerUp = (pairing.explanation as { runnerUp: { offer: string } }).runnerUp.offer;
    await house.dataSource.query('update offer_week set available = held + committed where offer_id = $1', [runnerUp]);
    const run = await cancelled(pairing);
    const done = await work(run.id);
    const rescue = await manager().findOneByOrFail(Rescue, { proposalId: pairing.id });
    expect(rescue).toMatchObject({ backupOutcome: 'capacity', backupProposalId: null });
    const served = (await live()).filter(({ requestLineId }) => requestLineId === need.id);
    expect(served.map(({ runId }) => runId)).toEqual(served.map(() => done.id));
    expect(served.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(100);
    expect(served.map(({ offerId }) => offerId)).not.toContain(pairing.offerId);
  });

  it('has its backup proposed once, however often the run is tried', async () => {
    const { pairing } = await agreedMarket();
    const run = await cancelled(pairing);
    const claim = await house.app.get(RunDesk).claim(run.id);
    if (claim.kind !== 'claimed') throw new Error(claim.kind);
    const backups = house.app.get(BackupOffers);
    const first = await backups.propose(claim, DEFAULT_POLICY);
    expect(first.size).toBe(1);
    expect(await backups.propose(claim, DEFAULT_POLICY)).toEqual(first);
    await house.app.get(RunDesk).release(claim, { ring: false });
    await work(run.id);
    const own = await manager().findBy(Proposal, { runId: run.id });
    expect(own.map(({ id }) => id)).toEqual([...first]);
  });
});
