import type { Plan } from '#contracts';
import type { PlanSums } from './limits.js';
import { worthOfEverything, type Money } from './objective.js';
import type { ScenarioView } from './scenario-view.js';
import type { Violations } from './violation.js';

/** Shares are compared to this precision: they are quotients of whole numbers. */
const TOLERANCE = 1e-9;

/** Objective, bound, gaps, status: the arithmetic of the certificate. */
export function checkCertificate(
  view: ScenarioView,
  plan: Plan,
  money: Money,
  sums: PlanSums,
  violations: Violations,
): void {
  const objective = money.fill - money.cost + money.keep;
  if (plan.objective !== objective) {
    violations.add('objective', 'objective', `the allocations are worth ${objective}, the plan says ${plan.objective}`);
  }
  if (plan.bound < objective) {
    violations.add('bound', 'bound', `${plan.bound} is below the value of the plan itself, ${objective}`);
  }
  const everything = worthOfEverything(view, plan.fillValue);
  if (plan.bound > everything) {
    violations.add('bound', 'bound', `${plan.bound} is above the worth of filling everything, ${everything}`);
  }
  checkShare(plan, 'gap', plan.bound === 0 ? 0 : (plan.bound - plan.objective) / plan.bound, violations);
  checkShare(plan, 'costGap', sums.landedCost === 0 ? 0 : (plan.bound - plan.objective) / sums.landedCost, violations);
  if (!(plan.fillGap >= 0 && plan.fillGap <= 1)) {
    violations.add('gap', 'fillGap', `${plan.fillGap} does not lie between 0 and 1`);
  }
  checkStatus(plan, violations);
}

function checkShare(plan: Plan, key: 'gap' | 'costGap', expected: number, violations: Violations): void {
  if (Math.abs(plan[key] - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))) return;
  violations.add('gap', key, `${expected} by the plan's own bound and objective, found ${plan[key]}`);
}

function checkStatus(plan: Plan, violations: Violations): void {
  if (!['optimal', 'within_gap', 'stopped'].includes(plan.status)) {
    violations.add('status', 'status', `"${plan.status}" is none of optimal, within_gap, stopped`);
  } else if (plan.status === 'optimal' && plan.bound !== plan.objective) {
    violations.add('status', 'status', `optimal, but the bound is ${plan.bound} and the objective ${plan.objective}`);
  }
}
