export * from './facility.entity.js';
export * from './membership.entity.js';
export * from './organisation.entity.js';
