import { NetworkBuilder } from '../flow/network-builder.js';
import { fillValueOf } from '../model/problem.js';
import { Improver } from '../search/improver.js';
import { Ledger } from '../search/ledger.js';
import { Neighbourhood } from '../search/neighbourhood.js';
import { Random } from '../search/random.js';
import type { Order, Row } from './row.js';
import type { Supply } from './supply.js';

const RUINS_PER_ROW = 8;
/** Ruins × pairs of a request: so that an answer takes as long where requests have many pairs. */
const MOST_RUIN_WORK = 6000;
const EXACT_TRIES = 2;
const NODES_PER_TRY = 30;

/**
 * Thinks a few requests over, everybody else keeping what they have: they start from their orders (or from nothing,
 * where these do not stand any more), those that lack something are served, then ruin and recreate, one flow that re-deals quantities, and small exact tries. What a
 * request has is only given up for more value, so the plan never gets worse. The rows' orders must be off the supply. O(pairs of the rows × weeks), whatever the size of the whole.
 */
export function resolveRows(supply: Supply, rows: readonly Row[], seed: number): void {
  const problem = supply.problemOf(rows, 'left');
  const ledger = new Ledger(problem);
  rows.forEach((row, request) => {
    if (!putBack(ledger, request, row.orders)) ledger.dropRequest(request);
  });
  const improver = new Improver(ledger, new Random(seed), supply.localPrices(problem));
  const all = Array.from(rows.keys()).toSorted((l, r) => firstValue(r) - firstValue(l) || l - r);
  improver.insertAll(all, true);
  improver.insertAll(all, false);
  const neighbourhood = new Neighbourhood(ledger, new NetworkBuilder(problem));
  neighbourhood.polish();
  if (rows.length > 1) {
    const pairsPerRow = Math.max(1, problem.pairMax.length / rows.length);
    const ruins = Math.min(RUINS_PER_ROW * rows.length, Math.ceil(MOST_RUIN_WORK / pairsPerRow));
    improver.run(ruins, 0, () => false);
    for (let i = 0; i < EXACT_TRIES; i++) neighbourhood.solve(improver.neighbours(3), NODES_PER_TRY);
    neighbourhood.polish();
  }
  rows.forEach((row, request) => {
    row.isTouched = true;
    row.orders = ordersOf(ledger, request);
    row.value = ledger.valueOf(request);
    row.fillValue = fillValueOf(problem, request, ledger.fill[request]);
    row.wholeValue = fillValueOf(problem, request, problem.need[request]);
  });

  function firstValue(request: number): number {
    return problem.trancheValue[problem.trancheStart[request]] ?? 0;
  }
}

/** Values of the rows as they stand; those whose orders do not stand are emptied, and answered. */
export function appraiseRows(supply: Supply, rows: readonly Row[]): Row[] {
  const problem = supply.problemOf(rows, 'full');
  const ledger = new Ledger(problem);
  const fallen: Row[] = [];
  rows.forEach((row, request) => {
    if (!putBack(ledger, request, row.orders)) {
      ledger.dropRequest(request);
      row.orders = [];
      fallen.push(row);
    }
    row.value = ledger.valueOf(request);
    row.fillValue = fillValueOf(problem, request, ledger.fill[request]);
    row.wholeValue = fillValueOf(problem, request, problem.need[request]);
    ledger.dropRequest(request);
  });
  return fallen;
}

/** False when an order finds no pair, week or room. */
function putBack(ledger: Ledger, request: number, orders: readonly Order[]): boolean {
  const { problem } = ledger;
  for (const order of orders) {
    const pair = pairWith(ledger, request, order.offer);
    const isIn = pair >= 0 && order.week >= problem.pairFirst[pair] && order.week <= problem.pairLast[pair];
    if (!isIn || ledger.put(pair, order.week, order.units) < order.units) return false;
  }
  return true;
}

function pairWith(ledger: Ledger, request: number, offer: number): number {
  const { problem } = ledger;
  const end = ledger.endOfPairs(request);
  for (let pair = ledger.beginOfPairs(request); pair < end; pair++) {
    if (problem.offerIndex[problem.pairOffer[pair]] === offer) return pair;
  }
  return -1;
}

function ordersOf(ledger: Ledger, request: number): Order[] {
  const { problem, units, total } = ledger;
  const orders: Order[] = [];
  const end = ledger.endOfPairs(request);
  for (let pair = ledger.beginOfPairs(request); pair < end; pair++) {
    if (total[pair] === 0) continue;
    const base = problem.slotStart[pair];
    for (let slot = base; slot < problem.slotStart[pair + 1]; slot++) {
      if (units[slot] === 0) continue;
      const offer = problem.offerIndex[problem.pairOffer[pair]];
      orders.push({ offer, week: problem.pairFirst[pair] + slot - base, units: units[slot] });
    }
  }
  return orders.toSorted((left, right) => left.offer - right.offer || left.week - right.week);
}
