import type { Network } from './simplex.js';

/** A network in columns that double when they are full. Node 0 is the root. */
export class GrowingNetwork implements Network {
  nodes = 0;
  arcs = 0;
  readonly root = 0;
  from: Int32Array;
  to: Int32Array;
  capacity: Int32Array;
  cost: Float64Array;
  supply: Int32Array;
  treeArc: Int32Array;
  full: Uint8Array;
  /** Per arc the listed pair it belongs to; −1 for all others. */
  pairOfArc: Int32Array;
  /** Per arc the week of that pair's units; −1 where it only passes them on. */
  weekOfArc: Int16Array;

  constructor(nodeRoom: number, arcRoom: number) {
    this.supply = new Int32Array(nodeRoom);
    this.treeArc = new Int32Array(nodeRoom);
    this.from = new Int32Array(arcRoom);
    this.to = new Int32Array(arcRoom);
    this.capacity = new Int32Array(arcRoom);
    this.cost = new Float64Array(arcRoom);
    this.full = new Uint8Array(arcRoom);
    this.pairOfArc = new Int32Array(arcRoom);
    this.weekOfArc = new Int16Array(arcRoom);
  }

  addNode(): number {
    if (this.nodes === this.treeArc.length) {
      this.supply = doubled(this.supply, Int32Array);
      this.treeArc = doubled(this.treeArc, Int32Array);
    }
    this.treeArc[this.nodes] = -1;
    return this.nodes++;
  }

  addArc(from: number, to: number, capacity: number, cost: number, pair = -1, week = -1): number {
    if (this.arcs === this.from.length) this.growArcs();
    const arc = this.arcs++;
    this.from[arc] = from;
    this.to[arc] = to;
    this.capacity[arc] = capacity;
    this.cost[arc] = cost;
    this.pairOfArc[arc] = pair;
    this.weekOfArc[arc] = week;
    return arc;
  }

  private growArcs(): void {
    this.from = doubled(this.from, Int32Array);
    this.to = doubled(this.to, Int32Array);
    this.capacity = doubled(this.capacity, Int32Array);
    this.cost = doubled(this.cost, Float64Array);
    this.full = doubled(this.full, Uint8Array);
    this.pairOfArc = doubled(this.pairOfArc, Int32Array);
    this.weekOfArc = doubled(this.weekOfArc, Int16Array);
  }
}

type Column = Int32Array | Float64Array | Uint8Array | Int16Array;

export function doubled<T extends Column>(column: T, kind: new (length: number) => T): T {
  const larger = new kind(Math.max(16, column.length * 2));
  larger.set(column);
  return larger;
}
