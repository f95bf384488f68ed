import { heldLine } from './demand.js';
import { HOLDING } from './supply.js';
import { id, MANY, MATERIALS, rows, SMALL_FAMILY } from './words.js';

export const RUNS = 20_000;
/** The last run that wrote anything; what it found is current. */
export const LAST_RUN = RUNS - 10;
const LAST_RUN_TEXT = String(LAST_RUN);
/** A run whose worker died. */
export const LOST_RUN = RUNS - 5;
/** Live proposals that nobody answered in time. */
const DUE_PROPOSALS = 120;

/** The newest are live; two more of every line's were agreed, declined, late or replaced before. */
const LIVE_FROM = MANY - HOLDING;
const LIVE = `n > ${LIVE_FROM}`;
const OFFER = `(case when ${LIVE} then n - ${LIVE_FROM} else 1 + n * 31 % ${MANY} end)`;
const LINE = `(case when ${LIVE} then ${heldLine(`(n - ${LIVE_FROM})`)} else 1 + n * 17 % 140000 end)`;
const STATE = `case when ${LIVE} then (array['proposed','proposed','accepted_by_producer','accepted_by_manufacturer'])[1 + n / 10 % 4]
  else (array['agreed','agreed','declined','expired','withdrawn'])[1 + n / 10 % 5] end`;

export const MATCHING = [
  `insert into matching_run (id, kind, trigger, families, state, policy, seed, time_limit_ms, target_gap, progress, queued_at, started_at,
     finished_at, lease_until)
   select ${id('run', 'n')}, case when n % 53 = 0 and n < ${LAST_RUN} - 20 then 'what_if' else 'match' end, case when n % 50 = 0 then 'schedule' when n % 97 = 0 then 'planner' else 'change' end,
     case when n % 50 = 0 then '{}' else '{${SMALL_FAMILY}}' end::text[],
     case when n > ${RUNS - 5} then 'queued' when n = ${LOST_RUN} then 'running' when n % 211 = 0 then 'failed' else 'finished' end,
     '{}', 1, 60000, 0.005, '{"phase": "done", "fraction": 1}', now() - (${RUNS} - n) * interval '1 hour', now(), now(),
     case when n = ${LOST_RUN} then now() - interval '1 hour' end
   from ${rows(RUNS)}`,
  `insert into run_document (run_id, kind, body, size_bytes)
   select ${id('run', 'n')}, kind, '\\x00', 1 from ${rows(RUNS)}, unnest(array['scenario','plan']) kind`,
  `insert into matching_policy (id, policy, reason, in_force_from)
   select ${id('policy', 'n')}, '{}', 'Ketetapan', now() - (10000 - n) * interval '1 hour' from ${rows(10_000)}`,
  `insert into unmet_need (run_id, request_line_id, organisation_id, material_code, quantity, current, reasons)
   select ${id('run', 'run')}, ${id('request_line', 'line')}, ${id('organisation', 'crowd_firm(1 + (line - 1) * 2 / 3)')},
     crowd_pick(material.codes, line, 4), 10, run = ${LAST_RUN}, '[{"code": "no_capacity"}]'
   from (select ${LAST_RUN - 19} + (n - 1) / 5000 as run, ${heldLine('(1 + (n - 1) % 5000 * 5)')} as line from ${rows(MANY)}) u, ${MATERIALS}`,
  `insert into shadow_price (run_id, resource, resource_id, week, price)
   select ${id('run', `${LAST_RUN - 9} + (n - 1) / 10000`)}, 'line', ${id('line', '1 + (n - 1) % 10000 / 4')}, crowd_week(n % 4), n * 7919 % 5000
   from ${rows(MANY)}`,
  `insert into material_price (run_id, material_code, province_code, mean, highest, highest_week)
   select ${id('run', LAST_RUN_TEXT)}, 'M' || n % 2000, n / 2000, n % 900, n % 1000, crowd_week(1) from ${rows(MANY)}`,
  `insert into one_more_unit (run_id, position, resource, resource_id, week, price, materials)
   select ${id('run', `${LAST_RUN} - n / 20`)}, 1 + n % 20, 'line', ${id('line', '1 + n % 10000')}, crowd_week(1), 100, '{}' from ${rows(100_000)} where n < 100000`,
  `insert into what_if_pair (run_id, offer_id, request_line_id, quantity, unit_price, unit_freight, first_week, last_week)
   select ${id('run', LAST_RUN_TEXT)}, ${id('offer', 'n')}, ${id('request_line', heldLine('n'))}, 10, 1000, 50, crowd_week(1), crowd_week(2) from ${rows(MANY)}`,
  `insert into run_comparison (base_run_id, run_id, state, asked_at)
   select ${id('run', 'n')}, ${id('run', 'n + 1')}, 'queued', now() from ${rows(RUNS - 1)}`,
  `insert into run_difference (base_run_id, run_id, position, offer_id, request_line_id, before, after, because, detail)
   select ${id('run', `${LAST_RUN} - 1`)}, ${id('run', LAST_RUN_TEXT)}, n, ${id('offer', 'n')}, ${id('request_line', 'n')}, 10, 0,
     case when n % 100 = 0 then 'made_way' else 'offer_changed' end, '{}' from ${rows(MANY)}`,
  `insert into offer_why_not (offer_id, run_id, planned, idle, request_line_id, term, detail, terms)
   select ${id('offer', 'n')}, ${id('run', LAST_RUN_TEXT)}, 0, 10, ${id('request_line', '1 + n % 140000')}, 'price', '{}', '{}' from ${rows(MANY)}`,
  `insert into proposal (id, run_id, offer_id, request_line_id, producer_id, manufacturer_id, material_code, quantity, unit_price,
     unit_freight, landed_cost, state, expires_at, explanation, ended_at, version, created_at, updated_at, updated_by)
   select ${id('proposal', 'n')}, ${id('run', `case when ${LIVE} then ${LAST_RUN} else 1 + n / 5 end`)}, ${id('offer', 'offer')},
     ${id('request_line', 'line')}, ${id('organisation', 'crowd_firm(offer)')}, ${id('organisation', 'crowd_firm(1 + (line - 1) * 2 / 3)')},
     crowd_pick(material.codes, offer, 4), 10, 1000, 50, 10500, state,
     case when ${LIVE} then now() + case when n > ${MANY - DUE_PROPOSALS} then interval '-1 hour' else interval '2 days' end
       else crowd_time(n) + interval '3 days' end, '{}', case when state in ('declined','expired','withdrawn') then crowd_time(n) end,
     1, crowd_time(n), crowd_time(n), 'Crowd'
   from (select n, ${OFFER} as offer, ${LINE} as line, ${STATE} as state from ${rows(MANY)}) p, ${MATERIALS}`,
  `insert into proposal_week (proposal_id, week, arrival_week, quantity, line_id, line_load)
   select ${id('proposal', 'n')}, crowd_week(1), crowd_week(2), 10, case when ${OFFER} % 7 > 0 then ${id('line', OFFER)} end, 10
   from ${rows(MANY)}`,
  `insert into rescue (id, run_id, proposal_id, request_line_id, cause, quantity, created_at, created_by)
   select ${id('rescue', 'n')}, ${id('run', `case when n <= 200 then ${LAST_RUN} else 1 + n / 5 end`)}, ${id('proposal', 'n')},
     ${id('request_line', '1 + n % 140000')}, 'cancelled', 10, crowd_time(n), 'Crowd' from ${rows(MANY)} where n < 90000`,
];
