export * from './ministry-grant.entity.js';
