import type { PlanBaseline } from '../format/plan.js';
import { permits, unitCostAt, type Problem } from '../model/problem.js';
import { Ledger } from '../search/ledger.js';

/**
 * What people do without a plan, under the same rules: requests one after another, each from its cheapest offers.
 * `order` says who comes first. Lower bounds for any plan, and the yardstick beside ours.
 */
export function greedyBaseline(
  problems: readonly Problem[],
  order: (problem: Problem) => (left: number, right: number) => number,
): PlanBaseline {
  let objective = 0;
  let filled = 0;
  for (const problem of problems) {
    const ledger = new Ledger(problem);
    const requests = Array.from(problem.need.keys()).sort(order(problem));
    for (const request of requests) serveGreedily(ledger, request);
    objective += ledger.objective();
    for (const fill of ledger.fill) filled += fill;
  }
  return { objective, filled };
}

/** First come, first served: the order of the scenario. */
export function byArrival(problem: Problem): (left: number, right: number) => number {
  return (left, right) => problem.requestIndex[left] - problem.requestIndex[right];
}

/** The most valuable first unit first, then by arrival. */
export function byPriority(problem: Problem): (left: number, right: number) => number {
  const worth = (request: number): number => problem.trancheValue[problem.trancheStart[request]] ?? 0;
  return (left, right) => worth(right) - worth(left) || problem.requestIndex[left] - problem.requestIndex[right];
}

function serveGreedily(ledger: Ledger, request: number): void {
  const { problem } = ledger;
  const pairs: number[] = [];
  for (let pair = ledger.beginOfPairs(request); pair < ledger.endOfPairs(request); pair++) pairs.push(pair);
  const cost = (pair: number): number => unitCostAt(problem, pair, problem.pairMin[pair]);
  pairs.sort((left, right) => cost(left) - cost(right) || left - right);
  const groupUsed = new Map<number, number>();
  let open = problem.need[request];
  let slots = problem.slots[request];
  for (const pair of pairs) {
    const group = problem.pairGroup[pair];
    const isNew = !groupUsed.has(group) && problem.groupCounted[group] === 0;
    if (isNew && slots === 0) continue;
    const share = problem.groupCap[group] - (groupUsed.get(group) ?? 0);
    const total = largestTotal(ledger, pair, Math.min(open, share));
    if (total === 0) continue;
    if (isNew) slots--;
    groupUsed.set(group, (groupUsed.get(group) ?? 0) + total);
    open -= total;
    let left = total;
    for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++)
      left -= ledger.put(pair, week, left);
    if (open === 0) break;
  }
  const incomplete = problem.allOrNothing[request] === 1 && open > 0;
  if (incomplete || ledger.valueOf(request) < 0) ledger.dropRequest(request);
}

/** The largest permitted total within a limit and the room left; 0 when there is none. */
function largestTotal(ledger: Ledger, pair: number, limit: number): number {
  const { problem } = ledger;
  let room = 0;
  for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) room += ledger.room(pair, week);
  const multiple = problem.pairMultiple[pair];
  const total = Math.floor(Math.min(limit, room, problem.pairMax[pair]) / multiple) * multiple;
  return permits(problem, pair, total) ? total : 0;
}
