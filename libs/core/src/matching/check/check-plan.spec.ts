import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Plan, Scenario } from '#contracts';
import { solve } from '#kernel';
import { generateScenario } from '../../../../kernel/bench/generate.js';
import { smallScenario } from '../../../../kernel/bench/small-scenario.js';
import { checkPlan } from './check-plan.js';

function planFor(scenario: Scenario, gap = 0.005): Plan {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  return solve(scenario, { explain: true, sha256, gap });
}

const site = { lat: -6.2, lon: 106.8, landmass: 'Jawa' };

/** Two offers on one line, two requests, every kind of rule in force. */
const SCENARIO: Scenario = {
  format: 'padan-scenario/1',
  seed: 9,
  weeks: { first: '2020-W19', count: 3 },
  policy: { fillValue: 50_000 },
  materials: [{ code: 'NW', weight: 1, kgPerUnit: 2 }],
  lines: [{ id: 'line', capacity: [120, 120, 120] }],
  offers: [
    {
      id: 'a',
      producer: 'p1',
      material: 'NW',
      line: 'line',
      site,
      attributes: { gsm: 25 },
      available: [100, 100, 100],
      unitPrice: 1000,
      tiers: [{ from: 100, unitPrice: 900 }],
      moq: 20,
      multiple: 10,
      level: 2,
    },
    {
      id: 'b',
      producer: 'p2',
      material: 'NW',
      line: 'line',
      site,
      attributes: { gsm: 26 },
      available: [60, 60, 60],
      unitPrice: 1100,
      level: 1,
    },
    {
      id: 'c',
      producer: 'p3',
      material: 'NW',
      site,
      attributes: { gsm: 40 },
      available: [500, 500, 500],
      unitPrice: 100,
      level: 1,
    },
  ],
  requests: [
    {
      id: 'r',
      manufacturer: 'm1',
      material: 'NW',
      site: { lat: -7.2, lon: 112.7, landmass: 'Jawa' },
      constraints: { gsm: { min: 20, max: 30 } },
      quantity: 200,
      latestWeek: 1,
      priority: 5,
      maxShare: 0.75,
      maxSuppliers: 2,
    },
    {
      id: 's',
      manufacturer: 'm2',
      material: 'NW',
      site,
      constraints: { gsm: { max: 30 } },
      quantity: 400,
      priority: 2,
      maxSuppliers: 1,
    },
    {
      id: 't',
      manufacturer: 'm3',
      material: 'NW',
      site,
      constraints: { gsm: { max: 30 } },
      quantity: 30,
      latestWeek: 2,
      priority: 3,
      allOrNothing: true,
    },
  ],
  exclusions: [{ offer: 'b', request: 't' }],
  commitments: [{ offer: 'b', request: 'r', week: 0, quantity: 20, state: 'proposed' }],
};

const sound = planFor(SCENARIO, 0);

/** Each lie, and the code it must be found under. */
const CORRUPTIONS: [string, string, (plan: Plan, scenario: Scenario) => void][] = [
  ['a missing part', 'format', (p) => Object.assign(p, { unmet: undefined })],
  ['another format', 'format', (p) => Object.assign(p, { format: 'padan-plan/2' })],
  ['half a unit', 'format', (p) => (p.allocations[0].quantity += 0.5)],
  ['a negative quantity', 'format', (p) => (p.allocations[0].quantity = -1)],
  ['another seed', 'format', (p) => (p.seed = 3)],
  ['another scenario', 'input_hash', (_, s) => (s.requests[0].manufacturer = 'someone else')],
  ['an unknown offer', 'unknown_id', (p) => (p.allocations[0].offer = 'ghost')],
  ['an unknown request', 'unknown_id', (p) => (p.unmet[0].request = 'ghost')],
  ['the same allocation twice', 'duplicate', (p) => p.allocations.push({ ...p.allocations[0] })],
  ['an offer that does not meet the need', 'not_allowed', (p) => (of(p, 'r').offer = 'c')],
  ['an offer that is excluded', 'not_allowed', (p) => (of(p, 't').offer = 'b')],
  ['a week that arrives too late', 'week', (p) => (of(p, 'r').week = 2)],
  ['a cheaper price', 'unit_price', (p) => (p.allocations[0].unitPrice -= 1)],
  ['free freight', 'unit_freight', (p) => (of(p, 'r').unitFreight = 0)],
  ['more than an offer has', 'offer_capacity', (p) => (p.allocations.find((a) => a.offer === 'b')!.quantity = 61)],
  ['more than a line can', 'line_capacity', (p) => (p.allocations[0].quantity += 50)],
  ['more than was asked', 'request_quantity', (p) => (of(p, 't').quantity = 40)],
  ['less than the minimum order', 'order_size', (p) => only(p, { ...of(p, 'r'), offer: 'a', quantity: 10 })],
  ['a broken multiple', 'order_multiple', (p) => only(p, { ...of(p, 'r'), offer: 'a', quantity: 25 })],
  ['one supplier too many', 'max_suppliers', (p) => p.allocations.push(...twoFor('s', p))],
  ['more than a share', 'max_share', (p) => only(p, { ...of(p, 'r'), offer: 'a', quantity: 160 })],
  ['half of all or nothing', 'all_or_nothing', (p) => (of(p, 't').quantity = 20)],
  ['another fill value', 'fill_value', (p) => (p.fillValue += 1)],
  ['a better objective', 'objective', (p) => (p.objective += 1)],
  ['a bound below the plan', 'bound', (p) => (p.bound = p.objective - 1)],
  ['an absurd bound', 'bound', (p) => (p.bound *= 1000)],
  ['a smaller gap', 'gap', (p) => (p.bound += 1000)],
  ['a cost gap out of the air', 'gap', (p) => (p.costGap = 0.5)],
  ['a fill gap above 1', 'gap', (p) => (p.fillGap = 1.5)],
  ['optimal with a gap', 'status', (p) => Object.assign(p, { bound: p.bound + 5, status: 'optimal' })],
  ['an unknown status', 'status', (p) => Object.assign(p, { status: 'fine' })],
  ['a forgotten unmet need', 'unmet', (p) => (p.unmet = [])],
  ['a smaller unmet need', 'unmet', (p) => (p.unmet[0].quantity -= 1)],
  ['an unmet need without a reason', 'unmet', (p) => (p.unmet[0].reasons = [])],
  ['an invented reason', 'unmet', (p) => Object.assign(p.unmet[0].reasons[0], { code: 'bad_luck' })],
  [
    'a relaxation that fills too much',
    'unmet',
    (p) => (p.unmet[0].relaxation = { constraint: 'gsm', to: 40, fills: 10_000 }),
  ],
  ['amounts that do not add up', 'explanation', (p) => (p.explanations[0].value[1].amount += 1)],
  ['a fill amount too high', 'explanation', (p) => (p.explanations[0].value[0].amount += 1)],
  ['a pair left unexplained', 'explanation', (p) => p.explanations.pop()],
  ['an explanation of nothing', 'explanation', (p) => p.explanations.push({ offer: 'c', request: 'r', value: [] })],
  ['a negative price', 'price', (p) => (p.prices[0].shadowPrice = -1)],
  ['a price beyond the horizon', 'week', (p) => (p.prices[0].week = 7)],
];

function of(plan: Plan, request: string): Plan['allocations'][number] {
  return plan.allocations.find((allocation) => allocation.request === request)!;
}

function only(plan: Plan, allocation: Plan['allocations'][number]): void {
  plan.allocations = [allocation];
}

function twoFor(request: string, plan: Plan): Plan['allocations'] {
  const used = plan.allocations
    .filter((allocation) => allocation.request === request)
    .map((allocation) => allocation.offer);
  const other = used.includes('a') ? 'b' : 'a';
  return [{ offer: other, request, week: 2, quantity: 20, unitPrice: 1, unitFreight: 1 }];
}

describe('checkPlan', () => {
  it('finds nothing wrong with a sound plan, and recomputes its figures', () => {
    const { violations, figures } = checkPlan(SCENARIO, sound);
    expect(violations).toEqual([]);
    expect(figures).toMatchObject({ objective: sound.objective, fillValue: 50_000, inputHash: sound.inputHash });
    expect(sound.explanations.length).toBeGreaterThan(2);
    expect(sound.prices.length).toBeGreaterThan(0);
  });

  it.each(CORRUPTIONS)('catches %s (%s)', (_, code, corrupt) => {
    const plan = structuredClone(sound);
    const scenario = structuredClone(SCENARIO);
    corrupt(plan, scenario);
    expect(checkPlan(scenario, plan).violations.map((violation) => violation.code)).toContain(code);
  });

  it.each([null, [], 'plan', 3])('says that %j is no plan', (input) => {
    expect(checkPlan(SCENARIO, input).violations).toEqual([expect.objectContaining({ code: 'format' })]);
  });

  it('agrees with the solver on 120 small scenarios of every kind', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const variant = seed % 3 === 0 ? 'flow' : 'full';
      const scenario = smallScenario({ seed, variant, requests: 3 + (seed % 9), offers: 3 + (seed % 7) });
      const plan = planFor(scenario);
      expect(checkPlan(scenario, plan).violations, `seed ${seed}`).toEqual([]);
    }
  });

  it('proves the optimum of a pure-flow scenario again, from its prices alone', () => {
    const scenario = generateScenario({ requests: 150, offers: 80, weeks: 8, seed: 6, variant: 'flow' });
    const plan = planFor(scenario);
    const { violations, figures } = checkPlan(scenario, plan);
    expect(violations).toEqual([]);
    expect(figures!.boundFromPrices).toBe(plan.objective);
  });

  it('agrees on a larger scenario with every rule', () => {
    const scenario = generateScenario({
      requests: 200,
      offers: 100,
      weeks: 8,
      seed: 1,
      variant: 'full',
      mixedLoads: 0.3,
    });
    const plan = planFor(scenario, 0.02);
    expect(checkPlan(scenario, plan).violations).toEqual([]);
    expect(plan.gap).toBeLessThan(0.05);
  });
});
