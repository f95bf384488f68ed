export * from './geography.entity.js';
export * from './material.entity.js';
export * from './product.entity.js';
export * from './reference.entity.js';
