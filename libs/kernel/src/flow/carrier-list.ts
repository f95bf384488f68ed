import { forEachOpenTranche } from '../model/tranches.js';
import { unitsOfWeek } from '../model/pair-terms.js';
import type { Market } from './market-network.js';
import type { PairPricer } from './pair-pricer.js';

/**
 * Offers that could bring a request most on their own: (worth of its first unit − cost of a unit) × what they could
 * carry. Rules that ask for few producers need them, however many cheaper ones there are. O(allowed pairs), a distance
 * for those that could be among the best.
 */
export class CarrierList {
  private readonly score: Float64Array;
  private readonly offer: Int32Array;
  private readonly mostUnits: Float64Array;
  private found = 0;

  constructor(
    private readonly market: Market,
    private readonly pricer: PairPricer,
    private readonly charges: Float64Array,
    private readonly most: number,
  ) {
    const { model, residual, offers } = market;
    this.score = new Float64Array(most);
    this.offer = new Int32Array(most);
    this.mostUnits = Float64Array.from(offers, (offer) => {
      let units = 0;
      for (let week = 0; week < model.weeks; week++) units += unitsOfWeek(model, residual, offer, week);
      return units;
    });
  }

  /** `listed`: offers the pricer does not know as open any more. */
  addTo(offers: Set<number>, local: number, listed: readonly number[]): void {
    const { market, pricer, charges, mostUnits, most } = this;
    const request = market.requests[local];
    const need = market.residual.need[request];
    let worth = 0;
    forEachOpenTranche(market, request, (_, value) => (worth = Math.max(worth, value)));
    this.found = 0;
    const consider = (offer: number, leastCost: number, at: number): void => {
      const units = Math.min(need, mostUnits[market.localOffer[offer]]);
      const floor = this.found === most ? this.score[most - 1] : 0;
      if ((worth - leastCost) * units <= floor) return;
      const score = (worth - pricer.unitCost(at, charges)) * units;
      if (score > floor) this.insert(offer, score);
    };
    for (const offer of listed) consider(offer, Number.NEGATIVE_INFINITY, pricer.find(local, offer));
    pricer.forEachOpen(local, consider);
    for (let i = 0; i < this.found; i++) offers.add(this.offer[i]);
  }

  private insert(offer: number, score: number): void {
    const { score: scores, offer: offers, most } = this;
    let at = this.found < most ? this.found++ : most - 1;
    while (at > 0 && scores[at - 1] < score) {
      scores[at] = scores[at - 1];
      offers[at] = offers[at - 1];
      at--;
    }
    scores[at] = score;
    offers[at] = offer;
  }
}
