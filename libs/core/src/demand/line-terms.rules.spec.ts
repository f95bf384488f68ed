import { describe, expect, it } from 'vitest';
import {
  frozenFields,
  lineFaults,
  type LineTerms,
  newTerms,
  pastFaults,
  patchedTerms,
  quantityIsOdd,
  shareWarnings,
  shiftedTerms,
} from './line-terms.rules.js';

const terms = newTerms({
  materialCode: 'NW-MB',
  quantity: 6_000,
  facilityId: 'f1',
  earliestWeek: '2026-W48',
  latestWeek: '2027-W02',
});

describe('terms of a line', () => {
  it('need only say what, how much, where and when', () => {
    expect(lineFaults(terms, '')).toEqual([]);
    expect(terms).toMatchObject({ priority: 1, minLevel: 1, maxShare: 1, maxSuppliers: null, allOrNothing: false });
  });

  it.each<[Partial<LineTerms>, string, string]>([
    [{ quantity: 0 }, '/quantity', 'min'],
    [{ quantity: 1_000_000_001 }, '/quantity', 'max'],
    [{ quantity: 2.5 }, '/quantity', 'type'],
    [{ earliestWeek: '2026-W60' }, '/earliestWeek', 'date'],
    [{ latestWeek: '2026-W47' }, '/latestWeek', 'min'],
    [{ latestWeek: '2027-W48' }, '/latestWeek', 'max'],
    [{ maxUnitPrice: 0 }, '/maxUnitPrice', 'min'],
    [{ priority: 6, priorityGround: 'export' }, '/priority', 'max'],
    [{ priority: 2 }, '/priorityGround', 'required'],
    [{ priority: 2, priorityGround: 'friend' }, '/priorityGround', 'one_of'],
    [{ maxSuppliers: 51 }, '/maxSuppliers', 'max'],
    [{ minPerSupplier: 6_001 }, '/minPerSupplier', 'max'],
    [{ maxShare: 0 }, '/maxShare', 'min'],
    [{ maxShare: 1.01 }, '/maxShare', 'max'],
    [{ minLevel: 3 }, '/minLevel', 'max'],
    [{ minLocalContent: 101 }, '/minLocalContent', 'max'],
    [{ certificates: ['ISO 9001', 'ISO 9001'] }, '/certificates/1', 'duplicate'],
    [{ certificates: Array.from({ length: 31 }, (_, i) => `c${i}`) }, '/certificates', 'count'],
  ])('%j is refused at %s', (change, pointer, code) => {
    expect(lineFaults({ ...terms, ...change }, '')).toMatchObject([{ pointer, code }]);
  });

  it('a window of exactly 52 weeks is the longest', () => {
    expect(lineFaults({ ...terms, latestWeek: '2027-W47' }, '')).toEqual([]);
    expect(lineFaults({ ...terms, latestWeek: '2027-W48' }, '')[0].params).toMatchObject({ max: '2027-W47' });
  });

  it('are past when the last week is over, not before', () => {
    expect(pastFaults(terms, '2027-01-11', '')).toEqual([]); // Monday of 2027-W02
    expect(pastFaults(terms, '2027-01-18', '/lines/3')).toMatchObject([
      { pointer: '/lines/3/latestWeek', params: { min: '2027-W03' } },
    ]);
  });
});

describe('doubts', () => {
  it.each([
    [0.4, 2, 1],
    [0.5, 2, 0],
    [0.334, 3, 0],
    [0.1, null, 0],
  ])('share %d of %s suppliers: %i warning(s)', (maxShare, maxSuppliers, count) => {
    expect(shareWarnings({ ...terms, maxShare, maxSuppliers }, '')).toHaveLength(count);
  });

  it.each([
    [6_000, 6, 3, true],
    [5_999, 6, 3, false],
    [6_000, 6, 2, false],
  ])('%i against a median of %i over %i lines: %s', (quantity, median, comparable, odd) => {
    expect(quantityIsOdd(quantity, median, comparable)).toBe(odd);
  });
});

describe('a patch', () => {
  it('clears by null what may be empty, and nothing else', () => {
    const before = { ...terms, maxUnitPrice: 50_000, maxSuppliers: 3, certificates: ['ISO 9001'] };
    const patch = { maxUnitPrice: null, quantity: null, certificates: null } as unknown as Partial<LineTerms>;
    expect(patchedTerms(before, patch)).toEqual({ ...before, maxUnitPrice: null });
  });
});

describe('what an open line may change', () => {
  const everything: LineTerms = {
    ...terms,
    materialCode: 'NW-SB',
    constraints: { gsm: { min: 20 } },
    quantity: 7_000,
    facilityId: 'f2',
    earliestWeek: '2026-W49',
    latestWeek: '2027-W03',
    maxUnitPrice: 1,
    priority: 2,
    certificates: ['ISO 9001'],
    minLevel: 2,
    minLocalContent: 40,
    maxShare: 0.5,
  };
  const after = (state: string, held: number, agreed: number) =>
    frozenFields({ state, held, agreed }, terms, everything);

  it('everything in a draft', () => expect(after('draft', 0, 0)).toEqual([]));
  it('all but the material once it is open', () => expect(after('open', 0, 0)).toEqual(['materialCode']));
  it('not the destination of what is agreed', () =>
    expect(after('matched', 0, 1)).toEqual(['materialCode', 'facilityId']));
  it('not what live proposals were matched on', () => {
    const frozen = after('open', 1, 0);
    expect(frozen).toEqual(expect.arrayContaining(['constraints', 'latestWeek', 'maxUnitPrice', 'minLevel']));
    for (const free of ['quantity', 'priority', 'maxShare']) expect(frozen).not.toContain(free);
  });
  it('a field written anew with the same value is no change', () => {
    const before = { ...terms, constraints: { gsm: { min: 20, max: 30 } } };
    const same = { ...terms, constraints: { gsm: { max: 30, min: 20 } } };
    expect(frozenFields({ state: 'open', held: 5, agreed: 5 }, before, same)).toEqual([]);
  });
});

describe('lines moved in time', () => {
  const lines = [terms, { ...terms, earliestWeek: '2026-W50', latestWeek: '2026-W52' }];
  const moved = (today: string, earliestWeek?: string) => {
    const result = shiftedTerms(lines, today, earliestWeek);
    if ('errors' in result) throw new Error(JSON.stringify(result.errors));
    return result.lines.map((line) => `${line.earliestWeek}…${line.latestWeek}`);
  };

  it('stay where they are while they are to come', () => {
    expect(moved('2026-11-01')).toEqual(['2026-W48…2027-W02', '2026-W50…2026-W52']);
  });
  it('keep their distances when they begin this week instead', () => {
    expect(moved('2026-12-30')).toEqual(['2026-W53…2027-W07', '2027-W02…2027-W04']);
  });
  it('begin in the week that was named', () => {
    expect(moved('2026-11-01', '2027-W10')).toEqual(['2027-W10…2027-W17', '2027-W12…2027-W14']);
  });
  it('refuse a week that does not exist', () => {
    expect(shiftedTerms(lines, '2026-11-01', '2027-W99')).toMatchObject({ errors: [{ pointer: '/earliestWeek' }] });
  });
});
