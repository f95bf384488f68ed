/** Nodes by rising key, equal keys by rising node: a binary heap that knows where each node is. O(log nodes) a change. */
export class NodeHeap {
  private readonly key: Float64Array;
  private readonly place: Int32Array;
  private readonly order: Int32Array;
  private count = 0;

  constructor(nodes: number) {
    this.key = new Float64Array(nodes);
    this.place = new Int32Array(nodes).fill(-1);
    this.order = new Int32Array(nodes);
  }

  /** True when the key is the node's lowest so far. */
  offer(node: number, key: number): boolean {
    const known = this.place[node] >= 0;
    if (known && this.key[node] <= key) return false;
    this.key[node] = key;
    if (!known) {
      this.place[node] = this.count;
      this.order[this.count++] = node;
    }
    this.rise(this.place[node]);
    return true;
  }

  /** −1 when none is left. */
  take(): number {
    if (this.count === 0) return -1;
    const { order, place } = this;
    const first = order[0];
    const last = order[--this.count];
    place[first] = -1;
    if (this.count > 0) {
      order[0] = last;
      place[last] = 0;
      this.sink(0);
    }
    return first;
  }

  private isBefore(left: number, right: number): boolean {
    return this.key[left] < this.key[right] || (this.key[left] === this.key[right] && left < right);
  }

  private rise(start: number): void {
    const { order, place } = this;
    const node = order[start];
    let at = start;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(node, order[above])) break;
      order[at] = order[above];
      place[order[at]] = at;
      at = above;
    }
    order[at] = node;
    place[node] = at;
  }

  private sink(start: number): void {
    const { order, place, count } = this;
    const node = order[start];
    let at = start;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= count) break;
      if (below + 1 < count && this.isBefore(order[below + 1], order[below])) below++;
      if (!this.isBefore(order[below], node)) break;
      order[at] = order[below];
      place[order[at]] = at;
      at = below;
    }
    order[at] = node;
    place[node] = at;
  }
}
