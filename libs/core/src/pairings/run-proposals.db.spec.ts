import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addWeeks, type Plan, type PlanAllocation, weekOfDate } from '#contracts';
import { parseScenario } from '#kernel';
import {
  DEFAULT_POLICY,
  loadDocument,
  MatchingRun,
  planHash,
  type RunClaim,
  RunDesk,
  RunLost,
  RunQueries,
  RunService,
  RunWriter,
  type Snapshot,
  SnapshotReader,
} from '#core/matching';
import { Transactions } from '#core/platform';
import { memberOf, MatchingHouse, PLANNER } from '../../../../test/support/matching-house.js';
import { findCounterFaults } from './hold.js';
import { ProposalWithdrawal } from './proposal-withdrawal.js';
import { Proposal } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';

let house: MatchingHouse;
let desk: RunDesk;
let writer: RunWriter;

beforeAll(async () => {
  house = await MatchingHouse.open();
  desk = house.app.get(RunDesk);
  writer = house.app.get(RunWriter);
});
afterAll(() => house.close());
afterEach(async () => {
  const faults = await findCounterFaults(house.dataSource.manager);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
});

/** A claimed run with its snapshot, as the worker has them when the solver is done. */
async function begin(): Promise<{ claim: RunClaim; snapshot: Snapshot }> {
  const { id } = await house.app.get(RunService).start(PLANNER, {});
  const outcome = await desk.claim(id);
  if (outcome.kind !== 'claimed') throw new Error(outcome.kind);
  const snapshot = await house.app.get(SnapshotReader).take({ families: [], policy: DEFAULT_POLICY, seed: 1 });
  await desk.storeScenario(outcome, snapshot);
  return { claim: outcome, snapshot };
}

type Wanted = Pick<PlanAllocation, 'offer' | 'request' | 'quantity'> & Partial<PlanAllocation>;

const planOf = (allocations: Wanted[], rest: Partial<Plan> = {}): Plan => ({
  format: 'padan-plan/1',
  engine: 'by hand',
  seed: 1,
  inputHash: 'sha256:0',
  status: 'optimal',
  objective: 9_000_000_000,
  bound: 9_000_000_000,
  gap: 0,
  fillGap: 0,
  costGap: 0,
  fillValue: 2_000,
  allocations: allocations.map((one) => ({ week: 0, unitPrice: 1_000, unitFreight: 10, ...one })),
  unmet: [],
  prices: [],
  explanations: allocations.map(({ offer, request }) => ({
    offer,
    request,
    value: [{ id: 'fill', amount: 10 }],
    runnerUp: { offer: 'another', delta: -5, because: 'price' },
  })),
  stats: {
    pairs: 1,
    arcs: 1,
    components: 1,
    pivots: 1,
    ms: { build: 1, solve: 1, improve: 1, explain: 1 },
    peakMemoryMB: 1,
  },
  ...rest,
});
/** Runs and writes at once: nothing happens in between. */
async function match(allocations: Wanted[], rest: Partial<Plan> = {}) {
  const { claim, snapshot } = await begin();
  return { ...(await writer.write(claim, snapshot, planOf(allocations, rest))), runId: claim.run.id };
}
const proposals = (offerId: string) =>
  house.dataSource.manager.find(Proposal, { where: { offerId }, order: { createdAt: 'ASC', id: 'ASC' } });
const states = async (offerId: string) => (await proposals(offerId)).map(({ state }) => state);
async function pair(quantity = 100, allOrNothing = false) {
  const offer = await house.world.offer({ effective: [100, 100], unitPrice: 1_000 });
  const need = await house.world.need({ quantity, allOrNothing });
  return { offer, need, both: { offer: offer.id, request: need.id } };
}

describe('a snapshot', () => {
  it('reads what is verified, published, fresh and open, in the form the solver takes', async () => {
    const good = await house.world.offer({ attributes: { gsm: 25 }, level: 1 });
    const unverified = await house.world.offer({ level: 0 });
    const stale = await house.world.offer({ confirmedAt: new Date(house.now.getTime() - 57 * 86_400_000) });
    const aging = await house.world.offer({ confirmedAt: new Date(house.now.getTime() - 29 * 86_400_000) });
    const need = await house.world.need({ constraints: { gsm: { min: 20 } }, regency: '73.71' });
    const over = await house.world.need({ latest: -1, earliest: -2 });
    const { scenario } = await house.app
      .get(SnapshotReader)
      .take({ families: ['PPE'], policy: DEFAULT_POLICY, seed: 1 });
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).not.toHaveProperty('faults');
    const offers = new Map(scenario.offers.map((offer) => [offer.id, offer]));
    expect(offers.get(good.id)).toMatchObject({
      level: 1,
      attributes: { gsm: 25 },
      small: true,
      available: [1_000, 1_000],
    });
    expect(offers.has(unverified.id)).toBe(false);
    expect(offers.has(stale.id)).toBe(false);
    expect(offers.get(aging.id)).toMatchObject({ stale: true });
    expect(offers.get(good.id)).not.toHaveProperty('stale');
    expect(scenario.policy).toMatchObject({ staleDiscount: 0.05 });
    const requests = new Map(scenario.requests.map((request) => [request.id, request]));
    expect(requests.get(need.id)).toMatchObject({ quantity: 100, site: { landmass: 'Sulawesi' }, latestWeek: 1 });
    expect(requests.has(over.id)).toBe(false);
    const other = await house.app.get(SnapshotReader).take({ families: ['AGRO-IKM'], policy: DEFAULT_POLICY, seed: 1 });
    expect(other.scenario.requests).toEqual([]);
  });
});

describe('writing a run', () => {
  it('leaves run, documents, proposals with holds, unmet needs and prices', async () => {
    const { offer, need, both } = await pair();
    const short = await house.world.need();
    const plan = planOf(
      [
        { ...both, quantity: 60 },
        { ...both, quantity: 40, week: 1 },
      ],
      {
        unmet: [
          {
            request: short.id,
            quantity: 100,
            reasons: [{ code: 'capacity_taken', detail: { share: 1 } }],
            relaxation: { constraint: 'latestWeek', to: 2, fills: 100 },
          },
        ],
        prices: [{ line: offer.lineId, week: 1, shadowPrice: 700.4 }],
      },
    );
    const { claim, snapshot } = await begin();
    const written = await writer.write(claim, snapshot, plan);
    expect(written).toMatchObject({ created: 1, kept: 0, superseded: 0, overtaken: [] });
    const { manager } = house.dataSource;
    const run = await manager.findOneByOrFail(MatchingRun, { id: claim.run.id });
    expect(run).toMatchObject({ state: 'finished', solution: 'optimal', objective: 9_000_000_000, attempt: 1 });
    expect(run.planHash).toBe(planHash(plan));
    expect(run.figures).toMatchObject({ proposals: { created: 1 }, unmetLines: 1 });
    expect(await loadDocument(manager, run.id, 'plan')).toEqual(plan);
    expect(await loadDocument(manager, run.id, 'scenario')).toEqual(JSON.parse(JSON.stringify(snapshot.scenario)));
    const [proposal] = await proposals(offer.id);
    expect(proposal).toMatchObject({ state: 'proposed', quantity: 100, landedCost: 101_000, requestLineId: need.id });
    expect(proposal.expiresAt.getTime() - house.now.getTime()).toBe(72 * 3_600_000);
    expect(proposal.explanation).toMatchObject({ value: [{ id: 'fill', amount: 10 }], grade: { level: 2 } });
    const queries = house.app.get(RunQueries);
    expect((await queries.pricesOf(PLANNER, run.id, {})).items).toMatchObject([{ price: 700, resource: 'line' }]);
    const mine = await queries.unmetOfOrganisation(memberOf(short.manufacturerId), short.manufacturerId, {});
    const relaxation = { constraint: 'latestWeek', to: weekOfDate(addWeeks(snapshot.monday, 2)), fills: 100 };
    expect(mine.items).toMatchObject([{ requestLineId: short.id, quantity: 100, asked: 100, relaxation }]);
    await match([]);
    expect((await queries.unmetOfOrganisation(memberOf(short.manufacturerId), short.manufacturerId, {})).items).toEqual(
      [],
    );
    expect((await queries.unmetOf(PLANNER, run.id, {})).items).toHaveLength(1);
  });

  it('keeps what the plan repeats, expiry and all, and withdraws what it replaces', async () => {
    const [a, b, c] = [await pair(), await pair(), await pair()];
    await match([a, b, c].map(({ both }) => ({ ...both, quantity: 50 })));
    const before = await proposals(a.offer.id);
    house.later(1);
    const again = await match([
      { ...a.both, quantity: 50 },
      { ...b.both, quantity: 70 },
    ]);
    expect(again).toMatchObject({ created: 1, kept: 1, superseded: 2 });
    expect(await proposals(a.offer.id)).toEqual(before);
    expect(await states(b.offer.id)).toEqual(['withdrawn', 'proposed']);
    expect(await states(c.offer.id)).toEqual(['withdrawn']);
    expect((await proposals(c.offer.id))[0].withdrawReason).toBe('superseded');
  });

  it('leaves answered proposals alone: they are fixed in the next snapshot', async () => {
    const { offer, need, both } = await pair();
    await match([{ ...both, quantity: 50 }]);
    const [{ id }] = await proposals(offer.id);
    await house.app.get(ProposalService).accept(memberOf(need.manufacturerId), id);
    const { claim, snapshot } = await begin();
    expect(snapshot.replaceable.has(id)).toBe(false);
    expect(snapshot.scenario.commitments).toContainEqual({
      offer: offer.id,
      request: need.id,
      week: 0,
      quantity: 50,
      state: 'agreed',
    });
    await writer.write(claim, snapshot, planOf([]));
    expect(await states(offer.id)).toEqual(['accepted_by_manufacturer']);
  });

  it('asks for no declined pair within thirty days, and writes none that is declined meanwhile', async () => {
    const { offer, need, both } = await pair();
    await match([{ ...both, quantity: 50 }]);
    const { claim, snapshot } = await begin();
    expect(snapshot.scenario.exclusions).not.toContainEqual(both);
    const [{ id }] = await proposals(offer.id);
    await house.app.get(ProposalService).decline(memberOf(need.manufacturerId), id, 'price', null);
    const written = await writer.write(claim, snapshot, planOf([{ ...both, quantity: 50 }]));
    expect(written.overtaken).toEqual([
      { offerId: offer.id, requestLineId: need.id, materialCode: 'SPUNBOND', reason: 'declined' },
    ]);
    const reader = house.app.get(SnapshotReader);
    const options = { families: [], policy: DEFAULT_POLICY, seed: 1 };
    expect((await reader.take(options)).scenario.exclusions).toContainEqual(both);
    house.later(30 * 24 + 1);
    expect((await reader.take(options)).scenario.exclusions).not.toContainEqual(both);
    house.later(-30 * 24 - 1);
  });
});

describe('a world that moved on while the run was solving', () => {
  /** What becomes of one pair when `meanwhile` happens between snapshot and write. */
  async function overtakenBy(meanwhile: (stage: Awaited<ReturnType<typeof pair>>) => Promise<unknown>) {
    const stage = await pair();
    const { claim, snapshot } = await begin();
    await meanwhile(stage);
    const written = await writer.write(claim, snapshot, planOf([{ ...stage.both, quantity: 50 }]));
    expect(written.created).toBe(0);
    return written.overtaken.map(({ reason }) => reason);
  }
  const sql = (text: string, ...parameters: unknown[]) => house.dataSource.query(text, parameters);

  it('is counted, each with its reason, and is no error', async () => {
    expect(
      await overtakenBy(({ offer }) => sql('update offer_week set available = 40 where offer_id = $1', offer.id)),
    ).toEqual(['capacity']);
    expect(
      await overtakenBy(({ offer }) => sql(`update offer set state = 'withdrawn' where id = $1`, offer.id)),
    ).toEqual(['offer_changed']);
    expect(await overtakenBy(({ offer }) => sql('update offer set version = 2 where id = $1', offer.id))).toEqual([
      'offer_changed',
    ]);
    expect(
      await overtakenBy(({ need }) => sql(`update request_line set state = 'cancelled' where id = $1`, need.id)),
    ).toEqual(['request_changed']);
    expect(
      await overtakenBy(({ offer }) =>
        sql(`update claim set state = 'revoked' where facility_id = $1`, offer.facilityId),
      ),
    ).toEqual(['unverified']);
    expect(
      await overtakenBy(({ need }) =>
        sql(`update organisation set state = 'suspended' where id = $1`, need.manufacturerId),
      ),
    ).toEqual(['organisation_suspended']);
    const [mark] = await sql('select family from family_change');
    expect(mark.family).toBe('PPE');
  });

  it('leaves a need alone on which somebody answered', async () => {
    const { offer, need, both } = await pair();
    const other = await house.world.offer({ effective: [100], unitPrice: 1_000 });
    await match([{ ...both, quantity: 30 }]);
    const [{ id }] = await proposals(offer.id);
    const { claim, snapshot } = await begin();
    await house.app.get(ProposalService).accept(memberOf(need.manufacturerId), id);
    const plan = planOf([
      { ...both, quantity: 20 },
      { offer: other.id, request: need.id, quantity: 20 },
    ]);
    const written = await writer.write(claim, snapshot, plan);
    expect(written.overtaken.map(({ reason }) => reason)).toEqual(['answered', 'answered']);
    expect(await states(offer.id)).toEqual(['accepted_by_manufacturer']);
  });

  it('fills an all-or-nothing need with all of its pairs or none', async () => {
    const { need, both } = await pair(100, true);
    const other = await house.world.offer({ effective: [100], unitPrice: 1_000 });
    const plan = planOf([
      { ...both, quantity: 50 },
      { offer: other.id, request: need.id, quantity: 50 },
    ]);
    const first = await begin();
    await house.dataSource.query('update offer_week set available = 10 where offer_id = $1', [other.id]);
    expect((await writer.write(first.claim, first.snapshot, plan)).overtaken).toHaveLength(2);
    await house.dataSource.query('update offer_week set available = 100 where offer_id = $1', [other.id]);
    expect(await match(plan.allocations)).toMatchObject({ created: 2, overtaken: [] });
    expect(await match(plan.allocations)).toMatchObject({ created: 0, kept: 2 });
  });

  it('and a claim that ends while it is being written: withdrawn or left out, never proposed', async () => {
    for (let round = 0; round < 8; round++) {
      const { offer, both } = await pair();
      const { claim, snapshot } = await begin();
      const claims = await house.dataSource.query(
        `select id, organisation_id as "organisationId", kind, facility_id as "facilityId",
           material_code as "materialCode", line_id as "lineId" from claim where facility_id = $1 and kind = 'capability'`,
        [offer.facilityId],
      );
      await Promise.all([
        writer.write(claim, snapshot, planOf([{ ...both, quantity: 50 }])),
        house.app.get(Transactions).run(async (tx) => {
          await tx.manager.query(`update claim set state = 'revoked' where id = $1`, [claims[0].id]);
          await house.app.get(ProposalWithdrawal).claimsEnded(tx, claims, 'claim_revoked');
        }),
      ]);
      expect((await states(offer.id)).filter((state) => state !== 'withdrawn')).toEqual([]);
    }
  });

  it('and answers that come while it is being written: nothing is promised twice', async () => {
    const stages = [];
    for (let i = 0; i < 6; i++) stages.push(await pair());
    await match(stages.map(({ both }) => ({ ...both, quantity: 50 })));
    const { claim, snapshot } = await begin();
    const answers = stages.map(async ({ offer, need }) => {
      const [{ id }] = await proposals(offer.id);
      await house.app
        .get(ProposalService)
        .accept(memberOf(need.manufacturerId), id)
        .catch(() => undefined);
    });
    const plan = planOf(stages.map(({ both }) => ({ ...both, quantity: 90 })));
    const [written] = await Promise.all([writer.write(claim, snapshot, plan), ...answers]);
    expect(written.created + written.overtaken.length).toBe(6);
    expect(await findCounterFaults(house.dataSource.manager)).toEqual([]);
  });
});

describe('fencing', () => {
  it('an old attempt writes nothing, the new one writes once', async () => {
    const { offer, both } = await pair();
    const { claim, snapshot } = await begin();
    await house.dataSource.query(`update matching_run set lease_until = now() - interval '1 s'`);
    const heir = await desk.claim(claim.run.id);
    if (heir.kind !== 'claimed') throw new Error(heir.kind);
    const plan = planOf([{ ...both, quantity: 50 }]);
    await expect(writer.write(claim, snapshot, plan)).rejects.toThrow(RunLost);
    await expect(desk.storeScenario(claim, snapshot)).rejects.toThrow(RunLost);
    expect(await proposals(offer.id)).toEqual([]);
    await writer.write(heir, snapshot, plan);
    await expect(writer.write(heir, snapshot, plan)).rejects.toThrow(RunLost);
    expect(await proposals(offer.id)).toHaveLength(1);
  });

  it('a write that fails leaves nothing half done', async () => {
    const { offer, both } = await pair();
    const { claim, snapshot } = await begin();
    const plan = planOf([{ ...both, quantity: 50 }], {
      unmet: [{ request: '00000000-0000-7000-8000-000000000000', quantity: 1, reasons: [] }],
    });
    await expect(writer.write(claim, snapshot, plan)).rejects.toThrow('not in the scenario');
    expect(await proposals(offer.id)).toEqual([]);
    const run = await house.dataSource.manager.findOneByOrFail(MatchingRun, { id: claim.run.id });
    expect(run.state).toBe('running');
    await desk.fail(claim, 'by hand');
  });
});
