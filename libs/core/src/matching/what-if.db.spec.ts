import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ShortageService } from '#core/insight';
import { Proposal } from '#core/pairings';
import { MatchingHouse, memberOf, PLANNER } from '../../../../test/support/matching-house.js';
import { ComparisonDesk } from './comparison/comparison-desk.js';
import { ComparisonService } from './comparison/comparison.service.js';
import { MatchingRun } from './matching-run.entity.js';
import { DEFAULT_POLICY } from './policy.rules.js';
import { RunDesk } from './run-desk.js';
import { RunFindings } from './run-findings.js';
import { RunQueries } from './run-queries.js';
import { RunWriter } from './run-writer.js';
import { RunService } from './run.service.js';
import { SnapshotReader } from './snapshot/snapshot-reader.js';
import { compareDocuments } from './comparison/compare-documents.js';
import { studyRun } from './solve/run-study.js';
import { solveScenario } from './solve/solve-scenario.js';
import { WhatIfService } from './what-if/what-if.service.js';
import type { WhatIfOrder } from './what-if/what-if.types.js';

let house: MatchingHouse;
let offers: { id: string; producerId: string; lineId: string; facilityId: string }[];
let needs: { id: string; requestId: string; manufacturerId: string }[];
let base: string;

const NOTHING = {
  offerIds: [],
  organisationIds: [],
  facilityIds: [],
  regencyCodes: [],
  provinceCodes: [],
  localContentBelow: null,
};
const order = (change: Partial<WhatIfOrder> = {}): WhatIfOrder => ({
  title: 'Kalau begitu',
  close: NOTHING,
  lines: [],
  policy: {},
  needs: [],
  gap: 0,
  ...change,
});

/** What a worker does with a run. */
async function work(id: string): Promise<MatchingRun> {
  const desk = house.app.get(RunDesk);
  const claim = await desk.claim(id);
  if (claim.kind !== 'claimed') throw new Error(claim.kind);
  const { families, seed, changes, policy } = claim.run;
  const snapshot = await house.app
    .get(SnapshotReader)
    .take({ families, seed, changes, policy: { ...DEFAULT_POLICY, ...policy } });
  await desk.storeScenario(claim, snapshot);
  const outcome = await solveScenario(snapshot.scenario, { timeLimitMs: 10_000, gap: 0 });
  if ('faults' in outcome) throw new Error(outcome.faults.join());
  const study = studyRun(snapshot.scenario, outcome.plan, { gap: 0, shouldStop: () => false });
  await house.app.get(RunWriter).write(claim, snapshot, outcome.plan, { study, from: null });
  return house.dataSource.manager.findOneByOrFail(MatchingRun, { id });
}

const whatIf = async (change: Partial<WhatIfOrder>) =>
  work((await house.app.get(WhatIfService).start(PLANNER, order(change))).id);

async function state() {
  const rows = (sql: string) => house.dataSource.query(sql);
  return {
    proposals: await rows('select id, state, version from proposal order by id'),
    held: await rows('select line_id, week, held from line_week order by 1, 2'),
    unmet: await rows('select run_id, request_line_id from unmet_need where current order by 1, 2'),
    letters: await rows('select id from mail_message order by id'),
    rows: await rows('select request_line.id, held, agreed from request_line order by 1'),
  };
}

async function compared(runId: string, baseRunId: string) {
  const service = house.app.get(ComparisonService);
  const asked = await service.compare(PLANNER, runId, baseRunId);
  const desk = house.app.get(ComparisonDesk);
  const runs = await desk.take({ baseRunId, runId });
  if (runs) await desk.answer({ baseRunId, runId }, compareDocuments(...runs));
  const { comparison } = await service.compare(PLANNER, runId, baseRunId);
  return { asked, comparison, pairs: (await service.differences(PLANNER, runId, baseRunId, {})).items };
}

beforeAll(async () => {
  house = await MatchingHouse.open();
  const { world } = house;
  offers = [
    await world.offer({ unitPrice: 900, effective: [100, 0] }),
    await world.offer({ unitPrice: 1_500, effective: [60, 0], regency: '35.78' }),
  ];
  needs = [await world.need({ quantity: 90, priority: 5 }), await world.need({ quantity: 90, priority: 2 })];
  await house.dataSource.query(
    `insert into province (code, bps_code, iso_code, name, capital, island_group, time_zone, lat, lon, population)
     values ('32', '32', 'ID-JB', 'Jawa Barat', 'Bandung', 'Jawa', 'WIB', -6.9, 107.6, 1)`,
  );
  base = (await work((await house.app.get(RunService).start(PLANNER, { gap: 0 })).id)).id;
});
afterAll(() => house.close());

describe('a what-if', () => {
  it('is the planner’s, names only what there is, and takes what is wrong in one pass', async () => {
    const service = house.app.get(WhatIfService);
    await expect(service.start(memberOf(), order())).rejects.toMatchObject({ code: 'forbidden' });
    const unknown = '00000000-0000-7000-8000-00000000dead';
    const need = {
      materialCode: 'KAPAS',
      quantity: 1,
      regencyCode: '32.73',
      earliestWeek: house.world.week(1),
      latestWeek: house.world.week(0),
      priority: 1,
      constraints: {},
      maxUnitPrice: null,
      minLevel: 1,
    };
    const wrong = order({
      close: { ...NOTHING, offerIds: [unknown], provinceCodes: ['99'] },
      lines: [{ lineId: unknown, fromWeek: null, toWeek: null, factor: null, amount: null }],
      policy: { classWeights: [1] },
      needs: [need, { ...need, materialCode: 'SPUNBOND', regencyCode: '00.00' }],
    });
    await expect(service.start(PLANNER, wrong)).rejects.toMatchObject({
      code: 'invalid_input',
      errors: [
        { pointer: '/close/offerIds/0' },
        { pointer: '/close/provinceCodes/0' },
        { pointer: '/lines/0/lineId' },
        { pointer: '/needs/0/materialCode' },
        { pointer: '/needs/1/regencyCode' },
        { pointer: '/needs/0/latestWeek' },
        { pointer: '/needs/1/latestWeek' },
        { pointer: '/lines/0/factor' },
        { pointer: '/policy/classWeights' },
      ],
    });
  });

  it('shows nobody anything: proposals, holds, needs and letters stay as they are', async () => {
    const before = await state();
    const run = await whatIf({ close: { ...NOTHING, offerIds: [offers[0].id] } });
    expect(run).toMatchObject({ state: 'finished', kind: 'what_if', baseRunId: base, title: 'Kalau begitu' });
    expect(await state()).toEqual(before);
    expect(await house.dataSource.manager.countBy(Proposal, { runId: run.id })).toBe(0);
    const queries = house.app.get(RunQueries);
    expect((await queries.list(PLANNER, {})).items.map(({ id }) => id)).toEqual([base]);
    expect((await queries.list(PLANNER, { kind: 'what_if' })).items.map(({ id }) => id)).toEqual([run.id]);
    const mine = await queries.unmetOfOrganisation(PLANNER, needs[0].manufacturerId, {});
    expect(mine.items.map(({ runId }) => runId)).not.toContain(run.id);
  });

  it('has a plan, a shortage and prices of its own', async () => {
    const run = await whatIf({ close: { ...NOTHING, organisationIds: [offers[0].producerId] } });
    const findings = house.app.get(RunFindings);
    const pairs = (await findings.pairsOf(PLANNER, run.id, {})).items;
    expect(pairs.map(({ offerId, quantity }) => [offerId, quantity])).toEqual([[offers[1].id, 60]]);
    expect((await house.app.get(RunQueries).unmetOf(PLANNER, run.id, {})).items).toHaveLength(2);
    const [cell] = await new ShortageService(house.dataSource).ofRun(PLANNER, run.id);
    expect(cell).toMatchObject({ provinceCode: '32', unmet: 120, lines: 2, firms: 2 });
    const prices = (await findings.materialPricesOf(PLANNER, run.id, {})).items;
    expect(prices).toMatchObject([{ materialCode: 'SPUNBOND', provinceCode: '35' }]);
    expect(prices[0].highest).toBeGreaterThan(0);
  });

  it('is held against its base run pair by pair, with the cause', async () => {
    const run = await whatIf({ close: { ...NOTHING, facilityIds: [offers[0].facilityId] } });
    const { asked, comparison, pairs } = await compared(run.id, base);
    expect(asked.comparison.state).toBe('queued');
    expect(comparison).toMatchObject({ state: 'ready', summary: { requests: { more: 0, less: 2 } } });
    const { objective, terms } = comparison.summary!;
    expect(objective.after - objective.before).toBe(terms.fill + terms.price + terms.freight + terms.keep);
    const lost = pairs.filter(({ offerId }) => offerId === offers[0].id);
    expect(lost.length).toBeGreaterThan(0);
    for (const pair of lost) expect(pair).toMatchObject({ after: 0, because: 'offer_changed', unit: 'kg' });
    expect(pairs.map(({ position }) => position)).toEqual(pairs.map((_, i) => i + 1));
  });

  it('raises a line and adds a need: more is filled, and the added need counts in the shortage', async () => {
    const added = {
      materialCode: 'SPUNBOND',
      quantity: 500,
      regencyCode: '32.73',
      earliestWeek: house.world.week(0),
      latestWeek: house.world.week(1),
      priority: 5,
      constraints: {},
      maxUnitPrice: null,
      minLevel: 1,
    };
    const line = { lineId: offers[0].lineId, fromWeek: null, toWeek: house.world.week(0), factor: 3, amount: null };
    const raised = await whatIf({ lines: [line] });
    expect((await house.app.get(RunQueries).unmetOf(PLANNER, raised.id, {})).items).toEqual([]);
    const run = await whatIf({ needs: [added] });
    const [outcome] = (run.figures?.addedNeeds ?? []) as { filled: number }[];
    expect(outcome.filled).toBeGreaterThan(0);
    const [cell] = await new ShortageService(house.dataSource).ofRun(PLANNER, run.id);
    expect(cell).toMatchObject({ unmet: 90 + 90 + 500 - 160, lines: 3, firms: 2 });
    expect((await house.app.get(RunFindings).pairsOf(PLANNER, run.id, {})).items).toContainEqual(
      expect.objectContaining({ requestId: null, requestNumber: null }),
    );
  });

  it('has a policy of its own, and does not wait for runs that count', async () => {
    const counted = await house.app.get(RunService).start(PLANNER, {});
    const taken = await house.app.get(RunDesk).claim(counted.id);
    expect(taken.kind).toBe('claimed');
    const run = await whatIf({ policy: { keepBonus: 7 } });
    expect(run).toMatchObject({ state: 'finished', policy: { keepBonus: 7, minLevel: 1 } });
    expect(run.changes?.policy).toEqual({ keepBonus: 7 });
  });
});
