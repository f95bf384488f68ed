import { describe, expect, it } from 'vitest';
import type { StandingProposal } from '../proposal-book.js';
import type { OfferRow, SnapshotRows } from './snapshot.types.js';
import { changedRows } from './changed-rows.js';
import type { LineChange, WhatIfChanges } from '../what-if/what-if.types.js';

const MONDAY = '2026-11-23';
const NEXT = '2026-11-30';
const offer = (id: string, change: Partial<OfferRow> = {}): OfferRow => ({
  id,
  producerId: `producer of ${id}`,
  facilityId: `facility of ${id}`,
  regencyCode: '32.73',
  provinceCode: '32',
  materialCode: 'M',
  lineId: 'line',
  load: 2,
  attributes: {},
  unitPrice: 100,
  tiers: [],
  moq: 1,
  multiple: 1,
  leadWeeks: 0,
  localContent: 40,
  version: 1,
  small: false,
  stale: false,
  level: 2,
  certificates: ['SNI'],
  verifiedPerWeek: 80,
  lat: 0,
  lon: 0,
  landmass: 'Jawa',
  ...change,
});
const proposal = (id: string, offerId: string, state: StandingProposal['state']): StandingProposal => ({
  id,
  offerId,
  requestLineId: 'r',
  state,
  unitPrice: 100,
  unitFreight: 1,
  weeks: [{ week: MONDAY, quantity: 5, lineId: 'line', lineLoad: 10 }],
});
const ROWS: SnapshotRows = {
  materials: [],
  offers: [offer('a'), offer('b', { producerId: 'p', provinceCode: '35', localContent: 0 })],
  offerWeeks: [{ offerId: 'a', week: MONDAY, available: 30, committed: 0, held: 5 }],
  lineWeeks: [{ lineId: 'line', week: MONDAY, effective: 100, committed: 0, held: 20 }],
  needs: [],
  standing: [proposal('1', 'a', 'proposed'), proposal('2', 'a', 'agreed'), proposal('3', 'b', 'proposed')],
  declined: [],
};
const NONE: WhatIfChanges = {
  close: {
    offerIds: [],
    organisationIds: [],
    facilityIds: [],
    regencyCodes: [],
    provinceCodes: [],
    localContentBelow: null,
  },
  lines: [],
  policy: null,
  needs: [],
};
const line = (change: Partial<LineChange>): WhatIfChanges => ({
  ...NONE,
  lines: [{ lineId: 'line', fromWeek: null, toWeek: MONDAY, factor: null, amount: null, ...change }],
});
const levels = (changes: WhatIfChanges) => changedRows(ROWS, changes, MONDAY).offers.map(({ level }) => level);

describe('the rows of a what-if', () => {
  it('are the day’s when nothing is changed', () => {
    expect(changedRows(ROWS, NONE, MONDAY)).toEqual(ROWS);
  });

  it.each([
    [{ offerIds: ['a'] }, [0, 2]],
    [{ organisationIds: ['p'] }, [2, 0]],
    [{ facilityIds: ['facility of a'] }, [0, 2]],
    [{ regencyCodes: ['32.73'] }, [0, 0]],
    [{ provinceCodes: ['35'] }, [2, 0]],
    [{ localContentBelow: 25 }, [2, 0]],
  ])('close %o', (close, expected) => {
    expect(levels({ ...NONE, close: { ...NONE.close, ...close } })).toEqual(expected);
  });

  it('keep what is agreed with a closed source, and free what was only proposed', () => {
    const rows = changedRows(ROWS, { ...NONE, close: { ...NONE.close, offerIds: ['a'] } }, MONDAY);
    expect(rows.standing.map(({ id }) => id)).toEqual(['2', '3']);
    expect(rows.lineWeeks).toEqual([{ lineId: 'line', week: MONDAY, effective: 100, committed: 0, held: 10 }]);
  });

  it('change a line from what is verified of it, and what its offers may give with it', () => {
    const doubled = changedRows(ROWS, line({ factor: 2 }), MONDAY);
    expect(doubled.lineWeeks).toMatchObject([{ effective: 160 }]);
    expect(doubled.offerWeeks).toMatchObject([
      { offerId: 'a', available: 60 },
      { offerId: 'b', available: 0 },
    ]);
    expect(doubled.offers[0].verifiedPerWeek).toBeNull();
    const less = changedRows(ROWS, line({ amount: -20 }), MONDAY);
    expect(less.lineWeeks).toMatchObject([{ effective: 60 }]);
    expect(less.offerWeeks[0]).toMatchObject({ available: 20 });
  });

  it('open weeks in which a line had nothing, within the weeks that were named', () => {
    const rows = changedRows(ROWS, line({ fromWeek: NEXT, toWeek: NEXT, amount: 7 }), MONDAY);
    expect(rows.lineWeeks).toMatchObject([
      { week: MONDAY, effective: 80 },
      { week: NEXT, effective: 7 },
    ]);
    expect(rows.offerWeeks.filter(({ week }) => week === NEXT)).toMatchObject([{ available: 3 }, { available: 3 }]);
  });

  it('hold the needs that were added, in the order of ids', () => {
    const need = {
      id: 'x',
      materialCode: 'M',
      quantity: 9,
      regencyCode: '32.73',
      lat: 1,
      lon: 2,
      landmass: 'Jawa',
      earliestWeek: MONDAY,
      latestWeek: NEXT,
      priority: 5,
      constraints: {},
      maxUnitPrice: null,
      minLevel: 1,
    };
    const { needs } = changedRows(ROWS, { ...NONE, needs: [need] }, MONDAY);
    expect(needs).toMatchObject([{ id: 'x', manufacturerId: 'x', quantity: 9, version: 0, maxShare: 1 }]);
  });
});
