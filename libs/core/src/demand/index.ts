export * from './request.entity.js';
