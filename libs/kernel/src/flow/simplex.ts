/**
 * Primal network simplex: min Σ cost·flow, flow conservation, 0 ≤ flow ≤ capacity, all integers.
 *
 * The basis is a spanning tree held as parent links and a thread (preorder, with subtree sizes and last descendants),
 * so a subtree is a run of the thread: its potentials are shifted in one sweep from both ends, or the rest's when that
 * is shorter. Entering arcs come from a block search (the best of about √arcs candidates, round robin); one climb finds
 * join and step; the leaving arc is the last blocking one seen from the join along the cycle, which keeps the tree strongly
 * feasible and rules out cycling (Cunningham 1976; Ahuja, Magnanti, Orlin 1993, ch. 11; Király and Kovács 2012).
 * Potentials satisfy cost + π(from) − π(to) = 0 on tree arcs.
 *
 * The network must bring its own starting tree: every node but the root names an arc that leads towards the root and
 * can carry everything its subtree supplies. It may grow between runs (`extend`): the basis stays. Time per pivot: O(√arcs + cycle + moved subtree);
 * memory 17 bytes per arc and 37 per node. Known weakness: in a crowded component of 40,000 nodes the moved subtree has
 * some 3,000, so a pivot costs more the larger the component.
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
  /** One per node, after each run; the root's is 0. */
  potential: Float64Array;
  pivots = 0;

  private state: Int8Array;
  private parent: Int32Array;
  private parentArc: Int32Array;
  /** 1: the parent arc points up, to the parent; −1: down, from it. */
  private direction: Int8Array;
  /** Preorder: the node after and before each; the root follows the last. */
  private next: Int32Array;
  private previous: Int32Array;
  /** Nodes in each subtree, itself included, and the last of them in preorder. */
  private size: Int32Array;
  private last: Int32Array;
  /** Nodes whose successor changed while a stem was turned over. */
  private dirty: Int32Array;
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
    this.next = new Int32Array(nodes);
    this.previous = new Int32Array(nodes);
    this.size = new Int32Array(nodes);
    this.last = new Int32Array(nodes);
    this.dirty = new Int32Array(nodes);
    this.blockSize = blockFor(network.arcs);
    this.plantTree();
  }

  /** Pivots until optimal, or until `maxPivots` more were made. True when optimal. */
  run(maxPivots = Number.MAX_SAFE_INTEGER): boolean {
    const end = this.pivots + maxPivots;
    let isOptimal = false;
    while (this.pivots < end && !isOptimal) {
      const entering = this.findEntering();
      if (entering < 0) isOptimal = true;
      else this.pivot(entering);
    }
    this.levelPotentials();
    return isOptimal;
  }

  /** The root's potential is 0 again. */
  private levelPotentials(): void {
    const { potential, knownNodes } = this;
    const level = potential[this.network.root];
    if (level !== 0) for (let node = 0; node < knownNodes; node++) potential[node] -= level;
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
      this.parent[node] = parent;
      this.parentArc[node] = arc;
      this.state[arc] = IN_TREE;
      this.hangLeaf(node, parent);
      this.potential[node] = this.potential[parent] - network.cost[arc];
    }
    // A search that begins at the new arcs finds them first.
    this.cursor = this.knownArcs < network.arcs ? this.knownArcs : 0;
    this.knownNodes = network.nodes;
    this.knownArcs = network.arcs;
    this.blockSize = blockFor(network.arcs);
  }

  /**
   * Begins again from a flow and a spanning tree of it: strongly feasible, all arcs outside empty or full. The network
   * and this know the same arcs.
   */
  adopt(flow: Int32Array, parent: Int32Array, parentArc: Int32Array): void {
    const { nodes, arcs, root, from, capacity } = this.network;
    for (let arc = 0; arc < arcs; arc++) {
      this.flow[arc] = flow[arc];
      this.state[arc] = flow[arc] > 0 && flow[arc] === capacity[arc] ? AT_UPPER : AT_LOWER;
    }
    for (let node = 0; node < nodes; node++) {
      if (node === root) continue;
      this.parent[node] = parent[node];
      this.parentArc[node] = parentArc[node];
      this.direction[node] = from[parentArc[node]] === node ? 1 : -1;
      this.state[parentArc[node]] = IN_TREE;
    }
    this.threadTree();
    this.reprice();
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
    this.next = copyInto(new Int32Array(length), this.next);
    this.previous = copyInto(new Int32Array(length), this.previous);
    this.size = copyInto(new Int32Array(length), this.size);
    this.last = copyInto(new Int32Array(length), this.last);
    this.dirty = new Int32Array(length);
  }

  /** After costs were changed: potentials follow from the tree, the flow stays as it is. */
  reprice(): void {
    const { potential, parent, parentArc, direction, next } = this;
    const { cost, root } = this.network;
    for (let node = next[root]; node !== root; node = next[node]) {
      potential[node] = potential[parent[node]] - direction[node] * cost[parentArc[node]];
    }
  }

  private plantTree(): void {
    const { nodes, root, to, cost, supply, treeArc, full, capacity, arcs } = this.network;
    for (let node = 0; node < nodes; node++) {
      if (node === root) continue;
      this.parentArc[node] = treeArc[node];
      this.state[treeArc[node]] = IN_TREE;
      this.parent[node] = to[treeArc[node]];
    }
    this.threadTree();
    const carried = Float64Array.from(supply.subarray(0, nodes));
    for (let arc = 0; arc < arcs; arc++) {
      if (full[arc] === 0) continue;
      this.state[arc] = AT_UPPER;
      this.flow[arc] = capacity[arc];
      carried[this.network.from[arc]] -= capacity[arc];
      carried[to[arc]] += capacity[arc];
    }
    for (let node = this.next[root]; node !== root; node = this.next[node]) {
      this.potential[node] = this.potential[this.parent[node]] - cost[this.parentArc[node]];
    }
    for (let node = this.previous[root]; node !== root; node = this.previous[node]) {
      this.flow[this.parentArc[node]] += carried[node];
      carried[this.parent[node]] += carried[node];
    }
  }

  /** Thread, sizes and last descendants from the parents. */
  private threadTree(): void {
    const { parent, next, previous, size, last } = this;
    const { nodes, root } = this.network;
    const firstChild = new Int32Array(nodes).fill(-1);
    const sibling = new Int32Array(nodes).fill(-1);
    for (let node = nodes - 1; node >= 0; node--) {
      if (node === root) continue;
      sibling[node] = firstChild[parent[node]];
      firstChild[parent[node]] = node;
    }
    let before = root;
    let node = firstChild[root];
    while (node >= 0) {
      next[before] = node;
      previous[node] = before;
      before = node;
      if (firstChild[node] >= 0) {
        node = firstChild[node];
        continue;
      }
      while (node !== root && sibling[node] < 0) node = parent[node];
      node = node === root ? -1 : sibling[node];
    }
    next[before] = root;
    previous[root] = before;
    size.fill(1, 0, nodes);
    for (let i = 0; i < nodes; i++) last[i] = i;
    for (let at = previous[root]; at !== root; at = previous[at]) {
      size[parent[at]] += size[at];
      if (last[parent[at]] === parent[at]) last[parent[at]] = last[at];
    }
  }

  /** A new leaf comes right after its parent in the thread. */
  private hangLeaf(node: number, parent: number): void {
    const { next, previous, size, last } = this;
    const after = next[parent];
    next[parent] = node;
    previous[node] = parent;
    next[node] = after;
    previous[after] = node;
    size[node] = 1;
    last[node] = node;
    for (let at = parent; at >= 0; at = this.parent[at]) {
      size[at]++;
      if (last[at] === parent) last[at] = node;
    }
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
    const join = this.walkCycle(this.network.capacity[entering], tail, head);
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
    this.rehang(entering, moved, anchor, join);
    const shift = this.potential[parent[moved]] - this.direction[moved] * this.network.cost[entering];
    this.shiftSubtree(moved, shift - this.potential[moved]);
  }

  /**
   * Cycle: join → tail → entering → head → join. Climbs from both ends to the join; the last blocking arc in the
   * cycle's order leaves.
   */
  private walkCycle(limit: number, tail: number, head: number): number {
    const { parent, size, parentArc, direction, flow } = this;
    const { capacity } = this.network;
    let u = tail;
    let v = head;
    let tailRoom = limit;
    let headRoom = limit;
    let tailCut = -1;
    let headCut = -1;
    while (u !== v) {
      if (size[u] < size[v]) {
        const arc = parentArc[u];
        const room = direction[u] === 1 ? flow[arc] : capacity[arc] - flow[arc];
        if (room < tailRoom) {
          tailRoom = room;
          tailCut = u;
        }
        u = parent[u];
      } else {
        const arc = parentArc[v];
        const room = direction[v] === 1 ? capacity[arc] - flow[arc] : flow[arc];
        if (room <= headRoom) {
          headRoom = room;
          headCut = v;
        }
        v = parent[v];
      }
    }
    const cutsHead = headCut >= 0 && headRoom <= tailRoom;
    this.step = cutsHead ? headRoom : tailRoom;
    this.cutNode = cutsHead ? headCut : tailCut;
    this.cutSide = cutsHead ? 2 : tailCut >= 0 ? 1 : 0;
    return u;
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

  /** Takes the subtree of the cut node out and hangs it under `anchor` by `entering`, `moved` being its new top. */
  private rehang(entering: number, moved: number, anchor: number, join: number): void {
    const { parent, parentArc, direction, previous, size, last, cutNode } = this;
    const beforeCut = previous[cutNode];
    const cutSize = size[cutNode];
    const cutLast = last[cutNode];
    const oldParent = parent[cutNode];
    if (moved === cutNode) this.moveRun(cutNode, anchor, beforeCut, cutLast);
    else this.turnStem(moved, anchor, beforeCut);
    parent[moved] = anchor;
    parentArc[moved] = entering;
    direction[moved] = this.network.from[entering] === moved ? 1 : -1;
    size[moved] = cutSize;
    // Last descendants and sizes on the two paths to the join.
    const newLast = last[cutNode];
    const stop = last[join] === anchor ? join : -1;
    for (let at = anchor; at >= 0 && last[at] === anchor; at = parent[at]) last[at] = newLast;
    if (join !== beforeCut && anchor !== beforeCut) {
      for (let at = oldParent; at !== stop && at >= 0 && last[at] === cutLast; at = parent[at]) last[at] = beforeCut;
    } else if (newLast !== cutLast) {
      for (let at = oldParent; at !== stop && at >= 0 && last[at] === cutLast; at = parent[at]) last[at] = newLast;
    }
    for (let at = anchor; at !== join; at = parent[at]) size[at] += cutSize;
    for (let at = oldParent; at !== join; at = parent[at]) size[at] -= cutSize;
  }

  /** The subtree keeps its top: its run of the thread moves behind the anchor. */
  private moveRun(top: number, anchor: number, before: number, end: number): void {
    const { next, previous } = this;
    if (next[anchor] === top) return;
    const behind = next[end];
    next[before] = behind;
    previous[behind] = before;
    const after = next[anchor];
    next[anchor] = top;
    previous[top] = anchor;
    next[end] = after;
    previous[after] = end;
  }

  /** The stem from `moved` up to the cut node is turned over (Király and Kovács 2012, after Ahuja et al., ch. 11). */
  private turnStem(moved: number, anchor: number, beforeCut: number): void {
    const { parent, parentArc, direction, next, previous, size, last, dirty, cutNode } = this;
    const rest = beforeCut === anchor ? next[last[cutNode]] : next[anchor];
    let stem = moved;
    let newParent = anchor;
    let end = last[moved];
    let after = next[end];
    let marked = 0;
    next[anchor] = moved;
    dirty[marked++] = anchor;
    while (stem !== cutNode) {
      const above = parent[stem];
      next[end] = above;
      dirty[marked++] = end;
      const before = previous[stem];
      next[before] = after;
      previous[after] = before;
      parent[stem] = newParent;
      newParent = stem;
      stem = above;
      end = last[stem] === last[newParent] ? previous[newParent] : last[stem];
      after = next[end];
    }
    parent[cutNode] = newParent;
    next[end] = rest;
    previous[rest] = end;
    last[cutNode] = end;
    if (beforeCut !== anchor) {
      next[beforeCut] = after;
      previous[after] = beforeCut;
    }
    for (let i = 0; i < marked; i++) previous[next[dirty[i]]] = dirty[i];
    let below = 0;
    for (let node = cutNode, up = parent[node]; node !== moved; node = up, up = parent[node]) {
      parentArc[node] = parentArc[up];
      direction[node] = -direction[up];
      below += size[node] - size[up];
      size[node] = below;
      last[up] = end;
    }
  }

  /**
   * Shifts the potentials below `top`, or those of all other nodes the other way round when these are fewer: only
   * differences count. Both ends of the run of the thread are followed at once, since each step waits for memory.
   */
  private shiftSubtree(top: number, shift: number): void {
    const { potential, next, previous, size, last, knownNodes } = this;
    const below = size[top];
    const isFew = 2 * below <= knownNodes;
    const change = isFew ? shift : -shift;
    const count = isFew ? below : knownNodes - below;
    let forth = isFew ? top : next[last[top]];
    let back = isFew ? last[top] : previous[top];
    for (let left = count >>> 1; left > 0; left--) {
      potential[forth] += change;
      potential[back] += change;
      forth = next[forth];
      back = previous[back];
    }
    if ((count & 1) === 1) potential[forth] += change;
  }
}
