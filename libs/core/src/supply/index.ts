export * from './line.entity.js';
export * from './offer.entity.js';
