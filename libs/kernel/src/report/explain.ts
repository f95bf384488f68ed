import type { ExplanationTerm, PlanExplanation, RunnerUp } from '../format/plan.js';
import { fillValueOf, permits, stepAt, type Problem } from '../model/problem.js';
import type { Outcome, UsedPair } from './outcome.js';

/**
 * Why each pair: amounts that add up to its part of Z, and the best allowed offer the request does not use.
 * The fill value of a request is dealt to its offers in the scenario's order: the first of them fills the first
 * tranche. Alternatives are compared by price, freight, keep bonus and the shadow price of the capacity they take.
 */
export function explainAll(outcome: Outcome): PlanExplanation[] {
  const explanations: PlanExplanation[] = [];
  const { usedStart, used } = outcome;
  for (let request = 0; request + 1 < usedStart.length; request++) {
    let filled = 0;
    for (let at = usedStart[request]; at < usedStart[request + 1]; at++) {
      explanations.push(explainPair(outcome, used[at], filled));
      filled += used[at].total;
    }
  }
  return explanations;
}

function explainPair(outcome: Outcome, used: UsedPair, filledBefore: number): PlanExplanation {
  const { scenario } = outcome.prepared.model;
  const problem = outcome.prepared.problems[used.problem];
  const local = problem.pairRequest[used.pair];
  const fill = fillValueOf(problem, local, filledBefore + used.total) - fillValueOf(problem, local, filledBefore);
  const value: ExplanationTerm[] = [
    { id: 'fill', amount: fill },
    { id: 'price', amount: -used.total * used.unitPrice },
    { id: 'freight', amount: -used.total * used.unitFreight },
  ];
  const kept = Math.min(used.total, problem.pairKept[used.pair]) * problem.keepBonus;
  if (kept > 0) value.push({ id: 'keep', amount: kept });
  const explanation: PlanExplanation = {
    offer: scenario.offers[used.offer].id,
    request: scenario.requests[used.request].id,
    value,
  };
  const runnerUp = runnerUpOf(outcome, problem, used);
  if (runnerUp !== undefined) explanation.runnerUp = runnerUp;
  return explanation;
}

/** Money per pair for `units` units, term by term; higher is better. */
interface Terms {
  price: number;
  freight: number;
  scarcity: number;
  keep: number;
}

function runnerUpOf(outcome: Outcome, problem: Problem, used: UsedPair): RunnerUp | undefined {
  const request = problem.pairRequest[used.pair];
  const units = used.total;
  const own = termsOf(outcome, problem, used.pair, units);
  let best: { pair: number; delta: number; terms: Terms } | undefined;
  const end = problem.pairStart[problem.groupStart[request + 1]];
  for (let pair = problem.pairStart[problem.groupStart[request]]; pair < end; pair++) {
    if (outcome.results[used.problem].total[pair] > 0) continue;
    const terms = termsOf(outcome, problem, pair, units);
    const delta = sum(terms) - sum(own);
    if (best === undefined || delta > best.delta) best = { pair, delta, terms };
  }
  if (best === undefined) return undefined;
  const offer = outcome.prepared.model.scenario.offers[problem.offerIndex[problem.pairOffer[best.pair]]].id;
  if (!permits(problem, best.pair, units)) return { offer, delta: Math.round(best.delta), because: 'order_size' };
  return { offer, delta: Math.round(best.delta), because: mainReason(own, best.terms) };
}

function sum(terms: Terms): number {
  return terms.price + terms.freight + terms.scarcity + terms.keep;
}

function mainReason(own: Terms, other: Terms): RunnerUp['because'] {
  let because: RunnerUp['because'] = 'price';
  let worst = Number.POSITIVE_INFINITY;
  for (const term of ['price', 'freight', 'scarcity', 'keep'] as const) {
    const difference = other[term] - own[term];
    if (difference < worst) {
      worst = difference;
      because = term;
    }
  }
  return because;
}

/** At a total the pair may not carry, the price of the nearest step that is permitted stands in. */
function termsOf(outcome: Outcome, problem: Problem, pair: number, units: number): Terms {
  const total = Math.min(problem.pairMax[pair], Math.max(problem.pairMin[pair], units));
  const unitPrice =
    problem.stepPrice[stepAt(problem, pair, permits(problem, pair, total) ? total : problem.pairMin[pair])];
  return {
    price: -units * unitPrice,
    freight: -units * problem.pairFreight[pair],
    scarcity: -units * cheapestCapacity(outcome, problem, pair),
    keep: Math.min(units, problem.pairKept[pair]) * problem.keepBonus,
  };
}

/** The lowest shadow price of a unit among the pair's weeks. */
function cheapestCapacity(outcome: Outcome, problem: Problem, pair: number): number {
  const { model } = outcome.prepared;
  const offer = problem.offerIndex[problem.pairOffer[pair]];
  const line = model.offers.line[offer];
  let cheapest = Number.POSITIVE_INFINITY;
  for (let week = problem.pairFirst[pair]; week <= problem.pairLast[pair]; week++) {
    let charge = outcome.prices.offer[offer * model.weeks + week];
    if (line >= 0) charge += (outcome.prices.line[line * model.weeks + week] * model.offers.load[offer]) / 1_000_000;
    if (charge < cheapest) cheapest = charge;
  }
  return cheapest;
}
