/**
 * One component of the scenario, by itself: typed arrays and nothing else, so that it can be handed to another
 * thread. Requests, groups (a producer as seen by one request), pairs, offers and lines are local indices; agreed
 * commitments are already taken off; pairs that can never carry a permitted total are already gone.
 */
export interface Problem {
  weeks: number;
  keepBonus: number;
  /** False: allowed pairs were left out that are worth less than those listed, at the prices of the first flow. */
  isComplete: boolean;
  /** Index in the scenario. */
  requestIndex: Int32Array;
  offerIndex: Int32Array;
  lineIndex: Int32Array;

  // Requests
  /** Units still to be filled. */
  need: Int32Array;
  /** No plan can fill more than this: the best `slots` groups together. */
  fillLimit: Int32Array;
  /** How many further producers may be used. */
  slots: Int32Array;
  allOrNothing: Uint8Array;
  /** Tranches of request r are trancheStart[r] …; what agreed units filled is taken off; values never rise. */
  trancheStart: Int32Array;
  trancheSize: Int32Array;
  trancheValue: Float64Array;
  groupStart: Int32Array;

  // Groups: request × producer
  groupRequest: Int32Array;
  groupCap: Int32Array;
  /** 1: the producer has an agreed commitment with the request and takes no further slot. */
  groupCounted: Uint8Array;
  pairStart: Int32Array;

  // Pairs
  pairGroup: Int32Array;
  pairRequest: Int32Array;
  pairOffer: Int32Array;
  /** Weeks first … last of pair p are slots slotStart[p] …: one place per pair and week. */
  slotStart: Int32Array;
  pairFirst: Int16Array;
  pairLast: Int16Array;
  /** Least permitted total above 0: MOQ and split rule, rounded up to the multiple, at a permitted price. */
  pairMin: Int32Array;
  pairMax: Int32Array;
  pairMultiple: Int32Array;
  pairFreight: Int32Array;
  /** Price steps of the pair: total from which a unit price holds; NO_PRICE where the price cap forbids it. */
  stepStart: Int32Array;
  stepFrom: Int32Array;
  stepPrice: Int32Array;
  /** Units on which the keep bonus is earned, and by slot the weeks they are proposed in. */
  pairKept: Int32Array;
  keptUnits: Int32Array;

  // Offers and lines
  offerCapacity: Int32Array;
  offerLine: Int32Array;
  offerLoad: Float64Array;
  lineCapacity: Float64Array;
  /** The load all its offers share, 0 when they differ. */
  lineLoad: Float64Array;
}

/** Line loads are counted in millionths, so that every sum is a whole number. */
export const LOAD_SCALE = 1_000_000;

/** Marks a price step that the request's cap forbids. */
export const NO_PRICE = 2_147_483_647;

/** The price step in force at a total: the last one that begins at or below it. */
export function stepAt(problem: Problem, pair: number, total: number): number {
  const { stepStart, stepFrom } = problem;
  let step = stepStart[pair + 1] - 1;
  while (step > stepStart[pair] && stepFrom[step] > total) step--;
  return step;
}

/** Unit price + unit freight at a total. */
export function unitCostAt(problem: Problem, pair: number, total: number): number {
  return problem.stepPrice[stepAt(problem, pair, total)] + problem.pairFreight[pair];
}

/** The lowest unit price + freight at any total within [low, high]. */
export function lowestUnitCost(problem: Problem, pair: number, low: number, high: number): number {
  const { stepStart, stepFrom, stepPrice } = problem;
  const end = stepStart[pair + 1];
  let lowest = NO_PRICE;
  for (let step = stepAt(problem, pair, low); step < end && stepFrom[step] <= high; step++) {
    if (stepPrice[step] < lowest) lowest = stepPrice[step];
  }
  return lowest === NO_PRICE ? NO_PRICE : lowest + problem.pairFreight[pair];
}

/** What the pair adds to or takes from Z at a total, the fill value apart: −cost + bonus. */
export function pairMoney(problem: Problem, pair: number, total: number): number {
  if (total === 0) return 0;
  const kept = Math.min(total, problem.pairKept[pair]);
  return kept * problem.keepBonus - total * unitCostAt(problem, pair, total);
}

/** Value of filling the first `units` of a request's open tranches. */
export function fillValueOf(problem: Problem, request: number, units: number): number {
  const { trancheStart, trancheSize, trancheValue } = problem;
  let left = units;
  let value = 0;
  for (let t = trancheStart[request]; t < trancheStart[request + 1] && left > 0; t++) {
    const part = Math.min(left, trancheSize[t]);
    value += part * trancheValue[t];
    left -= part;
  }
  return value;
}

/** Units an offer-week can give when nothing else uses its line. */
export function weekCapacity(problem: Problem, offer: number, week: number): number {
  const own = problem.offerCapacity[offer * problem.weeks + week];
  const line = problem.offerLine[offer];
  if (line < 0) return own;
  return Math.min(own, Math.floor(problem.lineCapacity[line * problem.weeks + week] / problem.offerLoad[offer]));
}
