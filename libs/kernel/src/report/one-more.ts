import type { Plan, PlanPrice } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';
import { solve } from '../solve.js';

/** A capacity of which one more unit would add most to Z. */
export type OneMore = PlanPrice & {
  materials: string[];
  /** What one more unit really adds, where it was tried: never more than the shadow price on pure-flow scenarios. */
  gain?: number;
};

export interface OneMoreOptions {
  /** Entries wanted; 20 by default. */
  limit?: number;
  /** How many of them, from the top, are tried by solving again with one unit more. */
  proved?: number;
  /** How each is tried: `gap` 0 and no limit unless they say otherwise. */
  solve?: Parameters<typeof solve>[1];
}

/**
 * Where one more unit of capacity is worth most, by shadow price. A shadow price is the slope of the bound, so on
 * scenarios with order rules it is an estimate from above; `proved` entries carry the finite difference of the plan.
 */
export function oneMoreUnit(
  scenario: Scenario,
  plan: Plan,
  { limit = 20, proved = 0, solve: how = {} }: OneMoreOptions = {},
): OneMore[] {
  const list = plan.prices
    .toSorted(
      (left, right) =>
        right.shadowPrice - left.shadowPrice || byCodeUnit(nameOf(left), nameOf(right)) || left.week - right.week,
    )
    .slice(0, limit)
    .map((price): OneMore => ({ ...price, materials: materialsOf(scenario, price) }));
  for (const entry of list.slice(0, proved))
    entry.gain = solve(withOneMore(scenario, entry, plan.fillValue), { gap: 0, ...how }).objective - plan.objective;
  return list;
}

function nameOf(price: PlanPrice): string {
  return 'line' in price ? `line ${price.line}` : `offer ${price.offer}`;
}

/** The same order on every machine. */
function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function materialsOf(scenario: Scenario, price: PlanPrice): string[] {
  const offers = scenario.offers.filter((offer) =>
    'line' in price ? offer.line === price.line : offer.id === price.offer,
  );
  return [...new Set(offers.map((offer) => offer.material))].toSorted();
}

function withOneMore(scenario: Scenario, price: PlanPrice, fillValue: number): Scenario {
  const more = (calendar: readonly number[]): number[] =>
    calendar.map((units, week) => (week === price.week ? units + 1 : units));
  const policy = { ...scenario.policy, fillValue };
  if ('line' in price) {
    const lines = scenario.lines?.map((line) =>
      line.id === price.line ? { ...line, capacity: more(line.capacity) } : line,
    );
    return { ...scenario, policy, lines };
  }
  const offers = scenario.offers.map((offer) =>
    offer.id === price.offer ? { ...offer, available: more(offer.available) } : offer,
  );
  return { ...scenario, policy, offers };
}
