import { DEFAULT_POLICY, type MatchingPolicy } from '#core/matching';
import type { Person } from '../cast.js';
import { SUPPLY_TERMS } from '../tables/supply-terms.js';
import type { Timeline } from '../timeline.js';

const POSTED = 30;

/**
 * The planner's policy: a unit counts as much as it costs, against filter media. Without weights a metre of ear loop
 * would count as much as a kilogram of it.
 */
export function demoPolicy(planner: Person, timeline: Timeline): MatchingPolicy {
  const middle = ([low, high]: readonly [number, number]) => (low + high) / 2;
  const scarcest = middle(SUPPLY_TERMS['NW-MB'].price);
  const weights = Object.entries(SUPPLY_TERMS).map(([code, { price }]) => [
    code,
    Number((middle(price) / scarcest).toPrecision(3)),
  ]);
  return {
    id: timeline.id(POSTED),
    policy: { ...DEFAULT_POLICY, materialWeights: Object.fromEntries(weights) },
    reason: 'Bobot bahan sebanding dengan harga pasar, agar meter, lembar dan kilogram dapat dibandingkan.',
    setBy: planner.id,
    inForceFrom: timeline.at(POSTED),
  };
}
