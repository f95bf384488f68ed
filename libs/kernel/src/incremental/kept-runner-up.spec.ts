import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../bench/generate.js';
import { solve } from '../solve.js';
import { explainKept } from './kept-reports.js';
import { KeptState } from './kept-state.js';

describe('runners-up of a kept state', () => {
  it('are those of the full run while nothing has changed', () => {
    let compared = 0;
    let same = 0;
    for (const seed of [4, 5]) {
      const scenario = generateScenario({ requests: 120, offers: 60, weeks: 6, seed, variant: 'full' });
      const plan = solve(scenario, { explain: true });
      const kept = new Map(
        explainKept(new KeptState(scenario, plan)).map(({ offer, request, runnerUp }) => [
          `${offer} ${request}`,
          runnerUp,
        ]),
      );
      const taken = new Set(plan.allocations.map(({ offer, request }) => `${offer} ${request}`));
      const known = plan.explanations.map(({ offer, request, runnerUp }) => ({
        request,
        full: runnerUp,
        kept: kept.get(`${offer} ${request}`),
      }));
      expect(known.filter(({ request, kept: one }) => one && taken.has(`${one.offer} ${request}`))).toEqual([]);
      for (const { full, kept: one } of known) {
        if (full === undefined || full.because === 'order_size') continue;
        compared++;
        if (isDeepStrictEqual(one, full)) same++;
      }
    }
    // The full run also names offers whose weeks are sold out for good; prices are rounded to the hundredth in a plan.
    expect(compared).toBeGreaterThan(40);
    expect(same / compared).toBeGreaterThan(0.9);
  });
});
