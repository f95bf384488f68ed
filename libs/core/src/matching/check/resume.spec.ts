import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KeptState, keptPlan, resume, solve, withProposals } from '#kernel';
import type { Plan, Scenario } from '#contracts';
import { RandomChanges } from '../../../../kernel/bench/random-changes.js';
import { smallScenario } from '../../../../kernel/bench/small-scenario.js';
import { checkPlan } from './check-plan.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const named = (scenario: Scenario, { fillValue }: Plan): Scenario => ({
  ...scenario,
  policy: { ...scenario.policy, fillValue },
});
const pairs = ({ allocations }: Plan) => allocations.map((one) => JSON.stringify(one)).toSorted();

describe('a plan resumed from the one before', () => {
  it('is accepted by the independent checker, three changes on, in 40 scenarios, and every time the same', () => {
    let resumed = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const settings = { seed, variant: seed % 3 === 0 ? 'flow' : 'full', requests: 8, offers: 6 } as const;
      const scenario = smallScenario(settings);
      const plan = solve(scenario, { sha256 });
      const before = { scenario, plan };
      // What the world looks like after the plan was shown and three things happened.
      const world = new KeptState(withProposals(named(scenario, plan), plan), plan);
      const changes = new RandomChanges(settings);
      for (let step = 0; step < 3; step++) world.apply(changes.next(world));
      const after = world.scenario();
      const answer = resume(after, before, { sha256, gap: 0.5 });
      if (answer === undefined) continue;
      resumed++;
      expect(checkPlan(after, JSON.parse(JSON.stringify(answer.plan))).violations, `seed ${seed}`).toEqual([]);
      expect(resume(structuredClone(after), structuredClone(before), { sha256, gap: 0.5 })).toEqual(answer);
    }
    expect(resumed).toBeGreaterThan(30);
  });

  it('is the plan itself when nothing has changed', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const scenario = smallScenario({ seed, variant: 'full', requests: 10, offers: 8 });
      const plan = solve(scenario, { sha256 });
      const shown = withProposals(named(scenario, plan), plan);
      const answer = resume(shown, { scenario, plan }, { gap: 0.5 });
      expect(answer?.changed, `seed ${seed}`).toBe(0);
      expect(pairs(answer!.plan), `seed ${seed}`).toEqual(pairs(plan));
      expect(answer!.plan.bound).toBeGreaterThanOrEqual(answer!.plan.objective);
    }
  });

  it('leaves another week and another policy to a full run', () => {
    const scenario = smallScenario({ seed: 3, variant: 'flow', requests: 6, offers: 5 });
    const plan = solve(scenario);
    const same = named(scenario, plan);
    expect(keptPlan(new KeptState(same, plan)).objective).toBe(plan.objective);
    const other = { ...same, policy: { ...same.policy, keepBonus: 7 } };
    expect(resume(other, { scenario, plan })).toBeUndefined();
    const later = { ...same, weeks: { ...same.weeks, first: '2099-W01' } };
    expect(resume(later, { scenario, plan })).toBeUndefined();
  });
});
