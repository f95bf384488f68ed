import { id, MANY, MATERIALS, rows, STAMP, stamp } from './words.js';

/** Offers and lines with a calendar; live proposals hold one unit of the first weeks of some. */
const SCHEDULED = 20_000;
/** The offers behind the live proposals. */
export const HOLDING = 3_000;
/** Published offers that nobody has confirmed for four weeks and that are not marked yet. */
const UNCONFIRMED = `n % 331 = 0`;

export const SUPPLY = [
  `insert into line (id, organisation_id, facility_id, name, unit, state, ${STAMP})
   select ${id('line', 'n')}, ${id('organisation', 'crowd_firm(n)')}, ${id('facility', 'crowd_place(crowd_firm(n), n)')}, 'Lini ' || n, 'kg',
     case when n / 10 % 12 = 5 then 'stopped' else 'active' end, ${stamp()} from ${rows(MANY)}`,
  `insert into line_week (line_id, week, installed, effective, maximum, held)
   select ${id('line', 'n')}, crowd_week(w), 6000, 5000, 7000, case when w = 1 and n <= ${HOLDING} then 10 else 0 end
   from ${rows(SCHEDULED)}, generate_series(0, 7) w`,
  `insert into offer (id, organisation_id, facility_id, line_id, follows_line, material_code, attributes, unit_price, moq, state,
     confirmed_at, stale, valid_until, ${STAMP})
   select ${id('offer', 'n')}, ${id('organisation', 'crowd_firm(n)')}, ${id('facility', 'crowd_place(crowd_firm(n), n)')},
     case when n % 7 > 0 then ${id('line', 'n')} end, n % 7 > 3, crowd_pick(material.codes, n, 4), '{}', 1000 + n % 997, 10,
     case when n / 10 % 10 = 7 then 'draft' when n / 10 % 25 = 9 then 'withdrawn' else 'published' end,
     now() - case when ${UNCONFIRMED} then 30 else n % 27 end * interval '1 day', n / 10 % 40 = 3 and not ${UNCONFIRMED},
     case when n % 3 = 0 then current_date + 100 end, ${stamp()}
   from ${rows(MANY)}, ${MATERIALS}`,
  `insert into offer_week (offer_id, week, available, held)
   select ${id('offer', 'n')}, crowd_week(w), 5000, case when w = 1 and n <= ${HOLDING} then 10 else 0 end
   from ${rows(SCHEDULED)}, generate_series(0, 7) w`,
];
