import type { CapacityAuction } from './capacity-auction.js';
import type { MarketNetwork } from './market-network.js';
import type { PairPricer } from './pair-pricer.js';
import { StartTree } from './start-tree.js';

/** Pairs that cost so many steps more than a request's last unit is worth are listed too. */
const NEAR_STEPS = 4;

/**
 * Brings what an auction sold into the network: the pairs that carry something and those that nearly would, the units
 * on their arcs as far as the pair's and its producer's limits allow, the rest unfilled, and a tree for the simplex to
 * begin from. O(arcs + nodes · log nodes).
 */
export class AuctionStart {
  readonly flow: Int32Array;
  readonly tree: StartTree;

  /** `list` adds a pair to the network, and answers whether it could carry anything. */
  constructor(
    private readonly auction: CapacityAuction,
    private readonly network: MarketNetwork,
    private readonly pricer: PairPricer,
    list: (request: number, offer: number) => boolean,
  ) {
    const firstArc = network.network.arcs;
    const sales = new Sales(auction, network.fillLimit.length);
    /** Per sale the first arc of its pair; −1 where the pair was not listed. */
    const begin = new Int32Array(sales.row.length).fill(-1);
    for (let request = 0; request < network.fillLimit.length; request++) this.listPairs(request, sales, begin, list);
    this.flow = new Int32Array(network.network.arcs);
    const open = network.fillLimit.slice();
    for (let sale = 0; sale < begin.length; sale++) {
      const request = sales.request[sale];
      if (begin[sale] >= 0) open[request] -= this.route(begin[sale], sales.slot[sale], sales.units[sale]);
    }
    open.forEach((units, request) => this.leave(request, units));
    this.tree = new StartTree(network.network, this.flow, this.potentials(firstArc));
  }

  private listPairs(
    request: number,
    sales: Sales,
    begin: Int32Array,
    list: (request: number, offer: number) => boolean,
  ): void {
    const { network, pricer, auction } = this;
    const { offers } = network.market;
    for (let sale = sales.start[request]; sale < sales.start[request + 1]; sale++) {
      const row = sales.row[sale];
      if (sale > sales.start[request] && sales.row[sale - 1] === row) {
        begin[sale] = begin[sale - 1];
      } else {
        const arc = network.network.arcs;
        if (pricer.isOpen(row) && list(request, offers[pricer.place[row]])) begin[sale] = arc;
      }
    }
    const limit = auction.worthOfLast(request) + NEAR_STEPS * auction.step;
    auction.forEachCandidate(request, (row, cost) => {
      if (cost <= limit && pricer.isOpen(row)) list(request, offers[pricer.place[row]]);
    });
  }

  /** Sends units over a pair's arc of the week; answers how many had room all the way. */
  private route(begin: number, slot: number, units: number): number {
    const { network, flow } = this;
    const { from, to, weekOfArc, treeArc, root } = network.network;
    const { requests, model } = network.market;
    let arc = begin;
    while (weekOfArc[arc] !== slot % model.weeks) arc++;
    // Between request and slot: at most a node of the producer and one of the pair.
    const feeds: number[] = [];
    let room = units;
    for (let node = from[arc]; node > requests.length; node = from[feeds.at(-1)!]) {
      feeds.push(network.feedArc.get(node)!);
      room = Math.min(room, this.feed(feeds.at(-1)!, units, false));
    }
    for (const first of feeds) this.feed(first, room, true);
    flow[arc] += room;
    for (let node = to[arc]; node !== root; node = to[treeArc[node]]) flow[treeArc[node]] += room;
    return room;
  }

  /** Units for which a node's one or two feeding arcs have room, the first before the second; sends them if asked to. */
  private feed(first: number, units: number, doSend: boolean): number {
    const { to, capacity } = this.network.network;
    const node = to[first];
    let left = units;
    for (let arc = first; to[arc] === node && left > 0; arc++) {
      const part = Math.min(left, capacity[arc] - this.flow[arc]);
      if (doSend) this.flow[arc] += part;
      left -= part;
    }
    return units - left;
  }

  /** Units left unfilled: those of the least worth. */
  private leave(request: number, units: number): void {
    const { trancheArc, network } = this.network;
    let left = units;
    for (let arc = trancheArc[request + 1] - 1; left > 0; arc--) {
      this.flow[arc] = Math.min(left, network.capacity[arc]);
      left -= this.flow[arc];
    }
  }

  /** What the auction's prices say of every node; `firstArc` is the first of the pairs' arcs. */
  private potentials(firstArc: number): Float64Array {
    const { auction, network } = this;
    const { weekNode, weekArc } = network;
    const { nodes, arcs, from, to, cost, weekOfArc, root } = network.network;
    const { price } = auction.ledger;
    const potential = new Float64Array(nodes);
    for (let request = 0; request < network.fillLimit.length; request++) {
      potential[request + 1] = -auction.worthOfLast(request);
    }
    for (let slot = 0; slot < weekNode.length; slot++) {
      if (weekNode[slot] < 0) continue;
      potential[weekNode[slot]] = -price[slot];
      const line = weekArc[slot] < 0 ? root : to[weekArc[slot]];
      // A line's unit costs no more than the cheapest of its offers does.
      if (line !== root)
        potential[line] = potential[line] === 0 ? -price[slot] : Math.max(potential[line], -price[slot]);
    }
    for (let arc = firstArc; arc < arcs; arc++)
      if (weekOfArc[arc] < 0) potential[to[arc]] = potential[from[arc]] + cost[arc];
    return potential;
  }
}

/** What was sold, by request and then by pair. */
class Sales {
  readonly start: Int32Array;
  readonly request: Int32Array;
  readonly row: Int32Array;
  readonly slot: Int32Array;
  readonly units: Int32Array;

  constructor({ ledger }: CapacityAuction, requests: number) {
    const sold: [number, number, number, number][] = [];
    ledger.forEachHolding((...sale) => sold.push(sale));
    sold.sort((left, right) => left[0] - right[0] || left[1] - right[1] || left[2] - right[2]);
    this.request = Int32Array.from(sold, (sale) => sale[0]);
    this.row = Int32Array.from(sold, (sale) => sale[1]);
    this.slot = Int32Array.from(sold, (sale) => sale[2]);
    this.units = Int32Array.from(sold, (sale) => sale[3]);
    this.start = new Int32Array(requests + 1);
    for (const request of this.request) this.start[request + 1]++;
    for (let i = 0; i < requests; i++) this.start[i + 1] += this.start[i];
  }
}
