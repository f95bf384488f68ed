export { checkPlan, type CheckedFigures, type PlanCheck } from './check-plan.js';
export type { Violation, ViolationCode } from './violation.js';
