import { LAST_RUN } from './matching.js';
import { id, MANY, MATERIALS, rows } from './words.js';

export const POOLS = 20_000;
/** A pool whose order is being delivered. */
export const ORDERED_POOL = 15;

/** Five needs in each pool; the newest hundred are being gathered. */
export const POOLING = [
  `insert into pool (id, organisation_id, facility_id, material_code, title, landmass, target_quantity, state, request_line_id,
     created_at, updated_at, updated_by)
   select ${id('pool', 'n')}, ${id('organisation', 'crowd_firm(n)')}, ${id('facility', '1 + n')}, crowd_pick(material.codes, n, 4),
     'Himpunan', 'Jawa', 100, case when n > ${POOLS - 100} then 'gathering' when n = ${ORDERED_POOL} then 'ordered' else 'completed' end,
     case when n <= ${POOLS - 100} then ${id('request_line', 'n')} end, now(), now(), 'Crowd'
   from ${rows(POOLS)}, ${MATERIALS}`,
  `insert into pool_member (id, pool_id, request_line_id, organisation_id, state, share, created_at, joined_at)
   select ${id('pool_member', 'n')}, ${id('pool', '1 + (n - 1) / 5')}, ${id('request_line', `${POOLS} + n`)},
     ${id('organisation', 'crowd_firm(n)')}, 'joined',
     case when 1 + (n - 1) / 5 = ${ORDERED_POOL} then 0 else 10 end, now(), now() from ${rows(MANY)}`,
  `insert into pool_suggestion (id, run_id, material_code, province_code, landmass, quantity, target_quantity, needs, current)
   select ${id('pool_suggestion', 'n')}, ${id('run', `case when n > ${POOLS - 200} then ${LAST_RUN} else 1 + n % 10000 end`)},
     crowd_pick(material.codes, n, 4), '32', 'Jawa', 200, 100, 5, n > ${POOLS - 200} from ${rows(POOLS)}, ${MATERIALS}`,
  `insert into pool_suggestion_need (suggestion_id, request_line_id, organisation_id, quantity)
   select ${id('pool_suggestion', '1 + (n - 1) / 5')}, ${id('request_line', 'n')}, ${id('organisation', 'crowd_firm(n)')}, 10
   from ${rows(MANY)}`,
];
