import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Appeal, AppealLists, AppealRecords, AppealReviewService, AppealService } from '#core/appeals';
import { BackupOffers } from '#core/pairings';
import { MatchingRun, RunBase, RunDesk, RunService, RunWriter, SnapshotReader } from '#core/matching';
import { solveRun } from '#core/matching/solve';
import { type Actor, newId } from '#core/platform';
import { MatchingHouse, memberOf, PLANNER } from '../../../../test/support/matching-house.js';
import { Solver, type SolveOutcome, type SolveRequest } from '../solve/solver.js';
import { AttachRecordJob } from './attach-record.job.js';
import { MatchRunJob } from './match-run.job.js';

const WORDS = 'Kapasitas kami tidak dihitung pada minggu pertama.';
const first = { isLast: false };

let house: MatchingHouse;
let solving: (request: SolveRequest) => Promise<SolveOutcome>;
let buyer: Actor;
let seller: Actor;
let needId: string;
let offerId: string;
let runId: string;

class PlayedSolver extends Solver {
  override solve(request: SolveRequest): Promise<SolveOutcome> {
    return solving(request);
  }
}

const reallySolve = (request: SolveRequest): Promise<SolveOutcome> =>
  solveRun({ ...request, shouldStop: () => request.signal.aborted });
const get = <T>(service: new (...args: never[]) => T): T => house.app.get(service as never);

/** One offer of 500 a week, one need for more than there is, and one that asks for what nobody makes. */
beforeAll(async () => {
  house = await MatchingHouse.open();
  const offer = await house.world.offer();
  offerId = offer.id;
  const need = await house.world.need({ quantity: 1_000_000 });
  needId = need.id;
  buyer = { ...memberOf(need.manufacturerId), userId: newId() };
  seller = { ...memberOf(offer.producerId), userId: newId() };
  solving = reallySolve;
  const solver = new PlayedSolver(new URL('file:///unused'));
  const runs = new MatchRunJob(
    get(RunDesk),
    get(SnapshotReader),
    get(RunWriter),
    get(RunBase),
    get(BackupOffers),
    solver,
  );
  runId = (await get(RunService).start(PLANNER, {})).id;
  if ((await runs.handle({ runId }, first)) !== 'finished') throw new Error('the run did not finish');
});
afterAll(() => house.close());
beforeEach(() => (solving = reallySolve));

const job = () =>
  new AttachRecordJob(get(AppealRecords), house.dataSource, new PlayedSolver(new URL('file:///unused')));
const lodge = (who: Actor, kind: 'need' | 'offer', subjectId: string) =>
  get(AppealService).lodge(who, who.memberships[0].organisationId, { kind, subjectId, ground: 'other', words: WORDS });
const stateOf = async (id: string) => (await house.dataSource.manager.findOneByOrFail(Appeal, { id })).recordState;

describe('an appeal about a run', () => {
  it('gets the run once more, with the same plan, and what it said of the need; nobody else’s names', async () => {
    const id = await lodge(buyer, 'need', needId);
    expect(await job().handle({ appealId: id }, first)).toBe('attached');
    const { record } = await get(AppealLists).detail(buyer, id);
    const stored = await house.dataSource.manager.findOneByOrFail(MatchingRun, { id: runId });
    expect(record?.replay).toEqual({
      isEqual: true,
      storedHash: stored.planHash,
      replayedHash: stored.planHash,
      wasCutShort: false,
    });
    expect(record?.need).toMatchObject({ asked: 1_000_000, reasons: [{ code: 'capacity_taken' }] });
    expect(record?.pairs.length).toBeGreaterThan(0);
    const text = JSON.stringify(record);
    expect(text).not.toContain(offerId);
    expect(text).not.toContain(seller.memberships[0].organisationId);
    expect(await job().handle({ appealId: id }, first)).toBe('over');
  });

  it('says so when the run gives another plan', async () => {
    await house.dataSource.query('delete from appeal');
    const id = await lodge(buyer, 'need', needId);
    solving = async (request) => {
      const outcome = await reallySolve(request);
      return outcome.kind === 'plan' ? { ...outcome, plan: { ...outcome.plan, seed: 99 } } : outcome;
    };
    await job().handle({ appealId: id }, first);
    expect((await get(AppealLists).detail(buyer, id)).record?.replay?.isEqual).toBe(false);
  });

  it('is tried again when the solver dies, and goes on without a record after the last try', async () => {
    await house.dataSource.query('delete from appeal');
    const id = await lodge(buyer, 'need', needId);
    solving = () => Promise.resolve({ kind: 'died', error: 'out of memory' });
    await expect(job().handle({ appealId: id }, first)).rejects.toThrow('out of memory');
    expect(await stateOf(id)).toBe('preparing');
    expect(await job().handle({ appealId: id }, { isLast: true })).toBe('failed');
    expect((await get(AppealLists).detail(buyer, id)).record?.fault).toContain('out of memory');
  });

  it('leads to a new run over the family when it is granted', async () => {
    const [{ id }] = (await house.dataSource.query('select id from appeal')) as { id: string }[];
    const verifier: Actor = { ...memberOf(), userId: newId(), name: 'Dewi', ministryRoles: ['verifier'] };
    await get(AppealReviewService).take(verifier, id);
    await get(AppealReviewService).decide(verifier, id, 'sent_back', 'Prioritas lini ini dibaca keliru.');
    const { effect } = await get(AppealLists).detail(buyer, id);
    const next = await house.dataSource.manager.findOneByOrFail(MatchingRun, { id: effect?.runId ?? '' });
    expect(next).toMatchObject({ state: 'queued', trigger: 'change', kind: 'match' });
    expect(next.families).toHaveLength(1);
  });

  it('is not decided by the verifier who started the run as a planner', async () => {
    await house.dataSource.query('delete from appeal');
    const id = await lodge(buyer, 'need', needId);
    const both: Actor = { ...PLANNER, ministryRoles: ['planner', 'verifier'] };
    await expect(get(AppealReviewService).take(both, id)).rejects.toMatchObject({ code: 'took_part_in_decision' });
  });
});
