import type { Plan, ScenarioOffer, ScenarioRequest } from '#contracts';
import { judgePair, priceInForce } from './pair-rules.js';
import { add, loadOf, pairKey, weekKey, type ScenarioView } from './scenario-view.js';
import type { Violations } from './violation.js';

/** What the allocations add up to; allocations of unknown offers or requests are reported and left out. */
export interface PlanSums {
  pairs: Map<string, PairSum>;
  byRequest: Map<string, number>;
  landedCost: number;
}

export interface PairSum {
  offer: ScenarioOffer;
  request: ScenarioRequest;
  total: number;
  /** Path of the first allocation of the pair. */
  path: string;
}

export function checkLimits(view: ScenarioView, plan: Plan, violations: Violations): PlanSums {
  const sums: PlanSums = { pairs: new Map(), byRequest: new Map(), landedCost: 0 };
  const offerUse = new Map<string, number>();
  const lineUse = new Map<string, number>();
  const seen = new Set<string>();
  plan.allocations.forEach((allocation, i) => {
    const path = `allocations[${i}]`;
    const offer = view.offers.get(allocation.offer);
    const request = view.requests.get(allocation.request);
    if (offer === undefined)
      violations.add('unknown_id', `${path}.offer`, `no offer "${allocation.offer}" in the scenario`);
    if (request === undefined)
      violations.add('unknown_id', `${path}.request`, `no request "${allocation.request}" in the scenario`);
    if (offer === undefined || request === undefined) return;
    const key = pairKey(offer.id, request.id);
    if (allocation.quantity <= 0) violations.add('format', `${path}.quantity`, `${allocation.quantity} is not above 0`);
    if (seen.has(weekKey(key, allocation.week)))
      violations.add('duplicate', path, 'this offer, request and week stand twice');
    seen.add(weekKey(key, allocation.week));
    const pair = sums.pairs.get(key) ?? { offer, request, total: 0, path };
    pair.total += allocation.quantity;
    sums.pairs.set(key, pair);
    add(sums.byRequest, request.id, allocation.quantity);
    add(offerUse, weekKey(offer.id, allocation.week), allocation.quantity);
    if (offer.line !== undefined)
      add(lineUse, weekKey(offer.line, allocation.week), allocation.quantity * loadOf(offer));
    sums.landedCost += allocation.quantity * (allocation.unitPrice + allocation.unitFreight);
  });
  checkPairs(view, plan, sums, violations);
  checkOfferUse(view, offerUse, violations);
  checkLineUse(view, lineUse, violations);
  checkRequests(view, sums, violations);
  return sums;
}

/** Allowedness, weeks, prices and freight of every allocation. */
function checkPairs(view: ScenarioView, plan: Plan, sums: PlanSums, violations: Violations): void {
  plan.allocations.forEach((allocation, i) => {
    const path = `allocations[${i}]`;
    const pair = sums.pairs.get(pairKey(allocation.offer, allocation.request));
    if (pair === undefined) return;
    const verdict = judgePair(view, pair.offer, pair.request);
    if (!verdict.allowed) {
      violations.add('not_allowed', path, `${allocation.offer} → ${allocation.request}: ${verdict.why}`);
      return;
    }
    if (allocation.week < verdict.firstWeek || allocation.week > verdict.lastWeek) {
      const message = `week ${allocation.week} lies outside ${verdict.firstWeek} to ${verdict.lastWeek}`;
      violations.add('week', `${path}.week`, message);
    }
    const price = priceInForce(view, pair.offer, pair.request, pair.total);
    const cap = view.links === undefined ? (pair.request.maxUnitPrice ?? Infinity) : Infinity;
    if (price > cap) {
      violations.add(
        'not_allowed',
        path,
        `the price in force at ${pair.total} units, ${price}, is above the cap ${cap}`,
      );
    }
    if (allocation.unitPrice !== price) {
      const message = `${price} is in force at ${pair.total} units, found ${allocation.unitPrice}`;
      violations.add('unit_price', `${path}.unitPrice`, message);
    }
    if (allocation.unitFreight !== verdict.unitFreight) {
      const message = `${verdict.unitFreight} by the tariff, found ${allocation.unitFreight}`;
      violations.add('unit_freight', `${path}.unitFreight`, message);
    }
  });
}

function checkOfferUse(view: ScenarioView, use: Map<string, number>, violations: Violations): void {
  for (const offer of view.offers.values()) {
    for (let week = 0; week < view.weeks; week++) {
      const used = use.get(weekKey(offer.id, week)) ?? 0;
      const left = view.offerLeft(offer, week);
      if (used > left)
        violations.add('offer_capacity', 'allocations', `${offer.id} week ${week}: ${used} units of ${left}`);
    }
  }
}

function checkLineUse(view: ScenarioView, use: Map<string, number>, violations: Violations): void {
  for (const line of view.lineCapacity.keys()) {
    for (let week = 0; week < view.weeks; week++) {
      const used = use.get(weekKey(line, week)) ?? 0;
      const left = view.lineLeft(line, week);
      if (used > left) {
        violations.add('line_capacity', 'allocations', `${line} week ${week}: load ${used / 1e6} of ${left / 1e6}`);
      }
    }
  }
}

/** Quantity, order sizes, suppliers and shares of every request. */
function checkRequests(view: ScenarioView, sums: PlanSums, violations: Violations): void {
  const producersOf = new Map<string, Map<string, number>>();
  for (const pair of sums.pairs.values()) {
    checkOrderSize(pair, violations);
    const byProducer = producersOf.get(pair.request.id) ?? new Map(view.agreed.get(pair.request.id));
    add(byProducer, pair.offer.producer, pair.total);
    producersOf.set(pair.request.id, byProducer);
  }
  for (const [id, byProducer] of producersOf) {
    const request = view.requests.get(id)!;
    const planned = sums.byRequest.get(id) ?? 0;
    const open = request.quantity - view.agreedUnits(request);
    const where = `request ${id}`;
    if (planned > open)
      violations.add('request_quantity', 'allocations', `${where}: ${planned} units, ${open} are open`);
    if (request.allOrNothing === true && planned !== open) {
      violations.add('all_or_nothing', 'allocations', `${where}: ${planned} units, all ${open} or nothing`);
    }
    checkSplit(view, request, byProducer, violations);
  }
}

function checkOrderSize(pair: PairSum, violations: Violations): void {
  const least = Math.max(pair.offer.moq ?? 1, pair.request.minPerSupplier ?? 0);
  const name = `${pair.offer.id} → ${pair.request.id}`;
  if (pair.total < least) violations.add('order_size', pair.path, `${name}: ${pair.total} units, at least ${least}`);
  const multiple = pair.offer.multiple ?? 1;
  if (pair.total % multiple !== 0)
    violations.add('order_multiple', pair.path, `${name}: ${pair.total} is no multiple of ${multiple}`);
}

/** Agreed producers count; what they hold by agreement alone is not the plan's fault. */
function checkSplit(
  view: ScenarioView,
  request: ScenarioRequest,
  byProducer: Map<string, number>,
  violations: Violations,
): void {
  const agreed = view.agreed.get(request.id) ?? new Map<string, number>();
  const most = Math.max(request.maxSuppliers ?? Infinity, agreed.size);
  if (byProducer.size > most) {
    const message = `request ${request.id}: ${byProducer.size} producers, at most ${request.maxSuppliers}`;
    violations.add('max_suppliers', 'allocations', message);
  }
  const share = Math.floor((request.maxShare ?? 1) * request.quantity);
  for (const [producer, units] of byProducer) {
    if (units > share && units > (agreed.get(producer) ?? 0)) {
      violations.add(
        'max_share',
        'allocations',
        `request ${request.id}: ${units} units from ${producer}, at most ${share}`,
      );
    }
  }
}
