import type { Problem } from '../model/problem.js';
import type { Market } from './market-network.js';
import type { PairPricer } from './pair-pricer.js';

/**
 * The allowed pairs of a component that its problem leaves out, for bounds that must hold over all of them: how cheap
 * the best of them is for a request at given prices on capacity.
 */
export class OutsidePairs {
  private readonly charges: Float64Array;
  private readonly problemOffer: Int32Array;
  private readonly problemLine: Int32Array;

  /** The pricer must have every pair of the problem closed. */
  constructor(
    private readonly problem: Problem,
    private readonly market: Market,
    private readonly pricer: PairPricer,
    private readonly weekNode: Int32Array,
  ) {
    const { offers, model } = market;
    this.charges = new Float64Array(offers.length * model.weeks);
    this.problemOffer = new Int32Array(offers.length).fill(-1);
    problem.offerIndex.forEach((offer, i) => {
      this.problemOffer[market.localOffer[offer]] = i;
    });
    const localLine = new Map(Array.from(problem.lineIndex, (line, i) => [line, i]));
    this.problemLine = offers.map((offer) => localLine.get(model.offers.line[offer]) ?? -1);
  }

  /** Prices per unit of an offer-week and per load unit of a line-week, in the problem's numbers. O(offers × weeks). */
  setPrices(offerPrice: Float64Array, linePrice: Float64Array): void {
    const { market, charges, problemOffer, problemLine, weekNode } = this;
    const { weeks } = this.problem;
    const { load } = market.model.offers;
    for (let slot = 0; slot < charges.length; slot++) {
      const offer = Math.floor(slot / weeks);
      const week = slot - offer * weeks;
      let charge = 0;
      if (problemOffer[offer] >= 0) charge += offerPrice[problemOffer[offer] * weeks + week];
      if (problemLine[offer] >= 0) {
        charge += (linePrice[problemLine[offer] * weeks + week] * load[market.offers[offer]]) / 1_000_000;
      }
      charges[slot] = weekNode[slot] < 0 ? Number.POSITIVE_INFINITY : charge;
    }
    this.pricer.setCharges(charges);
  }

  /** Whole rupiah, rounded down: no unit from outside costs the request less. `limit` when none is below it. */
  leastCost(request: number, limit: number): number {
    const { pricer } = this;
    return pricer.search(request, limit, 1, this.charges) === 0 ? limit : Math.floor(pricer.cost[0]);
  }

  /**
   * How far above `value` pairs from outside could lift a request's best plan, given that without any rule but limits
   * it is worth at most `loose` with the pairs inside, at the margin `margin` (`RequestRelaxation.relaxLoosely`). A
   * pair at cost c ≥ margin loses at least its least total × (c − margin) against `loose`; one below the margin may
   * gain need × (margin − c), and gains add up. O(pairs outside), a distance for those that matter.
   */
  mostWith(request: number, value: number, loose: number, margin: number): number {
    const { market, pricer, charges } = this;
    const { requests } = market.model;
    const { moq, multiple } = market.model.offers;
    const global = market.requests[request];
    const split = requests.minPerSupplier[global];
    const need = this.problem.need[request];
    const { keepBonus } = market.model.policy;
    const proposed = market.residual.proposedByOffer[global];
    let most = value;
    let gain = 0;
    pricer.forEachOpen(request, (offer, leastCost, at) => {
      const least = Math.max(1, split, moq[offer]);
      const units = Math.ceil(least / multiple[offer]) * multiple[offer];
      const bonus = proposed.has(offer) ? keepBonus : 0;
      const atLeast = Math.floor(leastCost) - bonus;
      if (atLeast >= margin && loose - units * (atLeast - margin) <= most) return;
      const cost = Math.floor(pricer.unitCost(at, charges)) - bonus;
      if (cost < margin) gain += need * (margin - cost);
      else most = Math.max(most, loose - units * (cost - margin));
    });
    return gain === 0 ? most : Math.max(most, loose + gain);
  }
}
