import { describe, expect, it } from 'vitest';
import { fitOf, meets, type NeedFacts, type OfferFacts, priceAt, transitWeeks, unmetBy } from './offer-fit.rules.js';

const TANGERANG = { lat: -6.18, lon: 106.63, landmass: 'Jawa' };
const MAKASSAR = { lat: -5.15, lon: 119.43, landmass: 'Sulawesi' };
const JAYAPURA = { lat: -2.53, lon: 140.7, landmass: 'Papua' };

const offer: OfferFacts = {
  id: 'o1',
  materialCode: 'NW-MB',
  attributes: { gsm: 25, bfe: 99, electret: true },
  unitPrice: 42_000,
  tiers: [{ from: 5_000, unitPrice: 40_000 }],
  moq: 500,
  leadWeeks: 1,
  localContent: 60,
  level: 2,
  certificates: ['ISO 13485'],
  site: TANGERANG,
};

const need: NeedFacts = {
  constraints: { gsm: { min: 23.75, max: 26.25 }, bfe: { min: 98 }, electret: { in: [true] } },
  quantity: 6_000,
  maxUnitPrice: 41_000,
  minLevel: 2,
  certificates: ['ISO 13485'],
  minLocalContent: 40,
};

describe('an attribute', () => {
  it.each([
    [{ min: 25 }, 25, true],
    [{ max: 24.9 }, 25, false],
    [{ min: 1 }, 'much', false],
    [{ in: ['white', 'blue'] }, 'blue', true],
    [{ in: [1] }, '1', false],
    [{ min: 1 }, undefined, false],
  ])('%j by %s: %s', (constraint, value, met) => expect(meets(constraint, value)).toBe(met));
});

describe('an offer', () => {
  it('fits', () => expect(unmetBy(need, offer, 6_000)).toEqual([]));

  it.each<[string, Partial<OfferFacts>, Partial<NeedFacts>]>([
    ['constraints.bfe', { attributes: { gsm: 25, bfe: 97, electret: true } }, {}],
    ['minLevel', { level: 1 }, {}],
    ['certificates', { certificates: [] }, {}],
    ['minLocalContent', { localContent: 39.9 }, {}],
    ['maxUnitPrice', { tiers: [] }, {}],
    ['maxUnitPrice', {}, { quantity: 4_999 }],
    ['quantity', { moq: 6_050 }, {}],
  ])('%s keeps it out', (constraint, change, asked) => {
    expect(unmetBy({ ...need, ...asked }, { ...offer, ...change }, 1_000_000)).toEqual([constraint]);
  });

  it('needs its minimum order free in time, and no more', () => {
    expect(unmetBy(need, offer, 500)).toEqual([]);
    expect(unmetBy(need, offer, 499)).toEqual(['weeks']);
    expect(unmetBy(need, offer, 0)).toEqual(['weeks']);
  });

  it('costs what the tier of the whole quantity says', () => {
    expect([4_999, 5_000, Infinity].map((quantity) => priceAt(offer, quantity))).toEqual([42_000, 40_000, 40_000]);
  });
});

describe('the hint', () => {
  it('counts what fits, and what would with one constraint less', () => {
    const hint = fitOf(need, [[], ['constraints.bfe'], ['constraints.bfe'], ['weeks'], ['weeks', 'minLevel']]);
    expect(hint).toMatchObject({ offers: 5, fitting: 1, cutsMost: 'constraints.bfe' });
    const without = new Map(hint.without.map((one) => [one.constraint, one.fitting]));
    expect(without.get('constraints.bfe')).toBe(3);
    expect(without.get('weeks')).toBe(2);
    expect(without.get('minLevel')).toBe(1);
    expect(hint.without[0].constraint).toBe('constraints.bfe');
  });

  it('blames none when dropping one alone adds none', () => {
    expect(fitOf(need, [[], ['weeks', 'minLevel']]).cutsMost).toBeNull();
    expect(fitOf(need, [])).toMatchObject({ offers: 0, fitting: 0, cutsMost: null });
  });
});

describe('weeks on the way', () => {
  it('none by road, one by sea, two when it is far', () => {
    expect(transitWeeks(TANGERANG, { lat: -7.25, lon: 112.75, landmass: 'Jawa' })).toBe(0);
    expect(transitWeeks(TANGERANG, MAKASSAR)).toBe(1);
    expect(transitWeeks(TANGERANG, JAYAPURA)).toBe(2);
  });
});
