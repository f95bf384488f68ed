export * from './claim-decision.entity.js';
export * from './claim-listeners.js';
export * from './claim.entity.js';
export * from './coverage.js';
export * from './evidence.entity.js';
export * from './verification-case.entity.js';
