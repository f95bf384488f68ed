import { id, MANY, MATERIALS, rows, STAMP, stamp } from './words.js';
import { HOLDING } from './supply.js';

const LINES = 1.5 * MANY;
/** The newest requests are open; what is older is over. */
const OPEN_REQUESTS_FROM = 80_000;
/** The request line behind the `n`th live proposal is the `n`th last. */
export const heldLine = (n: string): string => `${LINES} + 1 - ${n}`;

const STATE = (request: string): string =>
  `case when ${request} > ${OPEN_REQUESTS_FROM} then case when ${request} / 10 % 10 = 4 then 'draft' when ${request} / 10 % 10 = 6 then 'matched' else 'open' end
     else (array['fulfilled','fulfilled','fulfilled','lapsed','cancelled'])[1 + ${request} / 10 % 5] end`;
const REQUEST = '(1 + (n - 1) * 2 / 3)';

export const DEMAND = [
  `insert into request (id, number, organisation_id, title, state, ${STAMP})
   select ${id('request', 'n')}, 'P-2000-' || lpad(n::text, 6, '0'), ${id('organisation', 'crowd_firm(n)')}, 'Bahan ' || crowd_words(n),
     ${STATE('n')}, ${stamp()} from ${rows(MANY)}`,
  `insert into request_line (id, request_id, organisation_id, position, material_code, quantity, agreed, held, facility_id,
     earliest_week, latest_week, state)
   select ${id('request_line', 'n')}, ${id('request', 'request')}, ${id('organisation', 'crowd_firm(request)')}, 1 + n % 2,
     crowd_pick(material.codes, n, 4), 100 + n % 900, 0, case when n > ${LINES - HOLDING} then 10 else 0 end,
     ${id('facility', 'crowd_place(crowd_firm(request), request)')},
     crowd_week(week - 4), crowd_week(week), case when n > ${LINES - HOLDING} then 'open' else ${STATE('request')} end
   from (select n, ${REQUEST} as request,
       case when ${REQUEST} > ${OPEN_REQUESTS_FROM} then case when n % 157 = 0 and n <= ${LINES - HOLDING} then -1 else 1 + n % 20 end
         else (${REQUEST} - ${MANY}) / 700 end as week
     from ${rows(LINES)}) l, ${MATERIALS}`,
  `insert into request_template (id, organisation_id, name, lines, created_at, created_by)
   select ${id('request', 'n')}, ${id('organisation', 'crowd_firm(n)')}, 'Bahan ' || crowd_words(n), '[]', now(), 'test'
   from ${rows(MANY)}`,
];
