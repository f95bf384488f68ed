import { firmOf, id, MANY, REGENCIES, rows, STAMP, stamp } from './words.js';

/** Persons 1 to 20 are verifiers, 21 to 25 planners, 26 to 30 auditors, 31 to 40 administrators. */
const STAFF = 40;

/** For this firm, which trades little, a thousand people work; for the giant, ten. */
export const TEAM = firmOf(50_003);

export const FIRMS = [
  `insert into auth.person (id, name, email, email_verified, created_at, updated_at, two_factor_enabled, locale)
   select ${id('person', 'n')}, initcap(crowd_words(n)), 'person' || n || '@contoh.example', n % 20 > 0, crowd_time(n), crowd_time(n),
     n <= ${STAFF}, case when n % 9 = 0 then 'en' else 'id' end from ${rows(MANY)}`,
  `insert into auth.session (id, expires_at, token, created_at, updated_at, user_id)
   select ${id('session', 'n')}, now() + (n - 500) * interval '1 minute', 'token-' || n, now(), now(), ${id('person', 'n')}
   from ${rows(MANY)}`,
  `insert into auth.credential (id, account_id, provider_id, user_id, password, created_at, updated_at)
   select ${id('session', 'n')}, n::text, 'credential', ${id('person', 'n')}, 'no hash', now(), now() from ${rows(MANY)}`,
  `insert into auth.verification (id, identifier, value, expires_at)
   select ${id('verification', 'n')}, crowd_hash(n), ${id('person', 'n')}::text, now() + (n - 500) * interval '1 minute'
   from ${rows(MANY)}`,
  `insert into auth.second_factor (id, secret, backup_codes, user_id, verified)
   select ${id('session', 'n')}, 's', 'b', ${id('person', 'n')}, true from ${rows(10_000)}`,
  `insert into ministry_grant (id, user_id, role, granted_at, revoked_at)
   select ${id('grant', 'n')}, ${id('person', 'n')},
     case when n <= 20 then 'verifier' when n <= 25 then 'planner' when n <= 30 then 'auditor' else 'administrator' end,
     now(), case when n > ${STAFF} then now() end from ${rows(10_000)}`,
  `insert into sign_in_attempt (key, attempts, updated_at)
   select crowd_hash(n), array[now()], now() + (n - 500) * interval '1 minute' - interval '1 day' from ${rows(MANY)}`,
  `insert into used_totp_code (user_id, code, used_at)
   select ${id('person', 'n')}, '123456', now() + (n - 500) * interval '1 minute' - interval '1 day' from ${rows(MANY)}`,
  `insert into organisation (id, name, name_key, nib, roles, pp7_class, permenperin64_class, regency_code, address, state,
     suspension_reason, duplicate_flag, ${STAMP})
   select ${id('organisation', 'n')}, 'PT ' || initcap(crowd_words(n)), crowd_words(n), (1000000000000 + n * 7919)::text,
     case when n <= 51 then '{producer,manufacturer}' when n % 3 = 0 then '{manufacturer}' when n % 50 = 1 then '{pooler}'
       else '{producer}' end::text[],
     'kecil', 'kecil', crowd_pick(regency.codes, n, 3), 'Jalan Industri ' || n,
     case when n % 500 = 77 then 'suspended' else 'active' end, case when n % 500 = 77 then 'Berkas palsu' end,
     case when n % 200 = 3 then '{"at": "2026-01-01"}'::jsonb end, ${stamp()}
   from ${rows(MANY)}, ${REGENCIES}`,
  `insert into facility (id, organisation_id, name, address, regency_code, lat, lon, kbli_code, kbli_edition, reported_until, ${STAMP})
   select ${id('facility', 'n')}, ${id('organisation', `case when n > ${MANY + 500} then 2 + (n - ${MANY + 501}) / 20 when n > ${MANY} then 1 else n end`)}, 'Pabrik ' || n,
     'Jalan Industri ' || n, crowd_pick(regency.codes, n, 3), -6.9, 107.6, '13993', '2020',
     date_trunc('week', now())::date - case when n % 40 = 3 then 7 * (2 + n % 9) else 7 end, ${stamp()}
   from ${rows(MANY + 1_500)}, ${REGENCIES}`,
  `insert into weekly_report (id, organisation_id, facility_id, week, output, unit, utilisation, workers, stock_days,
     cancelled_orders, is_late, ${STAMP})
   select ${id('report', 'n')}, ${id('organisation', `case when n > ${MANY + 500} then 2 + (n - ${MANY + 501}) / 20 when n > ${MANY} then 1 else n end`)},
     ${id('facility', 'n')}, date_trunc('week', now())::date - case when n % 40 = 3 then 7 * (2 + n % 9) else 7 end, n % 5000, 'kg',
     n % 100, n % 300, n % 40, n % 3, n % 50 = 1, ${stamp()}
   from ${rows(MANY + 1_500)}`,
  `insert into weekly_report_line (report_id, line_id, week, output, utilisation)
   select ${id('report', 'n')}, ${id('line', 'n')}, date_trunc('week', now())::date - 7, 400, 80 from ${rows(20_000)}`,
  `insert into weekly_report_entry (id, report_id, kind, created_at, created_by)
   select ${id('report', 'n')}, ${id('report', 'n')}, 'sent', now(), 'crowd' from ${rows(MANY)}`,
  // Everybody owns a firm.
  `insert into membership (organisation_id, user_id, role, created_at)
   select ${id('organisation', 'n')}, ${id('person', 'n')}, 'owner', crowd_time(n) from ${rows(MANY)}
   union all select ${id('organisation', '1')}, ${id('person', 'n * 100')}, 'member', crowd_time(n) from ${rows(10)}
   union all select ${id('organisation', String(TEAM))}, ${id('person', 'n * 99')}, 'member', crowd_time(n) from ${rows(1_000)}`,
  `insert into invitation (id, organisation_id, email, role, token_hash, invited_by, created_at, expires_at, accepted_at)
   select ${id('invitation', 'n')}, ${id('organisation', 'crowd_firm(n)')}, 'guest' || n || '@contoh.example', 'member', crowd_hash(n),
     ${id('person', '1')}, crowd_time(n), crowd_time(n) + interval '7 days', case when n % 3 > 0 then crowd_time(n) end
   from ${rows(MANY)}`,
  `insert into api_key (id, organisation_id, user_id, name, scopes, secret_hash, created_at, expires_at, revoked_at)
   select ${id('api_key', 'n')}, ${id('organisation', 'crowd_firm(n)')}, ${id('person', '1')}, 'key ' || n, '{supply:read}', crowd_hash(n),
     crowd_time(n), crowd_time(n) + interval '90 days', case when n % 3 > 0 then crowd_time(n) end
   from ${rows(MANY)}`,
];
