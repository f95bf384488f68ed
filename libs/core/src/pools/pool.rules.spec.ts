import { describe, expect, it } from 'vitest';
import { POOL_STATES } from '#contracts';
import { mayMovePool, shareOut } from './pool.rules.js';

const waiting = (...amounts: number[]) => amounts.map((waitsFor, i) => ({ id: String(i), waitsFor }));
const parts = (quantity: number, ...amounts: number[]) => [...shareOut(quantity, waiting(...amounts)).values()];

describe('sharing out', () => {
  it('is pro rata, whole, and by largest remainder', () => {
    expect(parts(100, 50, 30, 20)).toEqual([50, 30, 20]);
    expect(parts(10, 50, 30, 20)).toEqual([5, 3, 2]);
    expect(parts(11, 50, 30, 20)).toEqual([6, 3, 2]);
    expect(parts(1, 1, 1, 1)).toEqual([1, 0, 0]);
    expect(parts(0, 5, 5)).toEqual([0, 0]);
  });

  it('adds up, whatever arrives in whatever parts, and gives everybody their share in the end', () => {
    let seed = 7;
    const random = (max: number) => (seed = (seed * 48_271) % 2_147_483_647) % max;
    for (let round = 0; round < 300; round++) {
      const shares = Array.from({ length: 1 + random(12) }, () => 1 + random(100_000));
      const got = shares.map(() => 0);
      let left = shares.reduce((sum, share) => sum + share, 0);
      while (left > 0) {
        const arrived = 1 + random(left);
        const out = parts(arrived, ...shares.map((share, i) => share - got[i]));
        expect(out.reduce((sum, part) => sum + part, 0)).toBe(arrived);
        for (const [i, part] of out.entries()) got[i] += part;
        for (const [i, share] of shares.entries()) expect(got[i]).toBeLessThanOrEqual(share);
        left -= arrived;
      }
      expect(got).toEqual(shares);
    }
  });

  it('stays exact at the largest quantities', () => {
    const most = 1_000_000_000;
    expect(parts(most, most, 1)).toEqual([999_999_999, 1].toSorted((a, b) => b - a));
  });

  it('never shares out what nobody waits for', () => {
    expect(() => shareOut(11, waiting(5, 5))).toThrow(RangeError);
  });
});

it('lets nobody in or out once it is committed, and ends no order under way', () => {
  const may = (move: Parameters<typeof mayMovePool>[1]) => POOL_STATES.filter((state) => mayMovePool(state, move));
  expect(may('join')).toEqual(['gathering']);
  expect(may('leave')).toEqual(['gathering']);
  expect(may('commit')).toEqual(['gathering']);
  expect(may('dissolve')).toEqual(['gathering', 'committed']);
});
