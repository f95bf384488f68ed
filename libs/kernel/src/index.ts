export type * from './format/scenario.js';
export { SCENARIO_FORMAT } from './format/scenario.js';
export type * from './format/plan.js';
export { PLAN_FORMAT } from './format/plan.js';
export { canonicalJson } from './format/canonical.js';
export { ENGINE_VERSION } from './format/version.js';
export type { Fault, FaultCode } from './intake/faults.js';
export {
  describeFaults,
  describeWarnings,
  parseScenario,
  type ParsedScenario,
  type ParseOutcome,
  type RefusedScenario,
} from './intake/parse-scenario.js';
export { LIMITS } from './intake/limits.js';
export { prepare, ScenarioTooLarge, type Prepared } from './model/prepare.js';
export { ComponentSolver, type ComponentResult } from './search/component-solver.js';
export {
  ComponentWork,
  seedOfComponent,
  workOrder,
  type Task,
  type TaskAnswer,
  type WorkOrder,
} from './component-work.js';
export { solve, solveWith, type Crew } from './solve.js';
export type { SolveOptions, SolveProgress } from './solve-run.js';
export type { Change, ChangeOutcome, MovedOrder } from './incremental/change.js';
export { KeptState } from './incremental/kept-state.js';
export { keptPlan, type KeptPlanOptions } from './incremental/kept-plan.js';
export { resume, RESUME_LIMITS, type Resumed } from './incremental/resume.js';
export { withProposals } from './incremental/with-proposals.js';
export * from './diff/diff-plans.js';
export { priceOfFairness, type PriceOfFairness } from './report/price-of-fairness.js';
export { oneMoreUnit, type OneMore, type OneMoreOptions } from './report/one-more.js';
export type { BindingTerm, Obstacle, WhyNot } from './report/obstacle.js';
export { whyNotProposed, WhyNotFinder } from './report/why-not.js';
