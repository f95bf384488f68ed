import type { AttributeConstraint, AttributeValue, ScenarioFreight, ScenarioOffer, ScenarioRequest } from '#contracts';
import { pairKey, type ScenarioView } from './scenario-view.js';

/** What the rules say about an offer and a request: why not, or when and at what freight. */
export type PairVerdict = { allowed: false; why: string } | AllowedPair;

export interface AllowedPair {
  allowed: true;
  firstWeek: number;
  lastWeek: number;
  unitFreight: number;
}

export function judgePair(view: ScenarioView, offer: ScenarioOffer, request: ScenarioRequest): PairVerdict {
  const isExcluded = view.excluded.size > 0 && view.excluded.has(pairKey(offer.id, request.id));
  if (isExcluded) return no('the scenario excludes this pair');
  if (view.links !== undefined) {
    const link = view.links.get(pairKey(offer.id, request.id));
    if (link === undefined) return no('the scenario has no link for this pair');
    return inTime(view, offer, request, link.transitWeeks ?? 0, 0);
  }
  const why = whyNot(view, offer, request);
  if (why !== undefined) return no(why);
  const km = greatCircleKm(offer.site, request.site);
  const road = offer.site.landmass === request.site.landmass;
  const transit = road ? 0 : km > view.freight.longSeaKm ? 2 : 1;
  const kg = view.kgPerUnit.get(request.material) ?? 0;
  return inTime(view, offer, request, transit, freightPerUnit(view.freight, km, road, kg));
}

function no(why: string): PairVerdict {
  return { allowed: false, why };
}

function inTime(
  view: ScenarioView,
  offer: ScenarioOffer,
  request: ScenarioRequest,
  transit: number,
  unitFreight: number,
): PairVerdict {
  const delay = (offer.leadWeeks ?? 0) + transit;
  const firstWeek = Math.max(0, (request.earliestWeek ?? 0) - delay);
  const lastWeek = Math.min(view.weeks - 1, (request.latestWeek ?? view.weeks - 1) - delay);
  if (firstWeek > lastWeek) return no(`nothing arrives in time (${delay} weeks on the way)`);
  return { allowed: true, firstWeek, lastWeek, unitFreight };
}

function whyNot(view: ScenarioView, offer: ScenarioOffer, request: ScenarioRequest): string | undefined {
  if (offer.material !== request.material) return `material ${offer.material} is not ${request.material}`;
  const level = Math.max(request.minLevel ?? 0, view.rationingOf(request.material).minLevel);
  if ((offer.level ?? 0) < level) return `level ${offer.level ?? 0} is below ${level}`;
  const missing = (request.certificates ?? []).find((certificate) => !(offer.certificates ?? []).includes(certificate));
  if (missing !== undefined) return `certificate ${missing} is missing`;
  const local = request.minLocalContent ?? 0;
  if ((offer.localContent ?? 0) < local) return `local content ${offer.localContent ?? 0} is below ${local}`;
  for (const [name, constraint] of Object.entries(request.constraints ?? {})) {
    const value = Object.hasOwn(offer.attributes ?? {}, name) ? offer.attributes![name] : undefined;
    if (!meets(value, constraint))
      return `${name} ${JSON.stringify(value)} does not meet ${JSON.stringify(constraint)}`;
  }
  const cap = request.maxUnitPrice ?? Infinity;
  const reachable = pricesOf(offer).filter((step) => step.from <= request.quantity);
  if (reachable.every((step) => step.unitPrice > cap)) return `no price up to ${cap} can be reached`;
  return undefined;
}

function meets(value: AttributeValue | undefined, constraint: AttributeConstraint): boolean {
  if (value === undefined) return false;
  if (typeof constraint !== 'object') return value === constraint;
  if ('in' in constraint) return constraint.in.includes(value);
  if ('eq' in constraint) return value === constraint.eq;
  if (typeof value !== 'number') return false;
  return value >= (constraint.min ?? -Infinity) && value <= (constraint.max ?? Infinity);
}

function greatCircleKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const dLat = Math.sin((b.lat * rad - a.lat * rad) / 2);
  const dLon = Math.sin((b.lon * rad - a.lon * rad) / 2);
  const h = dLat ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * dLon ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function freightPerUnit(freight: ScenarioFreight, km: number, road: boolean, kg: number): number {
  if (road) return Math.floor(kg * (freight.roadFixed + freight.roadPerKm * 1.35 * km) + 0.5);
  return Math.floor(kg * (freight.seaFixed + freight.seaPerKm * km) + 0.5);
}

export interface PriceStep {
  from: number;
  unitPrice: number;
}

/** The plain price and the tiers, rising in `from`. */
export function pricesOf(offer: ScenarioOffer): PriceStep[] {
  return [{ from: 0, unitPrice: offer.unitPrice }, ...(offer.tiers ?? [])];
}

/** The unit price in force when a pair's total is `total`. */
export function priceInForce(
  view: ScenarioView,
  offer: ScenarioOffer,
  request: ScenarioRequest,
  total: number,
): number {
  const link = view.links?.get(pairKey(offer.id, request.id));
  if (link !== undefined) return link.unitCost;
  let price = offer.unitPrice;
  for (const tier of offer.tiers ?? []) if (tier.from <= total) price = tier.unitPrice;
  return price;
}
