import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diffPlans, KeptState, parseScenario, resume, solve, whyNotProposed, withProposals } from '#kernel';
import type { Plan, Scenario, ScenarioMaterialPolicy, ScenarioOffer } from '#contracts';
import { smallScenario } from '../../../../kernel/bench/small-scenario.js';
import { checkPlan } from './check-plan.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const SITE = { lat: -6.2, lon: 106.8, landmass: 'Jawa' };
const SHARE = 0.2;

const offer = (id: string, more: Partial<ScenarioOffer> = {}): ScenarioOffer => ({
  id,
  producer: id,
  material: 'NW',
  site: SITE,
  available: [100],
  unitPrice: 1_000,
  level: 1,
  ...more,
});
const scenarioOf = (offers: ScenarioOffer[], more: Partial<Scenario> = {}): Scenario => ({
  format: 'padan-scenario/1',
  seed: 1,
  weeks: { first: '2020-W19', count: 1 },
  policy: { staleDiscount: SHARE, tranches: [{ upTo: 1, multiplier: 1 }] },
  materials: [{ code: 'NW', weight: 1, kgPerUnit: 1 }],
  offers,
  requests: [{ id: 'r', manufacturer: 'm', material: 'NW', site: SITE, quantity: 80 }],
  ...more,
});
const checked = (scenario: Scenario): Plan => {
  const plan = solve(scenario, { sha256, explain: true, baselines: true });
  expect(checkPlan(scenario, JSON.parse(JSON.stringify(plan))).violations).toEqual([]);
  return plan;
};
/** Every second offer of a small scenario is stale. */
const withStale = (scenario: Scenario): Scenario => ({
  ...scenario,
  policy: { ...scenario.policy, staleDiscount: SHARE },
  offers: scenario.offers.map((one, i) => (i % 2 === 0 ? { ...one, stale: true } : one)),
});

describe('a stale offer', () => {
  it('yields to an equal one that is fresh, wherever it stands, and says by how much', () => {
    for (const offers of [
      [offer('stale', { stale: true }), offer('fresh')],
      [offer('fresh'), offer('stale', { stale: true })],
    ]) {
      const plan = checked(scenarioOf(offers));
      expect(plan.allocations).toMatchObject([{ offer: 'fresh', quantity: 80 }]);
      expect(plan.explanations[0].runnerUp).toEqual({ offer: 'stale', delta: -80 * 200, because: 'stale' });
    }
  });

  it('still serves where nobody else does, at its own price, and its discount is told', () => {
    const plan = checked(scenarioOf([offer('stale', { stale: true })]));
    expect(plan.allocations).toMatchObject([{ offer: 'stale', quantity: 80, unitPrice: 1_000, unitFreight: 60 }]);
    expect(plan.explanations[0].value).toContainEqual({ id: 'stale', amount: -80 * 200 });
    expect(plan.fillValue).toBe(2 * 1_060);
  });

  it('wins when it is cheaper by more than the discount, and not by less', () => {
    const against = (unitPrice: number) =>
      checked(scenarioOf([offer('stale', { stale: true, unitPrice }), offer('fresh')])).allocations[0].offer;
    expect(against(833)).toBe('stale'); // 833 + 167 = 1,000 would tie; the first in the scenario wins
    expect(against(840)).toBe('fresh');
  });

  it('learns that the discount is what keeps it out', () => {
    const scenario = scenarioOf([offer('stale', { stale: true, unitPrice: 900 }), offer('fresh')]);
    expect(whyNotProposed(scenario, solve(scenario), 'stale').nearest).toMatchObject({ request: 'r', term: 'stale' });
  });

  it('is counted in a comparison of two plans under its own term', () => {
    const before = scenarioOf([offer('a')]);
    const after = scenarioOf([offer('a', { stale: true })]);
    const { terms, objective } = diffPlans(
      { scenario: before, plan: solve(before) },
      { scenario: after, plan: solve(after) },
    );
    expect(terms).toMatchObject({ stale: -80 * 200, price: 0, freight: 0, keep: 0, fill: 0 });
    expect(objective.after - objective.before).toBe(-80 * 200);
  });

  it('is planned as if its price were higher by the discount: on scenarios with every rule but tiers, links and caps', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const small = smallScenario({ seed, variant: 'full', requests: 6, offers: 5 });
      const plain: Scenario = {
        ...small,
        policy: { ...small.policy, fillValue: 200 },
        links: undefined,
        offers: small.offers.map((one) => ({ ...one, tiers: [] })),
        requests: small.requests.map((one) => ({ ...one, maxUnitPrice: undefined })),
      };
      const stale = withStale(plain);
      const dearer = {
        ...plain,
        offers: stale.offers.map(({ stale: is, ...one }) => ({
          ...one,
          unitPrice: one.unitPrice + (is ? Math.round(SHARE * one.unitPrice) : 0),
        })),
      };
      expect(solve(stale).objective, `seed ${seed}`).toBe(solve(dearer).objective);
    }
  });

  it('satisfies the independent checker on scenarios with every rule, in full runs and resumed ones', () => {
    const gaps: number[] = [];
    const resumed: unknown[] = [];
    for (let seed = 1; seed <= 40; seed++) {
      const variant = seed % 3 === 0 ? 'flow' : 'full';
      const scenario = withStale(smallScenario({ seed, variant, requests: 8, offers: 6 }));
      const plan = checked(scenario);
      if (variant === 'flow') gaps.push(plan.gap);
      const named = { ...scenario, policy: { ...scenario.policy, fillValue: plan.fillValue } };
      const world = new KeptState(withProposals(named, plan), plan).scenario();
      // An offer was confirmed meanwhile.
      const after = { ...world, offers: world.offers.map((one, i) => (i === 0 ? { ...one, stale: false } : one)) };
      const answer = resume(after, { scenario, plan }, { sha256, gap: 0.5 });
      if (answer) resumed.push(...checkPlan(after, JSON.parse(JSON.stringify(answer.plan))).violations);
    }
    expect(resumed).toEqual([]);
    expect(gaps).toEqual(gaps.map(() => 0));
  });
});

describe('a material with a policy of its own', () => {
  const requests = [
    { id: 'low', manufacturer: 'm', material: 'NW', site: SITE, quantity: 80, priority: 2 },
    { id: 'high', manufacturer: 'm', material: 'NW', site: SITE, quantity: 80, priority: 3 },
  ];
  const shared = (policy?: ScenarioMaterialPolicy): Record<string, number> => {
    const materials = [{ code: 'NW', weight: 1, kgPerUnit: 1, ...(policy ? { policy } : {}) }];
    const plan = checked(scenarioOf([offer('only', { available: [100] })], { materials, requests, policy: {} }));
    return Object.fromEntries(plan.allocations.map(({ request, quantity }) => [request, quantity]));
  };

  it('is shared out by its own class weights and tranches', () => {
    expect(shared()).toEqual({ low: 20, high: 80 });
    expect(shared({ classWeights: [1, 9, 5, 12, 30] })).toEqual({ low: 80, high: 20 });
    expect(shared({ classWeights: [1, 5, 5.1, 12, 30], tranches: [{ upTo: 1, multiplier: 1 }] })).toEqual({
      low: 20,
      high: 80,
    });
  });

  it('has its own level threshold', () => {
    expect(shared({ minLevel: 2 })).toEqual({});
    const own = { code: 'NW', weight: 1, kgPerUnit: 1, policy: { minLevel: 1 } };
    const plan = checked(scenarioOf([offer('only')], { materials: [own], policy: { minLevel: 2 } }));
    expect(plan.allocations).toHaveLength(1);
  });

  it('is the same as a policy for all when all materials have it', () => {
    const policy = { classWeights: [3, 1, 2, 9, 4], tranches: [{ upTo: 1, multiplier: 2 }], minLevel: 1 };
    for (let seed = 1; seed <= 20; seed++) {
      const small = smallScenario({ seed, variant: 'full', requests: 8, offers: 6 });
      const forAll = { ...small, policy: { ...small.policy, ...policy } };
      const each = { ...small, materials: small.materials.map((material) => ({ ...material, policy })) };
      const [one, other] = [checked(each), checked(forAll)];
      expect(one.objective, `seed ${seed}`).toBe(other.objective);
      expect(one.allocations).toEqual(other.allocations);
    }
  });

  it('makes a full run due when it changes', () => {
    const scenario = smallScenario({ seed: 3, variant: 'flow', requests: 6, offers: 5 });
    const plan = solve(scenario);
    const materials = scenario.materials.map((material) => ({ ...material, policy: { minLevel: 2 } }));
    expect(resume({ ...scenario, materials }, { scenario, plan })).toBeUndefined();
  });

  it('is refused with every fault when it cannot be used', () => {
    const policy = { classWeights: [1], tranches: [{ upTo: 0.5, multiplier: 1 }], minLevel: -1, keepBonus: 1 };
    const answer = parseScenario({
      ...scenarioOf([offer('o', { stale: 1 as never })], { policy: { staleDiscount: 0.6 } }),
      materials: [{ code: 'NW', weight: 1, kgPerUnit: 1, policy }],
    });
    expect('faults' in answer && answer.faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'policy.staleDiscount',
        'materials[0].policy.classWeights',
        'materials[0].policy.tranches[0].upTo',
        'materials[0].policy.minLevel',
        'materials[0].policy.keepBonus',
        'offers[0].stale',
      ]),
    );
  });
});
