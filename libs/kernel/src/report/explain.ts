import type { ExplanationTerm, PlanExplanation } from '../format/plan.js';
import { fillValueOf } from '../model/problem.js';
import type { Outcome, UsedPair } from './outcome.js';
import { RunnerUpFinder } from './runner-up.js';

/**
 * Why each pair: amounts that add up to its part of Z, and the best allowed offer the request does not use.
 * The fill value of a request is dealt to its offers in the scenario's order: the first of them fills the first
 * tranche. All pairs or, for whoever has cancelled, none.
 */
export function explainAll(outcome: Outcome, isCancelled: () => boolean): PlanExplanation[] {
  const explanations: PlanExplanation[] = [];
  const { usedStart, used } = outcome;
  const finder = new RunnerUpFinder(outcome);
  for (let request = 0; request + 1 < usedStart.length && !isCancelled(); request++) {
    let filled = 0;
    for (let at = usedStart[request]; at < usedStart[request + 1]; at++) {
      explanations.push(explainPair(outcome, used[at], filled, finder));
      filled += used[at].total;
    }
  }
  return isCancelled() ? [] : explanations;
}

function explainPair(outcome: Outcome, used: UsedPair, filledBefore: number, finder: RunnerUpFinder): PlanExplanation {
  const { scenario } = outcome.prepared.model;
  const problem = outcome.prepared.problems[used.problem];
  const local = problem.pairRequest[used.pair];
  const fill = fillValueOf(problem, local, filledBefore + used.total) - fillValueOf(problem, local, filledBefore);
  const value: ExplanationTerm[] = [
    { id: 'fill', amount: fill },
    { id: 'price', amount: -used.total * used.unitPrice },
    { id: 'freight', amount: -used.total * used.unitFreight },
  ];
  if (used.unitDiscount > 0) value.push({ id: 'stale', amount: -used.total * used.unitDiscount });
  const kept = Math.min(used.total, problem.pairKept[used.pair]) * problem.keepBonus;
  if (kept > 0) value.push({ id: 'keep', amount: kept });
  const explanation: PlanExplanation = {
    offer: scenario.offers[used.offer].id,
    request: scenario.requests[used.request].id,
    value,
  };
  const runnerUp = finder.find(used);
  if (runnerUp !== undefined) explanation.runnerUp = runnerUp;
  return explanation;
}
