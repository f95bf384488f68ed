import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../bench/small-scenario.js';
import type { Scenario, ScenarioOffer, ScenarioRequest } from '../format/scenario.js';
import { solve } from '../solve.js';
import type { BindingTerm } from './obstacle.js';
import { whyNotProposed } from './why-not.js';

const SITE = { lat: -6.2, lon: 106.8, landmass: 'Jawa' };
const IDLE: ScenarioOffer = {
  id: 'idle',
  producer: 'p',
  material: 'NW',
  site: SITE,
  unitPrice: 1200,
  level: 1,
  available: [100, 100],
};
const USED: ScenarioOffer = { ...IDLE, id: 'used', producer: 'q', unitPrice: 1000 };
const REQUEST: ScenarioRequest = { id: 'r', manufacturer: 'm', material: 'NW', site: SITE, quantity: 80 };

function why(offer: Partial<ScenarioOffer>, request: Partial<ScenarioRequest>, rest: Partial<Scenario> = {}) {
  const scenario: Scenario = {
    format: 'padan-scenario/1',
    seed: 1,
    weeks: { first: '2020-W19', count: 2 },
    policy: { fillValue: 5000, tranches: [{ upTo: 1, multiplier: 1 }] },
    materials: [{ code: 'NW', weight: 1, kgPerUnit: 1 }],
    offers: [{ ...IDLE, ...offer }, USED],
    requests: [{ ...REQUEST, ...request }],
    ...rest,
  };
  return whyNotProposed(scenario, solve(scenario), 'idle');
}

describe('whyNotProposed', () => {
  it.each<[BindingTerm, Partial<ScenarioOffer>, Partial<ScenarioRequest>, Partial<Scenario>]>([
    ['price', {}, {}, {}],
    ['freight', { unitPrice: 1000, site: { ...SITE, lat: -7.2 } }, {}, {}],
    [
      'keep',
      { unitPrice: 990 },
      {},
      { commitments: [{ offer: 'used', request: 'r', week: 0, quantity: 80, state: 'proposed' }] },
    ],
    ['spec', { attributes: { gsm: 40 } }, { constraints: { gsm: { max: 30 } } }, {}],
    ['level', {}, { minLevel: 2 }, {}],
    ['certificate', {}, { certificates: ['SNI'] }, {}],
    ['local_content', {}, { minLocalContent: 40 }, {}],
    ['price_cap', {}, { maxUnitPrice: 1100 }, {}],
    ['too_late', { leadWeeks: 2 }, {}, {}],
    ['excluded', {}, {}, { exclusions: [{ offer: 'idle', request: 'r' }] }],
    ['capacity', { available: [0, 100] }, { latestWeek: 0 }, {}],
    ['moq', { moq: 90 }, {}, {}],
    ['supplier_limit', {}, { quantity: 300, maxSuppliers: 1, latestWeek: 1 }, {}],
    ['share', { moq: 30 }, { maxShare: 0.3 }, {}],
    ['value', { unitPrice: 6000 }, { quantity: 400 }, {}],
  ])('names %s', (term, offer, request, rest) => {
    const answer = why(offer, request, rest);
    expect(answer.nearest).toMatchObject({ request: 'r', term });
    expect(answer.terms).toEqual({ [term]: 1 });
    expect(answer.idle).toBeGreaterThan(0);
  });

  it('says nothing of requests where nobody asks for the material', () => {
    const answer = why({}, {}, { requests: [] });
    expect(answer).toEqual({ offer: 'idle', planned: 0, idle: 200, terms: {} });
  });

  it('is believed: an offer made cheaper by a little more than it says is taken, on pure-flow scenarios', () => {
    let tried = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const scenario = smallScenario({ seed, variant: 'flow', requests: 5, offers: 8 });
      const plan = solve(scenario);
      if (scenario.links !== undefined) continue;
      for (const offer of scenario.offers) {
        const { nearest, planned } = whyNotProposed(scenario, plan, offer.id);
        if (planned > 0 || !(nearest?.term === 'price' || nearest?.term === 'freight')) continue;
        const less = (nearest.detail.enough as number) + 1;
        if (less > offer.unitPrice) continue;
        const cheaper = structuredClone(scenario);
        cheaper.policy!.fillValue = plan.fillValue;
        cheaper.offers.find((one) => one.id === offer.id)!.unitPrice -= less;
        const after = solve(cheaper);
        const taken = after.allocations.some((allocation) => allocation.offer === offer.id);
        expect(taken, `seed ${seed} ${offer.id} ${JSON.stringify(nearest)}`).toBe(true);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(10);
  });
});
