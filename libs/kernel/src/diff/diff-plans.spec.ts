import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../bench/small-scenario.js';
import type { Scenario } from '../format/scenario.js';
import { solve } from '../solve.js';
import { diffPlans } from './diff-plans.js';

const SITE = { lat: -6.2, lon: 106.8, landmass: 'Jawa' };
const OFFER = { producer: 'p', material: 'NW', site: SITE, unitPrice: 1000, level: 1 };
const REQUEST = { manufacturer: 'm', material: 'NW', site: SITE };
const BASE: Scenario = {
  format: 'padan-scenario/1',
  seed: 1,
  weeks: { first: '2020-W19', count: 1 },
  policy: { fillValue: 5000, tranches: [{ upTo: 1, multiplier: 1 }] },
  materials: [{ code: 'NW', weight: 1, kgPerUnit: 1 }],
  offers: [
    { ...OFFER, id: 'a', available: [100] },
    { ...OFFER, id: 'b', producer: 'q', unitPrice: 1500, available: [60] },
  ],
  requests: [
    { ...REQUEST, id: 'r', quantity: 100 },
    { ...REQUEST, id: 's', quantity: 40 },
  ],
};

function diffTo(after: Scenario) {
  return diffPlans({ scenario: BASE, plan: solve(BASE) }, { scenario: after, plan: solve(after) });
}

const causes = (after: Scenario): Record<string, string> =>
  Object.fromEntries(diffTo(after).pairs.map((pair) => [`${pair.offer} ${pair.request}`, pair.because]));

describe('diffPlans', () => {
  it('finds nothing between a plan and itself', () => {
    expect(diffTo(BASE)).toMatchObject({
      pairs: [],
      requests: [],
      byCause: {},
      terms: { fill: 0, price: 0, freight: 0, keep: 0 },
    });
  });

  it('says what a new request of a higher class took, and from whom', () => {
    const urgent = { ...REQUEST, id: 'u', quantity: 60, priority: 5 };
    const diff = diffTo({ ...BASE, requests: [...BASE.requests, urgent] });
    expect(diff.pairs.find((pair) => pair.request === 'u')).toMatchObject({ before: 0, because: 'request_new' });
    const losses = diff.pairs.filter((pair) => pair.after < pair.before);
    expect(losses.length).toBeGreaterThan(0);
    for (const loss of losses) expect(['made_way', 'moved']).toContain(loss.because);
    expect(losses.some((loss) => loss.detail.other === 'u')).toBe(true);
  });

  it('names changed fields, exclusions, agreements and the policy', () => {
    const offers = BASE.offers.map((offer) => (offer.id === 'a' ? { ...offer, available: [10] } : offer));
    expect(diffTo({ ...BASE, offers }).pairs[0]).toMatchObject({
      because: 'offer_changed',
      detail: { fields: ['available'] },
    });
    expect(causes({ ...BASE, exclusions: [{ offer: 'a', request: 'r' }] })['a r']).toBe('excluded');
    const commitments = [{ offer: 'a', request: 'r', week: 0, quantity: 50, state: 'agreed' as const }];
    expect(causes({ ...BASE, commitments })['a r']).toBe('agreed');
    const policy = { ...BASE.policy, fillValue: 1200 };
    expect(Object.values(causes({ ...BASE, policy }))).toContain('policy_changed');
    expect(Object.values(causes({ ...BASE, requests: BASE.requests.slice(0, 1) }))).toContain('request_gone');
  });

  it('splits the change of the objective into terms that add up, on 30 scenarios', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const before = smallScenario({ seed, variant: 'full', requests: 7, offers: 6 });
      const after = structuredClone(before);
      after.offers[0].available = after.offers[0].available.map(() => 0);
      after.requests[0].quantity += 11;
      const diff = diffPlans({ scenario: before, plan: solve(before) }, { scenario: after, plan: solve(after) });
      const { fill, price, freight, keep } = diff.terms;
      expect(fill + price + freight + keep, `seed ${seed}`).toBe(diff.objective.after - diff.objective.before);
      const units = (rows: { before: number; after: number }[]): number =>
        rows.reduce((sum, row) => sum + row.after - row.before, 0);
      expect(units(diff.pairs), `seed ${seed}`).toBe(units(diff.requests));
      const fillOf = (scenario: Scenario): number => {
        const plan = solve(scenario, { explain: true });
        return plan.explanations
          .flatMap((one) => one.value)
          .reduce((sum, term) => sum + (term.id === 'fill' ? term.amount : 0), 0);
      };
      expect(fill, `seed ${seed}`).toBe(fillOf(after) - fillOf(before));
    }
  });
});
