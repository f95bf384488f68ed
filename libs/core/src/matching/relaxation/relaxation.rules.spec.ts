import { describe, expect, it } from 'vitest';
import { changeOf, patchOf, type RelaxableTerms } from './relaxation.rules.js';

const TERMS: RelaxableTerms = {
  constraints: { gsm: { min: 20, max: 25 }, color: { in: ['white'] } },
  quantity: 100,
  earliestWeek: '2026-W48',
  latestWeek: '2026-W50',
  maxUnitPrice: 1_000,
  maxSuppliers: 2,
  minPerSupplier: 10,
  maxShare: 0.5,
  allOrNothing: true,
  minLevel: 2,
  minLocalContent: 40,
};
const change = (constraint: string, to: number | string | boolean, terms: Partial<RelaxableTerms> = {}) =>
  changeOf({ constraint, to, fills: 1 }, { ...TERMS, ...terms });

describe('the change a relaxation stands for', () => {
  it.each([
    ['quantity', 150, 100],
    ['maxUnitPrice', 1_100, 1_000],
    ['maxSuppliers', 3, 2],
    ['maxShare', 0.75, 0.5],
    ['minPerSupplier', 5, 10],
    ['minLevel', 1, 2],
    ['minLocalContent', 25, 40],
    ['allOrNothing', false, true],
    ['latestWeek', '2027-W01', '2026-W50'],
    ['earliestWeek', '2026-W47', '2026-W48'],
  ])('widens %s to %s', (field, to, from) => {
    expect(change(field, to)).toEqual({ field, from, to });
    expect(patchOf({ field, from, to }, TERMS)).toEqual({ [field]: to });
  });

  it('widens one bound of an attribute, or adds a choice, and leaves the others', () => {
    expect(change('gsm', 28)).toEqual({
      field: 'constraints.gsm',
      from: { min: 20, max: 25 },
      to: { min: 20, max: 28 },
    });
    expect(change('gsm', 18)?.to).toEqual({ min: 18, max: 25 });
    const color = change('color', 'blue')!;
    expect(color.to).toEqual({ in: ['white', 'blue'] });
    expect(patchOf(color, TERMS)).toEqual({ constraints: { gsm: { min: 20, max: 25 }, color: color.to } });
  });

  it('is none where the line is as wide already, has no such limit, or the field is not there', () => {
    expect(change('latestWeek', '2026-W50')).toBeUndefined();
    expect(change('maxUnitPrice', 2_000, { maxUnitPrice: null })).toBeUndefined();
    expect(change('gsm', 22)).toBeUndefined();
    expect(change('color', 'white')).toBeUndefined();
    expect(change('bfe', 95)).toBeUndefined();
    expect(change('constructor', 1)).toBeUndefined();
    expect(change('allOrNothing', false, { allOrNothing: false })).toBeUndefined();
  });
});
