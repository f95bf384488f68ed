import type { CapacityPrices } from '../flow/flow.js';
import { LOAD_SCALE } from '../model/problem.js';
import type { Ledger } from './ledger.js';
import type { Random } from './random.js';

/** Regret counts less than in proportion, so that the few largest do not take every try. */
const REGRET_EXPONENT = 0.5;

/**
 * Requests that have less than they could have: the seeds of moves that are likely to help. At prices, a request's
 * regret is what it could be worth alone less what it is worth now, both charged; the regrets and the unused capacity
 * add up to the whole gap. Without prices, whoever is not full wants.
 */
export class Wanting {
  private readonly requests: number[] = [];
  private readonly weightUpTo: number[] = [];
  private prices: CapacityPrices | undefined;
  private worth: Float64Array | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly candidates: Int32Array,
  ) {}

  /** `worth`: per request the most it could add, charged these prices. */
  setPrices(prices: CapacityPrices, worth: Float64Array): void {
    this.prices = prices;
    this.worth = worth;
  }

  /** O(pairs in use × weeks). */
  list(): void {
    const { requests, weightUpTo } = this;
    requests.length = 0;
    weightUpTo.length = 0;
    let sum = 0;
    for (const request of this.candidates) {
      const weight = this.weightOf(request);
      if (weight <= 0) continue;
      requests.push(request);
      weightUpTo.push((sum += weight));
    }
  }

  private weightOf(request: number): number {
    const { ledger, worth, prices } = this;
    if (worth === undefined) return ledger.fill[request] < ledger.problem.fillLimit[request] ? 1 : 0;
    const regret = worth[request] - ledger.valueOf(request) + chargesOf(ledger, prices!, request);
    return regret <= 0 ? 0 : regret ** REGRET_EXPONENT;
  }

  /** One of those listed last, by weight; −1 when there is none. */
  choose(random: Random): number {
    const { requests, weightUpTo } = this;
    if (requests.length === 0) return -1;
    const at = random.next() * weightUpTo[requests.length - 1];
    let low = 0;
    let high = requests.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (weightUpTo[middle] <= at) low = middle + 1;
      else high = middle;
    }
    return requests[low];
  }
}

/** What the request's units would pay for the capacity they use. */
function chargesOf(ledger: Ledger, prices: CapacityPrices, request: number): number {
  const { problem, total, units } = ledger;
  const { pairOffer, pairFirst, slotStart, offerLine, offerLoad, weeks } = problem;
  const end = ledger.endOfPairs(request);
  let sum = 0;
  for (let pair = ledger.beginOfPairs(request); pair < end; pair++) {
    if (total[pair] === 0) continue;
    const offer = pairOffer[pair];
    const line = offerLine[offer];
    for (let slot = slotStart[pair]; slot < slotStart[pair + 1]; slot++) {
      if (units[slot] === 0) continue;
      const week = pairFirst[pair] + slot - slotStart[pair];
      sum += units[slot] * prices.offer[offer * weeks + week];
      if (line >= 0) sum += (units[slot] * offerLoad[offer] * prices.line[line * weeks + week]) / LOAD_SCALE;
    }
  }
  return sum;
}
