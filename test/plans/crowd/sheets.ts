import { id, MANY, rows } from './words.js';

/** Imports with a ledger; that of the first holds as many rows as a file may. */
const LEDGERS = 200;
export const VAST = 50_000;

export const SHEETS = [
  `insert into sheet_import (id, organisation_id, kind, person_id, person_name, locale, file_name, file_id, size_bytes, sha256,
     format, state, to_create, created_at, touched_at, ended_at, updated_at, updated_by)
   select ${id('sheet', 'n')}, ${id('organisation', 'crowd_firm(n)')},
     case when n % 3 = 0 then 'offers' when n % 3 = 1 then 'calendars' else 'requests' end, ${id('person', 'crowd_firm(n)')},
     'Crowd', 'id', 'lembar.csv', ${id('file', 'n')}, 100, crowd_hash(n % 5000), 'csv',
     case when n <= 3 then 'checked' when n % 4 = 0 then 'cancelled' else 'done' end, 10, now() - (n % 28) * interval '1 day',
     now(), now(), now(), 'Crowd' from ${rows(MANY)}`,
  `insert into sheet_row (import_id, row, piece, outcome, state, label, cells, causes)
   select ${id('sheet', 'n')}, r, case when r % 10 > 0 then r end, case when r % 10 = 0 then 'refuse' else 'create' end,
     case when r % 10 = 0 then 'left' else 'done' end, 'baris', '[]',
     case when r % 10 = 0 then case when r % 5000 = 0 then '{rare/}' else '{type/unitPrice}' end else '{}' end::text[]
   from ${rows(LEDGERS)}, generate_series(1, case when n = 10 then ${VAST} else 500 end) r`,
];
