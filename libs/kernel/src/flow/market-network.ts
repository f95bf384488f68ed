import { unitsOfWeek, type PairTerms } from '../model/pair-terms.js';
import type { Residual } from '../model/residual.js';
import type { ScenarioModel } from '../model/scenario-model.js';
import { forEachOpenTranche } from '../model/tranches.js';
import { doubled, GrowingNetwork } from './growing-network.js';
import { UNLIMITED } from './simplex.js';

/** One component's requests and the offers they may use, in the scenario's numbers, rising. */
export interface Market {
  model: ScenarioModel;
  residual: Residual;
  fillValue: number;
  requests: Int32Array;
  offers: Int32Array;
  /** Place of a scenario's offer in `offers`. */
  localOffer: Int32Array;
}

/**
 * The flow network of a component, to which pairs are added one by one.
 *
 *     request ──tranches──► root                        what stays unfilled, at its lost value
 *     request ──► [group] ──► [pair] ──► offer-week ──► [line-week] ──► root
 *
 * A pair is one arc per week, straight from the request; a pair node stands between only where its own largest total
 * or the keep bonus can bind, a group node only where a producer's share can, a line node where offers share a line.
 */
export class MarketNetwork {
  readonly network: GrowingNetwork;
  readonly fillLimit: Int32Array;
  /** Where each request's tranche arcs begin, the most valuable first, and where the last one's end. */
  readonly trancheArc: Int32Array;
  /** Node and capacity arc of each offer-week (place in `offers` × weeks + week); −1 without capacity. */
  readonly weekNode: Int32Array;
  readonly weekArc: Int32Array;
  /** The same of line-weeks; arcs of lines that one offer has alone stand at the offer-week's node. */
  readonly lines: Int32Array;
  readonly lineArc: Int32Array;
  /** The lightest load on each line: what the network counts every unit of a line as. */
  readonly loadOfLine: Float64Array;
  /** Worth of filling everything: Z is this less the cost of the flow. */
  worth = 0;

  // Listed pairs, in order of listing.
  pairs = 0;
  pairRequest: Int32Array;
  pairOffer: Int32Array;
  pairPrice: Int32Array;
  pairFreight: Int32Array;
  pairFirst: Int16Array;
  pairLast: Int16Array;
  /** Chain of each request's pairs, the last listed first. */
  readonly headOfRequest: Int32Array;
  nextOfRequest: Int32Array;

  private readonly groups = new Map<number, number>();
  /** Of each node between a request and its slots (a producer's or a pair's) the first of the arcs that lead there. */
  readonly feedArc = new Map<number, number>();

  constructor(
    readonly market: Market,
    fillLimit: Int32Array,
    pairRoom: number,
  ) {
    const { requests, offers, model } = market;
    this.network = new GrowingNetwork(
      1 + requests.length + offers.length * model.weeks,
      requests.length * 3 + pairRoom * 3,
    );
    this.fillLimit = fillLimit;
    this.weekNode = new Int32Array(offers.length * model.weeks).fill(-1);
    this.weekArc = new Int32Array(offers.length * model.weeks).fill(-1);
    this.lines = linesOf(market);
    this.lineArc = new Int32Array(this.lines.length * model.weeks).fill(-1);
    this.loadOfLine = new Float64Array(this.lines.length).fill(Number.POSITIVE_INFINITY);
    this.pairRequest = new Int32Array(pairRoom);
    this.pairOffer = new Int32Array(pairRoom);
    this.pairPrice = new Int32Array(pairRoom);
    this.pairFreight = new Int32Array(pairRoom);
    this.pairFirst = new Int16Array(pairRoom);
    this.pairLast = new Int16Array(pairRoom);
    this.nextOfRequest = new Int32Array(pairRoom);
    this.headOfRequest = new Int32Array(requests.length).fill(-1);
    this.network.addNode();
    this.trancheArc = new Int32Array(requests.length + 1);
    for (let i = 0; i < requests.length; i++) this.addRequest(i);
    this.addCapacity();
  }

  private addRequest(i: number): void {
    const { network, market } = this;
    const node = network.addNode();
    const first = network.arcs;
    let open = this.fillLimit[i];
    network.supply[node] = open;
    forEachOpenTranche(market, market.requests[i], (units, value) => {
      const size = Math.min(open, units);
      if (size === 0) return;
      open -= size;
      this.worth += size * value;
      network.addArc(node, 0, size, value);
    });
    if (network.arcs === first) network.addArc(node, 0, UNLIMITED, 0);
    for (let arc = first + 1; arc < network.arcs; arc++) network.full[arc] = 1;
    network.capacity[first] = UNLIMITED;
    network.treeArc[node] = first;
    this.trancheArc[i + 1] = network.arcs;
  }

  /** Every offer-week that can give anything, and the line-weeks behind them. */
  private addCapacity(): void {
    const { network, market, lines, loadOfLine } = this;
    const { model, residual, offers } = market;
    const { weeks } = model;
    const localLine = new Map(Array.from(lines, (line, i) => [line, i]));
    const lineOf = offers.map((offer) => localLine.get(model.offers.line[offer]) ?? -1);
    const offersOnLine = new Int32Array(lines.length);
    offers.forEach((offer, i) => {
      if (lineOf[i] < 0) return;
      offersOnLine[lineOf[i]]++;
      loadOfLine[lineOf[i]] = Math.min(loadOfLine[lineOf[i]], model.offers.load[offer]);
    });
    const lineNode = new Int32Array(this.lineArc.length).fill(-1);
    for (let slot = 0; slot < this.weekNode.length; slot++) {
      const local = Math.floor(slot / weeks);
      const week = slot - local * weeks;
      if (unitsOfWeek(model, residual, offers[local], week) === 0) continue;
      const node = network.addNode();
      this.weekNode[slot] = node;
      const own = residual.offerLeft[offers[local] * weeks + week];
      const line = lineOf[local];
      const lineUnits = line < 0 ? UNLIMITED : this.lineUnits(line, week);
      if (line >= 0 && offersOnLine[line] > 1) {
        const lineSlot = line * weeks + week;
        if (lineNode[lineSlot] < 0) lineNode[lineSlot] = this.addLineNode(lineSlot, lineUnits);
        this.weekArc[slot] = network.addArc(node, lineNode[lineSlot], own, 0);
      } else if (lineUnits < own) {
        this.lineArc[line * weeks + week] = network.addArc(node, 0, lineUnits, 0);
      } else {
        this.weekArc[slot] = network.addArc(node, 0, own, 0);
      }
      network.treeArc[node] = network.arcs - 1;
    }
  }

  private addLineNode(lineSlot: number, units: number): number {
    const { network } = this;
    const node = network.addNode();
    this.lineArc[lineSlot] = network.addArc(node, 0, units, 0);
    network.treeArc[node] = this.lineArc[lineSlot];
    return node;
  }

  private lineUnits(line: number, week: number): number {
    const { model, residual } = this.market;
    return Math.min(
      UNLIMITED - 1,
      Math.floor(residual.lineLeft[this.lines[line] * model.weeks + week] / this.loadOfLine[line]),
    );
  }

  /** Lists a pair whose terms are loaded. */
  addPair(request: number, offer: number, detail: ListedPair, terms: PairTerms): void {
    const { network, market } = this;
    const pair = this.appendPair(request, offer, detail);
    let source = request + 1;
    let group = -1;
    if (terms.groupCap < market.residual.need[market.requests[request]]) {
      group = this.groupNode(request, market.model.offers.producer[offer], terms.groupCap);
      source = group;
    }
    const begin = network.arcs;
    const limited = terms.kept > 0 || terms.max < Math.min(terms.groupCap, terms.reach);
    if (limited) this.addLimited(source, pair, terms);
    else this.addWeeks(source, pair, terms.unitCost);
    if (group >= 0 && network.treeArc[group] < 0) network.treeArc[group] = begin;
  }

  private appendPair(request: number, offer: number, detail: ListedPair): number {
    if (this.pairs === this.pairOffer.length) this.growPairs();
    const pair = this.pairs++;
    this.pairRequest[pair] = request;
    this.pairOffer[pair] = offer;
    this.pairPrice[pair] = detail.lowestPrice;
    this.pairFreight[pair] = detail.freight;
    this.pairFirst[pair] = detail.first;
    this.pairLast[pair] = detail.last;
    this.nextOfRequest[pair] = this.headOfRequest[request];
    this.headOfRequest[request] = pair;
    return pair;
  }

  private growPairs(): void {
    this.pairRequest = doubled(this.pairRequest, Int32Array);
    this.pairOffer = doubled(this.pairOffer, Int32Array);
    this.pairPrice = doubled(this.pairPrice, Int32Array);
    this.pairFreight = doubled(this.pairFreight, Int32Array);
    this.pairFirst = doubled(this.pairFirst, Int16Array);
    this.pairLast = doubled(this.pairLast, Int16Array);
    this.nextOfRequest = doubled(this.nextOfRequest, Int32Array);
  }

  private groupNode(request: number, producer: number, cap: number): number {
    const key = request * this.market.model.offers.count + producer;
    let node = this.groups.get(key);
    if (node === undefined) {
      node = this.network.addNode();
      this.groups.set(key, node);
      this.feedArc.set(node, this.network.addArc(request + 1, node, cap, 0));
    }
    return node;
  }

  private addLimited(source: number, pair: number, terms: PairTerms): void {
    const { network, market } = this;
    const node = network.addNode();
    const kept = Math.min(terms.max, terms.kept);
    this.feedArc.set(node, network.arcs);
    if (kept > 0) network.addArc(source, node, kept, terms.unitCost - market.model.policy.keepBonus, pair);
    if (terms.max > kept) network.addArc(source, node, terms.max - kept, terms.unitCost, pair);
    network.treeArc[node] = network.arcs;
    this.addWeeks(node, pair, 0);
  }

  private addWeeks(source: number, pair: number, cost: number): void {
    const { network, market, weekNode } = this;
    const row = market.localOffer[this.pairOffer[pair]] * market.model.weeks;
    for (let week = this.pairFirst[pair]; week <= this.pairLast[pair]; week++) {
      const node = weekNode[row + week];
      if (node >= 0) network.addArc(source, node, UNLIMITED, cost, pair, week);
    }
  }
}

export interface ListedPair {
  lowestPrice: number;
  freight: number;
  first: number;
  last: number;
}

function linesOf({ model, offers }: Market): Int32Array {
  const lines = new Set<number>();
  for (const offer of offers) if (model.offers.line[offer] >= 0) lines.add(model.offers.line[offer]);
  return Int32Array.from(lines).sort();
}
