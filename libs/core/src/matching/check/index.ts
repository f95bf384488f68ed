export { checkPlan } from './check-plan.js';
