import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MatchingHouse, memberOf, PLANNER } from '../../../../test/support/matching-house.js';
import { MatchingRun } from './matching-run.entity.js';
import { DEFAULT_POLICY } from './policy.rules.js';
import { RunDesk } from './run-desk.js';
import { RelaxationService } from './relaxation/relaxation.service.js';
import { RunFindings } from './run-findings.js';
import { RunQueries } from './run-queries.js';
import { RunService } from './run.service.js';
import { RunWriter } from './run-writer.js';
import { SnapshotReader } from './snapshot/snapshot-reader.js';
import { studyRun } from './solve/run-study.js';
import { solveScenario } from './solve/solve-scenario.js';
import { WhyNotService } from './why-not.service.js';

let house: MatchingHouse;

beforeAll(async () => {
  house = await MatchingHouse.open();
});
afterAll(() => house.close());

async function match(): Promise<MatchingRun> {
  const { id } = await house.app.get(RunService).start(PLANNER, { gap: 0 });
  const desk = house.app.get(RunDesk);
  const claim = await desk.claim(id);
  if (claim.kind !== 'claimed') throw new Error(claim.kind);
  const snapshot = await house.app.get(SnapshotReader).take({ families: [], policy: DEFAULT_POLICY, seed: 1 });
  await desk.storeScenario(claim, snapshot);
  const outcome = await solveScenario(snapshot.scenario, { timeLimitMs: 10_000, gap: 0 });
  if ('faults' in outcome) throw new Error(outcome.faults.join());
  const study = studyRun(snapshot.scenario, outcome.plan, { gap: 0, shouldStop: () => false });
  await house.app.get(RunWriter).write(claim, snapshot, outcome.plan, { study, from: null });
  return house.dataSource.manager.findOneByOrFail(MatchingRun, { id });
}

describe('what a run leaves beside its plan', () => {
  it('tells a producer why an idle offer was not proposed, without a name it may not know', async () => {
    const { world } = house;
    const cheap = await world.offer({ unitPrice: 900, effective: [100] });
    const dear = await world.offer({ unitPrice: 5_000, effective: [100] });
    const need = await world.need({ quantity: 80 });
    await match();
    const service = house.app.get(WhyNotService);
    const mine = memberOf(dear.producerId);
    const why = await service.ofOffer(mine, dear.id);
    expect(why).toMatchObject({ planned: 0, idle: 100, term: 'price', nearest: { quantity: 80, owner: null } });
    expect(why.detail?.cheaperBy).toBeGreaterThan(0);
    expect(JSON.stringify(why)).not.toContain(need.manufacturerId);
    expect(JSON.stringify(why)).not.toContain(need.id);
    expect((await service.ofOffer(PLANNER, dear.id)).nearest?.owner?.organisationId).toBe(need.manufacturerId);
    // Its own proposal has named the manufacturer to the other producer.
    const cheaper = await service.ofOffer(memberOf(cheap.producerId), cheap.id);
    expect(cheaper).toMatchObject({ planned: 80, idle: 20, term: null, nearest: null });
    await expect(service.ofOffer(memberOf(cheap.producerId), dear.id)).rejects.toMatchObject({ code: 'not_found' });
    const auditor = { ...memberOf(), ministryRoles: ['auditor' as const] };
    await expect(service.ofOffer(auditor, dear.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('a stale offer yields to a fresh one and is told so; one out of the run is told since when', async () => {
    const { world, now } = house;
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
    const fresh = await world.offer({ unitPrice: 900, effective: [100], material: 'STARCH' });
    const stale = await world.offer({
      unitPrice: 900,
      effective: [100],
      material: 'STARCH',
      confirmedAt: daysAgo(29),
    });
    const out = await world.offer({ unitPrice: 100, effective: [100], material: 'STARCH', confirmedAt: daysAgo(57) });
    await world.need({ quantity: 80, material: 'STARCH' });
    await match();
    const service = house.app.get(WhyNotService);
    expect(await service.ofOffer(PLANNER, fresh.id)).toMatchObject({ planned: 80 });
    expect(await service.ofOffer(memberOf(stale.producerId), stale.id)).toMatchObject({ planned: 0, term: 'stale' });
    expect(await service.ofOffer(memberOf(out.producerId), out.id)).toMatchObject({
      runId: null,
      term: 'unconfirmed',
      detail: { since: daysAgo(1).toISOString() },
    });
    await house.dataSource.query(`update offer set state = 'withdrawn' where material_code = 'STARCH'`);
    await house.dataSource.query(`update request_line set state = 'cancelled' where material_code = 'STARCH'`);
  });

  it('names the owner to a producer whom a proposal on the request has met', async () => {
    const { world } = house;
    const offer = await world.offer({ unitPrice: 5_000, effective: [100], material: 'STARCH' });
    await world.offer({ unitPrice: 900, effective: [100], material: 'STARCH' });
    const need = await world.need({ quantity: 80, material: 'STARCH' });
    const proposal = await world.proposal({ offerId: offer.id, requestLineId: need.id, quantity: 10 });
    await house.dataSource.query(`update proposal set state = 'withdrawn', ended_at = now() where id = $1`, [proposal]);
    await house.dataSource.query('update offer_week set held = 0 where offer_id = $1', [offer.id]);
    await house.dataSource.query('update line_week set held = 0 where line_id = $1', [offer.lineId]);
    await house.dataSource.query('update request_line set held = 0 where id = $1', [need.id]);
    await match();
    const why = await house.app.get(WhyNotService).ofOffer(memberOf(offer.producerId), offer.id);
    expect(why.nearest?.owner).toMatchObject({ requestId: need.requestId, organisationId: need.manufacturerId });
  });

  it('lists where one more unit is worth most, proved, and what fairness costs', async () => {
    const { world } = house;
    const tight = await world.offer({ unitPrice: 700, effective: [50], available: [90] });
    await world.need({ quantity: 900, priority: 5 });
    const run = await match();
    const list = await house.app.get(RunFindings).oneMoreOf(PLANNER, run.id);
    expect(list.map(({ price }) => price)).toEqual(list.map(({ price }) => price).toSorted((a, b) => b - a));
    const entry = list.find(({ resourceId }) => resourceId === tight.lineId || resourceId === tight.id);
    expect(entry?.materials).toEqual(['SPUNBOND']);
    expect(list.slice(0, 5).every(({ gain, price }) => gain !== null && gain >= 0 && gain <= price)).toBe(true);
    expect(entry?.gain).toBe(entry?.price);
    expect(run.figures?.priceOfFairness).toMatchObject({ volumeLost: expect.any(Number), p10Fill: expect.any(Number) });
    expect(run.figures?.stats).toMatchObject({ peakMemoryMB: expect.any(Number) });
  });

  it('gives a relaxation ready to be applied, and applies it in one step', async () => {
    const { world } = house;
    await world.offer({ unitPrice: 700, effective: [500], material: 'STARCH', attributes: { gsm: 28 } });
    const need = await world.need({ quantity: 40, material: 'STARCH', constraints: { gsm: { max: 25 } }, priority: 1 });
    await house.dataSource.query(
      `insert into material_attribute (material_code, code, position, name_id, name_en, datatype, options, required, match_rule, confidence)
       values ('STARCH', 'gsm', 1, 'Gramatur', 'Grammage', 'number', '{}', false, 'range', 'high')`,
    );
    await match();
    const owner = memberOf(need.manufacturerId);
    const unmet = async () =>
      (await house.app.get(RunQueries).unmetOfOrganisation(owner, need.manufacturerId, {})).items[0];
    const { relaxation, requestVersion } = await unmet();
    expect(relaxation).toMatchObject({
      constraint: 'gsm',
      fills: 40,
      change: { field: 'constraints.gsm', from: { max: 25 }, to: { max: 28 } },
    });
    const service = house.app.get(RelaxationService);
    const apply = (actor = owner, version = requestVersion) => service.apply(actor, need.requestId, need.id, version);
    await expect(apply(memberOf())).rejects.toMatchObject({ code: 'not_found' });
    await expect(apply(owner, requestVersion + 1)).rejects.toMatchObject({ code: 'precondition_failed' });
    const { lines } = await apply();
    expect(lines[0].line.constraints).toEqual({ gsm: { max: 28 } });
    expect((await unmet()).relaxation?.change).toBeNull();
    await expect(apply(owner, requestVersion + 1)).rejects.toMatchObject({ code: 'relaxation_outdated' });
    await match();
    expect(await unmet()).toBeUndefined();
    await expect(apply(owner, requestVersion + 1)).rejects.toMatchObject({ code: 'no_relaxation' });
  });

  it('says that no run has looked at an offer yet', async () => {
    const offer = await house.world.offer();
    expect(await house.app.get(WhyNotService).ofOffer(PLANNER, offer.id)).toMatchObject({
      runId: null,
      nearest: null,
      terms: {},
    });
  });
});
