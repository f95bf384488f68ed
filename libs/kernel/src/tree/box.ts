import type { Problem } from '../model/problem.js';

/**
 * A node of a tree search: for each pair the totals still open (0, or low … high), for each group whether it holds a
 * supplier's place, for each request whether it must be filled whole. Changes are written to a trail, so going back
 * costs only what was changed.
 */
export class Box {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly placed: Uint8Array;
  readonly whole: Uint8Array;
  /** False once some pair has no total left. */
  consistent = true;
  private readonly trail: number[] = [];

  constructor(private readonly problem: Problem) {
    this.low = new Int32Array(problem.pairMax.length);
    this.high = new Int32Array(problem.pairMax.length);
    this.placed = new Uint8Array(problem.groupCap.length);
    this.whole = new Uint8Array(problem.need.length);
  }

  /** Opens the requests' pairs to all they permit. */
  open(requests: readonly number[] | Int32Array): void {
    const { groupStart, pairStart, pairMax } = this.problem;
    this.trail.length = 0;
    this.consistent = true;
    for (const request of requests) {
      this.whole[request] = 0;
      this.placed.fill(0, groupStart[request], groupStart[request + 1]);
      for (let pair = pairStart[groupStart[request]]; pair < pairStart[groupStart[request + 1]]; pair++) {
        this.low[pair] = 0;
        this.high[pair] = pairMax[pair];
      }
    }
  }

  mark(): number {
    return this.trail.length;
  }

  undo(mark: number): void {
    const { trail } = this;
    this.consistent = true;
    while (trail.length > mark) {
      const old = trail.pop()!;
      const at = trail.pop()!;
      const kind = trail.pop()!;
      if (kind === 0) this.low[at] = old;
      else if (kind === 1) this.high[at] = old;
      else if (kind === 2) this.placed[at] = old;
      else this.whole[at] = old;
    }
  }

  raiseLow(pair: number, value: number): void {
    const { pairMin, pairMultiple } = this.problem;
    const multiple = pairMultiple[pair];
    const low = Math.max(pairMin[pair], Math.ceil(value / multiple) * multiple);
    if (low <= this.low[pair]) return;
    this.trail.push(0, pair, this.low[pair]);
    this.low[pair] = low;
    if (low > this.high[pair]) this.consistent = false;
  }

  lowerHigh(pair: number, value: number): void {
    const { pairMin, pairMultiple } = this.problem;
    const multiple = pairMultiple[pair];
    let high = Math.floor(value / multiple) * multiple;
    if (high < pairMin[pair]) high = 0;
    if (high >= this.high[pair]) return;
    this.trail.push(1, pair, this.high[pair]);
    this.high[pair] = high;
    if (high < this.low[pair]) this.consistent = false;
  }

  closeGroup(group: number): void {
    const { pairStart } = this.problem;
    for (let pair = pairStart[group]; pair < pairStart[group + 1]; pair++) this.lowerHigh(pair, 0);
  }

  /** Gives a group one of the request's places; when none is left all other groups are closed. */
  placeGroup(group: number): void {
    const { groupRequest, groupStart, groupCounted, slots } = this.problem;
    const request = groupRequest[group];
    if (this.placed[group] === 0) {
      this.trail.push(2, group, 0);
      this.placed[group] = 1;
    }
    let used = 0;
    for (let g = groupStart[request]; g < groupStart[request + 1]; g++) used += this.placed[g];
    if (used < slots[request]) return;
    for (let g = groupStart[request]; g < groupStart[request + 1]; g++) {
      if (this.placed[g] === 0 && groupCounted[g] === 0) this.closeGroup(g);
    }
  }

  requireWhole(request: number): void {
    if (this.whole[request] === 1) return;
    this.trail.push(3, request, 0);
    this.whole[request] = 1;
  }

  closeRequest(request: number): void {
    const { groupStart } = this.problem;
    for (let group = groupStart[request]; group < groupStart[request + 1]; group++) this.closeGroup(group);
  }
}
