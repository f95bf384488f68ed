export * from './matching-run.entity.js';
export * from './run-result.entity.js';
