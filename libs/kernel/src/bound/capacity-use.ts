import type { Problem } from '../model/problem.js';
import { chargeOf, type Market } from '../tree/market-segments.js';

/**
 * What a request's totals use of each offer-week and line-week at given prices. Weeks of one charge share a total in
 * proportion to what they can take: any split costs the same, and an even one moves prices least.
 */
export class CapacityUse {
  /** Units, offer × week. */
  readonly offer: Float64Array;
  /** Millionths of load units, line × week. */
  readonly line: Float64Array;
  private readonly weekCharge: Float64Array;
  private readonly weekCap: Float64Array;

  constructor(private readonly problem: Problem) {
    this.offer = new Float64Array(problem.offerCapacity.length);
    this.line = new Float64Array(problem.lineCapacity.length);
    this.weekCharge = new Float64Array(problem.weeks);
    this.weekCap = new Float64Array(problem.weeks);
  }

  /** A pair's units, the cheapest weeks first. */
  addTotal(pair: number, total: number, market: Market): void {
    const { problem } = this;
    const offer = problem.pairOffer[pair];
    let left = total;
    let floor = -Infinity;
    while (left > 0) {
      const tie = this.cheapestWeeks(pair, market, floor);
      if (tie.cap === 0) return;
      const share = Math.min(1, left / tie.cap);
      for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
        if (this.weekCharge[week] === tie.charge) this.add(offer, week, this.weekCap[week] * share);
      }
      if (share < 1) return;
      left -= tie.cap;
      floor = tie.charge;
    }
  }

  /** A pair's units as they stand in a plan. */
  addUnits(pair: number, units: Int32Array): void {
    const { slotStart, pairFirst, pairOffer } = this.problem;
    for (let slot = slotStart[pair]; slot < slotStart[pair + 1]; slot++) {
      this.add(pairOffer[pair], pairFirst[pair] + slot - slotStart[pair], units[slot]);
    }
  }

  private add(offer: number, week: number, units: number): void {
    const { weeks, offerLine, offerLoad } = this.problem;
    this.offer[offer * weeks + week] += units;
    const line = offerLine[offer];
    if (line >= 0) this.line[line * weeks + week] += units * offerLoad[offer];
  }

  /** The lowest charge above `floor` among a pair's weeks, and what they can take together. */
  private cheapestWeeks(pair: number, market: Market, floor: number): { charge: number; cap: number } {
    const { problem, weekCharge, weekCap } = this;
    const offer = problem.pairOffer[pair];
    const line = problem.offerLine[offer];
    const load = problem.offerLoad[offer];
    let charge = Infinity;
    for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
      const slot = offer * problem.weeks + week;
      weekCap[week] = market.offerLeft[slot];
      weekCharge[week] = market.offerPrice[slot];
      if (line >= 0) {
        const lineSlot = line * problem.weeks + week;
        weekCap[week] = Math.min(weekCap[week], Math.floor(market.lineLeft[lineSlot] / load));
        weekCharge[week] = Math.floor(weekCharge[week] + chargeOf(market.linePrice[lineSlot], load));
      }
      if (weekCap[week] > 0 && weekCharge[week] > floor && weekCharge[week] < charge) charge = weekCharge[week];
    }
    let cap = 0;
    for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
      if (weekCharge[week] === charge) cap += weekCap[week];
    }
    return { charge, cap };
  }
}
