import { distanceKm, transitWeeks, unitFreight } from './freight.js';
import { NO_LIMIT, type ScenarioModel } from './scenario-model.js';

/** Why an offer may not serve a request; several may hold at once. */
export const BAR = { spec: 1, level: 2, certificate: 4, localContent: 8, price: 16, late: 32, excluded: 64 } as const;

/**
 * Finds the allowed pairs of one request at a time, into arrays that are used again for the next: nothing is held
 * for pairs nobody asks to keep. Cost: one pass over the offers of the request's material, distances only for those
 * that pass everything cheaper.
 */
export class PairScanner {
  readonly offer: Int32Array;
  /** Lowest unit price in force at some total up to the quantity asked (links: unit cost). */
  readonly lowestPrice: Int32Array;
  /** Dearest unit price of the offer, tiers and all. */
  readonly highestPrice: Int32Array;
  /** What a unit costs beside its price: freight, and the discount of a stale offer. */
  readonly freight: Int32Array;
  /** First and last week whose use of capacity arrives inside the window. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly linked: boolean;

  private readonly linksOfRequest: readonly number[][];

  constructor(private readonly model: ScenarioModel) {
    const { offers, scenario } = model;
    this.offer = new Int32Array(offers.count);
    this.lowestPrice = new Int32Array(offers.count);
    this.highestPrice = new Int32Array(offers.count);
    this.freight = new Int32Array(offers.count);
    this.first = new Int32Array(offers.count);
    this.last = new Int32Array(offers.count);
    this.linked = scenario.links !== undefined;
    this.linksOfRequest = linksByRequest(model);
  }

  /** Fills the arrays with the allowed pairs of a request, by rising offer; answers how many there are. */
  scan(request: number): number {
    return this.linked ? this.scanLinks(request) : this.scanOffers(request);
  }

  private scanOffers(request: number): number {
    const { model } = this;
    const candidates = model.offersOfMaterial[model.requests.material[request]];
    const excluded = model.requests.excluded[request];
    let count = 0;
    for (const offer of candidates) {
      if (excluded.size > 0 && excluded.has(offer)) continue;
      if (!this.meetsNeed(request, offer)) continue;
      const price = this.lowestPriceFor(offer, model.requests.quantity[request]);
      if (price > model.requests.maxUnitPrice[request]) continue;
      if (!this.placeInTime(request, offer, count)) continue;
      this.offer[count] = offer;
      this.lowestPrice[count] = price;
      this.highestPrice[count] = this.highestPriceOf(offer);
      count++;
    }
    return count;
  }

  private scanLinks(request: number): number {
    const links = this.model.scenario.links ?? [];
    const excluded = this.model.requests.excluded[request];
    let count = 0;
    for (const at of this.linksOfRequest[request]) {
      const link = links[at];
      const offer = this.model.offerIndex.get(link.offer)!;
      if (excluded.has(offer)) continue;
      this.freight[count] = this.model.offers.discount[offer];
      if (!this.setWindow(request, offer, link.transitWeeks ?? 0, count)) continue;
      this.offer[count] = offer;
      this.lowestPrice[count] = link.unitCost;
      this.highestPrice[count] = link.unitCost;
      count++;
    }
    return count;
  }

  private meetsNeed(request: number, offer: number): boolean {
    const { offers, requests, attributes } = this.model;
    if (offers.level[offer] < requests.minLevel[request]) return false;
    if (offers.localContent[offer] < requests.minLocalContent[request]) return false;
    for (const test of requests.tests[request]) if (!attributes.meets(test, offer)) return false;
    for (const certificate of requests.certificates[request]) {
      if (!offers.certificates[offer].has(certificate)) return false;
    }
    return true;
  }

  /** Every bar between an offer and a request of the same material, as a sum of `BAR` flags. */
  bars(request: number, offer: number): number {
    const { offers, requests, attributes } = this.model;
    let bars = 0;
    if (requests.tests[request].some((test) => !attributes.meets(test, offer))) bars |= BAR.spec;
    if (offers.level[offer] < requests.minLevel[request]) bars |= BAR.level;
    if (requests.certificates[request].some((c) => !offers.certificates[offer].has(c))) bars |= BAR.certificate;
    if (offers.localContent[offer] < requests.minLocalContent[request]) bars |= BAR.localContent;
    const price = this.lowestPriceFor(offer, requests.quantity[request]);
    if (price > requests.maxUnitPrice[request]) bars |= BAR.price;
    if (!this.placeInTime(request, offer, 0)) bars |= BAR.late;
    if (requests.excluded[request].has(offer)) bars |= BAR.excluded;
    return bars;
  }

  lowestPriceFor(offer: number, quantity: number): number {
    const { tierStart, tierFrom, tierPrice } = this.model.offers;
    let lowest = NO_LIMIT;
    for (let tier = tierStart[offer]; tier < tierStart[offer + 1]; tier++) {
      if (tierFrom[tier] <= quantity && tierPrice[tier] < lowest) lowest = tierPrice[tier];
    }
    return lowest;
  }

  private highestPriceOf(offer: number): number {
    const { tierStart, tierPrice } = this.model.offers;
    let highest = 0;
    for (let tier = tierStart[offer]; tier < tierStart[offer + 1]; tier++) {
      if (tierPrice[tier] > highest) highest = tierPrice[tier];
    }
    return highest;
  }

  /** Sets freight and window at `slot`; false when nothing can arrive in time. */
  placeInTime(request: number, offer: number, slot: number): boolean {
    const { offers, requests, policy, kgPerUnit } = this.model;
    const km = distanceKm(offers.site, offer, requests.site, request);
    const sameLandmass = offers.site.landmass[offer] === requests.site.landmass[request];
    if (!this.setWindow(request, offer, transitWeeks(policy.freight, km, sameLandmass), slot)) return false;
    this.freight[slot] =
      unitFreight(policy.freight, kgPerUnit[requests.material[request]], km, sameLandmass) + offers.discount[offer];
    return true;
  }

  private setWindow(request: number, offer: number, transit: number, slot: number): boolean {
    const { offers, requests, weeks } = this.model;
    const delay = offers.lead[offer] + transit;
    this.first[slot] = Math.max(0, requests.earliest[request] - delay);
    this.last[slot] = Math.min(weeks - 1, requests.latest[request] - delay);
    return this.first[slot] <= this.last[slot];
  }
}

function linksByRequest(model: ScenarioModel): number[][] {
  const lists: number[][] = Array.from({ length: model.requests.count }, () => []);
  const links = model.scenario.links ?? [];
  links.forEach((link, i) => lists[model.requestIndex.get(link.request)!].push(i));
  for (const list of lists) {
    list.sort((left, right) => model.offerIndex.get(links[left].offer)! - model.offerIndex.get(links[right].offer)!);
  }
  return lists;
}

/** Pairs, row by row; a row is a request. */
export interface PairTable {
  count: number;
  /** Pairs of row r are start[r] … start[r + 1] − 1. */
  start: Int32Array;
  offer: Int32Array;
  lowestPrice: Int32Array;
  freight: Int32Array;
  first: Int16Array;
  last: Int16Array;
  /** max over pairs of (highest price + freight), where it was asked for; 0 without pairs. */
  dearestLanded: number;
}

/** A pair table under construction, in columns that double when they are full. */
export class PairColumns implements PairTable {
  count = 0;
  dearestLanded = 0;
  readonly start: Int32Array;
  offer: Int32Array;
  lowestPrice: Int32Array;
  freight: Int32Array;
  first: Int16Array;
  last: Int16Array;
  private rows = 0;

  constructor(rows: number, room: number) {
    const length = Math.max(16, room);
    this.start = new Int32Array(rows + 1);
    this.offer = new Int32Array(length);
    this.lowestPrice = new Int32Array(length);
    this.freight = new Int32Array(length);
    this.first = new Int16Array(length);
    this.last = new Int16Array(length);
  }

  push(offer: number, lowestPrice: number, freight: number, first: number, last: number): void {
    if (this.count === this.offer.length) this.grow();
    const at = this.count++;
    this.offer[at] = offer;
    this.lowestPrice[at] = lowestPrice;
    this.freight[at] = freight;
    this.first[at] = first;
    this.last[at] = last;
  }

  endRow(): void {
    this.start[++this.rows] = this.count;
  }

  private grow(): void {
    const length = this.offer.length * 2;
    this.offer = copyInto(new Int32Array(length), this.offer);
    this.lowestPrice = copyInto(new Int32Array(length), this.lowestPrice);
    this.freight = copyInto(new Int32Array(length), this.freight);
    this.first = copyInto(new Int16Array(length), this.first);
    this.last = copyInto(new Int16Array(length), this.last);
  }
}

/** All allowed pairs, held at once: for links, and where few requests are asked about. */
export function listPairs(model: ScenarioModel, scanner: PairScanner): PairTable {
  const requests = model.requests.count;
  const table = new PairColumns(requests, Math.max(64, requests * 16));
  for (let request = 0; request < requests; request++) {
    const found = scanner.scan(request);
    for (let i = 0; i < found; i++) {
      table.push(scanner.offer[i], scanner.lowestPrice[i], scanner.freight[i], scanner.first[i], scanner.last[i]);
      const freight = scanner.freight[i] - model.offers.discount[scanner.offer[i]];
      table.dearestLanded = Math.max(table.dearestLanded, scanner.highestPrice[i] + freight);
    }
    table.endRow();
  }
  return table;
}

function copyInto<T extends Int32Array | Int16Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
