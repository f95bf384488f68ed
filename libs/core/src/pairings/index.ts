export { findCounterFaults, takeHolds } from './hold.js';
export * from './proposal.entity.js';
export * from './proposal.rules.js';
