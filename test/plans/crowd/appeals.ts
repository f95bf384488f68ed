import { id, MANY, rows } from './words.js';

/** What is contested: an offer each, a fiftieth of them undecided. */
export const APPEALS = [
  `insert into appeal (id, number, organisation_id, kind, run_id, offer_id, ground, words, state, contested_at, submitted_by,
     submitted_at, due_at, assigned_to, record_state, record, decided_at, updated_at, updated_by)
   select ${id('appeal', 'n')}, 'B-2000-' || lpad(n::text, 6, '0'), ${id('organisation', 'crowd_firm(n)')}, 'offer', ${id('run', '1')},
     ${id('offer', 'n')}, 'other', 'Kapasitas kami tidak dihitung pada minggu pertama.',
     case when n % 100 = 7 then 'submitted' when n % 100 = 8 then 'in_review' when n % 3 = 0 then 'sent_back' else 'dismissed' end,
     crowd_time(n), ${id('person', 'crowd_firm(n)')}, crowd_time(n), crowd_time(n) + interval '14 days',
     case when n % 100 <> 7 then ${id('person', '1 + n % 20')} end, 'ready', '{}',
     case when n % 100 not in (7, 8) then crowd_time(n) + interval '9 days' end, now(), 'crowd'
   from ${rows(MANY)}`,
  `insert into appeal_file (appeal_id, file_id, title, created_at)
   select ${id('appeal', 'n')}, ${id('file', 'n')}, 'Bukti', crowd_time(n) from ${rows(MANY)}`,
];
