import type { AttributeValue } from '#contracts';
import type { AttributeConstraint } from '../catalogue/constraint.rules.js';

export interface Site {
  readonly lat: number;
  readonly lon: number;
  readonly landmass: string;
}

/** A published offer that verified claims cover, as far as fitting looks at it. */
export interface OfferFacts {
  readonly id: string;
  readonly materialCode: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly unitPrice: number;
  readonly tiers: readonly { readonly from: number; readonly unitPrice: number }[];
  readonly moq: number;
  readonly leadWeeks: number;
  readonly localContent: number;
  readonly level: number;
  /** Verified, of its facility or organisation. */
  readonly certificates: readonly string[];
  readonly site: Site;
}

/** What one line asks of an offer. */
export interface NeedFacts {
  readonly constraints: Readonly<Record<string, AttributeConstraint>>;
  readonly quantity: number;
  readonly maxUnitPrice: number | null;
  readonly minLevel: number;
  readonly certificates: readonly string[];
  readonly minLocalContent: number;
}

/** Name of a constraint: a field of the line, or `constraints.<attribute>`. */
export type ConstraintName = string;

/** The price of one unit when `quantity` is taken from one offer: all-unit tiers. */
export const priceAt = ({ unitPrice, tiers }: Pick<OfferFacts, 'unitPrice' | 'tiers'>, quantity: number): number =>
  tiers.reduce((price, tier) => (tier.from <= quantity ? tier.unitPrice : price), unitPrice);

export function meets(constraint: AttributeConstraint, value: AttributeValue | undefined): boolean {
  if (value === undefined) return false;
  if ('in' in constraint) return constraint.in.includes(value);
  return typeof value === 'number' && value >= (constraint.min ?? -Infinity) && value <= (constraint.max ?? Infinity);
}

/**
 * The constraints one offer does not meet. `free` is what it can still give in weeks from which it arrives in the
 * window: nothing means too late (or taken), less than its minimum order means that order cannot be made.
 */
export function unmetBy(need: NeedFacts, offer: OfferFacts, free: number): ConstraintName[] {
  const unmet = Object.entries(need.constraints)
    .filter(([code, constraint]) => !meets(constraint, offer.attributes[code]))
    .map(([code]) => `constraints.${code}`);
  if (offer.level < need.minLevel) unmet.push('minLevel');
  if (!need.certificates.every((code) => offer.certificates.includes(code))) unmet.push('certificates');
  if (offer.localContent < need.minLocalContent) unmet.push('minLocalContent');
  if (need.maxUnitPrice !== null && priceAt(offer, need.quantity) > need.maxUnitPrice) unmet.push('maxUnitPrice');
  if (offer.moq > need.quantity) unmet.push('quantity');
  if (free < Math.min(offer.moq, need.quantity)) unmet.push('weeks');
  return unmet;
}

/** The constraints a line states at all; the window always counts. */
export function statedConstraints(need: NeedFacts): ConstraintName[] {
  return [
    ...Object.keys(need.constraints).map((code) => `constraints.${code}`),
    ...(need.minLevel > 1 ? ['minLevel'] : []),
    ...(need.certificates.length > 0 ? ['certificates'] : []),
    ...(need.minLocalContent > 0 ? ['minLocalContent'] : []),
    ...(need.maxUnitPrice === null ? [] : ['maxUnitPrice']),
    'quantity',
    'weeks',
  ];
}

export interface Fit {
  /** Verified published offers of the material. */
  readonly offers: number;
  /** Of them, those that meet everything. */
  readonly fitting: number;
  /** For each constraint: how many would fit if it alone were dropped; the one that cuts most first. */
  readonly without: readonly { readonly constraint: ConstraintName; readonly fitting: number }[];
  /** The constraint whose absence would add most offers; null when none adds any. */
  readonly cutsMost: ConstraintName | null;
}

/** Counts, from each offer's list of unmet constraints: an offer fits without c when c is all it misses. */
export function fitOf(need: NeedFacts, unmetOfEach: readonly (readonly ConstraintName[])[]): Fit {
  const fitting = unmetOfEach.filter((unmet) => unmet.length === 0).length;
  const without = statedConstraints(need)
    .map((constraint) => ({
      constraint,
      fitting: fitting + unmetOfEach.filter((unmet) => unmet.length === 1 && unmet[0] === constraint).length,
    }))
    .toSorted((a, b) => b.fitting - a.fitting);
  const [most] = without;
  return {
    offers: unmetOfEach.length,
    fitting,
    without,
    cutsMost: most && most.fitting > fitting ? most.constraint : null,
  };
}

const EARTH_RADIUS_KM = 6371.0088;
/** A sea leg beyond this takes a second week (the engine's default policy). */
const LONG_SEA_KM = 1_500;

/** Whole weeks on the way: by road within a week, by sea one or two. */
export function transitWeeks(from: Site, to: Site): 0 | 1 | 2 {
  if (from.landmass === to.landmass) return 0;
  return greatCircleKm(from, to) > LONG_SEA_KM ? 2 : 1;
}

function greatCircleKm(from: Site, to: Site): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const sinLat = Math.sin(radians(to.lat - from.lat) / 2);
  const sinLon = Math.sin(radians(to.lon - from.lon) / 2);
  const h = sinLat ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * sinLon ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}
