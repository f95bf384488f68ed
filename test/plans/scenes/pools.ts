import { type Actor, encodeCursor } from '#core/platform';
import { PoolFollow, type PoolFilter, PoolQueries } from '#core/pools';
import { ORDERED_POOL } from '../crowd/pools.js';
import { GIANT, idOf } from '../crowd/words.js';
import { GIANT_OWNER, PLANNER } from '../house.js';
import { type Scene, scenes, type Work } from './scene.js';

const organisationId = idOf('organisation', GIANT);
const pools =
  (actor: Actor, filter: Omit<PoolFilter, 'organisationId'>): Work =>
  (house) =>
    house.get(PoolQueries).list(actor, { organisationId, ...filter });

export const POOL_SCENES: Scene[] = [
  ...scenes('PoolQueries.list', 'page', {
    'those it runs': pools(GIANT_OWNER, { part: 'pooler' }),
    'those it runs, a deep page': pools(GIANT_OWNER, { part: 'pooler', cursor: encodeCursor([idOf('pool', 9_000)]) }),
    'those it is in': pools(GIANT_OWNER, { part: 'member' }),
    'for the ministry': pools(PLANNER, { part: 'pooler' }),
  }),
  // Each pool that is being gathered is held against all of the giant's needs.
  ...scenes('PoolQueries.list', 'survey', { 'those it could join': pools(GIANT_OWNER, { part: 'open' }) }),
  ...scenes('PoolQueries.suggestions', 'search', {
    'for those whose needs they are': (house) => house.get(PoolQueries).suggestions(GIANT_OWNER, organisationId, {}),
  }),
  ...scenes('PoolQueries.get', 'record', {
    one: (house) => house.get(PoolQueries).get(PLANNER, idOf('pool', ORDERED_POOL)),
  }),
  ...scenes('PoolFollow.follow', 'batch', {
    one: (house) => house.get(PoolFollow).follow(idOf('pool', ORDERED_POOL)),
  }),
];
