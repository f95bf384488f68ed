import type { Plan, ScenarioOffer, ScenarioRequest } from '#contracts';
import { openTranches } from './objective.js';
import { judgePair, pricesOf } from './pair-rules.js';
import { loadOf, pairKey, weekKey, type ScenarioView } from './scenario-view.js';

interface Segment {
  cost: number;
  units: number;
}

/**
 * Weak duality: with capacity charged at any prices ≥ 0, what each request could gain by itself plus the worth of
 * all capacity is at least Z of every plan. Rules of order size and suppliers are left out, which only raises it.
 */
export function boundFromPrices(view: ScenarioView, plan: Plan, fillValue: number): number {
  const price = new Map<string, number>();
  let bound = 0;
  for (const entry of plan.prices) {
    if (!(entry.shadowPrice > 0)) continue;
    if ('line' in entry) {
      price.set(weekKey(`line ${entry.line}`, entry.week), entry.shadowPrice);
      bound += (entry.shadowPrice * view.lineLeft(entry.line, entry.week)) / 1e6;
    } else {
      const offer = view.offers.get(entry.offer);
      if (offer === undefined || !(entry.week < view.weeks)) continue;
      price.set(weekKey(`offer ${entry.offer}`, entry.week), entry.shadowPrice);
      bound += entry.shadowPrice * view.offerLeft(offer, entry.week);
    }
  }
  const offersOf = Map.groupBy(view.scenario.offers, (offer) => offer.material);
  for (const request of view.requests.values()) {
    const candidates = view.links === undefined ? (offersOf.get(request.material) ?? []) : linkedOffers(view, request);
    bound += bestGain(view, request, candidates, price, fillValue);
  }
  return Math.ceil(bound);
}

function linkedOffers(view: ScenarioView, request: ScenarioRequest): ScenarioOffer[] {
  return [...view.links!.values()]
    .filter((link) => link.request === request.id)
    .map((link) => view.offers.get(link.offer)!);
}

function bestGain(
  view: ScenarioView,
  request: ScenarioRequest,
  candidates: readonly ScenarioOffer[],
  price: ReadonlyMap<string, number>,
  fillValue: number,
): number {
  const segments = candidates.flatMap((offer) => segmentsOf(view, offer, request, price));
  segments.sort((left, right) => left.cost - right.cost);
  let gain = 0;
  let at = 0;
  for (const tranche of openTranches(view, request, fillValue)) {
    let open = tranche.units;
    while (open > 0 && at < segments.length && segments[at].cost < tranche.value) {
      const part = Math.min(open, segments[at].units);
      gain += part * (tranche.value - segments[at].cost);
      open -= part;
      segments[at].units -= part;
      if (segments[at].units === 0) at++;
    }
  }
  return gain;
}

/** The weeks of a pair by rising charge, up to what one producer may supply; kept units are cheaper. */
function segmentsOf(
  view: ScenarioView,
  offer: ScenarioOffer,
  request: ScenarioRequest,
  price: ReadonlyMap<string, number>,
): Segment[] {
  const verdict = judgePair(view, offer, request);
  if (!verdict.allowed) return [];
  const link = view.links?.get(pairKey(offer.id, request.id));
  const cap = request.maxUnitPrice ?? Infinity;
  const payable = pricesOf(offer).filter((step) => step.from <= request.quantity && step.unitPrice <= cap);
  const landed = link?.unitCost ?? Math.min(...payable.map((step) => step.unitPrice)) + verdict.unitFreight;
  const base = landed + view.discountOf(offer);
  const weeks: Segment[] = [];
  for (let week = verdict.firstWeek; week <= verdict.lastWeek; week++) {
    let charge = price.get(weekKey(`offer ${offer.id}`, week)) ?? 0;
    let units = view.offerLeft(offer, week);
    if (offer.line !== undefined) {
      charge += ((price.get(weekKey(`line ${offer.line}`, week)) ?? 0) * loadOf(offer)) / 1e6;
      units = Math.min(units, Math.floor(view.lineLeft(offer.line, week) / loadOf(offer)));
    }
    if (units > 0) weeks.push({ cost: base + charge, units });
  }
  weeks.sort((left, right) => left.cost - right.cost);
  const share = Math.floor((request.maxShare ?? 1) * request.quantity) - view.agreedWith(request.id, offer.producer);
  return withBonus(weeks, Math.max(0, share), view.keepBonus, view.proposed.get(pairKey(offer.id, request.id)) ?? 0);
}

function withBonus(weeks: readonly Segment[], share: number, bonus: number, proposed: number): Segment[] {
  const segments: Segment[] = [];
  let room = share;
  let kept = proposed;
  for (const { cost, units } of weeks) {
    const usable = Math.min(units, room);
    room -= usable;
    const cheaper = Math.min(usable, kept);
    kept -= cheaper;
    if (cheaper > 0) segments.push({ cost: cost - bonus, units: cheaper });
    if (usable > cheaper) segments.push({ cost, units: usable - cheaper });
  }
  return segments;
}
