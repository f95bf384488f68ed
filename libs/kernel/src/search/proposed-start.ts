import type { Problem } from '../model/problem.js';
import { Box } from '../tree/box.js';
import { findBranch } from '../tree/branching.js';
import type { Ledger } from './ledger.js';

export function hasProposals({ pairKept }: Problem): boolean {
  return pairKept.some((units) => units > 0);
}

/**
 * Puts what is proposed already on an empty ledger, request by request, wherever it still keeps the request's rules and
 * finds room. A search that starts here moves a proposal only for more than its bonus. O(pairs × weeks).
 */
export function placeProposed(ledger: Ledger): void {
  const { problem } = ledger;
  const { need, pairKept, pairMax, pairMultiple } = problem;
  const total = new Int32Array(pairMax.length);
  for (let pair = 0; pair < pairMax.length; pair++) {
    const units = Math.min(pairKept[pair], pairMax[pair]);
    total[pair] = units - (units % pairMultiple[pair]);
  }
  const box = new Box(problem);
  box.open(Int32Array.from(need.keys()));
  for (let request = 0; request < need.length; request++) {
    const isPermitted = findBranch(problem, box, total, request) === undefined;
    if (!isPermitted || !withinShares(problem, total, request) || !placeAll(ledger, total, request))
      ledger.dropRequest(request);
  }
}

/** No producer gives more than its share, and all together no more than is needed. */
function withinShares({ need, groupStart, groupCap, pairStart }: Problem, total: Int32Array, request: number): boolean {
  let fill = 0;
  for (let group = groupStart[request]; group < groupStart[request + 1]; group++) {
    let units = 0;
    for (let pair = pairStart[group]; pair < pairStart[group + 1]; pair++) units += total[pair];
    if (units > groupCap[group]) return false;
    fill += units;
  }
  return fill <= need[request];
}

/** In the weeks it is proposed in, as far as they have room; then in others of the pair. */
function placeAll(ledger: Ledger, total: Int32Array, request: number): boolean {
  const { pairFirst, pairLast, slotStart, keptUnits } = ledger.problem;
  const end = ledger.endOfPairs(request);
  for (let pair = ledger.beginOfPairs(request); pair < end; pair++) {
    let left = total[pair];
    for (let slot = slotStart[pair]; slot < slotStart[pair + 1] && left > 0; slot++)
      left -= ledger.put(pair, pairFirst[pair] + slot - slotStart[pair], Math.min(left, keptUnits[slot]));
    for (let week = pairFirst[pair]; week <= pairLast[pair] && left > 0; week++) left -= ledger.put(pair, week, left);
    if (left > 0) return false;
  }
  return true;
}
