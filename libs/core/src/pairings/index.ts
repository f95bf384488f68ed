export * from './proposal.entity.js';
