import { EXACT, loadHighs } from '../bench/highs.js';
import { describe, expect, it } from 'vitest';
import { referenceModel } from '../bench/reference-model.js';
import { smallScenario } from '../bench/small-scenario.js';
import { parseScenario } from './intake/parse-scenario.js';
import { solve } from './solve.js';

const SCENARIOS = 300;
const TIMEOUT_MS = 300_000;

describe('scenarios with every rule', () => {
  it(
    `on ${SCENARIOS} small scenarios: bound ≥ true optimum ≥ plan, and the plan within 0.5 % of it on average`,
    async () => {
      const highs = await loadHighs();
      let missed = 0;
      let solvedExactly = 0;
      for (let seed = 1; seed <= SCENARIOS; seed++) {
        const scenario = smallScenario({ seed, variant: 'full', requests: 3 + (seed % 10), offers: 3 + (seed % 8) });
        expect(parseScenario(scenario)).toHaveProperty('scenario');
        const plan = solve(scenario, { gap: 0 });
        const truth = highs.solve(referenceModel(scenario).text, EXACT);
        expect(truth.Status, `seed ${seed}`).toBe('Optimal');
        const optimum = Math.round(truth.ObjectiveValue);
        expect(plan.bound, `bound, seed ${seed}`).toBeGreaterThanOrEqual(optimum);
        expect(plan.objective, `plan, seed ${seed}`).toBeLessThanOrEqual(optimum);
        missed += optimum === 0 ? 0 : (optimum - plan.objective) / optimum;
        if (plan.objective === optimum) solvedExactly++;
      }
      console.log(
        `average miss ${((missed / SCENARIOS) * 100).toFixed(4)} %, exact in ${solvedExactly} of ${SCENARIOS}`,
      );
      expect(missed / SCENARIOS).toBeLessThan(0.005);
      expect(solvedExactly / SCENARIOS).toBeGreaterThan(0.8);
    },
    TIMEOUT_MS,
  );
});
