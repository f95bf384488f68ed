import type { ScenarioRequest } from '#contracts';
import type { PlanSums } from './limits.js';
import { judgePair, priceInForce, pricesOf } from './pair-rules.js';
import { pairKey, type ScenarioView } from './scenario-view.js';

/** A tranche still open after agreed units: how many units, and what each is worth. */
export interface OpenTranche {
  units: number;
  value: number;
}

export function openTranches(view: ScenarioView, request: ScenarioRequest, fillValue: number): OpenTranche[] {
  const { classWeights, tranches } = view.rationingOf(request.material);
  const weight = classWeights[(request.priority ?? 1) - 1];
  const materialWeight = view.materialWeight.get(request.material) ?? 1;
  let skip = view.agreedUnits(request);
  let begin = 0;
  return tranches.map(({ upTo, multiplier }) => {
    const end = Math.floor(upTo * request.quantity);
    const size = end - begin;
    const taken = Math.min(size, skip);
    begin = end;
    skip -= taken;
    return { units: size - taken, value: Math.floor(fillValue * weight * materialWeight * multiplier + 0.5) };
  });
}

export function fillWorth(tranches: readonly OpenTranche[], units: number): number {
  let left = units;
  let worth = 0;
  for (const tranche of tranches) {
    const part = Math.min(left, tranche.units);
    worth += part * tranche.value;
    left -= part;
  }
  return worth;
}

export interface Money {
  fill: number;
  /** Price, freight and the discount of stale offers, as the rules have them. */
  cost: number;
  keep: number;
}

/** Z from the scenario and the quantities alone. */
export function recompute(view: ScenarioView, sums: PlanSums, fillValue: number): Money {
  const money: Money = { fill: 0, cost: 0, keep: 0 };
  for (const [id, units] of sums.byRequest) {
    money.fill += fillWorth(openTranches(view, view.requests.get(id)!, fillValue), units);
  }
  for (const pair of sums.pairs.values()) {
    const verdict = judgePair(view, pair.offer, pair.request);
    const freight = verdict.allowed ? verdict.unitFreight : 0;
    const besidePrice = freight + view.discountOf(pair.offer);
    money.cost += pair.total * (priceInForce(view, pair.offer, pair.request, pair.total) + besidePrice);
    const proposed = view.proposed.get(pairKey(pair.offer.id, pair.request.id)) ?? 0;
    money.keep += view.keepBonus * Math.min(pair.total, proposed);
  }
  return money;
}

/** Twice the dearest unit landed cost over all allowed pairs. */
export function defaultFillValue(view: ScenarioView): number {
  let dearest = 0;
  if (view.links !== undefined) {
    for (const link of view.links.values()) {
      const verdict = judgePair(view, view.offers.get(link.offer)!, view.requests.get(link.request)!);
      if (verdict.allowed) dearest = Math.max(dearest, link.unitCost);
    }
    return 2 * dearest;
  }
  const offersOf = Map.groupBy(view.scenario.offers, (offer) => offer.material);
  for (const request of view.requests.values()) {
    for (const offer of offersOf.get(request.material) ?? []) {
      const verdict = judgePair(view, offer, request);
      if (!verdict.allowed) continue;
      const highest = Math.max(...pricesOf(offer).map((step) => step.unitPrice));
      dearest = Math.max(dearest, highest + verdict.unitFreight);
    }
  }
  return 2 * dearest;
}

/** No plan can be worth more: everything filled, at no cost, everything kept. */
export function worthOfEverything(view: ScenarioView, fillValue: number): number {
  let worth = 0;
  for (const request of view.requests.values()) {
    worth += fillWorth(openTranches(view, request, fillValue), request.quantity);
  }
  for (const units of view.proposed.values()) worth += view.keepBonus * units;
  return worth;
}
