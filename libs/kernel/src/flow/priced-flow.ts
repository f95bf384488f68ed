import { forEachAllowed, type AllowedPairs, type PairDetail } from '../model/allowed-pairs.js';
import type { PairTerms } from '../model/pair-terms.js';
import { PairColumns } from '../model/pairs.js';
import { AuctionStart } from './auction-start.js';
import { CapacityAuction } from './capacity-auction.js';
import { CarrierList } from './carrier-list.js';
import { greatRequests } from './great-requests.js';
import type { MarketNetwork } from './market-network.js';
import type { PairPricer } from './pair-pricer.js';
import { NetworkSimplex } from './simplex.js';

/** Pairs a request gets at most from one round of pricing. */
const PAIRS_PER_ROUND = 4;
/** Pivots between two rounds of pricing: the right pairs early are worth more than a finished network of wrong ones. */
const PIVOTS_PER_REQUEST = 4;
const FEWEST_PIVOTS = 2048;
/** Pivots between two looks at the clock. */
const PIVOTS_PER_LOOK = 1024;
const REQUESTS_PER_LOOK = 256;
/** Rounds before one may be called idle. */
const FEWEST_ROUNDS = 4;

/**
 * Minimum-cost flow over every allowed pair of a component, of which only a part is ever in the network (column
 * generation: Dantzig and Wolfe 1960; "sifting" for network problems).
 *
 * An auction of the capacity gives the first pairs, a nearly optimal flow on them and a tree. The network is solved, its
 * potentials charge every offer-week, and all pairs outside are priced at these charges: those below what the request's
 * last unit is worth to it join, and the simplex goes on from its basis. When none is left the flow is optimal over all
 * pairs, and its value is the bound.
 */
export class PricedFlow {
  readonly simplex: NetworkSimplex;
  /** Value of filling everything less the cost of the flow. */
  value = 0;
  rounds = 0;

  private readonly charges: Float64Array;
  private moneyCounts: 0 | 1 = 1;

  constructor(
    readonly network: MarketNetwork,
    readonly pricer: PairPricer | undefined,
    private readonly terms: PairTerms,
    private readonly source: {
      allowed: AllowedPairs;
      residual: { proposedByOffer: readonly ReadonlyMap<number, number>[] };
    },
    private readonly detail: PairDetail | undefined,
  ) {
    this.charges = new Float64Array(network.weekNode.length);
    this.simplex = new NetworkSimplex(network.network);
    this.readCharges();
  }

  /** Every allowed pair, without pricing. */
  listAll(): void {
    const { network, source } = this;
    const { model, requests } = network.market;
    const { table } = source.allowed;
    requests.forEach((request, local) => {
      if (table === undefined) forEachAllowed(source.allowed, model, request, (offer) => this.list(local, offer));
      else for (let at = table.start[request]; at < table.start[request + 1]; at++) this.listLink(local, request, at);
    });
    this.simplex.extend();
  }

  /** Begins from what an auction of the capacity ends with. */
  beginByAuction(shouldStop: () => boolean): void {
    const { network, pricer, simplex, source } = this;
    const auction = new CapacityAuction(network, pricer!);
    auction.run(shouldStop);
    network.market.requests.forEach((request, local) => {
      for (const offer of source.residual.proposedByOffer[request].keys()) this.listProposed(local, request, offer);
    });
    const { flow, tree } = new AuctionStart(auction, network, pricer!, (local, offer) => this.list(local, offer));
    simplex.extend();
    simplex.adopt(flow, tree.parent, tree.parentArc);
  }

  /**
   * True when optimal over all pairs; false when it was told to stop, or when a round gained less than `leastGain` of
   * the value: the last thousandth takes most of the time, and where other rules bind the flow is only a beginning.
   */
  solve(shouldStop: () => boolean, leastGain = 0): boolean {
    const burst = Math.max(FEWEST_PIVOTS, Math.round(PIVOTS_PER_REQUEST * this.network.fillLimit.length));
    for (;;) {
      this.rounds++;
      const settled = this.pivot(burst, shouldStop);
      if (settled === undefined) return this.finish(false);
      const listed = this.priceOut(shouldStop);
      if (listed < 0) return this.finish(false);
      if (listed === 0 && settled) return this.finish(true);
      if (leastGain === 0) continue;
      const before = this.value;
      this.finish(false);
      if (this.rounds > FEWEST_ROUNDS && this.value - before < leastGain * this.value) return false;
    }
  }

  /** True when the network is optimal, false after enough pivots, undefined when it was told to stop. */
  private pivot(most: number, shouldStop: () => boolean): boolean | undefined {
    for (let left = most; left > 0; left -= PIVOTS_PER_LOOK) {
      if (this.simplex.run(PIVOTS_PER_LOOK)) return true;
      if (shouldStop()) return undefined;
    }
    return false;
  }

  /** From here on only the fill counts: prices and freight are nothing. */
  dropCosts(): void {
    const { network, simplex } = this;
    const { cost, pairOfArc, arcs } = network.network;
    for (let arc = 0; arc < arcs; arc++) if (pairOfArc[arc] >= 0) cost[arc] = 0;
    simplex.reprice();
    this.moneyCounts = 0;
  }

  /** Lists the best pairs outside that would improve the flow; −1 when it was told to stop. */
  private priceOut(shouldStop: () => boolean): number {
    const { network, pricer } = this;
    if (pricer === undefined) return 0;
    this.readCharges();
    let listed = 0;
    for (let local = 0; local < network.fillLimit.length; local++) {
      if (local % REQUESTS_PER_LOOK === 0 && shouldStop()) return -1;
      if (network.fillLimit[local] === 0) continue;
      const found = pricer.search(local, this.worthOfLast(local), PAIRS_PER_ROUND, this.charges, this.moneyCounts);
      for (let i = 0; i < found; i++) if (this.list(local, pricer.offer[i])) listed++;
    }
    this.simplex.extend();
    return listed;
  }

  /** What one more unit is worth to the request now: pairs that cost as much or more cannot improve the flow. */
  private worthOfLast(local: number): number {
    return -this.simplex.potential[local + 1];
  }

  private readCharges(): void {
    const { charges, simplex, network, pricer } = this;
    for (let slot = 0; slot < charges.length; slot++) {
      const node = network.weekNode[slot];
      charges[slot] = node < 0 ? Number.POSITIVE_INFINITY : -simplex.potential[node];
    }
    pricer?.setCharges(charges);
  }

  private list(local: number, offer: number): boolean {
    const { network, detail, terms, pricer } = this;
    const request = network.market.requests[local];
    pricer!.close(local, offer);
    if (network.fillLimit[local] === 0) return false;
    detail!.load(request, offer);
    const { first, last, lowestPrice, freight } = detail!;
    if (!terms.load(request, offer, first, last, lowestPrice, freight)) return false;
    network.addPair(local, offer, detail!, terms);
    if (this.moneyCounts === 0) this.makeFree();
    return true;
  }

  /** The pair listed last, at no cost. */
  private makeFree(): void {
    const { cost, pairOfArc, arcs } = this.network.network;
    for (let arc = arcs - 1; arc >= 0 && pairOfArc[arc] === this.network.pairs - 1; arc--) cost[arc] = 0;
  }

  private listProposed(local: number, request: number, offer: number): void {
    let allowed = false;
    forEachAllowed(this.source.allowed, this.network.market.model, request, (other) => {
      if (other === offer) allowed = true;
    });
    if (allowed) this.list(local, offer);
  }

  private listLink(local: number, request: number, at: number): void {
    const { network, terms, source } = this;
    const { offer, first, last, lowestPrice } = source.allowed.table!;
    const link = { first: first[at], last: last[at], lowestPrice: lowestPrice[at], freight: 0 };
    if (network.fillLimit[local] === 0) return;
    if (!terms.load(request, offer[at], link.first, link.last, link.lowestPrice, 0)) return;
    network.addPair(local, offer[at], link, terms);
  }

  private finish(isOptimal: boolean): boolean {
    const { flow } = this.simplex;
    const { cost, arcs } = this.network.network;
    let value = this.network.worth;
    for (let arc = 0; arc < arcs; arc++) if (flow[arc] > 0) value -= flow[arc] * cost[arc];
    this.value = value;
    return isOptimal;
  }

  /**
   * For the search: the pairs that carry something, per request the cheapest at the present charges up to `most` in
   * all, and as many as half of that which could bring it most on their own. By rising offer.
   */
  usefulPairs(most: number): PairColumns {
    const { network, pricer } = this;
    const { requests } = network.market;
    const isUsed = this.markUsed();
    const columns = new PairColumns(requests.length, requests.length * most);
    const carriers = new CarrierList(network.market, pricer!, this.charges, Math.floor(most / 2));
    const listsAll = greatRequests(network.market);
    for (let local = 0; local < requests.length; local++) {
      if (listsAll[local] === 1 && network.fillLimit[local] > 0) {
        this.pushAll(columns, requests[local]);
        continue;
      }
      const ranked = this.rankListed(local, isUsed);
      const offers = new Set(ranked.slice(0, Math.max(most, this.usedBy(local, isUsed))));
      if (offers.size < most && network.fillLimit[local] > 0) {
        const found = pricer!.search(local, Number.POSITIVE_INFINITY, most - offers.size, this.charges);
        for (let i = 0; i < found; i++) offers.add(pricer!.offer[i]);
      }
      if (network.fillLimit[local] > 0) carriers.addTo(offers, local, ranked);
      this.push(columns, requests[local], offers, ranked);
    }
    return columns;
  }

  /** Where the flow is the plan: what it uses, and what was proposed. */
  usedPairs(): PairColumns {
    const { network } = this;
    const { requests } = network.market;
    const isUsed = this.markUsed();
    const columns = new PairColumns(requests.length, requests.length * 2);
    for (let local = 0; local < requests.length; local++) {
      const ranked = this.rankListed(local, isUsed);
      this.push(columns, requests[local], new Set(ranked.slice(0, this.usedBy(local, isUsed))), ranked);
    }
    return columns;
  }

  private markUsed(): Uint8Array {
    const { pairOfArc, arcs } = this.network.network;
    const { flow } = this.simplex;
    const isUsed = new Uint8Array(this.network.pairs);
    for (let arc = 0; arc < arcs; arc++) if (pairOfArc[arc] >= 0 && flow[arc] > 0) isUsed[pairOfArc[arc]] = 1;
    return isUsed;
  }

  /** Ends a request's row: the chosen offers and those of its listed ones that were proposed, by rising offer. */
  private push(columns: PairColumns, request: number, offers: Set<number>, listed: readonly number[]): void {
    const { detail } = this;
    for (const offer of this.source.residual.proposedByOffer[request].keys()) {
      if (listed.includes(offer)) offers.add(offer);
    }
    for (const offer of [...offers].sort((left, right) => left - right)) {
      detail!.load(request, offer);
      columns.push(offer, detail!.lowestPrice, detail!.freight, detail!.first, detail!.last);
    }
    columns.endRow();
  }

  /** Every allowed pair of a request, by rising offer. */
  private pushAll(columns: PairColumns, request: number): void {
    const { source, network, detail } = this;
    const offers: number[] = [];
    forEachAllowed(source.allowed, network.market.model, request, (offer) => offers.push(offer));
    for (const offer of offers.sort((left, right) => left - right)) {
      detail!.load(request, offer);
      columns.push(offer, detail!.lowestPrice, detail!.freight, detail!.first, detail!.last);
    }
    columns.endRow();
  }

  private usedBy(local: number, isUsed: Uint8Array): number {
    const { headOfRequest, nextOfRequest } = this.network;
    let used = 0;
    for (let pair = headOfRequest[local]; pair >= 0; pair = nextOfRequest[pair]) used += isUsed[pair];
    return used;
  }

  /** Offers of the request's listed pairs: used ones first, then by rising cost. */
  private rankListed(local: number, isUsed: Uint8Array): number[] {
    const { headOfRequest, nextOfRequest, pairOffer } = this.network;
    const pairs: number[] = [];
    for (let pair = headOfRequest[local]; pair >= 0; pair = nextOfRequest[pair]) pairs.push(pair);
    const cost = new Map(
      pairs.map((pair) => [pair, isUsed[pair] === 1 ? Number.NEGATIVE_INFINITY : this.costOf(pair)]),
    );
    pairs.sort((left, right) => compare(cost.get(left)!, cost.get(right)!) || pairOffer[left] - pairOffer[right]);
    return pairs.map((pair) => pairOffer[pair]);
  }

  private costOf(pair: number): number {
    const { pairOffer, pairFirst, pairLast, pairPrice, pairFreight, market } = this.network;
    const row = market.localOffer[pairOffer[pair]] * market.model.weeks;
    let least = Number.POSITIVE_INFINITY;
    for (let week = pairFirst[pair]; week <= pairLast[pair]; week++) least = Math.min(least, this.charges[row + week]);
    return pairPrice[pair] + pairFreight[pair] + least;
  }
}

function compare(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
