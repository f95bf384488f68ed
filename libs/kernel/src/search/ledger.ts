import { fillValueOf, pairMoney, type Problem } from '../model/problem.js';

/**
 * The plan of one component while it is being made: units per pair and week, and what is left of every capacity.
 * Capacities are never exceeded: `put` takes no more than there is room for. The rules of totals (MOQ, suppliers,
 * …) are the business of those who call it.
 */
export class Ledger {
  readonly total: Int32Array;
  readonly units: Int32Array;
  readonly fill: Int32Array;
  readonly offerLeft: Int32Array;
  /** Millionths of load units. */
  readonly lineLeft: Float64Array;
  /** First pair with units on an offer, and the chain of the others; −1 ends it. */
  readonly userHead: Int32Array;
  readonly nextUser: Int32Array;
  private readonly previousUser: Int32Array;

  constructor(readonly problem: Problem) {
    const pairs = problem.pairMax.length;
    this.total = new Int32Array(pairs);
    this.units = new Int32Array(problem.slotStart[pairs]);
    this.fill = new Int32Array(problem.need.length);
    this.offerLeft = problem.offerCapacity.slice();
    this.lineLeft = problem.lineCapacity.slice();
    this.userHead = new Int32Array(problem.offerIndex.length).fill(-1);
    this.nextUser = new Int32Array(pairs).fill(-1);
    this.previousUser = new Int32Array(pairs).fill(-1);
  }

  room(pair: number, week: number): number {
    const { pairOffer, offerLine, offerLoad, weeks } = this.problem;
    const offer = pairOffer[pair];
    const own = this.offerLeft[offer * weeks + week];
    const line = offerLine[offer];
    if (line < 0) return own;
    return Math.min(own, Math.floor(this.lineLeft[line * weeks + week] / offerLoad[offer]));
  }

  /** Puts up to `units` on a pair's week; answers how many found room. */
  put(pair: number, week: number, units: number): number {
    const placed = Math.min(units, this.room(pair, week));
    if (placed > 0) this.move(pair, week, placed);
    return placed;
  }

  /** Takes a pair off the plan. */
  drop(pair: number): void {
    const { slotStart, pairFirst } = this.problem;
    const base = slotStart[pair];
    for (let slot = base; slot < slotStart[pair + 1]; slot++) {
      if (this.units[slot] > 0) this.move(pair, pairFirst[pair] + slot - base, -this.units[slot]);
    }
  }

  dropRequest(request: number): void {
    const end = this.endOfPairs(request);
    for (let pair = this.beginOfPairs(request); pair < end; pair++) if (this.total[pair] > 0) this.drop(pair);
  }

  beginOfPairs(request: number): number {
    return this.problem.pairStart[this.problem.groupStart[request]];
  }

  endOfPairs(request: number): number {
    return this.problem.pairStart[this.problem.groupStart[request + 1]];
  }

  /** The request's part of Z. */
  valueOf(request: number): number {
    let value = fillValueOf(this.problem, request, this.fill[request]);
    const end = this.endOfPairs(request);
    for (let pair = this.beginOfPairs(request); pair < end; pair++) {
      if (this.total[pair] > 0) value += pairMoney(this.problem, pair, this.total[pair]);
    }
    return value;
  }

  objective(): number {
    let sum = 0;
    for (let request = 0; request < this.fill.length; request++) sum += this.valueOf(request);
    return sum;
  }

  private move(pair: number, week: number, change: number): void {
    const { problem } = this;
    const offer = problem.pairOffer[pair];
    const before = this.total[pair];
    this.units[problem.slotStart[pair] + week - problem.pairFirst[pair]] += change;
    this.total[pair] = before + change;
    this.fill[problem.pairRequest[pair]] += change;
    this.offerLeft[offer * problem.weeks + week] -= change;
    const line = problem.offerLine[offer];
    if (line >= 0) this.lineLeft[line * problem.weeks + week] -= change * problem.offerLoad[offer];
    if (before === 0) this.linkUser(pair, offer);
    else if (before + change === 0) this.unlinkUser(pair, offer);
  }

  private linkUser(pair: number, offer: number): void {
    const head = this.userHead[offer];
    this.nextUser[pair] = head;
    this.previousUser[pair] = -1;
    if (head >= 0) this.previousUser[head] = pair;
    this.userHead[offer] = pair;
  }

  private unlinkUser(pair: number, offer: number): void {
    const previous = this.previousUser[pair];
    const next = this.nextUser[pair];
    if (previous >= 0) this.nextUser[previous] = next;
    else this.userHead[offer] = next;
    if (next >= 0) this.previousUser[next] = previous;
  }
}

/** What some requests had, to be put back when a change turns out worse. Used again and again without allocating. */
export class Snapshot {
  private readonly slots: number[] = [];
  private readonly pairs: number[] = [];
  private readonly amounts: number[] = [];

  take(ledger: Ledger, requests: readonly number[] | Int32Array): void {
    this.clear();
    for (const request of requests) this.add(ledger, request);
  }

  clear(): void {
    this.slots.length = 0;
    this.pairs.length = 0;
    this.amounts.length = 0;
  }

  add(ledger: Ledger, request: number): void {
    const { slotStart } = ledger.problem;
    const end = ledger.endOfPairs(request);
    for (let pair = ledger.beginOfPairs(request); pair < end; pair++) {
      if (ledger.total[pair] === 0) continue;
      for (let slot = slotStart[pair]; slot < slotStart[pair + 1]; slot++) {
        if (ledger.units[slot] === 0) continue;
        this.slots.push(slot);
        this.pairs.push(pair);
        this.amounts.push(ledger.units[slot]);
      }
    }
  }

  /** The requests must have been dropped, and their old capacity be free again. */
  restore(ledger: Ledger): void {
    const { slotStart, pairFirst } = ledger.problem;
    for (let i = 0; i < this.slots.length; i++) {
      const pair = this.pairs[i];
      ledger.put(pair, pairFirst[pair] + this.slots[i] - slotStart[pair], this.amounts[i]);
    }
  }
}
