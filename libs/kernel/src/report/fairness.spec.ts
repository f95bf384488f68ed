import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../bench/generate.js';
import { smallScenario } from '../../bench/small-scenario.js';
import type { Scenario } from '../format/scenario.js';
import { solve } from '../solve.js';
import { priceOfFairness } from './price-of-fairness.js';

const SITE = { lat: -6.2, lon: 106.8, landmass: 'Jawa' };
const REQUEST = { material: 'NW', site: SITE, quantity: 100 };

/** 150 units for two who ask for 100 each: the one who is nearer would get all of it but for the tranches. */
const RATIONED: Scenario = {
  format: 'padan-scenario/1',
  seed: 1,
  weeks: { first: '2020-W19', count: 1 },
  policy: { fillValue: 5000 },
  materials: [{ code: 'NW', weight: 1, kgPerUnit: 1 }],
  offers: [
    { id: 'a', producer: 'p', material: 'NW', site: SITE, unitPrice: 900, level: 1, available: [90], small: true },
    { id: 'b', producer: 'q', material: 'NW', site: SITE, unitPrice: 1000, level: 1, available: [30] },
  ],
  requests: [
    { ...REQUEST, id: 'near', manufacturer: 'm' },
    { ...REQUEST, id: 'far', manufacturer: 'n', site: { ...SITE, lat: -7.2 } },
  ],
};

describe('fairness figures', () => {
  it('say how the fill is spread, by class, by requester and to small producers', () => {
    const { fairness } = solve(RATIONED).stats;
    expect(fairness).toMatchObject({
      unitFill: 0.6,
      lineFill: 0,
      requesterFill: 0,
      minFill: 0.5,
      smallShare: 0.75,
      topFiveShare: 1,
    });
    expect(fairness!.gini).toBeCloseTo(0.083333, 5);
    expect(fairness!.byClass[0]).toEqual({ priority: 1, unitFill: 0.6, lineFill: 0, requesterFill: 0 });
    expect(fairness!.byClass[4]).toEqual({ priority: 5, unitFill: 0, lineFill: 0, requesterFill: 0 });
  });

  it('stand beside the same figures of the baselines', () => {
    const { baselines } = solve(RATIONED, { baselines: true });
    expect(baselines!.firstComeFirstServed).toMatchObject({
      filled: 120,
      fairness: { unitFill: 0.6, minFill: 0.2, lineFill: 0.5 },
    });
  });

  it('name what fairness costs: the same plan without tranches', () => {
    const price = priceOfFairness(RATIONED, solve(RATIONED));
    expect(price).toMatchObject({ units: 120, unitsWithout: 120, volumeLost: 0, p10Fill: 0.5, p10FillWithout: 0.2 });
    expect(price.unitCost).toBeGreaterThan(price.unitCostWithout);
  });
});

describe('baselines', () => {
  it('keep every rule: no plan proved optimal is worth less, over 80 scenarios', () => {
    for (let seed = 1; seed <= 80; seed++) {
      const scenario = smallScenario({ seed, variant: seed % 2 === 0 ? 'flow' : 'full', requests: 8, offers: 7 });
      const { bound, baselines } = solve(scenario, { baselines: true, gap: 0 });
      for (const { objective, filled, fairness } of Object.values(baselines!)) {
        expect(objective, `seed ${seed}`).toBeLessThanOrEqual(bound);
        expect(objective, `seed ${seed}`).toBeGreaterThanOrEqual(0);
        expect(filled, `seed ${seed}`).toBeLessThanOrEqual(
          scenario.requests.reduce((sum, one) => sum + one.quantity, 0),
        );
        expect(fairness!.unitFill, `seed ${seed}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('see all allowed pairs, however few the engine listed', () => {
    const scenario = generateScenario({ requests: 600, offers: 300, weeks: 6, seed: 2, variant: 'flow' });
    const links = generateScenario({ requests: 30, offers: 20, weeks: 4, seed: 2, variant: 'flow' });
    const { baselines, bound } = solve(scenario, { baselines: true });
    expect(baselines!.priorityGreedy.objective / bound).toBeGreaterThan(0.8);
    const linked: Scenario = {
      ...links,
      links: links.offers.flatMap((offer) =>
        links.requests.map((request) => ({ offer: offer.id, request: request.id, unitCost: 100 })),
      ),
    };
    expect(solve(linked, { baselines: true }).baselines!.firstComeFirstServed.filled).toBeGreaterThan(0);
  });
});
