import type { ExplanationTerm, Plan, PlanExplanation, PlanFairness } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';
import { fillValueOf, stepAt } from '../model/problem.js';
import { buildModel } from '../model/scenario-model.js';
import { fairnessOf } from '../report/fairness.js';
import { KeptRunnerUp } from './kept-runner-up.js';
import type { KeptState } from './kept-state.js';
import type { Row } from './row.js';

/**
 * Why each pair of a kept state: amounts that add up to its part of Z, a request's fill dealt to its offers in the
 * scenario's order; and the best offer it does not use.
 */
export function explainKept(state: KeptState): PlanExplanation[] {
  return state.rows().flatMap((row) => explainRow(state, row));
}

function explainRow(state: KeptState, row: Row): PlanExplanation[] {
  if (row.orders.length === 0) return [];
  const problem = state.market.problemOf([row], 'full');
  const { offers } = state.market.scenario;
  const totals = new Map<number, number>();
  for (const { offer, units } of row.orders) totals.set(offer, (totals.get(offer) ?? 0) + units);
  const pairOf = (offer: number): number => problem.pairOffer.findIndex((local) => problem.offerIndex[local] === offer);
  const used = new Set([...totals.keys()].map(pairOf));
  const discounts = Array.from(problem.offerIndex, (offer) => state.market.model.offers.discount[offer]);
  const finder = new KeptRunnerUp(problem, state.market.localPrices(problem), discounts);
  let filled = 0;
  return [...totals]
    .toSorted(([left], [right]) => left - right)
    .map(([offer, total]) => {
      const pair = pairOf(offer);
      const fill = fillValueOf(problem, 0, filled + total) - fillValueOf(problem, 0, filled);
      filled += total;
      const discount = state.market.model.offers.discount[offer];
      const value: ExplanationTerm[] = [
        { id: 'fill', amount: fill },
        { id: 'price', amount: -total * problem.stepPrice[stepAt(problem, pair, total)] },
        { id: 'freight', amount: -total * (problem.pairFreight[pair] - discount) },
      ];
      if (discount > 0) value.push({ id: 'stale', amount: -total * discount });
      const kept = Math.min(total, problem.pairKept[pair]) * problem.keepBonus;
      if (kept > 0) value.push({ id: 'keep', amount: kept });
      const runnerUp = finder.find(pair, total, used, (local) => offers[problem.offerIndex[local]].id);
      const explanation: PlanExplanation = { offer: offers[offer].id, request: row.request.id, value };
      if (runnerUp !== undefined) explanation.runnerUp = runnerUp;
      return explanation;
    });
}

/** Agreed commitments included, as in a full run. */
export function fairnessOfKept(scenario: Scenario, plan: Plan): PlanFairness {
  const model = buildModel(scenario);
  const filled = new Float64Array(model.requests.count);
  const agreed = (scenario.commitments ?? []).filter(({ state }) => state === 'agreed');
  for (const { request, quantity } of [...agreed, ...plan.allocations]) {
    const at = model.requestIndex.get(request)!;
    filled[at] = Math.min(model.requests.quantity[at], filled[at] + quantity);
  }
  let planned = 0;
  let small = 0;
  for (const { offer, quantity } of plan.allocations) {
    planned += quantity;
    if (model.offers.small[model.offerIndex.get(offer)!] === 1) small += quantity;
  }
  return fairnessOf(model, filled, small, planned);
}
