import type { Problem } from '../model/problem.js';
import { UNLIMITED, type Network } from './simplex.js';

/**
 * The flow network of a set of requests.
 *
 *     request ──tranches──► root                       one arc per tranche: what stays unfilled, at its lost value
 *     request ──► [group] ──pair──► window ──► offer-week ──► [line-week] ──► root
 *
 * A pair is one arc, whatever its weeks: all pairs of an offer that may use the same weeks share a window node. So a
 * pair's least and largest total are the arc's own limits, and the keep bonus is a cheaper parallel arc. Group nodes
 * exist only where a producer's share can bind over several offers; line nodes only where offers share a line.
 * Lower limits are moved into the supplies; what they cannot place leaves by an overflow arc at a prohibitive cost.
 */
export interface FlowSpec {
  requests: Int32Array;
  /** Per pair: least and largest total, unit cost. A pair with high 0 is left out. */
  low: Int32Array;
  high: Int32Array;
  unitCost: Float64Array;
  /** Per request: the most it may be filled, and 1 when it must be filled exactly that far. */
  fillLimit: Int32Array;
  forced: Uint8Array;
  /** Units, offer × week. */
  offerCapacity: Int32Array;
  /** Units, line × week. */
  lineUnits: Int32Array;
}

export interface FlowNetwork extends Network {
  /** Request i of the spec is node i + 1; its tranche arcs begin at requestArc[i], the dearest last. */
  requestArc: Int32Array;
  /** Per arc the pair it carries; −1 for all others. */
  pairOfArc: Int32Array;
  /** Per arc the offer-week (offer × weeks + week) it leads to from a window; −1 for all others. */
  weekOfArc: Int32Array;
  /** Per node the offer-week it stands for; −1 for all others. */
  slotOfNode: Int32Array;
  prohibitive: number;
  /** False when the lower limits alone exceed what a request may be filled, or a producer's share. */
  consistent: boolean;
}

const ROOT = 0;

export class NetworkBuilder {
  private readonly weekNode: Int32Array;
  private readonly lineNode: Int32Array;
  private readonly windowHead: Int32Array;
  private readonly offersOnLine: Int32Array;
  private readonly touchedOffers: number[] = [];
  private touchedSlots: number[] = [];
  private touchedLineSlots: number[] = [];

  // Growing columns of the network under construction.
  private from: number[] = [];
  private to: number[] = [];
  private capacity: number[] = [];
  private cost: number[] = [];
  private pairOfArc: number[] = [];
  private weekOfArc: number[] = [];
  private full: number[] = [];
  private supply: number[] = [];
  private treeArc: number[] = [];
  private windows: { offer: number; first: number; last: number; node: number; next: number }[] = [];
  private prohibitive = 0;
  private consistent = true;

  constructor(private readonly problem: Problem) {
    this.weekNode = new Int32Array(problem.offerCapacity.length).fill(-1);
    this.lineNode = new Int32Array(problem.lineCapacity.length).fill(-1);
    this.windowHead = new Int32Array(problem.offerIndex.length).fill(-1);
    this.offersOnLine = new Int32Array(problem.lineIndex.length);
  }

  build(spec: FlowSpec): FlowNetwork {
    this.clear();
    this.prohibitive = prohibitiveCost(this.problem, spec);
    this.countOffersOnLines(spec);
    const requestArc = new Int32Array(spec.requests.length);
    this.addNode();
    for (let i = 0; i < spec.requests.length; i++) this.addNode();
    for (let i = 0; i < spec.requests.length; i++) this.addRequest(spec, i, requestArc);
    for (const window of this.windows) this.addWindowArcs(spec, window);
    this.finishWeekNodes(spec);
    return {
      nodes: this.supply.length,
      arcs: this.from.length,
      root: ROOT,
      from: Int32Array.from(this.from),
      to: Int32Array.from(this.to),
      capacity: Int32Array.from(this.capacity),
      cost: Float64Array.from(this.cost),
      supply: Int32Array.from(this.supply),
      treeArc: Int32Array.from(this.treeArc),
      full: Uint8Array.from(this.full),
      requestArc,
      pairOfArc: Int32Array.from(this.pairOfArc),
      weekOfArc: Int32Array.from(this.weekOfArc),
      slotOfNode: this.slotsOfNodes(),
      prohibitive: this.prohibitive,
      consistent: this.consistent,
    };
  }

  private slotsOfNodes(): Int32Array {
    const slots = new Int32Array(this.supply.length).fill(-1);
    for (const slot of this.touchedSlots) slots[this.weekNode[slot]] = slot;
    return slots;
  }

  private clear(): void {
    for (const slot of this.touchedSlots) this.weekNode[slot] = -1;
    for (const slot of this.touchedLineSlots) this.lineNode[slot] = -1;
    for (const offer of this.touchedOffers) {
      this.windowHead[offer] = -1;
      const line = this.problem.offerLine[offer];
      if (line >= 0) this.offersOnLine[line] = 0;
    }
    this.touchedOffers.length = 0;
    this.touchedSlots = [];
    this.touchedLineSlots = [];
    this.from = [];
    this.to = [];
    this.capacity = [];
    this.cost = [];
    this.pairOfArc = [];
    this.weekOfArc = [];
    this.full = [];
    this.supply = [];
    this.treeArc = [];
    this.windows = [];
    this.consistent = true;
  }

  /** Marks the offers in play (head −2: seen, no window yet) and counts them per line. */
  private countOffersOnLines(spec: FlowSpec): void {
    const { groupStart, pairStart, pairOffer, offerLine } = this.problem;
    for (const request of spec.requests) {
      for (let pair = pairStart[groupStart[request]]; pair < pairStart[groupStart[request + 1]]; pair++) {
        const offer = pairOffer[pair];
        if (spec.high[pair] === 0 || this.windowHead[offer] === -2) continue;
        this.windowHead[offer] = -2;
        this.touchedOffers.push(offer);
        if (offerLine[offer] >= 0) this.offersOnLine[offerLine[offer]]++;
      }
    }
  }

  private addNode(): number {
    this.supply.push(0);
    this.treeArc.push(-1);
    return this.supply.length - 1;
  }

  private addArc(from: number, to: number, capacity: number, cost: number): number {
    this.from.push(from);
    this.to.push(to);
    this.capacity.push(capacity);
    this.cost.push(cost);
    this.pairOfArc.push(-1);
    this.weekOfArc.push(-1);
    this.full.push(0);
    return this.from.length - 1;
  }

  /** Tranche arcs, groups and pairs of one request. */
  private addRequest(spec: FlowSpec, i: number, requestArc: Int32Array): void {
    const { problem } = this;
    const request = spec.requests[i];
    const node = i + 1;
    let open = spec.fillLimit[request];
    const first = this.from.length;
    requestArc[i] = first;
    if (spec.forced[request] === 1) {
      this.treeArc[node] = this.addArc(node, ROOT, UNLIMITED, this.prohibitive);
    } else {
      for (let t = problem.trancheStart[request]; t < problem.trancheStart[request + 1] && open > 0; t++) {
        const size = Math.min(open, problem.trancheSize[t]);
        open -= size;
        this.addArc(node, ROOT, size, problem.trancheValue[t]);
      }
      if (this.from.length === first) this.addArc(node, ROOT, UNLIMITED, 0);
    }
    this.capacity[first] = UNLIMITED;
    this.treeArc[node] = first;
    let supply = spec.fillLimit[request];
    for (let group = problem.groupStart[request]; group < problem.groupStart[request + 1]; group++) {
      supply -= this.addGroup(spec, node, group);
    }
    this.supply[node] = Math.max(0, supply);
    this.fillTranches(first, node);
    if (supply < 0) this.consistent = false;
  }

  /** Everything unfilled: the cheaper tranches are full, the dearest (the tree arc) takes the rest. */
  private fillTranches(first: number, node: number): void {
    let left = this.supply[node];
    for (let arc = this.from.length - 1; arc > first; arc--) {
      if (this.from[arc] !== node || this.to[arc] !== ROOT) continue;
      const amount = this.capacity[arc];
      if (amount > left) continue;
      this.full[arc] = 1;
      left -= amount;
    }
  }

  /** Answers the sum of the lower limits. */
  private addGroup(spec: FlowSpec, requestNode: number, group: number): number {
    const { pairStart, groupCap } = this.problem;
    let reach = 0;
    let low = 0;
    let open = 0;
    for (let pair = pairStart[group]; pair < pairStart[group + 1]; pair++) {
      reach += spec.high[pair];
      low += spec.low[pair];
      if (spec.high[pair] > 0) open++;
    }
    if (low > groupCap[group]) this.consistent = false;
    let source = requestNode;
    if (open > 1 && reach > groupCap[group]) {
      source = this.addNode();
      this.addArc(requestNode, source, Math.max(0, groupCap[group] - low), 0);
    }
    for (let pair = pairStart[group]; pair < pairStart[group + 1]; pair++) {
      if (spec.high[pair] > 0) this.addPair(spec, source, pair);
    }
    // A group node hangs by its first pair arc, which can take whatever the group's own arc lets in only if it is
    // wide enough; nothing is supplied at a group node, so any capacity will do for the starting tree.
    if (source !== requestNode) this.treeArc[source] = this.firstArcFrom(source);
    return low;
  }

  private firstArcFrom(node: number): number {
    let arc = this.from.length - 1;
    let found = -1;
    while (arc >= 0 && this.from[arc] === node) {
      if (this.capacity[arc] > 0) found = arc;
      arc--;
    }
    if (found >= 0) return found;
    return this.addArc(node, ROOT, UNLIMITED, this.prohibitive);
  }

  private addPair(spec: FlowSpec, source: number, pair: number): void {
    const { problem } = this;
    const low = spec.low[pair];
    const room = spec.high[pair] - low;
    const target = this.targetOf(spec, pair);
    if (target < 0) return;
    this.supply[target] += low;
    const kept = Math.min(room, Math.max(0, problem.pairKept[pair] - low));
    if (kept > 0) this.pairOfArc[this.addArc(source, target, kept, spec.unitCost[pair] - problem.keepBonus)] = pair;
    if (room > kept) this.pairOfArc[this.addArc(source, target, room - kept, spec.unitCost[pair])] = pair;
    else if (low > 0 && room === 0) this.pairOfArc[this.addArc(source, target, 0, spec.unitCost[pair])] = pair;
  }

  /** The window node of a pair, or its week's own node when only one week has capacity; −1 when none has. */
  private targetOf(spec: FlowSpec, pair: number): number {
    const { pairOffer, pairFirst, pairLast, weeks } = this.problem;
    const offer = pairOffer[pair];
    const first = pairFirst[pair];
    const last = pairLast[pair];
    let only = -1;
    let open = 0;
    for (let week = first; week <= last; week++) {
      if (this.capacityOfWeek(spec, offer, week) === 0) continue;
      only = offer * weeks + week;
      open++;
    }
    if (open === 0 && spec.low[pair] === 0) return -1;
    if (open === 1) return this.nodeOfWeek(only);
    for (let at = this.windowHead[offer]; at >= 0; at = this.windows[at].next) {
      const window = this.windows[at];
      if (window.first === first && window.last === last) return window.node;
    }
    const node = this.addNode();
    this.windows.push({ offer, first, last, node, next: Math.max(-1, this.windowHead[offer]) });
    this.windowHead[offer] = this.windows.length - 1;
    return node;
  }

  private capacityOfWeek(spec: FlowSpec, offer: number, week: number): number {
    const { offerLine, weeks } = this.problem;
    const own = spec.offerCapacity[offer * weeks + week];
    return offerLine[offer] < 0 ? own : Math.min(own, spec.lineUnits[offerLine[offer] * weeks + week]);
  }

  private nodeOfWeek(slot: number): number {
    let node = this.weekNode[slot];
    if (node < 0) {
      node = this.addNode();
      this.weekNode[slot] = node;
      this.touchedSlots.push(slot);
    }
    return node;
  }

  private addWindowArcs(spec: FlowSpec, window: { offer: number; first: number; last: number; node: number }): void {
    for (let week = window.first; week <= window.last; week++) {
      if (this.capacityOfWeek(spec, window.offer, week) === 0) continue;
      const slot = window.offer * this.problem.weeks + week;
      const arc = this.addArc(window.node, this.nodeOfWeek(slot), UNLIMITED, 0);
      this.weekOfArc[arc] = slot;
      if (this.treeArc[window.node] < 0) this.treeArc[window.node] = arc;
    }
    this.addOverflow(window.node);
  }

  /** Where lower limits feed a node, its starting tree arc must be able to take them all. */
  private addOverflow(node: number): void {
    if (this.supply[node] === 0 && this.treeArc[node] >= 0) return;
    this.treeArc[node] = this.addArc(node, ROOT, UNLIMITED, this.prohibitive);
  }

  private finishWeekNodes(spec: FlowSpec): void {
    const { offerLine, weeks } = this.problem;
    for (const slot of this.touchedSlots) {
      const offer = Math.floor(slot / weeks);
      const week = slot % weeks;
      const line = offerLine[offer];
      const node = this.weekNode[slot];
      const own = spec.offerCapacity[slot];
      if (line >= 0 && this.offersOnLine[line] > 1) {
        this.treeArc[node] = this.addArc(node, this.nodeOfLine(spec, line * weeks + week), own, 0);
      } else if (line >= 0 && spec.lineUnits[line * weeks + week] < own) {
        const lineSlot = line * weeks + week;
        this.treeArc[node] = this.addArc(node, ROOT, spec.lineUnits[lineSlot], 0);
      } else {
        this.treeArc[node] = this.addArc(node, ROOT, own, 0);
      }
      if (this.supply[node] > 0) this.addOverflow(node);
    }
  }

  private nodeOfLine(spec: FlowSpec, lineSlot: number): number {
    let node = this.lineNode[lineSlot];
    if (node < 0) {
      node = this.addNode();
      this.lineNode[lineSlot] = node;
      this.touchedLineSlots.push(lineSlot);
      this.treeArc[node] = this.addArc(node, ROOT, spec.lineUnits[lineSlot], 0);
    }
    return node;
  }
}

/** More than any path through the network can earn or cost. */
function prohibitiveCost(problem: Problem, spec: FlowSpec): number {
  let highest = problem.keepBonus + 1;
  for (const request of spec.requests) {
    for (let t = problem.trancheStart[request]; t < problem.trancheStart[request + 1]; t++) {
      if (problem.trancheValue[t] > highest) highest = problem.trancheValue[t];
    }
    const begin = problem.pairStart[problem.groupStart[request]];
    const end = problem.pairStart[problem.groupStart[request + 1]];
    for (let pair = begin; pair < end; pair++) if (spec.unitCost[pair] > highest) highest = spec.unitCost[pair];
  }
  return 4 * highest * spec.requests.length + 4 * highest;
}
