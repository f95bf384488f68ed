import { type AttributeValue, mondayOfWeek } from '#contracts';
import type { AttributeConstraint } from '../catalogue/constraint.rules.js';

/** Of a need, what ordering it together with others has to respect. Weeks compare as texts. */
export interface PoolableTerms {
  readonly constraints: Readonly<Record<string, AttributeConstraint>>;
  readonly earliestWeek: string;
  readonly latestWeek: string;
  readonly maxUnitPrice: number | null;
  readonly priority: number;
  readonly certificates: readonly string[];
  readonly minLevel: number;
  readonly minLocalContent: number;
}

export type PooledTerms<T extends PoolableTerms> = { readonly terms: T } | { readonly conflict: string };

/**
 * What all of them can live with: the narrowest grade and window, the lowest price cap, every certificate, the highest
 * level and local content, and the lowest priority, so that nobody is served ahead of others by pooling. Or the name of
 * what cannot be had at once.
 */
export function pooledTerms<T extends PoolableTerms>(needs: readonly T[]): PooledTerms<T> {
  const constraints: Record<string, AttributeConstraint> = {};
  for (const [code, own] of needs.flatMap((need) => Object.entries(need.constraints))) {
    const both = code in constraints ? narrowed(constraints[code], own) : own;
    if (both === undefined) return { conflict: code };
    constraints[code] = both;
  }
  const earliestWeek = needs
    .map((need) => need.earliestWeek)
    .toSorted(byMonday)
    .at(-1)!;
  const [latestWeek] = needs.map((need) => need.latestWeek).toSorted(byMonday);
  if (byMonday(earliestWeek, latestWeek) > 0) return { conflict: 'latestWeek' };
  const caps = needs.flatMap(({ maxUnitPrice }) => maxUnitPrice ?? []);
  const terms = {
    ...needs[0],
    constraints,
    earliestWeek,
    latestWeek,
    maxUnitPrice: caps.length > 0 ? Math.min(...caps) : null,
    priority: Math.min(...needs.map(({ priority }) => priority)),
    certificates: [...new Set(needs.flatMap(({ certificates }) => certificates))].toSorted(),
    minLevel: Math.max(...needs.map(({ minLevel }) => minLevel)),
    minLocalContent: Math.max(...needs.map(({ minLocalContent }) => minLocalContent)),
  };
  return { terms };
}

/** ISO weeks or Mondays. */
const byMonday = (a: string, b: string): number => {
  const [one, other] = [mondayOfWeek(a) ?? a, mondayOfWeek(b) ?? b];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** Both at once; undefined when nothing meets both. */
function narrowed(a: AttributeConstraint, b: AttributeConstraint): AttributeConstraint | undefined {
  if ('in' in a) return chosen(a.in, b);
  if ('in' in b) return chosen(b.in, a);
  const min = Math.max(a.min ?? -Infinity, b.min ?? -Infinity);
  const max = Math.min(a.max ?? Infinity, b.max ?? Infinity);
  if (min > max) return undefined;
  return { ...(min === -Infinity ? {} : { min }), ...(max === Infinity ? {} : { max }) };
}

function chosen(options: readonly AttributeValue[], other: AttributeConstraint): AttributeConstraint | undefined {
  const left = options.filter((value) => {
    if ('in' in other) return other.in.includes(value);
    return typeof value === 'number' && value >= (other.min ?? -Infinity) && value <= (other.max ?? Infinity);
  });
  return left.length > 0 ? { in: left } : undefined;
}
