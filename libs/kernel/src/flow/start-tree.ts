import { NodeHeap } from './node-heap.js';
import { UNLIMITED, type Network } from './simplex.js';

/**
 * A spanning tree for a flow somebody else found: a basis for the simplex to begin from.
 *
 * 1. Arcs strictly between their limits that close a cycle: the cycle is emptied in the direction that does not cost,
 *    until an arc of it is at a limit. What is left of them is a forest (kept by parent links, the smaller tree is
 *    turned over when two are joined).
 * 2. The tree grows from the root: a node hangs below a neighbour it can still send to (so the tree is strongly
 *    feasible), arcs of the forest first, then those whose reduced cost at the given potentials is nearest to 0 (Prim).
 *
 * O(arcs + nodes · log nodes) and the lengths of the cycles.
 */
export class StartTree {
  readonly parent: Int32Array;
  readonly parentArc: Int32Array;
  /** Cycles that were emptied. */
  cycles = 0;

  private readonly above: Int32Array;
  private readonly members: Int32Array;
  private readonly stamp: Int32Array;

  /** `flow` is changed where cycles are emptied. */
  constructor(
    private readonly network: Network,
    private readonly flow: Int32Array,
    private readonly potential: Float64Array,
  ) {
    const { nodes, arcs } = network;
    this.parent = new Int32Array(nodes).fill(-1);
    this.parentArc = new Int32Array(nodes).fill(-1);
    this.above = Int32Array.from({ length: nodes }, (_, node) => node);
    this.members = new Int32Array(nodes).fill(1);
    this.stamp = new Int32Array(nodes).fill(-1);
    for (let arc = 0; arc < arcs; arc++) if (this.isFree(arc)) this.addFree(arc);
    this.grow();
  }

  private isFree(arc: number): boolean {
    return this.flow[arc] > 0 && this.flow[arc] < this.network.capacity[arc];
  }

  private treeOf(node: number): number {
    const { above } = this;
    let at = node;
    while (above[at] !== at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  private addFree(arc: number): void {
    const { network, above, members } = this;
    const from = network.from[arc];
    const to = network.to[arc];
    const left = this.treeOf(from);
    const right = this.treeOf(to);
    if (left === right) {
      this.emptyCycle(arc, from, to);
    } else if (members[left] < members[right]) {
      this.hang(from, to, arc);
      above[left] = right;
      members[right] += members[left];
    } else {
      this.hang(to, from, arc);
      above[right] = left;
      members[left] += members[right];
    }
  }

  /** Turns the path above `node` over, so that it is the top of its tree, and hangs it below another tree's node. */
  private hang(node: number, below: number, by: number): void {
    const { parent, parentArc } = this;
    let at = node;
    let newParent = below;
    let newArc = by;
    while (at >= 0) {
      const next = parent[at];
      const arc = parentArc[at];
      parent[at] = newParent;
      parentArc[at] = newArc;
      newParent = at;
      newArc = arc;
      at = next;
    }
  }

  private emptyCycle(arc: number, from: number, to: number): void {
    const { network, flow, parent, parentArc } = this;
    this.cycles++;
    const join = this.joinOf(from, to, arc);
    let cost = network.cost[arc];
    for (let at = to; at !== join; at = parent[at]) cost += this.sign(at) * network.cost[parentArc[at]];
    for (let at = from; at !== join; at = parent[at]) cost -= this.sign(at) * network.cost[parentArc[at]];
    const way = cost <= 0 ? 1 : -1;
    let step = this.roomOf(arc, way);
    let cut = -1;
    for (let at = to; at !== join; at = parent[at]) {
      const room = this.roomOf(parentArc[at], way * this.sign(at));
      if (room < step) {
        step = room;
        cut = at;
      }
    }
    for (let at = from; at !== join; at = parent[at]) {
      const room = this.roomOf(parentArc[at], -way * this.sign(at));
      if (room < step) {
        step = room;
        cut = at;
      }
    }
    flow[arc] += way * step;
    for (let at = to; at !== join; at = parent[at]) flow[parentArc[at]] += way * this.sign(at) * step;
    for (let at = from; at !== join; at = parent[at]) flow[parentArc[at]] -= way * this.sign(at) * step;
    if (cut < 0) return;
    const isBelowTo = this.isAbove(cut, to, join);
    parent[cut] = -1;
    parentArc[cut] = -1;
    if (isBelowTo) this.hang(to, from, arc);
    else this.hang(from, to, arc);
  }

  /** 1 where the parent arc points up. */
  private sign(node: number): 1 | -1 {
    return this.network.from[this.parentArc[node]] === node ? 1 : -1;
  }

  private roomOf(arc: number, way: number): number {
    const { flow, network } = this;
    if (way < 0) return flow[arc];
    return network.capacity[arc] === UNLIMITED ? UNLIMITED : network.capacity[arc] - flow[arc];
  }

  private isAbove(top: number, node: number, join: number): boolean {
    for (let at = node; at !== join; at = this.parent[at]) if (at === top) return true;
    return false;
  }

  private joinOf(from: number, to: number, mark: number): number {
    const { parent, stamp } = this;
    for (let at = from; at >= 0; at = parent[at]) stamp[at] = mark;
    let join = to;
    while (stamp[join] !== mark) join = parent[join];
    return join;
  }

  private grow(): void {
    const { network, flow, potential, parent, parentArc } = this;
    const { nodes, arcs, from, to, capacity, cost, root } = network;
    const start = new Int32Array(nodes + 1);
    for (let arc = 0; arc < arcs; arc++) {
      if (flow[arc] < capacity[arc]) start[to[arc] + 1]++;
      if (flow[arc] > 0) start[from[arc] + 1]++;
    }
    for (let node = 0; node < nodes; node++) start[node + 1] += start[node];
    const around = new Int32Array(start[nodes]);
    const fill = start.slice(0, nodes);
    for (let arc = 0; arc < arcs; arc++) {
      if (flow[arc] < capacity[arc]) around[fill[to[arc]]++] = arc;
      if (flow[arc] > 0) around[fill[from[arc]]++] = arc;
    }
    parent.fill(-1);
    parentArc.fill(-1);
    const heap = new NodeHeap(nodes);
    const isDone = new Uint8Array(nodes);
    let node = root;
    for (;;) {
      isDone[node] = 1;
      for (let i = start[node]; i < start[node + 1]; i++) {
        const arc = around[i];
        const other = from[arc] === node ? to[arc] : from[arc];
        if (isDone[other] === 1) continue;
        const isFree = flow[arc] > 0 && flow[arc] < capacity[arc];
        const key = isFree ? -1 : Math.abs(cost[arc] + potential[from[arc]] - potential[to[arc]]);
        if (heap.offer(other, key)) {
          parent[other] = node;
          parentArc[other] = arc;
        }
      }
      node = heap.take();
      if (node < 0) return;
    }
  }
}
