export { dataSourceOptions, openDataSource } from './data-source.js';
export { migrate } from './migrate.js';
