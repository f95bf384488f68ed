import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../bench/generate.js';
import { forEachAllowed } from '../model/allowed-pairs.js';
import { PairTerms } from '../model/pair-terms.js';
import { prepare } from '../model/prepare.js';
import { ComponentOpener } from './open-component.js';

const NEVER = (): boolean => false;

describe('the flow of a component', () => {
  it.each(['flow', 'full'] as const)(
    'is worth the same with pairs priced in as with all of them at once (%s)',
    (variant) => {
      for (let seed = 1; seed <= 4; seed++) {
        const scenario = generateScenario({ requests: 400, offers: 300, weeks: 6, seed, variant, mixedLoads: 0.3 });
        const prepared = prepare(scenario);
        const priced = new ComponentOpener(prepared, { smallPairs: 0, completePairs: 0 });
        const whole = new ComponentOpener(prepared, { smallPairs: Infinity, completePairs: Infinity });
        for (const requests of prepared.components.requests) {
          const some = priced.open(requests, NEVER).start;
          const all = whole.open(requests, NEVER).start;
          expect(some.bound, `seed ${seed}`).toBe(all.bound);
          expect(some.fillBound, `seed ${seed}`).toBe(all.fillBound);
        }
      }
    },
  );

  it('knows no cheaper pair outside the problem than any there is', () => {
    const scenario = generateScenario({ requests: 300, offers: 300, weeks: 6, seed: 9, variant: 'full' });
    const prepared = prepare(scenario);
    const terms = new PairTerms(prepared.model, prepared.residual, false);
    const opener = new ComponentOpener(prepared, { smallPairs: 0, completePairs: 0, listedPairs: 2 });
    const complete = new ComponentOpener(prepared, { completePairs: Infinity });
    let compared = 0;
    for (const requests of prepared.components.requests) {
      const { problem, start } = opener.open(requests, NEVER);
      const { fillLimit } = complete.open(requests, NEVER).problem;
      start.outside!.setPrices(
        new Float64Array(problem.offerCapacity.length),
        new Float64Array(problem.lineCapacity.length),
      );
      requests.forEach((request, local) => {
        if (fillLimit[local] === 0) return;
        const inside = new Set<number>();
        const end = problem.pairStart[problem.groupStart[local + 1]];
        for (let pair = problem.pairStart[problem.groupStart[local]]; pair < end; pair++)
          inside.add(problem.offerIndex[problem.pairOffer[pair]]);
        const least = start.outside!.leastCost(local, Infinity);
        const found = prepared.scanner.scan(request);
        const { offer, lowestPrice, freight } = prepared.scanner;
        for (let i = 0; i < found; i++) {
          if (inside.has(offer[i]) || lowestPrice[i] + freight[i] >= least) continue;
          // Only pairs that can never carry anything are neither inside nor priced, here where the request can be filled at all.
          const { first, last } = prepared.scanner;
          expect(terms.load(request, offer[i], first[i], last[i], lowestPrice[i], freight[i])).toBe(false);
        }
        if (least < Infinity) compared++;
      });
    }
    expect(compared).toBeGreaterThan(30);
  });

  it('holds exactly the pairs that are allowed one by one', () => {
    const scenario = generateScenario({ requests: 200, offers: 300, weeks: 6, seed: 3, variant: 'full' });
    const { model, allowed, scanner } = prepare(scenario);
    for (let request = 0; request < model.requests.count; request++) {
      const found = scanner.scan(request);
      const offers: number[] = [];
      forEachAllowed(allowed, model, request, (offer) => offers.push(offer));
      expect(offers.sort((left, right) => left - right)).toEqual([...scanner.offer.subarray(0, found)]);
    }
  });
});
