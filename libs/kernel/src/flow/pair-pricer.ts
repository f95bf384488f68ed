import { forEachAllowed, PairDetail, type AllowedPairs } from '../model/allowed-pairs.js';
import type { Market } from './market-network.js';

/** What a row can hold. Dearer pairs count as this: they join a list in vain at worst. */
const MOST_MONEY = 2_147_483_647;

/**
 * Finds the pairs outside a list that are worth most at given charges on capacity, among all allowed ones.
 *
 * A unit of a pair costs price + freight + the lowest charge among its weeks. Price, freight and weeks are worked out
 * once, twelve bytes a pair; a search reads the request's row from end to end and looks at weeks only where the offer's
 * lowest charge leaves a chance. Time: O(allowed pairs) to build with a distance each, then some nanoseconds a pair and
 * search. Known weakness: memory grows with the allowed pairs (XL: 55 million, two thirds of a gigabyte).
 */
export class PairPricer {
  /** The best pairs found by the last search, cheapest first. */
  readonly offer: Int32Array;
  readonly cost: Float64Array;
  found = 0;

  // Rows of allowed pairs, a request after the other.
  readonly rowStart: Int32Array;
  /** Place of the offer in the market. */
  readonly place: Int32Array;
  /** Price + freight, −1 less that while the pair is closed. */
  readonly money: Int32Array;
  readonly first: Int16Array;
  readonly last: Int16Array;
  private readonly leastCharge: Float64Array;

  constructor(
    private readonly market: Market,
    allowed: AllowedPairs,
    detail: PairDetail,
    most: number,
  ) {
    const { requests, offers, model, localOffer } = market;
    this.offer = new Int32Array(most);
    this.cost = new Float64Array(most);
    this.leastCharge = new Float64Array(offers.length);
    this.rowStart = new Int32Array(requests.length + 1);
    requests.forEach((request, local) => {
      this.rowStart[local + 1] = this.rowStart[local] + allowed.counts[request];
    });
    const pairs = this.rowStart[requests.length];
    this.place = new Int32Array(pairs);
    this.money = new Int32Array(pairs);
    this.first = new Int16Array(pairs);
    this.last = new Int16Array(pairs);
    let at = 0;
    for (const request of requests) {
      forEachAllowed(allowed, model, request, (offer) => {
        detail.load(request, offer);
        this.place[at] = localOffer[offer];
        this.money[at] = Math.min(MOST_MONEY, detail.lowestPrice + detail.freight);
        this.first[at] = detail.first;
        this.last[at] = detail.last;
        at++;
      });
    }
  }

  /** The pair is listed now, or can never carry anything. */
  close(local: number, offer: number): void {
    const at = this.find(local, offer);
    if (this.money[at] >= 0) this.money[at] = -1 - this.money[at];
  }

  /** The pair is to be found again. */
  reopen(local: number, offer: number): void {
    const at = this.find(local, offer);
    if (this.money[at] < 0) this.money[at] = -1 - this.money[at];
  }

  /** None of the request's pairs can carry anything. */
  closeAll(local: number): void {
    for (let at = this.rowStart[local]; at < this.rowStart[local + 1]; at++) {
      if (this.money[at] >= 0) this.money[at] = -1 - this.money[at];
    }
  }

  /** True for a pair that is neither listed nor useless. */
  isOpen(at: number): boolean {
    return this.money[at] >= 0;
  }

  /** Price and freight of the pair at a place among the rows, listed or not. */
  moneyOf(at: number): number {
    return this.money[at] < 0 ? -1 - this.money[at] : this.money[at];
  }

  /** Place of an allowed pair among the rows. */
  find(local: number, offer: number): number {
    return this.place.indexOf(this.market.localOffer[offer], this.rowStart[local]);
  }

  /** Charges per offer-week (place in the market × weeks + week); infinite where there is no capacity. */
  setCharges(charges: Float64Array): void {
    const { weeks } = this.market.model;
    for (let offer = 0; offer < this.leastCharge.length; offer++) {
      let least = Number.POSITIVE_INFINITY;
      for (let slot = offer * weeks; slot < (offer + 1) * weeks; slot++)
        if (charges[slot] < least) least = charges[slot];
      this.leastCharge[offer] = least;
    }
  }

  /** Up to `most` unlisted pairs of a request that cost less than `limit`; `moneyCounts` 0 leaves price and freight out. */
  search(local: number, limit: number, most: number, charges: Float64Array, moneyCounts: 0 | 1 = 1): number {
    const { rowStart, place, money, leastCharge, first, last, market } = this;
    const { weeks } = market.model;
    const end = rowStart[local + 1];
    let cutoff = limit;
    this.found = 0;
    for (let at = rowStart[local]; at < end; at++) {
      if (money[at] < 0) continue;
      const known = moneyCounts * money[at];
      if (known + leastCharge[place[at]] >= cutoff) continue;
      const row = place[at] * weeks;
      let least = Number.POSITIVE_INFINITY;
      for (let slot = row + first[at]; slot <= row + last[at]; slot++) if (charges[slot] < least) least = charges[slot];
      if (known + least >= cutoff) continue;
      this.insert(market.offers[place[at]], known + least, most);
      if (this.found === most) cutoff = this.cost[most - 1];
    }
    return this.found;
  }

  /** Every unlisted pair of a request, with a lower bound on what a unit of it costs and its place among the rows. */
  forEachOpen(local: number, visit: (offer: number, leastCost: number, at: number) => void): void {
    const { rowStart, place, money, leastCharge, market } = this;
    for (let at = rowStart[local]; at < rowStart[local + 1]; at++) {
      if (money[at] >= 0) visit(market.offers[place[at]], money[at] + leastCharge[place[at]], at);
    }
  }

  /** Price, freight and the lowest charge among the weeks of the pair at a place, listed or not. */
  unitCost(at: number, charges: Float64Array): number {
    const row = this.place[at] * this.market.model.weeks;
    let least = Number.POSITIVE_INFINITY;
    for (let slot = row + this.first[at]; slot <= row + this.last[at]; slot++) {
      if (charges[slot] < least) least = charges[slot];
    }
    return this.moneyOf(at) + least;
  }

  private insert(offer: number, cost: number, most: number): void {
    let at = this.found < most ? this.found++ : most - 1;
    while (at > 0 && this.cost[at - 1] > cost) {
      this.cost[at] = this.cost[at - 1];
      this.offer[at] = this.offer[at - 1];
      at--;
    }
    this.cost[at] = cost;
    this.offer[at] = offer;
  }
}
