import type { Plan, PlanExplanation } from '#contracts';
import type { PairSum, PlanSums } from './limits.js';
import { fillWorth, openTranches } from './objective.js';
import { judgePair, priceInForce } from './pair-rules.js';
import { add, pairKey, weekKey, type ScenarioView } from './scenario-view.js';
import type { Violations } from './violation.js';

const REASON_CODES = new Set([
  'no_offer',
  'spec',
  'level',
  'certificate',
  'local_content',
  'price_cap',
  'too_late',
  'moq',
  'supplier_limit',
  'capacity_taken',
]);

/** Unmet needs: every open unit is named once, with a reason the format knows. */
export function checkUnmet(view: ScenarioView, plan: Plan, sums: PlanSums, violations: Violations): void {
  const stated = new Map<string, number>();
  plan.unmet.forEach((unmet, i) => {
    const path = `unmet[${i}]`;
    if (!view.requests.has(unmet.request))
      violations.add('unknown_id', `${path}.request`, `no request "${unmet.request}"`);
    if (stated.has(unmet.request)) violations.add('duplicate', path, `request ${unmet.request} stands twice`);
    stated.set(unmet.request, unmet.quantity);
    if (unmet.reasons.length === 0) violations.add('unmet', `${path}.reasons`, 'an unmet need has at least one reason');
    for (const { code } of unmet.reasons) {
      if (!REASON_CODES.has(code)) violations.add('unmet', `${path}.reasons`, `"${code}" is no reason code`);
    }
    const { relaxation } = unmet;
    if (relaxation !== undefined && !(relaxation.fills > 0 && relaxation.fills <= unmet.quantity)) {
      const message = `${relaxation.fills} units of ${unmet.quantity} unmet`;
      violations.add('unmet', `${path}.relaxation.fills`, message);
    }
  });
  for (const request of view.requests.values()) {
    const open = request.quantity - view.agreedUnits(request) - (sums.byRequest.get(request.id) ?? 0);
    const said = stated.get(request.id) ?? 0;
    if (open !== said && open >= 0) {
      violations.add('unmet', 'unmet', `request ${request.id}: ${open} units are unmet, the plan says ${said}`);
    }
  }
}

/** Explanations, where there are any: one per used pair, adding up to its part of Z. */
export function checkExplanations(view: ScenarioView, plan: Plan, sums: PlanSums, violations: Violations): void {
  if (plan.explanations.length === 0) return;
  const fillByRequest = new Map<string, number>();
  const explained = new Set<string>();
  plan.explanations.forEach((explanation, i) => {
    const path = `explanations[${i}]`;
    const key = pairKey(explanation.offer, explanation.request);
    const pair = sums.pairs.get(key);
    if (pair === undefined || explained.has(key)) {
      violations.add(
        'explanation',
        path,
        pair === undefined ? 'the plan does not use this pair' : 'this pair stands twice',
      );
      return;
    }
    explained.add(key);
    add(fillByRequest, explanation.request, amountOf(explanation, 'fill'));
    checkAmounts(view, explanation, pair, path, violations);
  });
  for (const [key, pair] of sums.pairs) {
    if (!explained.has(key))
      violations.add('explanation', pair.path, `${pair.offer.id} → ${pair.request.id} is not explained`);
  }
  for (const [id, units] of sums.byRequest) {
    const worth = fillWorth(openTranches(view, view.requests.get(id)!, plan.fillValue), units);
    const said = fillByRequest.get(id) ?? 0;
    if (said !== worth) {
      violations.add(
        'explanation',
        'explanations',
        `request ${id}: fill amounts add up to ${said}, its fill is worth ${worth}`,
      );
    }
  }
}

function amountOf(explanation: PlanExplanation, id: string): number {
  return explanation.value.filter((term) => term.id === id).reduce((sum, term) => sum + term.amount, 0);
}

function checkAmounts(
  view: ScenarioView,
  explanation: PlanExplanation,
  pair: PairSum,
  path: string,
  violations: Violations,
): void {
  const verdict = judgePair(view, pair.offer, pair.request);
  if (!verdict.allowed) return;
  const proposed = view.proposed.get(pairKey(pair.offer.id, pair.request.id)) ?? 0;
  const money =
    view.keepBonus * Math.min(pair.total, proposed) -
    pair.total *
      (priceInForce(view, pair.offer, pair.request, pair.total) + verdict.unitFreight + view.discountOf(pair.offer));
  const said = explanation.value.reduce((sum, term) => sum + term.amount, 0) - amountOf(explanation, 'fill');
  if (said !== money) {
    violations.add('explanation', `${path}.value`, `money amounts add up to ${said}, the pair's to ${money}`);
  }
  const runnerUp = explanation.runnerUp;
  if (runnerUp !== undefined && !view.offers.has(runnerUp.offer)) {
    violations.add('unknown_id', `${path}.runnerUp.offer`, `no offer "${runnerUp.offer}" in the scenario`);
  }
}

/** Shadow prices: of known capacity, not negative, 0 (so not listed) where something is left idle. */
export function checkPrices(view: ScenarioView, plan: Plan, violations: Violations): void {
  const seen = new Set<string>();
  plan.prices.forEach((price, i) => {
    const path = `prices[${i}]`;
    const id = 'line' in price ? price.line : price.offer;
    const known = 'line' in price ? view.lineCapacity.has(id) : view.offers.has(id);
    if (!known) violations.add('unknown_id', path, `no ${'line' in price ? 'line' : 'offer'} "${id}" in the scenario`);
    if (price.week < 0 || price.week >= view.weeks)
      violations.add('week', `${path}.week`, `week ${price.week} is outside the horizon`);
    if (price.shadowPrice < 0) violations.add('price', `${path}.shadowPrice`, `${price.shadowPrice} is below 0`);
    const key = weekKey(`${'line' in price ? 'line' : 'offer'} ${id}`, price.week);
    if (seen.has(key)) violations.add('duplicate', path, 'this capacity and week stand twice');
    seen.add(key);
  });
}
