import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../bench/generate.js';
import { withProposals } from '../incremental/with-proposals.js';
import { solve } from '../solve.js';

describe('a full run over what is proposed already', () => {
  it('is never worth less than keeping all of it, and keeps most', () => {
    for (const seed of [1, 2, 3]) {
      const scenario = generateScenario({ requests: 120, offers: 60, weeks: 6, seed, variant: 'full' });
      const first = solve(scenario);
      const keepBonus = 2000;
      const standing = { ...withProposals(scenario, first), policy: { ...scenario.policy, keepBonus } };
      const again = solve({ ...standing, policy: { ...standing.policy, fillValue: first.fillValue } });
      const units = first.allocations.reduce((sum, { quantity }) => sum + quantity, 0);
      expect(again.objective, `seed ${seed}`).toBeGreaterThanOrEqual(first.objective + keepBonus * units);
      expect(keptUnits(first.allocations, again.allocations) / units, `seed ${seed}`).toBeGreaterThan(0.9);
    }
  });
});

type Orders = readonly { offer: string; request: string; quantity: number }[];

/** Units that the same pairs have in both. */
function keptUnits(before: Orders, after: Orders): number {
  const had = unitsByPair(before);
  let kept = 0;
  for (const [pair, units] of unitsByPair(after)) kept += Math.min(units, had.get(pair) ?? 0);
  return kept;
}

function unitsByPair(orders: Orders): Map<string, number> {
  const units = new Map<string, number>();
  for (const { offer, request, quantity } of orders) {
    const pair = `${offer} ${request}`;
    units.set(pair, (units.get(pair) ?? 0) + quantity);
  }
  return units;
}
