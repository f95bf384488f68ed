import { NO_PRICE, stepAt, type Problem } from '../model/problem.js';
import type { Box } from './box.js';

/**
 * What a relaxed solution breaks, and the two ways out: side 0 and side 1 together keep every permitted plan.
 *   whole: nothing for the request | all of it
 *   group: the producer is not used | it takes one of the places
 *   split: total ≤ below | total ≥ above, with nothing permitted between
 */
export type Branch =
  | { kind: 'whole'; request: number; first: 0 | 1 }
  | { kind: 'group'; group: number; first: 0 | 1 }
  | { kind: 'split'; pair: number; below: number; above: number; first: 0 | 1 };

export function takeSide(box: Box, branch: Branch, side: 0 | 1): void {
  if (branch.kind === 'split') {
    if (side === 0) box.lowerHigh(branch.pair, branch.below);
    else box.raiseLow(branch.pair, branch.above);
  } else if (branch.kind === 'group') {
    if (side === 0) box.closeGroup(branch.group);
    else box.placeGroup(branch.group);
  } else if (side === 0) box.closeRequest(branch.request);
  else box.requireWhole(branch.request);
}

/** The first broken rule of a request under these totals; undefined when it keeps them all. */
export function findBranch(problem: Problem, box: Box, total: Int32Array, request: number): Branch | undefined {
  return (
    branchOnWhole(problem, box, total, request) ??
    branchOnSuppliers(problem, box, total, request) ??
    branchOnTotals(problem, box, total, request)
  );
}

function branchOnWhole(problem: Problem, box: Box, total: Int32Array, request: number): Branch | undefined {
  if (problem.allOrNothing[request] === 0 || box.whole[request] === 1) return undefined;
  const { groupStart, pairStart, need } = problem;
  let fill = 0;
  for (let pair = pairStart[groupStart[request]]; pair < pairStart[groupStart[request + 1]]; pair++)
    fill += total[pair];
  if (fill === 0 || fill === need[request]) return undefined;
  return { kind: 'whole', request, first: fill * 2 >= need[request] ? 1 : 0 };
}

/** Too many producers: decide about the one with the fewest units. */
function branchOnSuppliers(problem: Problem, box: Box, total: Int32Array, request: number): Branch | undefined {
  const { groupStart, pairStart, groupCounted, slots } = problem;
  if (slots[request] >= groupStart[request + 1] - groupStart[request]) return undefined;
  let used = 0;
  let most = 0;
  let mostGroup = -1;
  for (let group = groupStart[request]; group < groupStart[request + 1]; group++) {
    if (groupCounted[group] === 1) continue;
    let units = 0;
    for (let pair = pairStart[group]; pair < pairStart[group + 1]; pair++) units += total[pair];
    if (units === 0) continue;
    used++;
    if (box.placed[group] === 0 && units > most) {
      most = units;
      mostGroup = group;
    }
  }
  return used > slots[request] ? { kind: 'group', group: mostGroup, first: 1 } : undefined;
}

function branchOnTotals(problem: Problem, box: Box, total: Int32Array, request: number): Branch | undefined {
  const { groupStart, pairStart } = problem;
  for (let pair = pairStart[groupStart[request]]; pair < pairStart[groupStart[request + 1]]; pair++) {
    if (total[pair] === 0) continue;
    const branch = branchOnTotal(problem, box, pair, total[pair]);
    if (branch !== undefined) return branch;
  }
  return undefined;
}

function branchOnTotal(problem: Problem, box: Box, pair: number, total: number): Branch | undefined {
  const { pairMin, pairMultiple } = problem;
  const least = pairMin[pair];
  if (total < least) return { kind: 'split', pair, below: 0, above: least, first: total * 2 >= least ? 1 : 0 };
  const over = total % pairMultiple[pair];
  if (over !== 0) {
    const below = total - over;
    return { kind: 'split', pair, below, above: below + pairMultiple[pair], first: 0 };
  }
  return branchOnPrice(problem, box, pair, total);
}

/**
 * The relaxation charges the lowest price open to the pair. Where the price in force is another (or forbidden), the
 * totals are split at the step that has the lowest price.
 */
function branchOnPrice(problem: Problem, box: Box, pair: number, total: number): Branch | undefined {
  const { stepStart, stepFrom, stepPrice, pairMin } = problem;
  if (stepStart[pair + 1] - stepStart[pair] === 1) return undefined;
  const inForce = stepAt(problem, pair, total);
  const begin = stepAt(problem, pair, Math.max(box.low[pair], pairMin[pair]));
  let lowest = inForce;
  for (let step = begin; step < stepStart[pair + 1] && stepFrom[step] <= box.high[pair]; step++) {
    if (stepPrice[step] < stepPrice[lowest]) lowest = step;
  }
  if (lowest === inForce) return undefined;
  if (lowest > inForce) {
    const above = stepFrom[inForce + 1];
    return { kind: 'split', pair, below: above - 1, above, first: stepPrice[inForce] === NO_PRICE ? 1 : 0 };
  }
  const above = stepFrom[inForce];
  return { kind: 'split', pair, below: above - 1, above, first: 0 };
}
