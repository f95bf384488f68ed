/**
 * Primal network simplex: min Σ cost·flow, flow conservation, 0 ≤ flow ≤ capacity, all integers.
 *
 * The basis is a spanning tree held as parent, first child and sibling links with depths, so re-hanging a stem is
 * one detach and attach per node. Entering arcs come from a block search (the best of about √arcs candidates, round
 * robin); the leaving arc is the last blocking one seen from the join along the cycle, which keeps the tree strongly
 * feasible and rules out cycling (Cunningham 1976; Ahuja, Magnanti, Orlin 1993, ch. 11; Király and Kovács 2012).
 * Potentials satisfy cost + π(from) − π(to) = 0 on tree arcs.
 *
 * The network must bring its own starting tree: every node but the root names an arc that leads towards the root and
 * can carry everything its subtree supplies. It may grow between runs (`extend`): the basis stays. Time per pivot: O(√arcs + cycle + moved subtree); memory 17 bytes per
 * arc and 37 per node. Known weakness: long degenerate runs when many arcs cost the same.
 */

export interface Network {
  nodes: number;
  arcs: number;
  root: number;
  from: Int32Array;
  to: Int32Array;
  capacity: Int32Array;
  cost: Float64Array;
  /** Units each node feeds in; the root takes them all. */
  supply: Int32Array;
  /** Per node the arc from it towards the root in the starting tree; −1 at the root. */
  treeArc: Int32Array;
  /** Arcs that start full (a parallel of the node's tree arc, cheaper than it). */
  full: Uint8Array;
}

/** Stands for "no limit"; no flow ever reaches it. */
export const UNLIMITED = 2_147_483_647;

const IN_TREE = 0;
const AT_LOWER = 1;
const AT_UPPER = -1;
const MIN_BLOCK = 16;

function blockFor(arcs: number): number {
  return Math.max(MIN_BLOCK, Math.floor(Math.sqrt(arcs)));
}

function copyInto<T extends Int32Array | Float64Array | Int8Array>(target: T, source: T): T {
  target.set(source);
  return target;
}

export class NetworkSimplex {
  flow: Int32Array;
  /** One per node; the price of a node is π(node) − π(root). */
  potential: Float64Array;
  pivots = 0;

  private state: Int8Array;
  private parent: Int32Array;
  private parentArc: Int32Array;
  /** 1: the parent arc points up, to the parent; −1: down, from it. */
  private direction: Int8Array;
  private depth: Int32Array;
  private firstChild: Int32Array;
  private nextSibling: Int32Array;
  private previousSibling: Int32Array;
  private blockSize: number;
  private cursor = 0;
  /** Nodes the tree spans and arcs that have a state. */
  private knownNodes: number;
  private knownArcs: number;
  // The outcome of the ratio test: how much moves, and which node is cut off on which side of the cycle.
  private step = 0;
  private cutNode = -1;
  private cutSide: 0 | 1 | 2 = 0;

  constructor(private readonly network: Network) {
    const nodes = network.treeArc.length;
    const arcs = network.from.length;
    this.knownNodes = network.nodes;
    this.knownArcs = network.arcs;
    this.flow = new Int32Array(arcs);
    this.state = new Int8Array(arcs).fill(AT_LOWER);
    this.potential = new Float64Array(nodes);
    this.parent = new Int32Array(nodes).fill(-1);
    this.parentArc = new Int32Array(nodes).fill(-1);
    this.direction = new Int8Array(nodes).fill(1);
    this.depth = new Int32Array(nodes);
    this.firstChild = new Int32Array(nodes).fill(-1);
    this.nextSibling = new Int32Array(nodes).fill(-1);
    this.previousSibling = new Int32Array(nodes).fill(-1);
    this.blockSize = blockFor(network.arcs);
    this.plantTree();
  }

  /** Pivots until optimal, or until `maxPivots` more were made. True when optimal. */
  run(maxPivots = Number.MAX_SAFE_INTEGER): boolean {
    const end = this.pivots + maxPivots;
    while (this.pivots < end) {
      const entering = this.findEntering();
      if (entering < 0) return true;
      this.pivot(entering);
    }
    return false;
  }

  /**
   * After arcs and nodes were added to the network: new arcs start empty; a new node, which must supply nothing, hangs
   * by its tree arc, which must point to a node that is older or numbered after it.
   */
  extend(): void {
    const { network } = this;
    if (this.flow.length < network.from.length) this.growArcs(network.from.length);
    if (this.parent.length < network.treeArc.length) this.growNodes(network.treeArc.length);
    for (let node = network.nodes - 1; node >= this.knownNodes; node--) {
      const arc = network.treeArc[node];
      const parent = network.to[arc];
      this.attach(node, parent);
      this.parentArc[node] = arc;
      this.state[arc] = IN_TREE;
      this.depth[node] = this.depth[parent] + 1;
      this.potential[node] = this.potential[parent] - network.cost[arc];
    }
    // A search that begins at the new arcs finds them first.
    this.cursor = this.knownArcs < network.arcs ? this.knownArcs : 0;
    this.knownNodes = network.nodes;
    this.knownArcs = network.arcs;
    this.blockSize = blockFor(network.arcs);
  }

  private growArcs(length: number): void {
    const known = this.flow.length;
    this.flow = copyInto(new Int32Array(length), this.flow);
    this.state = copyInto(new Int8Array(length), this.state).fill(AT_LOWER, known);
  }

  private growNodes(length: number): void {
    const known = this.parent.length;
    this.potential = copyInto(new Float64Array(length), this.potential);
    this.parent = copyInto(new Int32Array(length), this.parent);
    this.parentArc = copyInto(new Int32Array(length), this.parentArc);
    this.direction = copyInto(new Int8Array(length), this.direction).fill(1, known);
    this.depth = copyInto(new Int32Array(length), this.depth);
    this.firstChild = copyInto(new Int32Array(length), this.firstChild).fill(-1, known);
    this.nextSibling = copyInto(new Int32Array(length), this.nextSibling).fill(-1, known);
    this.previousSibling = copyInto(new Int32Array(length), this.previousSibling).fill(-1, known);
  }

  /** After costs were changed: potentials follow from the tree, the flow stays as it is. */
  reprice(): void {
    const { potential, parent, parentArc, direction, firstChild } = this;
    const { cost, root } = this.network;
    for (let node = firstChild[root]; node >= 0; node = this.nextInTree(node, root)) {
      potential[node] = potential[parent[node]] - direction[node] * cost[parentArc[node]];
    }
  }

  private plantTree(): void {
    const { nodes, root, to, cost, supply, treeArc, full, capacity, arcs } = this.network;
    for (let node = nodes - 1; node >= 0; node--) {
      if (node === root) continue;
      const arc = treeArc[node];
      this.parentArc[node] = arc;
      this.state[arc] = IN_TREE;
      this.attach(node, to[arc]);
    }
    const carried = Float64Array.from(supply);
    for (let arc = 0; arc < arcs; arc++) {
      if (full[arc] === 0) continue;
      this.state[arc] = AT_UPPER;
      this.flow[arc] = capacity[arc];
      carried[this.network.from[arc]] -= capacity[arc];
      carried[to[arc]] += capacity[arc];
    }
    const order: number[] = [];
    for (let node = this.firstChild[root]; node >= 0; node = this.nextInTree(node, root)) {
      this.depth[node] = this.depth[this.parent[node]] + 1;
      this.potential[node] = this.potential[this.parent[node]] - cost[this.parentArc[node]];
      order.push(node);
    }
    for (let i = order.length - 1; i >= 0; i--) {
      const node = order[i];
      this.flow[this.parentArc[node]] += carried[node];
      carried[this.parent[node]] += carried[node];
    }
  }

  /** The node after `node` in preorder within the subtree of `top`; −1 after the last. */
  private nextInTree(node: number, top: number): number {
    const { firstChild, nextSibling, parent } = this;
    if (firstChild[node] >= 0) return firstChild[node];
    let at = node;
    while (at !== top) {
      if (nextSibling[at] >= 0) return nextSibling[at];
      at = parent[at];
    }
    return -1;
  }

  /** The most violating arc of the first block that has one; −1 when all arcs were seen in vain. */
  private findEntering(): number {
    const { state, potential, blockSize } = this;
    const { arcs, from, to, cost } = this.network;
    let arc = this.cursor;
    let best = -1;
    let bestViolation = 0;
    let left = blockSize;
    for (let seen = 0; seen < arcs; seen++) {
      const reduced = state[arc] * (cost[arc] + potential[from[arc]] - potential[to[arc]]);
      if (reduced < bestViolation) {
        bestViolation = reduced;
        best = arc;
      }
      if (++arc === arcs) arc = 0;
      if (--left === 0) {
        if (best >= 0) break;
        left = blockSize;
      }
    }
    this.cursor = arc;
    return best;
  }

  private pivot(entering: number): void {
    const { state, parent } = this;
    const { from, to } = this.network;
    this.pivots++;
    const forward = state[entering] === AT_LOWER;
    const tail = forward ? from[entering] : to[entering];
    const head = forward ? to[entering] : from[entering];
    const join = this.findJoin(tail, head);
    this.ratioTest(entering, tail, head, join);
    if (this.step > 0) this.augment(entering, join);
    if (this.cutSide === 0) {
      state[entering] = -state[entering];
      return;
    }
    const leaving = this.parentArc[this.cutNode];
    state[entering] = IN_TREE;
    state[leaving] = this.flow[leaving] === 0 ? AT_LOWER : AT_UPPER;
    const moved = this.cutSide === 1 ? tail : head;
    const anchor = this.cutSide === 1 ? head : tail;
    this.rehang(entering, moved, anchor, this.cutNode);
    const shift = this.potential[parent[moved]] - this.direction[moved] * this.network.cost[entering];
    this.shiftSubtree(moved, shift - this.potential[moved]);
  }

  private findJoin(left: number, right: number): number {
    const { parent, depth } = this;
    let u = left;
    let v = right;
    while (depth[u] > depth[v]) u = parent[u];
    while (depth[v] > depth[u]) v = parent[v];
    while (u !== v) {
      u = parent[u];
      v = parent[v];
    }
    return u;
  }

  /** Cycle: join → tail → entering → head → join. The last blocking arc in that order leaves. */
  private ratioTest(entering: number, tail: number, head: number, join: number): void {
    const { parent, parentArc, direction, flow } = this;
    const { capacity } = this.network;
    let step = capacity[entering];
    let cutNode = -1;
    let cutSide: 0 | 1 | 2 = 0;
    for (let node = tail; node !== join; node = parent[node]) {
      const arc = parentArc[node];
      const room = direction[node] === 1 ? flow[arc] : capacity[arc] - flow[arc];
      if (room < step) {
        step = room;
        cutNode = node;
        cutSide = 1;
      }
    }
    for (let node = head; node !== join; node = parent[node]) {
      const arc = parentArc[node];
      const room = direction[node] === 1 ? capacity[arc] - flow[arc] : flow[arc];
      if (room <= step) {
        step = room;
        cutNode = node;
        cutSide = 2;
      }
    }
    this.step = step;
    this.cutNode = cutNode;
    this.cutSide = cutSide;
  }

  private augment(entering: number, join: number): void {
    const { parent, parentArc, direction, flow, state } = this;
    const { from, to } = this.network;
    const change = state[entering] * this.step;
    flow[entering] += change;
    for (let node = from[entering]; node !== join; node = parent[node])
      flow[parentArc[node]] -= direction[node] * change;
    for (let node = to[entering]; node !== join; node = parent[node]) flow[parentArc[node]] += direction[node] * change;
  }

  /** Turns the stem from `moved` up to `cutNode` over, so that `moved` hangs under `anchor` by `entering`. */
  private rehang(entering: number, moved: number, anchor: number, cutNode: number): void {
    const { parent, parentArc, direction } = this;
    const { from } = this.network;
    let node = moved;
    let newParent = anchor;
    let newArc = entering;
    for (;;) {
      const oldParent = parent[node];
      const oldArc = parentArc[node];
      this.detach(node);
      this.attach(node, newParent);
      parentArc[node] = newArc;
      direction[node] = from[newArc] === node ? 1 : -1;
      if (node === cutNode) return;
      newParent = node;
      newArc = oldArc;
      node = oldParent;
    }
  }

  private shiftSubtree(top: number, shift: number): void {
    const { parent, depth, potential, firstChild, nextSibling } = this;
    let node = top;
    for (;;) {
      potential[node] += shift;
      depth[node] = depth[parent[node]] + 1;
      const child = firstChild[node];
      if (child >= 0) {
        node = child;
        continue;
      }
      while (node !== top && nextSibling[node] < 0) node = parent[node];
      if (node === top) return;
      node = nextSibling[node];
    }
  }

  private detach(node: number): void {
    const previous = this.previousSibling[node];
    const next = this.nextSibling[node];
    if (previous >= 0) this.nextSibling[previous] = next;
    else this.firstChild[this.parent[node]] = next;
    if (next >= 0) this.previousSibling[next] = previous;
  }

  private attach(node: number, newParent: number): void {
    const first = this.firstChild[newParent];
    this.parent[node] = newParent;
    this.previousSibling[node] = -1;
    this.nextSibling[node] = first;
    if (first >= 0) this.previousSibling[first] = node;
    this.firstChild[newParent] = node;
  }
}
