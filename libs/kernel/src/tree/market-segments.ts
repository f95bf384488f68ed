import { groupReach, sharesLine } from '../model/group-reach.js';
import { lowestUnitCost, type Problem } from '../model/problem.js';
import type { Box } from './box.js';

/** Up to this many segments are sorted by insertion. */
const FEW_SEGMENTS = 24;
/** More than any request has segments; a key times this stays whole below 2^53. */
const INDEX_SPAN = 1 << 17;

/** What capacity one request sees: units or load left, and what the use of it is charged. */
export interface Market {
  /** Units, offer × week. */
  offerLeft: Int32Array;
  /** Millionths of load units, line × week. */
  lineLeft: Float64Array;
  /** Rupiah per unit, offer × week. */
  offerPrice: Float64Array;
  /** Rupiah per load unit, line × week. */
  linePrice: Float64Array;
}

/**
 * What one request could take from a market, by rising cost. A segment is a week of a pair, split where the keep bonus
 * ends; its key is unit cost + charge. Charges are rounded down to whole rupiah, so that nothing is undervalued.
 */
export class MarketSegments {
  protected request = 0;
  protected begin = 0;
  protected end = 0;
  segments = 0;
  readonly segmentPair: Int32Array;
  readonly segmentCharge: Float64Array;
  readonly segmentCap: Int32Array;
  segmentKey: Float64Array;
  /** Segments by rising key. */
  order: Int32Array;
  /** Where the segments of a live pair begin. */
  readonly segmentStart: Int32Array;
  /** The pairs that can carry a permitted total and be worth it. */
  readonly livePairs: Int32Array;
  live = 0;
  /** What each producer may give: its share, and what its lines have left. */
  readonly groupLimit: Int32Array;
  private readonly sharesLine: Uint8Array;
  private readonly unitCost: Float64Array;
  private readonly sortKey: Float64Array;
  private readonly weekCharge: Float64Array;
  private readonly weekCap: Int32Array;
  private sorted = false;

  constructor(
    protected readonly problem: Problem,
    protected readonly box: Box,
  ) {
    const { weeks, need } = problem;
    let mostSegments = 0;
    let mostPairs = 0;
    for (let request = 0; request < need.length; request++) {
      const begin = problem.pairStart[problem.groupStart[request]];
      const end = problem.pairStart[problem.groupStart[request + 1]];
      mostPairs = Math.max(mostPairs, end - begin);
      mostSegments = Math.max(mostSegments, problem.slotStart[end] - problem.slotStart[begin] + end - begin);
    }
    this.segmentPair = new Int32Array(mostSegments);
    this.segmentCharge = new Float64Array(mostSegments);
    this.segmentCap = new Int32Array(mostSegments);
    this.segmentKey = new Float64Array(mostSegments);
    this.order = new Int32Array(mostSegments);
    this.sortKey = new Float64Array(mostSegments);
    this.livePairs = new Int32Array(mostPairs);
    this.segmentStart = new Int32Array(mostPairs + 1);
    this.unitCost = new Float64Array(mostPairs);
    this.groupLimit = problem.groupCap.slice();
    this.sharesLine = Uint8Array.from(problem.groupCap, (_, group) => (sharesLine(problem, group) ? 1 : 0));
    this.weekCharge = new Float64Array(weeks);
    this.weekCap = new Int32Array(weeks);
  }

  protected loadSegments(request: number, market: Market): void {
    const { groupStart, pairStart } = this.problem;
    this.request = request;
    this.begin = pairStart[groupStart[request]];
    this.end = pairStart[groupStart[request + 1]];
    this.segments = 0;
    this.live = 0;
    for (let group = groupStart[request]; group < groupStart[request + 1]; group++) {
      if (this.sharesLine[group] === 1) this.limitGroup(group, market);
    }
    for (let pair = this.begin; pair < this.end; pair++) if (this.box.high[pair] > 0) this.loadPair(pair, market);
    this.unitCost.fill(-1, 0, this.end - this.begin);
    this.sorted = false;
  }

  private limitGroup(group: number, market: Market): void {
    const reach = groupReach(this.problem, group, market.offerLeft, market.lineLeft);
    this.groupLimit[group] = Math.min(this.problem.groupCap[group], reach);
  }

  /**
   * A pair whose weeks cannot carry its least total is closed; so is one that costs more than the request's dearest
   * unit is worth, since leaving it out of any plan loses nothing (unless the request must be filled whole).
   */
  private isIdle(pair: number, weeks: number): boolean {
    const { problem, box, weekCap } = this;
    let reach = 0;
    for (let i = 0; i < weeks; i++) reach += weekCap[i];
    if (reach < box.high[pair]) box.lowerHigh(pair, reach);
    if (box.high[pair] === 0) return true;
    if (problem.allOrNothing[this.request] === 1) return false;
    const bonus = problem.pairKept[pair] > 0 ? problem.keepBonus : 0;
    const least = lowestUnitCost(problem, pair, problem.pairMin[pair], box.high[pair]) + this.weekCharge[0] - bonus;
    if (least < problem.trancheValue[problem.trancheStart[this.request]]) return false;
    box.lowerHigh(pair, 0);
    return true;
  }

  /** Weeks by rising charge, equal charges merged, split at the end of the bonus. */
  private loadPair(pair: number, market: Market): void {
    const { problem, weekCharge, weekCap } = this;
    let weeks = 0;
    const offer = problem.pairOffer[pair];
    const line = problem.offerLine[offer];
    const load = problem.offerLoad[offer];
    for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
      const slot = offer * problem.weeks + week;
      let cap = market.offerLeft[slot];
      let charge = market.offerPrice[slot];
      if (line >= 0) {
        const lineSlot = line * problem.weeks + week;
        cap = Math.min(cap, Math.floor(market.lineLeft[lineSlot] / load));
        charge += chargeOf(market.linePrice[lineSlot], load);
      }
      if (cap <= 0) continue;
      charge = Math.floor(charge);
      let at = weeks++;
      while (at > 0 && weekCharge[at - 1] > charge) {
        weekCharge[at] = weekCharge[at - 1];
        weekCap[at] = weekCap[at - 1];
        at--;
      }
      weekCharge[at] = charge;
      weekCap[at] = cap;
    }
    if (this.isIdle(pair, weeks)) return;
    this.segmentStart[this.live] = this.segments;
    this.livePairs[this.live++] = pair;
    this.addSegments(pair, weeks);
  }

  private addSegments(pair: number, weeks: number): void {
    const { weekCharge, weekCap, problem } = this;
    let kept = problem.pairKept[pair];
    let room = this.box.high[pair];
    for (let i = 0; i < weeks && room > 0; i++) {
      let cap = Math.min(weekCap[i], room);
      room -= cap;
      if (kept > 0) {
        const part = Math.min(kept, cap);
        this.addSegment(pair, weekCharge[i] - problem.keepBonus, part);
        kept -= part;
        cap -= part;
      }
      if (cap > 0) this.addSegment(pair, weekCharge[i], cap);
    }
  }

  private addSegment(pair: number, charge: number, cap: number): void {
    const last = this.segments - 1;
    if (last >= 0 && this.segmentPair[last] === pair && this.segmentCharge[last] === charge) {
      this.segmentCap[last] = Math.min(this.segmentCap[last] + cap, 2_147_483_647);
      return;
    }
    const at = this.segments++;
    this.segmentPair[at] = pair;
    this.segmentCharge[at] = charge;
    this.segmentCap[at] = cap;
  }

  /** Brings keys and order to what the box leaves open. */
  protected sortSegments(): void {
    const { problem, box, begin, unitCost, segmentKey, livePairs } = this;
    let moved = false;
    for (let i = 0; i < this.live; i++) {
      const pair = livePairs[i];
      if (box.high[pair] === 0) continue;
      const cost = lowestUnitCost(problem, pair, Math.max(box.low[pair], problem.pairMin[pair]), box.high[pair]);
      if (cost === unitCost[pair - begin]) continue;
      unitCost[pair - begin] = cost;
      moved = true;
    }
    if (!moved) return;
    for (let i = 0; i < this.segments; i++) {
      segmentKey[i] = this.segmentCharge[i] + unitCost[this.segmentPair[i] - begin];
    }
    if (!this.sorted) this.sortAfresh();
    else this.sortAgain();
  }

  /** Key and index in one double: the engine's own sort of numbers is the fastest there is. */
  protected sortAfresh(): void {
    const { segmentKey, sortKey, order, segments } = this;
    this.sorted = true;
    if (segments <= FEW_SEGMENTS) {
      for (let i = 0; i < segments; i++) order[i] = i;
      return this.sortAgain();
    }
    for (let i = 0; i < segments; i++) sortKey[i] = segmentKey[i] * INDEX_SPAN + i;
    sortKey.subarray(0, segments).sort();
    for (let i = 0; i < segments; i++) {
      order[i] = sortKey[i] - Math.floor(sortKey[i] / INDEX_SPAN) * INDEX_SPAN;
    }
  }

  /** Insertion sort: from one node to the next almost nothing moves. */
  private sortAgain(): void {
    const { order, segmentKey } = this;
    for (let i = 1; i < this.segments; i++) {
      const segment = order[i];
      const key = segmentKey[segment];
      let at = i;
      while (
        at > 0 &&
        (segmentKey[order[at - 1]] > key || (segmentKey[order[at - 1]] === key && order[at - 1] > segment))
      ) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = segment;
    }
  }

  /** The lowest cost of a unit; infinite without a live pair. `relax` or `relaxLoosely` must have been called. */
  leastKey(): number {
    return this.segments === 0 ? Number.POSITIVE_INFINITY : this.segmentKey[this.order[0]];
  }
}

/** Charge of one unit of a given load: exact when whole, never above the exact value once rounded down. */
export function chargeOf(linePrice: number, load: number): number {
  return (linePrice * load) / 1_000_000;
}
