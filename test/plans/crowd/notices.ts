import { id, MANY, rows, stamp } from './words.js';

/** What people were told: a tenth to the giant's owner, most of it read, some for the next morning's letter. */
export const NOTICES = [
  `insert into notification (id, user_id, organisation_id, kind, params, subject, subject_id, is_shown, is_digest_due, read_at,
     created_at)
   select ${id('notice', 'n')}, ${id('person', 'crowd_firm(n)')}, ${id('organisation', 'crowd_firm(n)')},
     (array['proposal.ended','proposal.new','claim.ended','offer.stale'])[1 + (n / 10 % 37 % 5 + 1) % 4],
     '{"count": 1, "organisation": "PT"}', 'proposal', ${id('proposal', 'n')}, n % 50 > 0, n > ${MANY} - 2000 and n % 3 = 0,
     case when n < ${MANY} - 500 then crowd_time(n) end, least(crowd_time(n), now() - interval '1 day') from ${rows(MANY)}`,
  `insert into notice_preference (user_id, kind, in_app, email, updated_at)
   select ${id('person', 'n')}, 'offer.stale', true, 'digest', now() from ${rows(MANY)}`,
  // One endpoint an organisation; a tenth of all messages goes to the giant's, which fails often.
  `insert into webhook_endpoint (id, organisation_id, url, description, events, state, secret, version, created_at, updated_at, updated_by)
   select ${id('webhook', 'n')}, ${id('organisation', 'n')}, 'https://127.0.0.1/', '', '{offer.stale,proposal.ended}',
     case when n % 20 = 5 then 'disabled' else 'enabled' end, 'sealed', ${stamp()} from ${rows(MANY)}`,
  `insert into webhook_message (id, organisation_id, kind, body, created_at)
   select ${id('webhook_message', 'n')}, ${id('organisation', 'crowd_firm(n)')}, 'offer.stale', '{}',
     now() - (${MANY} - n) * interval '30 seconds' from ${rows(MANY)}`,
  `insert into webhook_delivery (id, endpoint_id, message_id, state, attempts, tries, next_at, created_at)
   select ${id('webhook_delivery', 'n')}, ${id('webhook', 'crowd_firm(n)')}, ${id('webhook_message', 'n')},
     case when n > ${MANY} - 500 then 'waiting' when n % 7 = 0 then 'failed' else 'delivered' end, 1, 1,
     case when n > ${MANY} - 500 then now() - interval '1 hour' end, now() - (${MANY} - n) * interval '30 seconds' from ${rows(MANY)}`,
  `insert into webhook_attempt (delivery_id, number, started_at, duration_ms, status)
   select ${id('webhook_delivery', 'n')}, 1, now(), 90, 200 from ${rows(MANY)}`,
];
