import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KeptState, keptPlan, parseScenario, solve, withProposals } from '#kernel';
import { RandomChanges } from '../../../../kernel/bench/random-changes.js';
import { smallScenario } from '../../../../kernel/bench/small-scenario.js';
import { checkPlan } from './check-plan.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a kept state after changes', () => {
  it('gives plans the independent checker finds nothing wrong with, 12 changes deep in 40 scenarios', () => {
    const kinds = new Map<string, number>();
    for (let seed = 1; seed <= 40; seed++) {
      const settings = { seed, variant: seed % 3 === 0 ? 'flow' : 'full', requests: 8, offers: 6 } as const;
      const scenario = smallScenario(settings);
      const plan = solve(scenario);
      const state = new KeptState(seed % 2 === 0 ? scenario : withProposals(scenario, plan), plan);
      const changes = new RandomChanges(settings);
      for (let step = 0; step < 12; step++) {
        const change = changes.next(state);
        const outcome = state.apply(change);
        kinds.set(change.kind, (kinds.get(change.kind) ?? 0) + 1);
        const now = state.scenario();
        expect(parseScenario(now), `seed ${seed} step ${step} ${change.kind}`).toHaveProperty('scenario');
        const kept = keptPlan(state, { sha256 });
        expect(
          checkPlan(now, JSON.parse(JSON.stringify(kept))).violations,
          `seed ${seed} step ${step} ${change.kind}`,
        ).toEqual([]);
        expect(kept).toMatchObject({ objective: outcome.objective, bound: outcome.bound, gap: outcome.gap });
      }
    }
    expect([...kinds.keys()].toSorted()).toEqual([
      'agreed',
      'declined',
      'offer',
      'offer_gone',
      'request',
      'request_gone',
    ]);
  });
});
