export type { AttributeConstraint } from '../catalogue/constraint.rules.js';
export { DemandModule } from './demand.module.js';
export { type Hint, HintService } from './hint.service.js';
export { LapseService } from './lapse.service.js';
export {
  LINE_LIMITS,
  type LinePatch as RequestLinePatch,
  type LineTerms,
  type NewRequestLine,
} from './line-terms.rules.js';
export type { ConstraintName, Fit } from './offer-fit.rules.js';
export type { PlannedNeed, UnconvertedNeed } from './plan.rules.js';
export { OUTPUT_MAX, type Plan, type PlannedRequest, PlanService } from './plan.service.js';
export { REQUEST_CANCELLED, type RequestCancelledListener } from './request-cancelled.js';
export { RequestLifeService } from './request-life.service.js';
export { RequestLineService } from './request-line.service.js';
export { refreshRequestStates } from './request-states.js';
export type { RequestDetail, RequestLineRow, RequestSummary } from './request-view.js';
export * from './request.entity.js';
export * from './request.rules.js';
export { type NewRequest, type RequestQuery, RequestService } from './request.service.js';
