import type { Problem } from '../model/problem.js';
import { Box } from '../tree/box.js';
import type { Market } from '../tree/market-segments.js';
import { RequestRelaxation } from '../tree/request-relaxation.js';
import { searchTree } from '../tree/tree-search.js';
import type { Row } from './row.js';
import type { Supply } from './supply.js';

const LIMITS = { nodes: 40 };
const ROWS_AT_ONCE = 64;

/**
 * The additive bound. For fixed prices λ ≥ 0 on capacity
 *
 *     Z ≤ Σ_r worth_r(λ) + λ · capacity,    worth_r(λ) = max { value of r's units − their cost − their charge at λ }
 *
 * with each maximum under the request's own rules. A request that comes, goes or changes touches one term, so a bound
 * on the whole follows from one small tree search. (Lagrangian relaxation; weak duality holds at any prices.) Weakness:
 * prices stay where the last full run put them, so the gap grows by what prices would have moved.
 */
export function setWorth(supply: Supply, rows: readonly Row[]): void {
  for (let begin = 0; begin < rows.length; begin += ROWS_AT_ONCE) {
    const part = rows.slice(begin, begin + ROWS_AT_ONCE);
    const problem = supply.problemOf(part, 'full');
    worthOfAll(problem, supply).forEach((worth, i) => (part[i].worth = worth));
  }
}

export function worthOfAll(problem: Problem, supply: Supply): number[] {
  const prices = supply.localPrices(problem);
  const market: Market = {
    offerLeft: problem.offerCapacity,
    lineLeft: problem.lineCapacity,
    offerPrice: prices.offer,
    linePrice: prices.line,
  };
  const box = new Box(problem);
  const relaxation = new RequestRelaxation(problem, box);
  const single = [0];
  return Array.from(problem.need, (_, request) => {
    if (problem.fillLimit[request] === 0) return 0;
    single[0] = request;
    box.open(single);
    relaxation.load(request, market, problem.fillLimit[request]);
    return searchTree(problem, box, single, relaxation, 0, LIMITS).upper;
  });
}
