export * from './field-errors.js';
export * from './jobs.js';
export * from './plan.js';
export * from './problem.js';
export * from './refusals/index.js';
export * from './scenario.js';
export * from './states.js';
export * from './weeks.js';
