import type { CapacityPrices } from '../flow/flow.js';
import { weekCapacity, type Problem } from '../model/problem.js';
import { Box } from '../tree/box.js';
import type { Market } from '../tree/market-segments.js';
import { RequestRelaxation } from '../tree/request-relaxation.js';
import { searchTree } from '../tree/tree-search.js';
import type { Ledger, Snapshot } from './ledger.js';

const LIMITS = { nodes: 200, share: 1e-3 };
const WHOLE_LIMITS = { nodes: 2000, share: 1e-3 };
const MOST_EVICTED = 400;

/**
 * Gives one request what it would choose at the prices if all capacity were free, and takes off the plan whoever is
 * in the way, the least worth per unit first (an ejection chain of depth one; Glover 1996). At good prices that is a
 * column of the bound's master problem, so the plan is led towards the bound. The caller serves the evicted again.
 */
export class Claimer {
  readonly evicted: number[] = [];
  /** What the evicted were worth together. */
  evictedValue = 0;
  private readonly box: Box;
  private readonly relaxation: RequestRelaxation;
  private readonly market: Market;
  private readonly single: number[] = [0];
  private readonly weeks: Int32Array;

  constructor(
    private readonly ledger: Ledger,
    prices: CapacityPrices,
    private readonly offersOfLine: readonly number[][],
  ) {
    const { problem } = ledger;
    this.box = new Box(problem);
    this.relaxation = new RequestRelaxation(problem, this.box);
    this.market = {
      offerLeft: problem.offerCapacity,
      lineLeft: problem.lineCapacity,
      offerPrice: prices.offer,
      linePrice: prices.line,
    };
    this.weeks = new Int32Array(problem.weeks);
  }

  setPrices(prices: CapacityPrices): void {
    this.market.offerPrice = prices.offer;
    this.market.linePrice = prices.line;
  }

  /** The request must have nothing. False when it wants nothing or cannot get it; the evicted are off the plan. */
  claim(request: number, snapshot: Snapshot): boolean {
    const { ledger, relaxation, box, single } = this;
    const { problem } = ledger;
    this.evicted.length = 0;
    this.evictedValue = 0;
    single[0] = request;
    box.open(single);
    relaxation.load(request, this.market, problem.fillLimit[request]);
    const limits = problem.allOrNothing[request] === 1 ? WHOLE_LIMITS : LIMITS;
    const begin = ledger.beginOfPairs(request);
    const end = ledger.endOfPairs(request);
    const { best } = searchTree(problem, box, single, relaxation, 0, limits);
    if (best <= 0) return false;
    for (let pair = begin; pair < end; pair++) {
      const wanted = relaxation.keptTotal[pair - begin];
      if (wanted > 0 && !this.place(pair, wanted, snapshot)) return false;
    }
    return true;
  }

  /** Free room first, then room made by evictions, the cheapest weeks first. */
  private place(pair: number, wanted: number, snapshot: Snapshot): boolean {
    const { ledger, weeks } = this;
    const { problem } = ledger;
    const count = this.orderWeeks(pair);
    let left = wanted;
    for (let i = 0; i < count && left > 0; i++) left -= ledger.put(pair, weeks[i], left);
    const offer = problem.pairOffer[pair];
    for (let i = 0; i < count && left > 0; i++) {
      const most = weekCapacity(problem, offer, weeks[i]);
      while (left > 0) {
        left -= ledger.put(pair, weeks[i], left);
        if (left === 0 || most === 0 || !this.evictOne(pair, weeks[i], snapshot)) break;
      }
    }
    return left === 0;
  }

  private orderWeeks(pair: number): number {
    const { market, weeks, ledger } = this;
    const { problem } = ledger;
    const offer = problem.pairOffer[pair];
    let count = 0;
    for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
      const charge = chargeOf(problem, market, offer, week);
      let at = count++;
      while (at > 0 && chargeOf(problem, market, offer, weeks[at - 1]) > charge) {
        weeks[at] = weeks[at - 1];
        at--;
      }
      weeks[at] = week;
    }
    return count;
  }

  /** Takes the least valuable user of an offer's week off the plan; of its line's week when the line is what lacks. */
  private evictOne(pair: number, week: number, snapshot: Snapshot): boolean {
    const { ledger } = this;
    const { problem } = ledger;
    if (this.evicted.length === MOST_EVICTED) return false;
    const request = problem.pairRequest[pair];
    const offer = problem.pairOffer[pair];
    let victim = -1;
    if (ledger.offerLeft[offer * problem.weeks + week] === 0) victim = this.cheapestUser(offer, week, request);
    else {
      let least = Infinity;
      for (const other of this.offersOfLine[problem.offerLine[offer]] ?? []) {
        const user = this.cheapestUser(other, week, request);
        if (user < 0 || this.worthOf(user) >= least) continue;
        least = this.worthOf(user);
        victim = user;
      }
    }
    if (victim < 0) return false;
    this.evictedValue += ledger.valueOf(victim);
    this.evicted.push(victim);
    snapshot.add(ledger, victim);
    ledger.dropRequest(victim);
    return true;
  }

  private cheapestUser(offer: number, week: number, except: number): number {
    const { ledger } = this;
    const { slotStart, pairFirst, pairLast, pairRequest } = ledger.problem;
    let found = -1;
    let least = Infinity;
    for (let pair = ledger.userHead[offer]; pair >= 0; pair = ledger.nextUser[pair]) {
      if (pairRequest[pair] === except || week < pairFirst[pair] || week > pairLast[pair]) continue;
      if (ledger.units[slotStart[pair] + week - pairFirst[pair]] === 0) continue;
      const worth = this.worthOf(pairRequest[pair]);
      if (worth >= least) continue;
      least = worth;
      found = pairRequest[pair];
    }
    return found;
  }

  /** Value per unit. */
  private worthOf(request: number): number {
    return this.ledger.valueOf(request) / this.ledger.fill[request];
  }
}

function chargeOf(problem: Problem, market: Market, offer: number, week: number): number {
  const line = problem.offerLine[offer];
  const own = market.offerPrice[offer * problem.weeks + week];
  return line < 0 ? own : own + (market.linePrice[line * problem.weeks + week] * problem.offerLoad[offer]) / 1_000_000;
}
