import type { Plan } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';
import { solve } from '../solve.js';

/** What it costs, in units and in money, to fill everyone's first part before anyone's last. */
export interface PriceOfFairness {
  /** Units filled by the plan, and without tranches. */
  units: number;
  unitsWithout: number;
  /** Share of the units without tranches that fairness costs; below 0 when the plan fills more. */
  volumeLost: number;
  /** Landed cost per unit, plan and without tranches. */
  unitCost: number;
  unitCostWithout: number;
  /** The fill a tenth of the requests stays below, plan and without tranches. */
  p10Fill: number;
  p10FillWithout: number;
}

/**
 * Solves the scenario once more with one tranche of multiplier 1 and the plan's fill value. On scenarios with order
 * rules both plans are only as good as their gaps, and so is the difference.
 */
export function priceOfFairness(
  scenario: Scenario,
  plan: Plan,
  options: Parameters<typeof solve>[1] = {},
): PriceOfFairness {
  const policy = { ...scenario.policy, fillValue: plan.fillValue, tranches: [{ upTo: 1, multiplier: 1 }] };
  const materials = scenario.materials.map((material) =>
    material.policy === undefined
      ? material
      : { ...material, policy: { ...material.policy, tranches: policy.tranches } },
  );
  const without = solve({ ...scenario, policy, materials }, options);
  const units = unitsOf(plan);
  const unitsWithout = unitsOf(without);
  return {
    units,
    unitsWithout,
    volumeLost: unitsWithout === 0 ? 0 : (unitsWithout - units) / unitsWithout,
    unitCost: unitCostOf(plan),
    unitCostWithout: unitCostOf(without),
    p10Fill: plan.stats.fairness?.p10Fill ?? 0,
    p10FillWithout: without.stats.fairness?.p10Fill ?? 0,
  };
}

function unitsOf(plan: Plan): number {
  return plan.allocations.reduce((sum, allocation) => sum + allocation.quantity, 0);
}

function unitCostOf(plan: Plan): number {
  const cost = plan.allocations.reduce((sum, one) => sum + one.quantity * (one.unitPrice + one.unitFreight), 0);
  const units = unitsOf(plan);
  return units === 0 ? 0 : cost / units;
}
