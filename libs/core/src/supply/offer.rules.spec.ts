import { describe, expect, it } from 'vitest';
import { OFFER_STATES } from '#contracts';
import {
  changedGrade,
  OFFER_MOVES,
  type OfferMove,
  offerMovesFrom,
  type OfferTerms,
  priceIsOdd,
  termFaults,
} from './offer.rules.js';

const terms: OfferTerms = {
  lineId: null,
  load: 1,
  attributes: { gsm: 25, color: 'white' },
  unitPrice: 42_000,
  tiers: [],
  moq: 500,
  multiple: 50,
  leadWeeks: 1,
  localContent: 60,
  certificates: ['ISO 13485'],
  validUntil: null,
};

describe('the life of an offer', () => {
  const allowed: Record<string, OfferMove[]> = {
    draft: ['publish'],
    published: ['withdraw', 'confirm'],
    withdrawn: ['publish'],
  };

  it.each(OFFER_STATES)('%s: only the listed moves', (state) => {
    expect(offerMovesFrom(state)).toEqual(allowed[state]);
  });

  it('reaches every state from draft', () => {
    const reached = new Set<string>(['draft']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const state of OFFER_STATES.filter((one) => reached.has(one)))
        for (const move of offerMovesFrom(state)) reached.add(OFFER_MOVES[move].to);
    }
    expect([...reached].toSorted()).toEqual([...OFFER_STATES].toSorted());
  });
});

describe('terms', () => {
  it('are right', () => {
    const tiers = [
      { from: 500, unitPrice: 41_000 },
      { from: 5_000, unitPrice: 40_000 },
    ];
    expect(termFaults({ ...terms, tiers })).toEqual([]);
  });

  it.each<[Partial<OfferTerms>, string, string]>([
    [{ unitPrice: 0 }, '/unitPrice', 'min'],
    [{ unitPrice: 1_000_000_001 }, '/unitPrice', 'max'],
    [{ unitPrice: 10.5 }, '/unitPrice', 'type'],
    [{ unitPrice: Number.NaN }, '/unitPrice', 'type'],
    [{ moq: 0 }, '/moq', 'min'],
    [{ moq: 1_000_000_050 }, '/moq', 'max'],
    [{ multiple: 0 }, '/multiple', 'min'],
    [{ leadWeeks: 53 }, '/leadWeeks', 'max'],
    [{ localContent: 100.5 }, '/localContent', 'max'],
    [{ load: 0 }, '/load', 'min'],
    [{ load: 1.0005 }, '/load', 'pattern'],
    [{ certificates: ['ISO 9001', 'ISO 9001'] }, '/certificates/1', 'duplicate'],
    [{ tiers: [{ from: 499, unitPrice: 41_000 }] }, '/tiers/0/from', 'min'],
    [{ tiers: [{ from: 600, unitPrice: 42_000 }] }, '/tiers/0/unitPrice', 'max'],
    [{ tiers: Array.from({ length: 11 }, (_, i) => ({ from: 600 + i, unitPrice: 41_000 - i })) }, '/tiers', 'count'],
  ])('%j is refused at %s', (change, pointer, code) => {
    expect(termFaults({ ...terms, ...change })).toMatchObject([{ pointer, code }]);
  });

  it('tiers rise in quantity and fall in price, each against the one before', () => {
    const tiers = [
      { from: 1_000, unitPrice: 41_000 },
      { from: 1_000, unitPrice: 41_000 },
    ];
    expect(termFaults({ ...terms, tiers })).toMatchObject([
      { pointer: '/tiers/1/from', code: 'min', params: { min: 1_001 } },
      { pointer: '/tiers/1/unitPrice', code: 'max', params: { max: 40_999 } },
    ]);
  });

  it('a minimum order that is no multiple comes with the next one that is', () => {
    expect(termFaults({ ...terms, moq: 520 })).toMatchObject([
      { pointer: '/moq', code: 'not_allowed', params: { suggestion: 550, reason: '10 × 50 = 500, 11 × 50 = 550' } },
    ]);
    expect(termFaults({ ...terms, moq: 20 })).toMatchObject([{ params: { suggestion: 50, reason: '1 × 50 = 50' } }]);
  });
});

describe('the grade, which live proposals rest on', () => {
  it('is not the price, nor the order of keys', () => {
    const after = { ...terms, attributes: { color: 'white', gsm: 25 }, unitPrice: 1, moq: 50, leadWeeks: 9 };
    expect(changedGrade(terms, after)).toEqual([]);
  });

  it.each<[Partial<OfferTerms>, string]>([
    [{ attributes: { gsm: 26, color: 'white' } }, 'attributes'],
    [{ certificates: [] }, 'certificates'],
    [{ localContent: 59 }, 'localContent'],
    [{ lineId: 'other' }, 'lineId'],
    [{ load: 2 }, 'load'],
  ])('%j changes it', (change, field) => {
    expect(changedGrade(terms, { ...terms, ...change })).toEqual([field]);
  });
});

describe('an odd price', () => {
  it.each([
    [42_000, 40_000, 3, false],
    [40_000_001, 40_000, 3, true],
    [40_000_000, 40_000, 3, false],
    [39, 40_000, 3, true],
    [40, 40_000, 3, false],
    [39, 40_000, 2, false],
  ])('%i against a median of %i over %i offers: %s', (price, median, comparable, odd) => {
    expect(priceIsOdd(price, median, comparable)).toBe(odd);
  });
});
