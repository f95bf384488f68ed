import { lowestBit } from './bit-words.js';
import { findEligible, type Eligibility } from './eligibility.js';
import { distanceKm, transitWeeks, unitFreight } from './freight.js';
import { FreightRange } from './freight-range.js';
import { listPairs, type PairScanner, type PairTable } from './pairs.js';
import { NO_LIMIT, type ScenarioModel } from './scenario-model.js';

/**
 * Every allowed pair of the scenario, held as one bit each (or, with links, as a table): freight, price and weeks of a
 * pair are worked out when somebody asks. What it holds is typed arrays, so that it can go to another thread.
 */
export interface AllowedPairs {
  count: number;
  counts: Int32Array;
  /** max over pairs of (highest price + freight); 0 without pairs. */
  dearestLanded: number;
  /** Undefined with links. */
  eligibility: Eligibility | undefined;
  /** All pairs, with links only. */
  table: PairTable | undefined;
}

export function allowedPairs(model: ScenarioModel, scanner: PairScanner): AllowedPairs {
  if (scanner.linked) {
    const table = listPairs(model, scanner);
    const counts = new Int32Array(model.requests.count);
    for (let request = 0; request < counts.length; request++)
      counts[request] = table.start[request + 1] - table.start[request];
    return { count: table.count, counts, dearestLanded: table.dearestLanded, eligibility: undefined, table };
  }
  const eligibility = findEligible(model);
  let count = 0;
  for (const own of eligibility.counts) count += own;
  return {
    count,
    counts: eligibility.counts,
    dearestLanded: dearestLanded(model, eligibility),
    eligibility,
    table: undefined,
  };
}

/** Offers of a request, visited by rising lowest price (links: rising offer). */
export function forEachAllowed(
  pairs: AllowedPairs,
  model: ScenarioModel,
  request: number,
  visit: (offer: number) => void,
): void {
  const { eligibility, table } = pairs;
  if (table !== undefined) {
    for (let at = table.start[request]; at < table.start[request + 1]; at++) visit(table.offer[at]);
    return;
  }
  const { order, materialStart, wordStart, bits } = eligibility!;
  const first = materialStart[model.requests.material[request]];
  for (let word = wordStart[request]; word < wordStart[request + 1]; word++) {
    const base = first + ((word - wordStart[request]) << 5);
    for (let open = bits[word]; open !== 0; open &= open - 1) visit(order[base + lowestBit(open)]);
  }
}

/** The allowed pairs of one request at a time, in arrays that are used again for the next. */
export class AllowedReader {
  readonly offer: number[] = [];
  readonly first: number[] = [];
  readonly last: number[] = [];
  private readonly detail: PairDetail;

  constructor(
    private readonly model: ScenarioModel,
    private readonly pairs: AllowedPairs,
  ) {
    this.detail = new PairDetail(model);
  }

  /** Answers how many there are. */
  read(request: number): number {
    const { model, pairs, detail } = this;
    const { table } = pairs;
    let count = 0;
    forEachAllowed(pairs, model, request, (offer) => {
      if (table === undefined) detail.load(request, offer);
      this.offer[count] = offer;
      this.first[count] = table === undefined ? detail.first : table.first[table.start[request] + count];
      this.last[count] = table === undefined ? detail.last : table.last[table.start[request] + count];
      count++;
    });
    return count;
  }
}

/** One pair at a time: what a bit stands for. */
export class PairDetail {
  /** What a unit costs beside its price: freight, and the discount of a stale offer. */
  freight = 0;
  /** Lowest unit price in force at some total up to the quantity asked (links: unit cost). */
  lowestPrice = 0;
  first = 0;
  last = 0;

  constructor(private readonly model: ScenarioModel) {}

  /** For a pair the rules allow. */
  load(request: number, offer: number): void {
    const { offers, requests, policy, kgPerUnit, weeks } = this.model;
    const km = distanceKm(offers.site, offer, requests.site, request);
    const isHome = offers.site.landmass[offer] === requests.site.landmass[request];
    const delay = offers.lead[offer] + transitWeeks(policy.freight, km, isHome);
    this.first = Math.max(0, requests.earliest[request] - delay);
    this.last = Math.min(weeks - 1, requests.latest[request] - delay);
    this.freight =
      unitFreight(policy.freight, kgPerUnit[requests.material[request]], km, isHome) + offers.discount[offer];
    this.lowestPrice = this.lowestPriceFor(offer, requests.quantity[request]);
  }

  private lowestPriceFor(offer: number, quantity: number): number {
    const { tierStart, tierFrom, tierPrice } = this.model.offers;
    let lowest = NO_LIMIT;
    for (let tier = tierStart[offer]; tier < tierStart[offer + 1]; tier++) {
      if (tierFrom[tier] <= quantity && tierPrice[tier] < lowest) lowest = tierPrice[tier];
    }
    return lowest;
  }
}

/** Best first: pairs that cannot beat the dearest so far are passed over without a distance. */
function dearestLanded(model: ScenarioModel, { order, materialStart, wordStart, bits }: Eligibility): number {
  const range = new FreightRange(model);
  const detail = new PairDetail(model);
  const highest = highestPrices(model);
  const highestUpTo = order.map((offer) => highest[offer]);
  for (let material = 0; material + 1 < materialStart.length; material++) {
    for (let at = materialStart[material] + 1; at < materialStart[material + 1]; at++) {
      highestUpTo[at] = Math.max(highestUpTo[at], highestUpTo[at - 1]);
    }
  }
  let dearest = 0;
  for (let request = 0; request < model.requests.count; request++) {
    const material = model.requests.material[request];
    const first = materialStart[material];
    range.load(request);
    for (let word = wordStart[request + 1] - 1; word >= wordStart[request]; word--) {
      const base = first + ((word - wordStart[request]) << 5);
      const top = Math.min(base + 31, materialStart[material + 1] - 1);
      if (highestUpTo[top] + range.mostOfAll <= dearest) break;
      for (let open = bits[word]; open !== 0; open &= open - 1) {
        const offer = order[base + lowestBit(open)];
        if (highest[offer] + range.most[model.offers.site.landmass[offer]] <= dearest) continue;
        detail.load(request, offer);
        dearest = Math.max(dearest, highest[offer] + detail.freight - model.offers.discount[offer]);
      }
    }
  }
  return dearest;
}

function highestPrices(model: ScenarioModel): Int32Array {
  const { tierStart, tierPrice, count } = model.offers;
  const highest = new Int32Array(count);
  for (let offer = 0; offer < count; offer++) {
    for (let tier = tierStart[offer]; tier < tierStart[offer + 1]; tier++) {
      if (tierPrice[tier] > highest[offer]) highest[offer] = tierPrice[tier];
    }
  }
  return highest;
}
