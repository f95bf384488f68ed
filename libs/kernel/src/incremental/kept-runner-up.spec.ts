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
      for (const { offer, request, runnerUp } of plan.explanations) {
        const other = kept.get(`${offer} ${request}`);
        if (other !== undefined) expect(taken.has(`${other.offer} ${request}`)).toBe(false);
        if (runnerUp === undefined || runnerUp.because === 'order_size') continue;
        compared++;
        if (other?.offer === runnerUp.offer && other.delta === runnerUp.delta) {
          expect(other.because).toBe(runnerUp.because);
          same++;
        }
      }
    }
    // The full run also names offers whose weeks are sold out for good; prices are rounded to the hundredth in a plan.
    expect(compared).toBeGreaterThan(40);
    expect(same / compared).toBeGreaterThan(0.9);
  });
});
