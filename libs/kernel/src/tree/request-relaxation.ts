import type { Problem } from '../model/problem.js';
import type { Box } from './box.js';
import { MarketSegments, type Market } from './market-segments.js';
import { PlaceRooms } from './place-rooms.js';
import { Rounder, type RelaxedRequest } from './rounding.js';
import type { Relaxation } from './tree-search.js';

const BISECTIONS = 10;

/**
 * One request alone against a market: max tranche values − unit costs − capacity charges, without the rules that
 * branching restores (MOQ, multiples, number of suppliers, price in force). The limits that are left are nested
 * (pair ⊂ producer ⊂ request) and the value of the fill is concave, so taking segments by rising cost is exact.
 *
 * O(s log s) to load s segments, O(s) per node. The weeks of two offers that share a line
 * are seen as independent: for a bound that is valid, for a plan the caller checks the room again.
 */
export class RequestRelaxation extends MarketSegments implements Relaxation, RelaxedRequest {
  readonly total: Int32Array;
  /** The kept solution: totals of the request's pairs, from `beginOfPairs`. */
  readonly keptTotal: Int32Array;
  private need = 0;

  private readonly segmentTaken: Int32Array;
  private readonly rounder: Rounder;
  /** The same two with a charge on places, for `tighten`. */
  private chargedKey: Float64Array;
  private chargedOrder: Int32Array;
  /** Rupiah a supplier's place costs; −1 until it is sought. */
  private placeCharge = -1;
  private readonly groupCharge: Float64Array;
  private readonly rooms: PlaceRooms;
  private readonly groupUsed: Int32Array;
  private filled = 0;
  /** Of the unit taken last. */
  private lastCost = 0;
  margin = 0;
  private tranche = 0;
  private trancheLeft = 0;

  constructor(problem: Problem, box: Box) {
    super(problem, box);
    const mostSegments = this.order.length;
    const mostPairs = this.livePairs.length;
    this.total = new Int32Array(problem.pairMax.length);
    this.keptTotal = new Int32Array(mostPairs);
    this.segmentTaken = new Int32Array(mostSegments);
    this.chargedKey = new Float64Array(mostSegments);
    this.chargedOrder = new Int32Array(mostSegments);
    this.groupCharge = new Float64Array(problem.groupCap.length);
    this.rooms = new PlaceRooms(problem, box, this.groupLimit);
    this.rounder = new Rounder(problem, box, mostPairs);
    this.groupUsed = new Int32Array(problem.groupCap.length);
  }

  /** Prepares a request; the box must be open for it. `need` may be lower than the problem's. */
  load(request: number, market: Market, need: number): void {
    this.loadSegments(request, market);
    this.need = need;
    this.total.fill(0, this.begin, this.end);
    this.placeCharge = -1;
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
