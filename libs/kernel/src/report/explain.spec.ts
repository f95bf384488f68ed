import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../bench/generate.js';
import { PairScanner } from '../model/pairs.js';
import { buildModel } from '../model/scenario-model.js';
import { solve } from '../solve.js';

describe('runner-up', () => {
  it('is named for every pair whose request could use another offer, and is no better on pure flow', () => {
    const scenario = generateScenario({ requests: 400, offers: 220, weeks: 6, seed: 5, variant: 'flow' });
    const plan = solve(scenario, { explain: true });
    const model = buildModel(scenario);
    const scanner = new PairScanner(model);
    const used = Map.groupBy(plan.explanations, (one) => one.request);
    for (const { offer, request, runnerUp } of plan.explanations) {
      const found = scanner.scan(model.requestIndex.get(request)!);
      const allowed = Array.from(scanner.offer.subarray(0, found), (index) => scenario.offers[index].id);
      const own = new Set(used.get(request)!.map((one) => one.offer));
      const others = allowed.filter((id) => !own.has(id));
      expect(runnerUp !== undefined, `${offer} ${request}`).toBe(others.length > 0);
      if (runnerUp === undefined) continue;
      expect(others).toContain(runnerUp.offer);
      const delta = runnerUp.because === 'order_size' ? 0 : runnerUp.delta;
      expect(delta, `${offer} ${request}`).toBeLessThanOrEqual(0);
    }
    expect(plan.explanations.length).toBeGreaterThan(100);
  });
});
