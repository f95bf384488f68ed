import type { CapacityPrices } from '../flow/flow.js';
import { stepAt, type Problem } from '../model/problem.js';
import type { Prepared } from '../model/prepare.js';
import type { ComponentResult } from '../search/component-solver.js';

/** One used pair, in the scenario's indices. */
export interface UsedPair {
  problem: number;
  /** Local pair index within its problem. */
  pair: number;
  request: number;
  offer: number;
  total: number;
  unitPrice: number;
  unitFreight: number;
  /** Rupiah by which a unit counts less because the offer is stale. */
  unitDiscount: number;
  weeks: { week: number; units: number }[];
}

/** The plan in the scenario's indices, and what it leaves: the ground all reports stand on. */
export interface Outcome {
  prepared: Prepared;
  results: readonly ComponentResult[];
  /** By request, then offer. */
  used: UsedPair[];
  /** Index into `used` where a request's pairs begin. */
  usedStart: Int32Array;
  /** Planned units per request, agreed ones not included. */
  planned: Float64Array;
  /** What the plan leaves, offer × week and line × week (millionths). */
  offerLeft: Int32Array;
  lineLeft: Float64Array;
  prices: CapacityPrices;
}

export function outcomeOf(prepared: Prepared, results: readonly ComponentResult[]): Outcome {
  const { model, residual, problems } = prepared;
  const used: UsedPair[] = [];
  problems.forEach((problem, i) => collectUsed(problem, i, results[i], model.offers.discount, used));
  used.sort((left, right) => left.request - right.request || left.offer - right.offer);
  const planned = new Float64Array(model.requests.count);
  const offerLeft = residual.offerLeft.slice();
  const lineLeft = residual.lineLeft.slice();
  for (const pair of used) {
    planned[pair.request] += pair.total;
    const line = model.offers.line[pair.offer];
    for (const { week, units } of pair.weeks) {
      offerLeft[pair.offer * model.weeks + week] -= units;
      if (line >= 0) lineLeft[line * model.weeks + week] -= units * model.offers.load[pair.offer];
    }
  }
  return {
    prepared,
    results,
    used,
    usedStart: startOfRequests(used, model.requests.count),
    planned,
    offerLeft,
    lineLeft,
    prices: globalPrices(prepared, results),
  };
}

function collectUsed(
  problem: Problem,
  index: number,
  result: ComponentResult,
  discount: Int32Array,
  used: UsedPair[],
): void {
  for (let pair = 0; pair < result.total.length; pair++) {
    const total = result.total[pair];
    if (total === 0) continue;
    const weeks: UsedPair['weeks'] = [];
    for (let slot = problem.slotStart[pair]; slot < problem.slotStart[pair + 1]; slot++) {
      const units = result.units[slot];
      if (units > 0) weeks.push({ week: problem.pairFirst[pair] + slot - problem.slotStart[pair], units });
    }
    const offer = problem.offerIndex[problem.pairOffer[pair]];
    used.push({
      problem: index,
      pair,
      request: problem.requestIndex[problem.pairRequest[pair]],
      offer,
      total,
      unitPrice: problem.stepPrice[stepAt(problem, pair, total)],
      unitFreight: problem.pairFreight[pair] - discount[offer],
      unitDiscount: discount[offer],
      weeks,
    });
  }
}

function startOfRequests(used: readonly UsedPair[], requests: number): Int32Array {
  const start = new Int32Array(requests + 1);
  for (const pair of used) start[pair.request + 1]++;
  for (let request = 0; request < requests; request++) start[request + 1] += start[request];
  return start;
}

function globalPrices(prepared: Prepared, results: readonly ComponentResult[]): CapacityPrices {
  const { model, problems } = prepared;
  const { weeks } = model;
  const prices = {
    offer: new Float64Array(model.offers.count * weeks),
    line: new Float64Array(model.lines.count * weeks),
  };
  problems.forEach((problem, i) => {
    const own = results[i].prices;
    problem.offerIndex.forEach((offer, local) => {
      for (let week = 0; week < weeks; week++) prices.offer[offer * weeks + week] = own.offer[local * weeks + week];
    });
    problem.lineIndex.forEach((line, local) => {
      for (let week = 0; week < weeks; week++) prices.line[line * weeks + week] = own.line[local * weeks + week];
    });
  });
  return prices;
}
