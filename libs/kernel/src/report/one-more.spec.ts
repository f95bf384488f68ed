import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../bench/small-scenario.js';
import { solve } from '../solve.js';
import { oneMoreUnit } from './one-more.js';

describe('oneMoreUnit', () => {
  it('lists capacity by what one unit more is worth, never less than the finite difference on pure flow', () => {
    let proved = 0;
    let equal = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const scenario = smallScenario({ seed, variant: 'flow', requests: 9, offers: 6 });
      const plan = solve(scenario);
      const list = oneMoreUnit(scenario, plan, { limit: 8, proved: 5 });
      expect(list.map((entry) => entry.shadowPrice)).toEqual(
        list.map((entry) => entry.shadowPrice).toSorted((l, r) => r - l),
      );
      for (const entry of list.slice(0, 5)) {
        expect(entry.materials.length, `seed ${seed}`).toBeGreaterThan(0);
        expect(entry.gain, `seed ${seed} ${JSON.stringify(entry)}`).toBeLessThanOrEqual(entry.shadowPrice);
        proved++;
        if (entry.gain === entry.shadowPrice) equal++;
      }
      for (const entry of list.slice(5)) expect(entry.gain).toBeUndefined();
    }
    expect(proved).toBeGreaterThan(20);
    // Where the optimum is degenerate the price is above the gain; mostly it is not.
    expect(equal / proved).toBeGreaterThan(0.5);
  });
});
