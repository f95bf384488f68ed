import { EXACT, loadHighs } from '../bench/highs.js';
import { describe, expect, it } from 'vitest';
import { referenceModel } from '../bench/reference-model.js';
import { smallScenario } from '../bench/small-scenario.js';
import { parseScenario } from './intake/parse-scenario.js';
import { solve } from './solve.js';

const SCENARIOS = 200;
const TIMEOUT_MS = 180_000;

describe('pure-flow scenarios', () => {
  it(
    `equals the optimum of an independent solver on ${SCENARIOS} scenarios, with a gap of exactly 0`,
    async () => {
      const highs = await loadHighs();
      let nonTrivial = 0;
      for (let seed = 1; seed <= SCENARIOS; seed++) {
        const scenario = smallScenario({ seed, variant: 'flow', requests: 4 + (seed % 14), offers: 3 + (seed % 9) });
        expect(parseScenario(scenario)).toHaveProperty('scenario');
        const plan = solve(scenario);
        const truth = highs.solve(referenceModel(scenario).text, EXACT);
        expect(truth.Status, `seed ${seed}`).toBe('Optimal');
        expect(plan.objective, `seed ${seed}`).toBe(Math.round(truth.ObjectiveValue));
        expect(plan.bound, `seed ${seed}`).toBe(plan.objective);
        expect(plan).toMatchObject({ gap: 0, status: 'optimal' });
        if (plan.allocations.length > 3 && plan.unmet.length > 0) nonTrivial++;
      }
      expect(nonTrivial).toBeGreaterThan(SCENARIOS / 2);
    },
    TIMEOUT_MS,
  );
});
