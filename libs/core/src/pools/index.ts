export { PoolFollow } from './pool-follow.js';
export {
  type PoolDetail,
  type PoolFilter,
  PoolQueries,
  type PoolRecord,
  type SuggestionRecord,
} from './pool-queries.js';
export * from './pool.entity.js';
export { PoolService } from './pool.service.js';
export { PoolsModule } from './pools.module.js';
