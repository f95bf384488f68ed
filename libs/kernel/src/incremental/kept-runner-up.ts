import type { CapacityPrices } from '../flow/flow.js';
import type { RunnerUp } from '../format/plan.js';
import { NO_PRICE, stepAt, type Problem } from '../model/problem.js';

/** Money for the units in question, term by term; higher is better. */
interface Terms {
  price: number;
  freight: number;
  stale: number;
  scarcity: number;
  keep: number;
}

const TERMS = ['price', 'freight', 'stale', 'scarcity', 'keep'] as const;

/**
 * The best pair a request does not use, for the units of one it uses; by the same terms as in a full run, at the kept
 * prices. `problem` is of that request alone, so every pair that could carry an order is in it. O(its pairs × weeks).
 */
export class KeptRunnerUp {
  constructor(
    private readonly problem: Problem,
    private readonly prices: CapacityPrices,
    /** Rupiah a unit by which each of the problem's offers is discounted as stale; part of the pairs' freight. */
    private readonly discount: readonly number[],
  ) {}

  /** Pair instead of `pair`, which carries `units`; undefined when all are in use. `nameOf`: id of a problem's offer. */
  find(
    pair: number,
    units: number,
    used: ReadonlySet<number>,
    nameOf: (offer: number) => string,
  ): RunnerUp | undefined {
    const own = this.termsOf(pair, units);
    let best: { pair: number; delta: number; terms: Terms } | undefined;
    for (let other = 0; other < this.problem.pairMax.length; other++) {
      if (used.has(other)) continue;
      const terms = this.termsOf(other, units);
      const delta = sum(terms) - sum(own);
      if (best === undefined || delta > best.delta) best = { pair: other, delta, terms };
    }
    if (best === undefined) return undefined;
    const { terms } = best;
    const because = this.permits(best.pair, units)
      ? TERMS.reduce((worst, term) => (terms[term] - own[term] < terms[worst] - own[worst] ? term : worst), TERMS[0])
      : 'order_size';
    return { offer: nameOf(this.problem.pairOffer[best.pair]), delta: Math.round(best.delta), because };
  }

  private permits(pair: number, units: number): boolean {
    const { problem } = this;
    const { pairMin, pairMax, pairMultiple, stepPrice } = problem;
    if (units < pairMin[pair] || units > pairMax[pair] || units % pairMultiple[pair] !== 0) return false;
    return stepPrice[stepAt(problem, pair, units)] !== NO_PRICE;
  }

  /** At a total the pair may not carry, the price at its least total stands in. */
  private termsOf(pair: number, units: number): Terms {
    const { problem, discount } = this;
    const offer = problem.pairOffer[pair];
    const total = this.permits(pair, units) ? units : problem.pairMin[pair];
    return {
      price: -units * problem.stepPrice[stepAt(problem, pair, total)],
      freight: -units * (problem.pairFreight[pair] - discount[offer]),
      stale: -units * discount[offer],
      scarcity: -units * this.leastCharge(pair),
      keep: Math.min(units, problem.pairKept[pair]) * problem.keepBonus,
    };
  }

  private leastCharge(pair: number): number {
    const { problem, prices } = this;
    const offer = problem.pairOffer[pair];
    const line = problem.offerLine[offer];
    let least = Number.POSITIVE_INFINITY;
    for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
      const shared = line < 0 ? 0 : (prices.line[line * problem.weeks + week] * problem.offerLoad[offer]) / 1_000_000;
      least = Math.min(least, prices.offer[offer * problem.weeks + week] + shared);
    }
    return least;
  }
}

function sum(terms: Terms): number {
  return terms.price + terms.freight + terms.stale + terms.scarcity + terms.keep;
}
