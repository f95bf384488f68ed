export { dataSourceOptions, openDataSource } from './data-source.js';
export { ENTITIES } from './entities.js';
export { migrate } from './migrate.js';
