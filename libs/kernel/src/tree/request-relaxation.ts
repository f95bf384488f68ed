import { groupReach, sharesLine } from '../model/group-reach.js';
import { lowestUnitCost, type Problem } from '../model/problem.js';
import type { Box } from './box.js';
import { PlaceRooms } from './place-rooms.js';
import { Rounder, type RelaxedRequest } from './rounding.js';
import type { Relaxation } from './tree-search.js';

/** Up to this many segments are sorted by insertion. */
const FEW_SEGMENTS = 24;
const BISECTIONS = 10;
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
 * One request alone against a market: max tranche values − unit costs − capacity charges, without the rules that
 * branching restores (MOQ, multiples, number of suppliers, price in force). The limits that are left are nested
 * (pair ⊂ producer ⊂ request) and the value of the fill is concave, so taking segments by rising cost is exact.
 *
 * A segment is a week of a pair, split where the keep bonus ends. Charges are rounded down to whole rupiah, so the
 * result never undervalues. O(s log s) to load s segments, O(s) per node. The weeks of two offers that share a line
 * are seen as independent: for a bound that is valid, for a plan the caller checks the room again.
 */
export class RequestRelaxation implements Relaxation, RelaxedRequest {
  readonly total: Int32Array;
  /** The kept solution: totals of the request's pairs, from `beginOfPairs`. */
  readonly keptTotal: Int32Array;
  private request = 0;
  private begin = 0;
  private end = 0;
  private need = 0;

  readonly segmentPair: Int32Array;
  readonly segmentCharge: Float64Array;
  readonly segmentCap: Int32Array;
  private readonly segmentTaken: Int32Array;
  segmentKey: Float64Array;
  order: Int32Array;
  readonly segmentStart: Int32Array;
  private readonly rounder: Rounder;
  /** The same two with a charge on places, for `tighten`. */
  private chargedKey: Float64Array;
  private chargedOrder: Int32Array;
  /** Rupiah a supplier's place costs; −1 until it is sought. */
  private placeCharge = -1;
  private readonly groupCharge: Float64Array;
  /** What each producer may give: its share, and what its lines have left. */
  readonly groupLimit: Int32Array;
  private readonly sharesLine: Uint8Array;
  private readonly rooms: PlaceRooms;
  segments = 0;
  /** The pairs that can carry a permitted total and be worth it. */
  readonly livePairs: Int32Array;
  live = 0;
  private readonly unitCost: Float64Array;
  private readonly sortKey: Float64Array;
  private readonly groupUsed: Int32Array;
  private readonly weekCharge: Float64Array;
  private readonly weekCap: Int32Array;
  private filled = 0;
  /** Of the unit taken last. */
  private lastCost = 0;
  margin = 0;
  private sorted = false;
  private tranche = 0;
  private trancheLeft = 0;

  constructor(
    private readonly problem: Problem,
    private readonly box: Box,
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
    this.total = new Int32Array(problem.pairMax.length);
    this.keptTotal = new Int32Array(mostPairs);
    this.segmentPair = new Int32Array(mostSegments);
    this.segmentCharge = new Float64Array(mostSegments);
    this.segmentCap = new Int32Array(mostSegments);
    this.segmentTaken = new Int32Array(mostSegments);
    this.segmentKey = new Float64Array(mostSegments);
    this.order = new Int32Array(mostSegments);
    this.chargedKey = new Float64Array(mostSegments);
    this.chargedOrder = new Int32Array(mostSegments);
    this.groupCharge = new Float64Array(problem.groupCap.length);
    this.groupLimit = problem.groupCap.slice();
    this.sharesLine = Uint8Array.from(problem.groupCap, (_, group) => (sharesLine(problem, group) ? 1 : 0));
    this.rooms = new PlaceRooms(problem, box, this.groupLimit);
    this.livePairs = new Int32Array(mostPairs);
    this.segmentStart = new Int32Array(mostPairs + 1);
    this.rounder = new Rounder(problem, box, mostPairs);
    this.sortKey = new Float64Array(mostSegments);
    this.unitCost = new Float64Array(mostPairs);
    this.groupUsed = new Int32Array(problem.groupCap.length);
    this.weekCharge = new Float64Array(weeks);
    this.weekCap = new Int32Array(weeks);
  }

  /** Prepares a request; the box must be open for it. `need` may be lower than the problem's. */
  load(request: number, market: Market, need: number): void {
    const { groupStart, pairStart } = this.problem;
    this.request = request;
    this.need = need;
    this.begin = pairStart[groupStart[request]];
    this.end = pairStart[groupStart[request + 1]];
    this.segments = 0;
    this.live = 0;
    this.total.fill(0, this.begin, this.end);
    for (let group = groupStart[request]; group < groupStart[request + 1]; group++) {
      if (this.sharesLine[group] === 1) this.limitGroup(group, market);
    }
    for (let pair = this.begin; pair < this.end; pair++) if (this.box.high[pair] > 0) this.loadPair(pair, market);
    this.unitCost.fill(-1, 0, this.end - this.begin);
    this.sorted = false;
    this.placeCharge = -1;
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

  relax(): number {
    const whole = this.problem.allOrNothing[this.request] === 1;
    if (whole && !this.closeHopeless()) return Number.NEGATIVE_INFINITY;
    this.sortSegments();
    return this.fill(whole);
  }

  private closeHopeless(): boolean {
    this.readRooms();
    return this.rooms.closeHopeless(this.request, this.need);
  }

  private readRooms(): void {
    this.rooms.read(this.request, this.need, this.livePairs, this.live);
  }

  /**
   * The same without all-or-nothing. Leaves in `margin` what one more unit would have to cost less than: a pair that
   * stands outside and costs c ≥ margin changes the value by at most −(c − margin) per unit it carries.
   */
  relaxLoosely(): number {
    this.sortSegments();
    const value = this.fill(false);
    const { trancheStart, trancheValue } = this.problem;
    const open = this.filled < this.need && this.tranche < trancheStart[this.request + 1];
    this.margin = open ? Math.max(this.lastCost, trancheValue[this.tranche]) : this.lastCost;
    return value;
  }

  /** Greedy fill along `order`; `whole`: whatever it costs. */
  private fill(whole: boolean): number {
    const { problem, request, livePairs } = this;
    for (let i = 0; i < this.live; i++) this.total[livePairs[i]] = 0;
    this.groupUsed.fill(0, problem.groupStart[request], problem.groupStart[request + 1]);
    this.segmentTaken.fill(0, 0, this.segments);
    this.filled = 0;
    this.lastCost = Number.NEGATIVE_INFINITY;
    this.tranche = problem.trancheStart[request];
    this.trancheLeft = this.tranche < problem.trancheStart[request + 1] ? problem.trancheSize[this.tranche] : 0;
    const forced = this.takeLowerLimits();
    if (forced === -Infinity) return -Infinity;
    const value = forced + this.takeRest(whole);
    return whole && this.filled < this.need ? -Infinity : value;
  }

  /**
   * The limit on producers, priced: a place costs θ, spread over the most a producer could give. Every unit then
   * carries ⌊θ / most⌋, and no permitted plan loses more than θ × places by that, so value + θ × places is a bound.
   * θ is sought by bisection at the root of a request's tree and kept for its nodes.
   */
  tighten(bound: number): number {
    this.readRooms();
    const { places } = this.rooms;
    if (this.placeCharge >= 0) return Math.min(bound, this.boundAt(this.placeCharge, places));
    let low = 0;
    let high = bound / places;
    let best = bound;
    for (let i = 0; i < BISECTIONS; i++) {
      const charge = Math.floor((low + high) / 2);
      const found = this.boundAt(charge, places);
      if (found < best) {
        best = found;
        this.placeCharge = charge;
      }
      if (this.placesUsed() > places) low = charge;
      else high = charge;
    }
    if (this.placeCharge < 0) this.placeCharge = 0;
    return best;
  }

  private boundAt(charge: number, places: number): number {
    const { problem, groupCharge, request, segmentPair, segmentKey, chargedKey } = this;
    const groupRoom = this.rooms.room;
    for (let group = problem.groupStart[request]; group < problem.groupStart[request + 1]; group++) {
      groupCharge[group] = groupRoom[group] === 0 ? 0 : Math.floor(charge / groupRoom[group]);
    }
    for (let i = 0; i < this.segments; i++) {
      chargedKey[i] = segmentKey[i] + groupCharge[problem.pairGroup[segmentPair[i]]];
    }
    this.swapOrders();
    this.sortAfresh();
    const value = this.fill(problem.allOrNothing[request] === 1);
    this.swapOrders();
    return value + charge * places;
  }

  private swapOrders(): void {
    const { order, segmentKey } = this;
    this.order = this.chargedOrder;
    this.segmentKey = this.chargedKey;
    this.chargedOrder = order;
    this.chargedKey = segmentKey;
  }

  /** Places the last fill takes, counted by the share of what each producer could give. */
  private placesUsed(): number {
    const { problem, groupUsed, request } = this;
    const groupRoom = this.rooms.room;
    let used = 0;
    for (let group = problem.groupStart[request]; group < problem.groupStart[request + 1]; group++) {
      if (groupRoom[group] > 0) used += groupUsed[group] / groupRoom[group];
    }
    return used;
  }

  private sortSegments(): void {
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
  private sortAfresh(): void {
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

  private takeLowerLimits(): number {
    const { box, total, order, segmentPair, segmentCap, segmentTaken, segmentKey, livePairs, problem } = this;
    let open = 0;
    for (let i = 0; i < this.live; i++) open += box.low[livePairs[i]];
    if (open === 0) return 0;
    if (open > this.need) return -Infinity;
    let value = 0;
    for (let i = 0; i < this.segments && open > 0; i++) {
      const segment = order[i];
      const pair = segmentPair[segment];
      const part = Math.min(box.low[pair] - total[pair], segmentCap[segment]);
      if (part <= 0) continue;
      segmentTaken[segment] = part;
      total[pair] += part;
      this.groupUsed[problem.pairGroup[pair]] += part;
      open -= part;
      value += this.gainOf(part) - part * segmentKey[segment];
    }
    if (open > 0) return -Infinity;
    for (let group = problem.groupStart[this.request]; group < problem.groupStart[this.request + 1]; group++) {
      if (this.groupUsed[group] > this.groupLimit[group]) return -Infinity;
    }
    return value;
  }

  /** Segments by rising cost while a unit is worth more than it costs (`whole`: whatever it costs). */
  private takeRest(whole: boolean): number {
    const { box, total, order, segmentPair, segmentCap, segmentTaken, segmentKey, problem, groupUsed } = this;
    let value = 0;
    for (let i = 0; i < this.segments && this.filled < this.need; i++) {
      const segment = order[i];
      const pair = segmentPair[segment];
      const group = problem.pairGroup[pair];
      let room = Math.min(
        segmentCap[segment] - segmentTaken[segment],
        box.high[pair] - total[pair],
        this.groupLimit[group] - groupUsed[group],
        this.need - this.filled,
      );
      const cost = segmentKey[segment];
      while (room > 0) {
        if (!whole && problem.trancheValue[this.tranche] <= cost) return value;
        const part = Math.min(room, this.trancheLeft);
        value += this.gainOf(part) - part * cost;
        total[pair] += part;
        groupUsed[group] += part;
        room -= part;
        this.lastCost = cost;
      }
    }
    return value;
  }

  /** Moves the fill on by `units` and answers what they are worth. */
  private gainOf(units: number): number {
    const { trancheValue, trancheSize, trancheStart } = this.problem;
    let left = units;
    let value = 0;
    this.filled += units;
    while (left > 0) {
      const part = Math.min(left, this.trancheLeft);
      value += part * trancheValue[this.tranche];
      left -= part;
      this.trancheLeft -= part;
      if (this.trancheLeft > 0) return value;
      if (this.tranche + 1 >= trancheStart[this.request + 1]) return value;
      this.tranche++;
      this.trancheLeft = trancheSize[this.tranche];
    }
    return value;
  }

  /** The lowest cost of a unit; infinite without a live pair. `relax` or `relaxLoosely` must have been called. */
  leastKey(): number {
    return this.segments === 0 ? Number.POSITIVE_INFINITY : this.segmentKey[this.order[0]];
  }

  round(): number {
    return this.rounder.round(this.request, this.need, this);
  }

  keepRounded(): void {
    this.keptTotal.fill(0, 0, this.end - this.begin);
    for (let i = 0; i < this.live; i++) {
      const at = this.livePairs[i] - this.begin;
      this.keptTotal[at] = this.rounder.total[at];
    }
  }

  keep(): void {
    for (let pair = this.begin; pair < this.end; pair++) this.keptTotal[pair - this.begin] = this.total[pair];
  }
}

/** Charge of one unit of a given load: exact when whole, never above the exact value once rounded down. */
export function chargeOf(linePrice: number, load: number): number {
  return (linePrice * load) / 1_000_000;
}
