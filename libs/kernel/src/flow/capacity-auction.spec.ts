import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../bench/generate.js';
import { PairDetail } from '../model/allowed-pairs.js';
import { PairTerms } from '../model/pair-terms.js';
import { prepare, type Prepared } from '../model/prepare.js';
import { CapacityAuction } from './capacity-auction.js';
import { fillLimits } from './fill-limits.js';
import { MarketNetwork, type Market } from './market-network.js';
import { ComponentOpener } from './open-component.js';
import { PairPricer } from './pair-pricer.js';

const NEVER = (): boolean => false;

interface Sold {
  auction: CapacityAuction;
  network: MarketNetwork;
  pricer: PairPricer;
}

function sell(prepared: Prepared, requests: Int32Array, shouldStop: () => boolean): Sold {
  const { model, residual, fillValue, allowed } = prepared;
  const offers = Int32Array.from({ length: model.offers.count }, (_, offer) => offer);
  const market: Market = { model, residual, fillValue, requests, offers, localOffer: offers };
  const fill = fillLimits(prepared, market, new PairTerms(model, residual, false));
  const pricer = new PairPricer(market, allowed, new PairDetail(model), 20);
  const network = new MarketNetwork(market, fill, requests.length);
  const auction = new CapacityAuction(network, pricer);
  auction.run(shouldStop);
  return { auction, network, pricer };
}

/** What was sold beyond a limit, and what it is worth. */
function judge({ auction, network, pricer }: Sold): { faults: string[]; value: number } {
  const { requests, offers, model } = network.market;
  const { available, line } = model.offers;
  const bySlot = new Float64Array(network.weekNode.length);
  const byLine = new Float64Array(model.lines.count * model.weeks);
  const unfilled = network.fillLimit.slice();
  let value = network.worth;
  auction.ledger.forEachHolding((request, row, slot, units) => {
    bySlot[slot] += units;
    byLine[line[offers[pricer.place[row]]] * model.weeks + (slot % model.weeks)] += units;
    unfilled[request] -= units;
    value -= units * pricer.moneyOf(row);
  });
  const faults: string[] = [];
  bySlot.forEach((units, slot) => units > available[slot] && faults.push(`slot ${slot}: ${units}`));
  byLine.forEach((units, slot) => units * 1e6 > model.lines.capacity[slot] && faults.push(`line ${slot}: ${units}`));
  requests.forEach((_, local) => {
    if (unfilled[local] < 0) faults.push(`request ${local}: ${unfilled[local]} left`);
    for (let arc = network.trancheArc[local + 1] - 1, left = unfilled[local]; left > 0; arc--) {
      const part = Math.min(left, network.network.capacity[arc]);
      value -= part * network.network.cost[arc];
      left -= part;
    }
  });
  return { faults, value };
}

describe('the auction of capacity', () => {
  it.each([1, 2, 3])('sells nothing twice and comes near the optimum (seed %i)', (seed) => {
    const prepared = prepare(generateScenario({ requests: 300, offers: 200, weeks: 6, seed, variant: 'flow' }));
    for (const requests of prepared.components.requests) {
      const { faults, value } = judge(sell(prepared, requests, NEVER));
      const { bound } = new ComponentOpener(prepared, { smallPairs: Infinity }).open(requests, NEVER).start;
      expect(faults).toEqual([]);
      expect(value).toBeLessThanOrEqual(bound);
      expect(value).toBeGreaterThan(0.995 * bound);
    }
  });

  it('can be stopped anywhere', () => {
    const prepared = prepare(generateScenario({ requests: 300, offers: 200, weeks: 6, seed: 4, variant: 'flow' }));
    const [requests] = prepared.components.requests;
    for (const most of [0, 1, 3]) {
      let asked = 0;
      expect(judge(sell(prepared, requests, () => asked++ >= most)).faults).toEqual([]);
    }
  });
});
