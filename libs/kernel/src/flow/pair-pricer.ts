import { PairDetail, type AllowedPairs } from '../model/allowed-pairs.js';
import { lowestBit } from '../model/bit-words.js';
import { lowestPrices } from '../model/eligibility.js';
import { FreightRange } from '../model/freight-range.js';
import type { Market } from './market-network.js';

/**
 * Finds the pairs outside a list that are worth most at given charges on capacity, among all allowed ones.
 *
 * A unit of a pair costs price + freight + the lowest charge among its weeks. Offers stand by rising price, and freight
 * and charge have lower bounds per landmass and per offer, so a distance is worked out only for pairs that could still
 * be among the best. Time: one bit per allowed pair plus a distance per near miss.
 */
export class PairPricer {
  /** The best pairs found by the last search, cheapest first. */
  readonly offer: Int32Array;
  readonly cost: Float64Array;
  found = 0;

  /** Allowed pairs not listed yet, one bit each, in the words of the market's requests. */
  private readonly open: Int32Array;
  private readonly openStart: Int32Array;
  private readonly lowest: Int32Array;
  private readonly range: FreightRange;
  private readonly positionOf: Int32Array;
  private readonly leastCharge: Float64Array;

  constructor(
    private readonly market: Market,
    private readonly allowed: AllowedPairs,
    private readonly shared: PricerTables,
    most: number,
  ) {
    const { requests, offers } = market;
    const { eligibility } = allowed;
    const { wordStart, bits } = eligibility!;
    this.offer = new Int32Array(most);
    this.cost = new Float64Array(most);
    this.lowest = shared.lowest;
    this.range = shared.range;
    this.positionOf = shared.positionOf;
    this.leastCharge = new Float64Array(offers.length);
    this.openStart = new Int32Array(requests.length + 1);
    requests.forEach((request, i) => {
      this.openStart[i + 1] = this.openStart[i] + wordStart[request + 1] - wordStart[request];
    });
    this.open = new Int32Array(this.openStart[requests.length]);
    requests.forEach((request, i) => {
      this.open.set(bits.subarray(wordStart[request], wordStart[request + 1]), this.openStart[i]);
    });
  }

  /** The pair is listed now, or can never carry anything. */
  close(local: number, offer: number): void {
    const position = this.positionOf[offer];
    this.open[this.openStart[local] + (position >>> 5)] &= ~(1 << (position & 31));
  }

  /** The pair is to be found again. */
  reopen(local: number, offer: number): void {
    const position = this.positionOf[offer];
    this.open[this.openStart[local] + (position >>> 5)] |= 1 << (position & 31);
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
    const { market, lowest, range, open, openStart, leastCharge } = this;
    const { model, localOffer } = market;
    const { order, materialStart } = this.allowed.eligibility!;
    const request = market.requests[local];
    const { landmass } = model.offers.site;
    const first = materialStart[model.requests.material[request]];
    let cutoff = limit;
    this.found = 0;
    range.load(request);
    for (let word = openStart[local]; word < openStart[local + 1]; word++) {
      let bits = open[word];
      if (bits === 0) continue;
      const base = first + ((word - openStart[local]) << 5);
      if (moneyCounts === 1 && lowest[order[base]] + range.leastOfAll >= cutoff) break;
      for (; bits !== 0; bits &= bits - 1) {
        const offer = order[base + lowestBit(bits)];
        const money = moneyCounts * (lowest[offer] + range.least[landmass[offer]]);
        if (money + leastCharge[localOffer[offer]] >= cutoff) continue;
        const cost = this.costOf(request, offer, charges, moneyCounts);
        if (cost >= cutoff) continue;
        this.insert(offer, cost, most);
        if (this.found === most) cutoff = this.cost[most - 1];
      }
    }
    return this.found;
  }

  private costOf(request: number, offer: number, charges: Float64Array, moneyCounts: 0 | 1): number {
    const { detail } = this.shared;
    detail.load(request, offer);
    const row = this.market.localOffer[offer] * this.market.model.weeks;
    let least = Number.POSITIVE_INFINITY;
    for (let slot = row + detail.first; slot <= row + detail.last; slot++)
      if (charges[slot] < least) least = charges[slot];
    return moneyCounts * (detail.lowestPrice + detail.freight) + least;
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

/** What all components' pricers share: made once per scenario. */
export interface PricerTables {
  lowest: Int32Array;
  range: FreightRange;
  detail: PairDetail;
  /** Place of each offer among its material's, by rising price. */
  positionOf: Int32Array;
}

export function pricerTables(model: Market['model'], allowed: AllowedPairs): PricerTables {
  const { order, materialStart } = allowed.eligibility!;
  const positionOf = new Int32Array(model.offers.count);
  for (let material = 0; material + 1 < materialStart.length; material++) {
    for (let at = materialStart[material]; at < materialStart[material + 1]; at++)
      positionOf[order[at]] = at - materialStart[material];
  }
  return { lowest: lowestPrices(model), range: new FreightRange(model), detail: new PairDetail(model), positionOf };
}
