import type { Plan, Scenario } from '#contracts';
import { checkPlan } from '../check/check-plan.js';
import type { PackedRun } from '../comparison/compare-documents.js';
import { resumeScenario, unpackRun } from './resume-scenario.js';
import { studyRun } from './run-study.js';
import { type RunSolve, solveScenario } from './solve-scenario.js';
import type { ResumeFigures, RunStudy } from './study.types.js';

export interface RunOrder extends RunSolve {
  readonly scenario: Scenario;
  /** The run to go on from, where not too much has changed. */
  readonly base?: PackedRun;
  readonly shouldStop: () => boolean;
}

export type SolvedRun =
  | {
      readonly kind: 'plan';
      readonly plan: Plan;
      /** Of the independent checker: a plan with any is not to be used. */
      readonly violations: readonly string[];
      readonly study: RunStudy;
      /** Null: a full run. */
      readonly resumed: ResumeFigures | null;
    }
  | { readonly kind: 'refused'; readonly faults: readonly string[] };

const VIOLATIONS_TOLD = 5;

/**
 * A run from its scenario to a plan that was checked and studied. It goes on from an earlier run where it may; what
 * the checker refuses of that is solved in full, as if there had been no earlier run.
 */
export async function solveRun({ scenario, base, ...run }: RunOrder): Promise<SolvedRun> {
  const { gap, shouldStop } = run;
  const resumed = base && resumeScenario(scenario, unpackRun(base), gap);
  if (resumed && violationsOf(scenario, resumed.plan).length === 0) {
    const { plan, changed, considered } = resumed;
    const study = studyRun(scenario, plan, { gap, shouldStop, isBrief: true });
    return { kind: 'plan', plan, violations: [], study, resumed: { changed, considered } };
  }
  const outcome = await solveScenario(scenario, run);
  if ('faults' in outcome) return { kind: 'refused', faults: outcome.faults };
  const { plan } = outcome;
  const study = studyRun(scenario, plan, { gap, shouldStop });
  return { kind: 'plan', plan, violations: violationsOf(scenario, plan), study, resumed: null };
}

function violationsOf(scenario: Scenario, plan: Plan): string[] {
  const { violations } = checkPlan(scenario, plan);
  return violations.slice(0, VIOLATIONS_TOLD).map(({ code, path, message }) => `${code} at ${path}: ${message}`);
}
