import { id, MANY, MATERIALS, rows, STAMP, stamp } from './words.js';

/** The newest cases are open; what is older is decided. */
const OPEN_FROM = 92_000;
/** Claims whose last day was yesterday. */
const DUE_CLAIMS = 120;

/** Changes every third case, so that each firm has cases in every state. */
const TURN = (n: string): string => `(${n}) / 3 % 10`;
const CASE_STATE = (n: string): string =>
  `case when ${n} > ${OPEN_FROM} then (array['submitted','submitted','submitted','submitted','submitted','in_review',
     'in_review','in_review','returned','draft'])[1 + ${TURN(n)}] when ${n} % 11 = 0 then 'rejected' else 'approved' end`;

/** Five claims of one firm about one line and what is made on it, in two cases. Large firms state their identity seldom. */
const SET = '((n + 4) / 5)';
const CASE = `(2 * ${SET} - (n % 5 < 2)::int)`;

export const VERIFICATION = [
  `insert into verification_case (id, number, organisation_id, state, assigned_to, assignee_name, submitted_at, due_at,
     decided_at, returns, ${STAMP})
   select ${id('case', 'n')}, 'K-2000-' || lpad(n::text, 6, '0'), ${id('organisation', 'crowd_firm((n + 1) / 2)')}, state,
     case when state <> 'draft' and (state <> 'submitted') then ${id('person', '1 + n % 20')} end, null,
     case when state <> 'draft' then crowd_time(n) end,
     case when state <> 'draft' then crowd_time(n) + case when n > ${OPEN_FROM} then interval '60 days' else interval '7 days' end end,
     case when n <= ${OPEN_FROM} then crowd_time(n) + interval '5 days' end, n % 4 / 3, ${stamp()}
   from (select n, ${CASE_STATE('n')} as state from ${rows(MANY)}) k`,
  `insert into claim (id, organisation_id, kind, facility_id, material_code, line_id, statement, state, level, valid_from,
     valid_until, case_id, submitted_at, ${STAMP})
   select ${id('claim', 'n')}, ${id('organisation', 'firm')}, kind, case when kind <> 'identity' and (kind <> 'certificate' or base % 3000 > 0 and (base % 3 > 0 or firm <= 51)) then ${id('facility', 'crowd_place(firm, base)')} end,
     case when kind = 'capability' then crowd_pick(material.codes, base, 4) end, case when kind = 'capacity' then ${id('line', 'base')} end,
     case kind when 'capability' then '{"attributes": {}}' when 'capacity' then '{"effectivePerWeek": 5000, "installedPerWeek": 6000}'
       when 'certificate' then '{"type": "ISO_9001", "number": "1"}' else '{}' end::jsonb,
     state, 1 + base % 2, case when state = 'verified' then current_date - 400 end,
     case when state = 'verified' then current_date + case when n % 977 = 0 and n <= 977 * ${DUE_CLAIMS} then -1 else 30 + n % 900 end end,
     ${id('case', CASE)}, crowd_time(${CASE}), ${stamp(CASE)}
   from (select n, ${SET} as base, crowd_firm(${SET}) as firm,
       case when n % 5 = 0 and ${SET} > 1000 and crowd_firm(${SET}) <= 51 then 'certificate'
         else (array['identity','facility','capability','capacity','certificate'])[1 + n % 5] end as kind,
       case when ${CASE} <= ${OPEN_FROM} then (array['verified','verified','verified','verified','verified','verified','verified',
         'verified','expired','suspended','revoked','rejected'])[case when n % 7 > 0 then 1 + n % 8 else 1 + n % 12 end]
         when ${TURN(CASE)} = 9 then 'draft' else 'pending' end as state
     from ${rows(2.5 * MANY)}) c, ${MATERIALS}`,
  `insert into stored_file (id, organisation_id, uploaded_by, name, media_type, size_bytes, sha256, created_at)
   select ${id('file', 'n')}, ${id('organisation', 'crowd_firm((n + 4) / 5)')}, ${id('person', 'n')}, 'berkas.pdf', 'application/pdf', 100000,
     crowd_hash(n), crowd_time(n) from ${rows(MANY)}`,
  `insert into evidence (id, claim_id, kind, title, file_id, lab_result, added_by, created_at)
   select ${id('evidence', 'n')}, ${id('claim', 'n')}, case when n % 5 = 2 then 'lab_result' else 'file' end, 'Bukti', ${id('file', 'n')},
     case when n % 5 = 2 then '{"laboratoryCode": "X", "attribute": "bfe", "value": 98}'::jsonb end, ${id('person', 'n')}, crowd_time(n)
   from ${rows(MANY)}`,
  // Of the youngest verified claims some wait for a second signature.
  `insert into claim_decision (id, claim_id, case_id, verdict, level, state, decided_by, decided_by_name, created_at, final_at)
   select ${id('decision', 'n')}, ${id('claim', 'n')}, ${id('case', CASE)}, 'verify', 1 + n % 2,
     case when n > ${MANY - 300} then 'awaiting_second' else 'final' end, ${id('person', '1 + n % 20')}, 'Verifier', crowd_time(n), now()
   from ${rows(MANY)}`,
  `insert into case_check (case_id, claim_id, item, satisfied, checked_by, checked_at)
   select ${id('case', CASE)}, ${id('claim', 'n')}, 'point', true, ${id('person', '1 + n % 20')}, crowd_time(n) from ${rows(MANY)}`,
  `insert into case_remark (id, case_id, claim_id, pointer, words, round, written_by, created_at)
   select ${id('remark', 'n')}, ${id('case', 'n')}, null, '', 'Mohon diperbaiki', 1, ${id('person', '1 + n % 20')}, crowd_time(n)
   from ${rows(MANY)}`,
];
