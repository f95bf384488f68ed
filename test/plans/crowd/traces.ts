import { id, MANY, rows } from './words.js';

const ACTIONS = `array['claim.verify','claim.create','case.submit','proposal.accept','offer.confirm','request.open','evidence.read']`;
const SUBJECTS = `array['claim','claim','case','proposal','offer','request','evidence']`;
const SUBJECT_IDS = `array[${id('claim', 'n')}, ${id('claim', 'n')}, ${id('case', 'n')}, ${id('proposal', 'n')}, ${id('offer', 'n')},
  ${id('request', 'n')}, ${id('evidence', 'n')}]`;

/** What work leaves behind: the trail, letters, answers kept for repeated requests. */
export const TRACES = [
  // One in a thousand is of a rare kind; the trail of the giant's last case is long.
  `insert into audit_entry (seq, at, actor_id, actor_name, action, subject_type, subject_id, details, correlation_id, prev_hash, hash)
   select n, crowd_time(n), ${id('person', 'crowd_firm(n)')}, 'Crowd',
     case when n % 1000 = 7 then 'matching_policy.set' else (${ACTIONS})[1 + n % 7] end,
     case when n % 1000 = 7 then 'matching_policy' else (${SUBJECTS})[1 + n % 7] end,
     case when n % 1000 = 7 then ${id('policy', 'n / 1000')} else (${SUBJECT_IDS})[1 + n % 7] end,
     '{"saw": {"claim": "…"}}', 'crowd', crowd_hash(n - 1), crowd_hash(n) from ${rows(MANY)}`,
  `insert into mail_message (id, recipient, template, locale, params, state, attempts, created_at)
   select ${id('mail', 'n')}, 'person' || n || '@contoh.example', 'claim.ended', 'id', '{}', case when n > ${MANY - 50} then 'queued' else 'sent' end, 1,
     crowd_time(n) from ${rows(MANY)}`,
  `insert into idempotency_record (caller, key, fingerprint, status, created_at, expires_at)
   select ${id('person', '1 + n % 1000')}::text, 'key-' || n, crowd_hash(n), 200, now(), now() + (n - 500) * interval '1 second'
   from ${rows(MANY)}`,
];
