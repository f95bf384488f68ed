import { describe, expect, it } from 'vitest';
import { type CounterBounds, counterFaults, isSameTerms } from './counter.rules.js';

const BOUNDS: CounterBounds = {
  moq: 20,
  multiple: 10,
  needed: 100,
  left: 80,
  minPerSupplier: 0,
  maxShare: 1,
  allOrNothing: false,
  maxUnitPrice: 1_200,
  earliestWeek: '2026-11-23',
  latestWeek: '2026-12-07',
  firstArrival: '2026-11-30',
};
const week = (arrivalWeek: string, quantity: number) => ({ arrivalWeek, quantity });
const STANDING = { unitPrice: 1_000, weeks: [week('2026-11-30', 40)] };
const faultsOf = (terms: Partial<typeof STANDING>, bounds: Partial<CounterBounds> = {}) =>
  counterFaults({ ...STANDING, ...terms }, STANDING, { ...BOUNDS, ...bounds }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('a counter-offer', () => {
  it('may change price, weeks and quantity within what both sides stated', () => {
    expect(faultsOf({ unitPrice: 1_200, weeks: [week('2026-11-30', 30), week('2026-12-07', 50)] })).toEqual([]);
    expect(faultsOf({ unitPrice: 1 })).toEqual([]);
  });

  it('keeps the price cap of the need', () => {
    expect(faultsOf({ unitPrice: 1_201 })).toEqual(['/unitPrice max']);
    expect(faultsOf({ unitPrice: 1_201 }, { maxUnitPrice: null })).toEqual([]);
  });

  it('keeps minimum order, order multiple and what is left of the need', () => {
    expect(faultsOf({ weeks: [week('2026-11-30', 10)] })).toEqual(['/weeks min']);
    expect(faultsOf({ weeks: [week('2026-11-30', 45)] })).toEqual(['/weeks not_allowed']);
    expect(faultsOf({ weeks: [week('2026-11-30', 90)] })).toEqual(['/weeks max']);
    expect(faultsOf({ weeks: [week('2026-11-30', 30)] }, { minPerSupplier: 40 })).toEqual(['/weeks min']);
  });

  it('keeps the share of one supplier, but never asks for less than stands', () => {
    expect(faultsOf({ weeks: [week('2026-11-30', 60)] }, { maxShare: 0.5 })).toEqual(['/weeks max']);
    expect(faultsOf({ unitPrice: 900 }, { maxShare: 0.2 })).toEqual([]);
  });

  it('keeps a need whole that is filled whole or not at all', () => {
    expect(faultsOf({ weeks: [week('2026-11-30', 50)] }, { allOrNothing: true })).toEqual(['/weeks not_allowed']);
    expect(faultsOf({ weeks: [week('2026-12-07', 40)] }, { allOrNothing: true })).toEqual([]);
  });

  it('arrives in the window, not before it can, and in each week once', () => {
    expect(faultsOf({ weeks: [week('2026-11-23', 40)] })).toEqual(['/weeks/0/arrivalWeek min']);
    expect(faultsOf({ weeks: [week('2026-12-14', 40)] })).toEqual(['/weeks/0/arrivalWeek max']);
    expect(faultsOf({ weeks: [week('2026-12-07', 20), week('2026-12-07', 20)] })).toEqual([
      '/weeks/1/arrivalWeek duplicate',
    ]);
  });

  it('is the same whatever the order of its weeks', () => {
    const two = [week('2026-11-30', 10), week('2026-12-07', 30)];
    expect(isSameTerms({ unitPrice: 1, weeks: two }, { unitPrice: 1, weeks: two.toReversed() })).toBe(true);
    expect(isSameTerms({ unitPrice: 1, weeks: two }, { unitPrice: 2, weeks: two })).toBe(false);
  });
});
