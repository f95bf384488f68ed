import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Plan, Scenario } from '#contracts';
import { checkCertificate } from './certificate.js';
import { checkLimits } from './limits.js';
import { defaultFillValue, recompute } from './objective.js';
import { readPlan } from './plan-shape.js';
import { boundFromPrices } from './price-bound.js';
import { checkExplanations, checkPrices, checkUnmet } from './reports.js';
import { ScenarioView } from './scenario-view.js';
import { Violations, type Violation } from './violation.js';

export interface PlanCheck {
  violations: Violation[];
  /** Violations beyond the first thousand. */
  unlisted: number;
  /** Absent when the file is no plan at all. */
  figures?: CheckedFigures;
}

/** Recomputed from the scenario and the quantities alone. */
export interface CheckedFigures {
  objective: number;
  fill: number;
  cost: number;
  keep: number;
  units: number;
  fillValue: number;
  inputHash: string;
  /** A bound on Z that follows from the plan's shadow prices, whoever made them; exact on pure-flow scenarios. */
  boundFromPrices: number;
}

/**
 * Judges a plan against a (well-formed) scenario, trusting nothing in it. Shares no code with the solver.
 * O(allocations + requests × offers of their material).
 */
export function checkPlan(scenario: Scenario, input: unknown): PlanCheck {
  const violations = new Violations();
  const plan = readPlan(input, violations);
  if (plan === undefined) return { violations: violations.list, unlisted: violations.unlisted };
  const view = new ScenarioView(scenario);
  const inputHash = hashOf(scenario);
  checkHeader(scenario, plan, inputHash, violations);
  const fillValue = scenario.policy?.fillValue ?? defaultFillValue(view);
  if (plan.fillValue !== fillValue) {
    violations.add('fill_value', 'fillValue', `${fillValue} by the scenario, found ${plan.fillValue}`);
  }
  const sums = checkLimits(view, plan, violations);
  const money = recompute(view, sums, fillValue);
  checkCertificate(view, plan, money, sums, violations);
  checkUnmet(view, plan, sums, violations);
  checkExplanations(view, plan, sums, violations);
  checkPrices(view, plan, violations);
  let units = 0;
  for (const quantity of sums.byRequest.values()) units += quantity;
  return {
    violations: violations.list,
    unlisted: violations.unlisted,
    figures: {
      objective: money.fill - money.cost + money.keep,
      ...money,
      units,
      fillValue,
      inputHash,
      boundFromPrices: boundFromPrices(view, plan, fillValue),
    },
  };
}

function hashOf(scenario: Scenario): string {
  return `sha256:${createHash('sha256')
    .update(canonicalize(scenario) ?? '')
    .digest('hex')}`;
}

function checkHeader(scenario: Scenario, plan: Plan, inputHash: string, violations: Violations): void {
  if (plan.seed !== scenario.seed)
    violations.add('format', 'seed', `the scenario's seed is ${scenario.seed}, found ${plan.seed}`);
  if (plan.inputHash !== inputHash) {
    violations.add('input_hash', 'inputHash', `this scenario's hash is ${inputHash}, found ${plan.inputHash}`);
  }
}
