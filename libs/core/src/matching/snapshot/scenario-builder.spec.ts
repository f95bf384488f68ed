import { describe, expect, it } from 'vitest';
import { parseScenario } from '#kernel';
import { DEFAULT_POLICY } from '../policy.rules.js';
import type { StandingProposal } from '../proposal-book.js';
import { transitWeeks } from '../transit.js';
import { buildScenario } from './scenario-builder.js';
import type { NeedRow, OfferRow, SnapshotRows } from './snapshot.types.js';

const MONDAY = '2026-11-23';
const week = (index: number) => new Date(Date.parse(MONDAY) + index * 7 * 86_400_000).toISOString().slice(0, 10);
const JAVA = { lat: -6.9, lon: 107.6, landmass: 'Jawa' };

const offer = (id: string, change: Partial<OfferRow> = {}): OfferRow => ({
  ...JAVA,
  id,
  producerId: `producer of ${id}`,
  facilityId: `facility of ${id}`,
  regencyCode: '32.73',
  provinceCode: '32',
  materialCode: 'M',
  lineId: 'line',
  load: 1,
  attributes: {},
  unitPrice: 100,
  tiers: [],
  moq: 1,
  multiple: 1,
  leadWeeks: 0,
  localContent: 0,
  version: 1,
  small: false,
  stale: false,
  level: 2,
  certificates: [],
  verifiedPerWeek: 1_000,
  ...change,
});
const need = (id: string, change: Partial<NeedRow> = {}): NeedRow => ({
  provinceCode: '32',
  ...JAVA,
  id,
  manufacturerId: `manufacturer of ${id}`,
  materialCode: 'M',
  constraints: {},
  quantity: 100,
  earliestWeek: MONDAY,
  latestWeek: week(1),
  maxUnitPrice: null,
  priority: 3,
  maxSuppliers: null,
  minPerSupplier: 0,
  maxShare: 1,
  allOrNothing: false,
  certificates: [],
  minLevel: 1,
  minLocalContent: 0,
  version: 1,
  ...change,
});
const standing = (id: string, change: Partial<StandingProposal> & { at?: string; quantity?: number }) => ({
  id,
  offerId: 'o1',
  requestLineId: 'r1',
  state: 'proposed' as const,
  unitPrice: 100,
  unitFreight: 1,
  weeks: [
    { week: change.at ?? MONDAY, quantity: change.quantity ?? 30, lineId: 'line', lineLoad: change.quantity ?? 30 },
  ],
  ...change,
});
const lineWeek = (index: number, effective: number, committed = 0, held = 0) => ({
  lineId: 'line',
  week: week(index),
  effective,
  committed,
  held,
});
const offerWeek = (offerId: string, index: number, available: number, committed = 0, held = 0) => ({
  offerId,
  week: week(index),
  available,
  committed,
  held,
});

function build(rows: Partial<SnapshotRows>) {
  const all: SnapshotRows = {
    materials: [{ code: 'M', family: 'F', chargeableKgPerUnit: 2 }],
    offers: [offer('o1')],
    needs: [need('r1')],
    offerWeeks: [],
    lineWeeks: [],
    standing: [],
    declined: [],
    ...rows,
  };
  const snapshot = buildScenario(all, { monday: MONDAY, policy: DEFAULT_POLICY, seed: 7 });
  const parsed = parseScenario(JSON.parse(JSON.stringify(snapshot.scenario)));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return snapshot;
}
const capacityOf = (snapshot: ReturnType<typeof build>) => snapshot.scenario.lines![0].capacity;
const availableOf = (snapshot: ReturnType<typeof build>, id = 'o1') =>
  snapshot.scenario.offers.find((one) => one.id === id)!.available;

describe('a scenario from the database', () => {
  it('looks ahead as far as the last need, 26 weeks at most', () => {
    expect(build({}).scenario.weeks).toEqual({ first: '2026-W48', count: 2 });
    expect(build({ needs: [need('r1', { latestWeek: week(80) })] }).scenario.weeks.count).toBe(26);
  });

  it('takes what is committed and held elsewhere off, and never more than is verified', () => {
    const snapshot = build({
      offers: [offer('o1', { verifiedPerWeek: 60 })],
      lineWeeks: [lineWeek(0, 100, 20, 10), lineWeek(1, 50, 0, 0), lineWeek(9, 500)],
      offerWeeks: [offerWeek('o1', 0, 80, 20, 10), offerWeek('o1', 1, 40)],
    });
    expect(capacityOf(snapshot)).toEqual([30, 50]);
    expect(availableOf(snapshot)).toEqual([50, 40]);
  });

  it('counts what an unanswered proposal holds as free, and gives it the bonus', () => {
    const snapshot = build({
      lineWeeks: [lineWeek(0, 100, 0, 30)],
      offerWeeks: [offerWeek('o1', 0, 100, 0, 30)],
      standing: [standing('p1', {})],
    });
    expect(capacityOf(snapshot)[0]).toBe(100);
    expect(availableOf(snapshot)[0]).toBe(100);
    expect(snapshot.scenario.commitments).toEqual([
      { offer: 'o1', request: 'r1', week: 0, quantity: 30, state: 'proposed' },
    ]);
    expect(snapshot.replaceable).toEqual(new Set(['p1']));
  });

  it('keeps what is agreed or answered as commitments that bring their own capacity', () => {
    const snapshot = build({
      lineWeeks: [lineWeek(0, 100, 30, 0)],
      offerWeeks: [offerWeek('o1', 0, 50, 30, 0)],
      standing: [
        standing('p1', { state: 'agreed' }),
        standing('p2', { state: 'accepted_by_producer', at: week(-2), quantity: 5 }),
      ],
    });
    // 70 free and 30 agreed; the answered one of two weeks ago stands in week 0 with its own 5.
    expect(capacityOf(snapshot)[0]).toBe(105);
    expect(availableOf(snapshot)[0]).toBe(55);
    expect(snapshot.scenario.requests[0].quantity).toBe(100);
    expect(snapshot.scenario.commitments?.map(({ week, quantity, state }) => [week, quantity, state])).toEqual([
      [0, 30, 'agreed'],
      [0, 5, 'agreed'],
    ]);
    expect(snapshot.replaceable.size).toBe(0);
  });

  it('does not replace a proposal of an offer that may not be matched any more', () => {
    const snapshot = build({
      offers: [offer('o1', { level: 0, verifiedPerWeek: null })],
      lineWeeks: [lineWeek(0, 100, 0, 30)],
      offerWeeks: [offerWeek('o1', 0, 100, 0, 30)],
      standing: [standing('p1', {})],
    });
    expect(snapshot.replaceable.size).toBe(0);
    expect(snapshot.scenario.commitments?.[0].state).toBe('agreed');
    expect(capacityOf(snapshot)[0]).toBe(30); // only what the proposal itself uses
    expect(availableOf(snapshot)[0]).toBe(30);
  });

  it('leaves out needs that are wholly taken or over, with their proposals', () => {
    const snapshot = build({
      needs: [need('r1'), need('r2', { latestWeek: week(-1) }), need('r3')],
      standing: [standing('p1', { state: 'agreed', quantity: 100 })],
      lineWeeks: [lineWeek(0, 100, 100)],
    });
    expect(snapshot.scenario.requests.map(({ id }) => id)).toEqual(['r3']);
    expect(snapshot.scenario.commitments).toEqual([]);
    expect(snapshot.standing).toEqual([]);
  });

  it('excludes declined pairs of what it looks at', () => {
    const snapshot = build({
      declined: [
        { offerId: 'o1', requestLineId: 'r1' },
        { offerId: 'o1', requestLineId: 'gone' },
        { offerId: 'gone', requestLineId: 'r1' },
      ],
    });
    expect(snapshot.scenario.exclusions).toEqual([{ offer: 'o1', request: 'r1' }]);
  });

  it('covers a fraction that is agreed and leaves a fraction that is free', () => {
    const fraction = offer('o1', { load: 0.333 });
    const agreed = standing('p1', { state: 'agreed', quantity: 2 });
    const free = build({ offers: [fraction], lineWeeks: [lineWeek(0, 10.9, 0.666)], standing: [agreed] });
    expect(capacityOf(free)[0]).toBe(10);
    const full = build({ offers: [fraction], lineWeeks: [lineWeek(0, 0.7, 0.666)], standing: [agreed] });
    expect(capacityOf(full)[0]).toBe(1);
  });

  it('sells from stock without a line, by weight and material weight', () => {
    const rows: SnapshotRows = {
      materials: [
        { code: 'M', family: 'F', chargeableKgPerUnit: 2 },
        { code: 'unused', family: 'F', chargeableKgPerUnit: 1 },
      ],
      offers: [offer('o1', { lineId: null, verifiedPerWeek: null })],
      needs: [need('r1')],
      offerWeeks: [offerWeek('o1', 1, 9)],
      lineWeeks: [],
      standing: [],
      declined: [],
    };
    const policy = { ...DEFAULT_POLICY, materialWeights: { M: 3 }, fillValue: 500 };
    const { scenario } = buildScenario(rows, { monday: MONDAY, policy, seed: 7 });
    expect(scenario.materials).toEqual([{ code: 'M', weight: 3, kgPerUnit: 2 }]);
    expect(scenario.lines).toEqual([]);
    expect(scenario.offers[0]).toMatchObject({ available: [0, 9] });
    expect(scenario.policy?.fillValue).toBe(500);
  });
});

describe('weeks on the way', () => {
  it('are none by road, one by sea, two by far sea', () => {
    const makassar = { lat: -5.15, lon: 119.43, landmass: 'Sulawesi' };
    const jayapura = { lat: -2.53, lon: 140.72, landmass: 'Papua' };
    expect(transitWeeks(undefined, JAVA, { ...JAVA, lat: -8 })).toBe(0);
    expect(transitWeeks(undefined, JAVA, makassar)).toBe(1);
    expect(transitWeeks(undefined, JAVA, jayapura)).toBe(2);
  });
});
