import type { Problem } from '../model/problem.js';
import { Box } from '../tree/box.js';
import type { Ledger } from './ledger.js';
import type { Market } from '../tree/market-segments.js';
import { RequestRelaxation } from '../tree/request-relaxation.js';
import { searchTree } from '../tree/tree-search.js';

const ATTEMPTS_PER_INSERTION = 4;
/** A tree ends early where it could find no more than a thousandth of what it has found. */
const LIMITS = { nodes: 60, share: 1e-3 };
/** All or nothing is harder: trees find their first plan late. */
const WHOLE_LIMITS = { nodes: 600, share: 1e-3 };

/**
 * Gives one request, which must have nothing, the best it can get from what the ledger has left: a small exact tree
 * search. Capacity may be charged at `prices`, so that scarce weeks go to those who need them.
 */
export class Inserter {
  private readonly box: Box;
  private readonly relaxation: RequestRelaxation;
  private readonly market: Market;
  private readonly single: number[] = [0];
  private readonly weekOrder: Int32Array;

  constructor(
    private readonly ledger: Ledger,
    prices: { offer: Float64Array; line: Float64Array },
  ) {
    this.box = new Box(ledger.problem);
    this.relaxation = new RequestRelaxation(ledger.problem, this.box);
    this.market = {
      offerLeft: ledger.offerLeft,
      lineLeft: ledger.lineLeft,
      offerPrice: prices.offer,
      linePrice: prices.line,
    };
    this.weekOrder = new Int32Array(ledger.problem.weeks);
  }

  setPrices(prices: { offer: Float64Array; line: Float64Array }): void {
    this.market.offerPrice = prices.offer;
    this.market.linePrice = prices.line;
  }

  insert(request: number): void {
    const { ledger } = this;
    const { problem } = ledger;
    if (problem.fillLimit[request] === 0) return;
    this.single[0] = request;
    this.box.open(this.single);
    const limits = problem.allOrNothing[request] === 1 ? WHOLE_LIMITS : LIMITS;
    const begin = ledger.beginOfPairs(request);
    const end = ledger.endOfPairs(request);
    for (let attempt = 0; attempt < ATTEMPTS_PER_INSERTION; attempt++) {
      this.relaxation.keptTotal.fill(0, 0, end - begin);
      this.relaxation.load(request, this.market, problem.fillLimit[request]);
      const { best } = searchTree(problem, this.box, this.single, this.relaxation, 0, limits);
      if (best <= 0) return;
      if (this.place(request, begin, end)) return;
    }
    // Offers on one line kept taking each other's room; the request stays without.
    ledger.dropRequest(request);
  }

  /** Puts the kept totals on the ledger; false (and nothing placed) when two offers of one line met. */
  private place(request: number, begin: number, end: number): boolean {
    const { ledger, relaxation, box } = this;
    for (let pair = begin; pair < end; pair++) {
      const wanted = relaxation.keptTotal[pair - begin];
      if (wanted === 0) continue;
      const placed = this.placeTotal(pair, wanted);
      if (placed === wanted) continue;
      ledger.dropRequest(request);
      box.lowerHigh(pair, placed);
      return false;
    }
    return true;
  }

  /** Cheapest weeks first, the earlier among equals. */
  private placeTotal(pair: number, wanted: number): number {
    const { ledger, weekOrder, market } = this;
    const { problem } = ledger;
    let weeks = 0;
    const base = problem.pairOffer[pair] * problem.weeks;
    const line = problem.offerLine[problem.pairOffer[pair]];
    const load = problem.offerLoad[problem.pairOffer[pair]] / 1_000_000;
    const charge = (week: number): number =>
      Math.floor(
        market.offerPrice[base + week] + (line < 0 ? 0 : market.linePrice[line * problem.weeks + week] * load),
      );
    for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
      let at = weeks++;
      while (at > 0 && charge(weekOrder[at - 1]) > charge(week)) {
        weekOrder[at] = weekOrder[at - 1];
        at--;
      }
      weekOrder[at] = week;
    }
    let left = wanted;
    for (let i = 0; i < weeks && left > 0; i++) left -= ledger.put(pair, weekOrder[i], left);
    return wanted - left;
  }
}

export function zeroPrices(problem: Problem): { offer: Float64Array; line: Float64Array } {
  return { offer: new Float64Array(problem.offerCapacity.length), line: new Float64Array(problem.lineCapacity.length) };
}
