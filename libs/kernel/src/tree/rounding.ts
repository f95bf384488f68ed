import { fillValueOf, NO_PRICE, stepAt, type Problem } from '../model/problem.js';
import type { Box } from './box.js';

/** What the rounder reads of a relaxed request: its pairs that may carry something, and their weeks by charge. */
export interface RelaxedRequest {
  readonly total: Int32Array;
  /** Units each producer may give. */
  readonly groupLimit: Int32Array;
  /** Live pairs, and where their segments begin; one more entry at the end. */
  readonly livePairs: Int32Array;
  readonly live: number;
  readonly segmentStart: Int32Array;
  readonly segmentPair: Int32Array;
  readonly segmentCharge: Float64Array;
  readonly segmentCap: Int32Array;
  readonly segmentKey: Float64Array;
  /** Segments by rising cost. */
  readonly order: Int32Array;
  readonly segments: number;
}

/**
 * A permitted plan near a relaxed solution of one request: the producers with most units keep the places, totals below
 * their least are dropped and others cut to their multiple, what that leaves open goes to whoever may take it, the
 * cheapest first; a last piece below a least total is topped up from another pair. O(segments). Most trees end at the
 * root with it, because relaxed solutions mostly break the rules by a few units only.
 */
export class Rounder {
  /** The rounded totals, from the request's first pair. */
  readonly total: Int32Array;
  private readonly groupUnits: Int32Array;
  private readonly ranked: number[] = [];
  private begin = 0;
  private filled = 0;
  private places = 0;

  constructor(
    private readonly problem: Problem,
    private readonly box: Box,
    mostPairs: number,
  ) {
    this.total = new Int32Array(mostPairs);
    this.groupUnits = new Int32Array(problem.groupCap.length);
  }

  /** Value of the plan left in `total`; −Infinity when none was found. */
  round(request: number, need: number, relaxed: RelaxedRequest): number {
    const { problem } = this;
    this.begin = problem.pairStart[problem.groupStart[request]];
    this.keepLargest(request, relaxed);
    const whole = problem.allOrNothing[request] === 1;
    this.topUp(request, need, whole, relaxed);
    if (this.filled < need) this.squeezeIn(need, relaxed);
    if (whole && this.filled < need) return Number.NEGATIVE_INFINITY;
    return this.valueOf(request, relaxed);
  }

  private keepLargest(request: number, { total, livePairs, live }: RelaxedRequest): void {
    const { problem, groupUnits, ranked, begin } = this;
    const { pairGroup, pairMin, pairMultiple, groupCounted, slots } = problem;
    groupUnits.fill(0, problem.groupStart[request], problem.groupStart[request + 1]);
    for (let i = 0; i < live; i++) groupUnits[pairGroup[livePairs[i]]] += total[livePairs[i]];
    ranked.length = 0;
    for (let group = problem.groupStart[request]; group < problem.groupStart[request + 1]; group++) {
      if (groupUnits[group] > 0 && groupCounted[group] === 0) ranked.push(group);
    }
    if (ranked.length > slots[request]) {
      ranked.sort((left, right) => groupUnits[right] - groupUnits[left] || left - right);
      for (let i = slots[request]; i < ranked.length; i++) groupUnits[ranked[i]] = 0;
    }
    this.filled = 0;
    for (let i = 0; i < live; i++) {
      const pair = livePairs[i];
      let units = groupUnits[pairGroup[pair]] === 0 ? 0 : total[pair];
      units = units < pairMin[pair] ? 0 : units - (units % pairMultiple[pair]);
      this.total[pair - begin] = units;
      this.filled += units;
    }
    this.countUnits(request, livePairs, live);
  }

  private countUnits(request: number, livePairs: Int32Array, live: number): void {
    const { problem, groupUnits } = this;
    groupUnits.fill(0, problem.groupStart[request], problem.groupStart[request + 1]);
    for (let i = 0; i < live; i++) groupUnits[problem.pairGroup[livePairs[i]]] += this.total[livePairs[i] - this.begin];
    this.places = problem.slots[request];
    for (let group = problem.groupStart[request]; group < problem.groupStart[request + 1]; group++) {
      if (groupUnits[group] > 0 && problem.groupCounted[group] === 0) this.places--;
    }
  }

  /** What is open goes to the cheapest that may take it. */
  private topUp(request: number, need: number, whole: boolean, relaxed: RelaxedRequest): void {
    const { problem, box, groupUnits, begin } = this;
    const { order, segments, segmentPair, segmentKey, groupLimit } = relaxed;
    let worth = whole ? Number.POSITIVE_INFINITY : this.worthOfNext(request);
    for (let i = 0; i < segments && this.filled < need; i++) {
      const pair = segmentPair[order[i]];
      if (segmentKey[order[i]] >= worth) return;
      const group = problem.pairGroup[pair];
      const has = this.total[pair - begin];
      let room = Math.min(box.high[pair] - has, groupLimit[group] - groupUnits[group], need - this.filled);
      room -= room % problem.pairMultiple[pair];
      if (room <= 0 || (has === 0 && (room < problem.pairMin[pair] || !this.mayJoin(group)))) continue;
      this.add(pair, room);
      if (!whole) worth = this.worthOfNext(request);
    }
  }

  private mayJoin(group: number): boolean {
    return this.groupUnits[group] > 0 || this.problem.groupCounted[group] === 1 || this.places > 0;
  }

  private add(pair: number, units: number): void {
    const { problem, groupUnits } = this;
    const group = problem.pairGroup[pair];
    if (units > 0 && groupUnits[group] === 0 && problem.groupCounted[group] === 0) this.places--;
    groupUnits[group] += units;
    this.total[pair - this.begin] += units;
    this.filled += units;
  }

  private worthOfNext(request: number): number {
    const { trancheStart, trancheSize, trancheValue } = this.problem;
    let left = this.filled;
    for (let t = trancheStart[request]; t < trancheStart[request + 1]; t++) {
      if (left < trancheSize[t]) return trancheValue[t];
      left -= trancheSize[t];
    }
    return Number.NEGATIVE_INFINITY;
  }

  /** One more pair at its least total, what is too much taken from a pair that can spare it. */
  private squeezeIn(need: number, { livePairs, live, groupLimit }: RelaxedRequest): void {
    const { problem, box, begin } = this;
    const left = need - this.filled;
    for (let i = 0; i < live; i++) {
      const pair = livePairs[i];
      const least = problem.pairMin[pair];
      const group = problem.pairGroup[pair];
      if (this.total[pair - begin] > 0 || least > box.high[pair] || least <= left || !this.mayJoin(group)) continue;
      if (this.groupUnits[group] + least > groupLimit[group]) continue;
      const over = least - left;
      for (let j = 0; j < live; j++) {
        const other = livePairs[j];
        const has = this.total[other - begin];
        if (has - over < problem.pairMin[other] || over % problem.pairMultiple[other] !== 0) continue;
        this.add(other, -over);
        this.add(pair, least);
        return;
      }
    }
  }

  private valueOf(request: number, relaxed: RelaxedRequest): number {
    const { problem, begin } = this;
    const { livePairs, live, segmentStart, segmentCharge, segmentCap } = relaxed;
    let value = fillValueOf(problem, request, this.filled);
    for (let i = 0; i < live; i++) {
      const pair = livePairs[i];
      let left = this.total[pair - begin];
      if (left === 0) continue;
      const price = problem.stepPrice[stepAt(problem, pair, left)];
      if (price === NO_PRICE) return Number.NEGATIVE_INFINITY;
      value -= left * (price + problem.pairFreight[pair]);
      for (let segment = segmentStart[i]; left > 0; segment++) {
        const part = Math.min(left, segmentCap[segment]);
        value -= part * segmentCharge[segment];
        left -= part;
      }
    }
    return value;
  }
}
