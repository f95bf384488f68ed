import type { DataSource } from 'typeorm';
import { commitHolds, scheduleDeliveries } from '#core/pairings';
import { newId } from '#core/platform';

/** Brings a record of the access world into a state in which something else is possible. */
export type Prepare = (db: DataSource, id: string) => Promise<unknown>;

const onClaim =
  (claim: string, file: string | null): Prepare =>
  async (db, id) => {
    if (file)
      await db.query(`update verification_case set ${file} where id = (select case_id from claim where id = $1)`, [id]);
    await db.query(`update claim set ${claim} where id = $1`, [id]);
  };

const onCase =
  (file: string, claims: string): Prepare =>
  async (db, id) => {
    await db.query(`update verification_case set ${file} where id = $1`, [id]);
    await db.query(`update claim set ${claims} where case_id = $1`, [id]);
  };

const VERIFIER = `(select id from auth.person where email = 'verifier@contoh.example')`;
const IN_REVIEW = `state = 'in_review', assigned_to = ${VERIFIER}, assignee_name = 'verifier'`;
const DRAFT = `state = 'draft', submitted_at = null, due_at = null`;
const APPROVED = `state = 'approved', decided_at = now()`;
const VALID = `level = 1, valid_from = current_date, valid_until = current_date + 300`;

const CLAIM = {
  pending: onClaim(`state = 'pending'`, null),
  draft: onClaim(`state = 'draft', case_id = null`, null),
  'draft in a case': onClaim(`state = 'draft'`, DRAFT),
  'in review': onClaim(`state = 'pending'`, IN_REVIEW),
  verified: onClaim(`state = 'verified', ${VALID}`, APPROVED),
  suspended: onClaim(`state = 'suspended', ${VALID}`, APPROVED),
  expired: onClaim(`state = 'expired', ${VALID}`, APPROVED),
  'draft of a grade': async (db: DataSource, id: string) => {
    await db.query(
      `update claim set state = 'draft', case_id = null, kind = 'capability', material_code = 'NW-MB',
         statement = '{"attributes": {"gsm": 25, "bfe": 99}}',
         facility_id = (select id from facility where organisation_id = claim.organisation_id limit 1) where id = $1`,
      [id],
    );
  },
} as const satisfies Record<string, Prepare>;

const CASE = {
  submitted: onCase(`state = 'submitted'`, `state = 'pending'`),
  draft: onCase(DRAFT, `state = 'draft'`),
  'in review': onCase(IN_REVIEW, `state = 'pending'`),
  returned: onCase(
    `state = 'returned', returns = 1, assigned_to = ${VERIFIER}, assignee_name = 'verifier'`,
    `state = 'draft'`,
  ),
  approved: onCase(APPROVED, `state = 'verified', ${VALID}`),
  'empty draft': async (db: DataSource, id: string) => {
    await CASE.draft(db, id);
    await db.query('update claim set case_id = null where case_id = $1', [id]);
  },
  'draft with evidence': async (db: DataSource, id: string) => {
    await CASE.draft(db, id);
    await db.query(
      `insert into evidence (id, claim_id, kind, title, file_id, added_by, created_at)
         select gen_random_uuid(), c.id, 'file', 'Bukti', (select id from stored_file limit 1), gen_random_uuid(), now()
         from claim c where c.case_id = $1 and exists (select from stored_file)`,
      [id],
    );
  },
};

const inState = (table: string, ...states: string[]): Record<string, Prepare> =>
  Object.fromEntries(
    states.map((state) => [state, (db, id) => db.query(`update ${table} set state = $2 where id = $1`, [id, state])]),
  );

const REQUEST = Object.fromEntries(
  ['open', 'draft', 'matched', 'cancelled'].map((state) => [
    state,
    async (db: DataSource, id: string) => {
      await db.query('update request set state = $2 where id = $1', [id, state]);
      await db.query('update request_line set state = $2 where request_id = $1', [id, state]);
      await db.query(
        `update request_line set priority_ground = 'health_facility' where request_id = $1 and priority > 1`,
        [id],
      );
    },
  ]),
);

/** Agreed as both sides agree it: its hold committed, its deliveries due. What holds nothing any more only says so. */
const agreed: Prepare = (db, id) =>
  db.transaction(async (tx) => {
    const [{ holds }] = (await tx.query(HOLDS, [id])) as { holds: boolean }[];
    await tx.query(`update proposal set state = 'agreed', agreed_at = now() where id = $1`, [id]);
    if (!holds) return;
    await commitHolds(tx, [id]);
    await scheduleDeliveries(tx, id, new Date(), 'test');
  });

const HOLDS = `
  select bool_and(l.held >= p.quantity and o.held >= p.quantity and (p.line_id is null or w.held >= p.line_load)
    and d.id is null) as holds
  from proposal_week p
  join proposal on proposal.id = p.proposal_id
  join request_line l on l.id = proposal.request_line_id
  join offer_week o on o.offer_id = proposal.offer_id and o.week = p.week
  left join line_week w on w.line_id = p.line_id and w.week = p.week
  left join delivery d on d.proposal_id = p.proposal_id and d.week = p.week
  where p.proposal_id = $1`;

const PROPOSAL = {
  ...inState('proposal', 'proposed', 'accepted_by_producer', 'accepted_by_manufacturer', 'declined'),
  agreed,
  completed: async (db: DataSource, id: string) => {
    await agreed(db, id);
    await db.query(`update proposal set state = 'completed', completed_at = now() where id = $1`, [id]);
  },
} satisfies Record<string, Prepare>;

const POOL = {
  gathering: async () => {},
  joined: (db: DataSource, id: string) =>
    db.query(
      `insert into pool_member (id, pool_id, request_line_id, organisation_id, state, share, created_at, joined_at)
         select gen_random_uuid(), p.id, l.id, l.organisation_id, 'joined', l.quantity - l.agreed - l.held - l.pooled, now(), now()
         from pool p join request_line l on l.organisation_id = p.organisation_id and l.material_code = p.material_code
         where p.id = $1 and l.state = 'open' and l.quantity > l.agreed + l.held + l.pooled and l.constraints = '{}'
           and l.latest_week >= current_date
           and not exists (select from pool_member m where m.request_line_id = l.id and m.state = 'joined')
         order by l.id desc limit 3`,
      [id],
    ),
} satisfies Record<string, Prepare>;

/** States by the first part of the path. The first of each is how the access world makes them. */
export const SITUATIONS: Readonly<Record<string, Readonly<Record<string, Prepare>>>> = {
  claims: CLAIM,
  pools: POOL,
  cases: CASE,
  evidence: {
    'of a pending claim': async () => {},
    'of a draft': (db, id) =>
      db.query(
        `update claim set state = 'draft', case_id = null where id = (select claim_id from evidence where id = $1)`,
        [id],
      ),
  },
  decisions: {
    'of a claim at rest': async () => {},
    'of a claim in review': async (db, id) => {
      await db.query(
        `update claim_decision d set case_id = c.case_id, level = 1 from claim c where c.id = d.claim_id and d.id = $1`,
        [id],
      );
      await db.query(
        `update verification_case set ${IN_REVIEW} where id = (select case_id from claim_decision where id = $1)`,
        [id],
      );
    },
  },
  offers: inState('offer', 'published', 'draft', 'withdrawn'),
  lines: inState('line', 'active', 'stopped'),
  requests: REQUEST,
  proposals: PROPOSAL,
  organisations: inState('organisation', 'active', 'suspended'),
  appeals: {
    submitted: (db, id) => db.query(`update appeal set state = 'submitted', assigned_to = null where id = $1`, [id]),
    'in review': (db, id) =>
      db.query(
        `update appeal set state = 'in_review', assigned_to = ${VERIFIER}, assignee_name = 'verifier' where id = $1`,
        [id],
      ),
    dismissed: (db, id) =>
      db.query(`update appeal set state = 'dismissed', reason = 'x', decided_at = now() where id = $1`, [id]),
  },
  emergencies: {
    'in force': async () => {},
    declared: (db, id) =>
      db.query(
        `update emergency set state = 'declared', approved_by_name = null, started_at = null, extends_to = null where id = $1`,
        [id],
      ),
  },
  runs: inState('matching_run', 'finished', 'queued', 'running', 'cancelled'),
};

/** The state in which an operation can do its work, where it is not the first one. */
export const FITTING_SITUATION: Readonly<Record<string, string>> = {
  Claims_update: 'draft',
  Pools_leave: 'joined',
  Pools_commit: 'joined',
  Claims_withdraw: 'draft',
  Claims_leaveCase: 'draft in a case',
  Evidence_upload: 'draft',
  Evidence_addLabResult: 'draft of a grade',
  Evidence_addFieldVisit: 'in review',
  Evidence_remove: 'of a draft',
  Cases_discard: 'draft',
  Cases_addClaims: 'draft',
  Cases_submit: 'draft with evidence',
  Review_release: 'in review',
  Review_return: 'in review',
  Decisions_check: 'in review',
  Decisions_verify: 'in review',
  Decisions_reject: 'in review',
  Decisions_suspend: 'verified',
  Decisions_reinstate: 'suspended',
  Decisions_revoke: 'verified',
  Decisions_confirm: 'of a claim in review',
  Decisions_refuse: 'of a claim in review',
  Offers_publish: 'draft',
  Lines_resume: 'stopped',
  Requests_open: 'draft',
  RequestLines_add: 'draft',
  RequestLines_remove: 'draft',
  RequestLines_update: 'draft',
  Requests_rename: 'draft',
  Runs_cancel: 'queued',
  Organisations_reactivate: 'suspended',
  Deliveries_letter: 'agreed',
  Deliveries_cancel: 'agreed',
  Deliveries_rate: 'completed',
  Emergencies_approve: 'declared',
  Emergencies_reject: 'declared',
  AppealReview_release: 'in review',
  AppealReview_decide: 'in review',
};

type Beside = (db: DataSource, id: string) => Promise<Record<string, string>>;

async function requestIds(db: DataSource, id: string): Promise<Record<string, string>> {
  const [buyer] = (await db.query(
    `select f.organisation_id, f.id from facility f join organisation o on o.id = f.organisation_id
       where o.name = 'PT Pembeli' order by f.id limit 1`,
  )) as (Row & { id: string })[];
  const [line] = (await db.query('select id from request_line where request_id = $1 limit 1', [id])) as {
    id: string;
  }[];
  return {
    ...(buyer && { organisationId: buyer.organisation_id, facilityId: buyer.id }),
    ...(line && { lineId: line.id }),
  };
}

/** Records that bodies have to refer to, beside the one in the path. By operation, or by the first part of the path. */
export const BESIDES: Readonly<Record<string, Beside>> = {
  Pools_create: async (db) => {
    await db.query(`update organisation set roles = array_append(roles, 'pooler') where not 'pooler' = any(roles)`);
    return {};
  },
  Pools_leave: async (db, id) => {
    const sql = `select request_line_id as "requestLineId" from pool_member where pool_id = $1 and state = 'joined'`;
    const [row] = (await db.query(sql, [id])) as { requestLineId: string }[];
    return { requestLineId: row?.requestLineId ?? id };
  },
  Cases_create: async (db, id) => ({ claimId: await draftClaim(db, id) }),
  Cases_addClaims: async (db, id) => {
    const [file] = (await db.query('select organisation_id from verification_case where id = $1', [id])) as Row[];
    return { claimId: await draftClaim(db, file.organisation_id) };
  },
  RequestLines_remove: async (db, id) => {
    await db.query(
      `insert into request_line select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'position', 2))).*
         from request_line l where request_id = $1`,
      [id],
    );
    return requestIds(db, id);
  },
  requests: requestIds,
  Relaxations_apply: async (db, id) => {
    await db.query(
      `insert into unmet_need (run_id, request_line_id, organisation_id, material_code, quantity, reasons, relaxation)
       select (select id from matching_run order by id limit 1), l.id, l.organisation_id, l.material_code, 1, '[]',
         jsonb_build_object('constraint', 'quantity', 'to', l.quantity + 1, 'fills', 1)
       from request_line l where l.request_id = $1
       on conflict do nothing`,
      [id],
    );
    return requestIds(db, id);
  },
  RunFindings_compare: otherRun,
  RunFindings_differences: async (db, id) => {
    const other = await otherRun(db, id);
    await db.query(
      'insert into run_comparison (base_run_id, run_id, asked_at) values ($1, $2, now()) on conflict do nothing',
      [other['with'], id],
    );
    return other;
  },
  Reports_send: async (db, id) => ({ facilityId: await placeOf(db, id) }),
  Emergencies_override: async (db, id) => {
    const [line] = (await db.query(
      `select l.id, m.family from request_line l join material m on m.code = l.material_code where l.state in ('open', 'matched') limit 1`,
    )) as { id: string; family: string }[];
    await db.query(`update emergency set state = 'ended' where family = $1 and state in ('declared', 'active')`, [
      line.family,
    ]);
    await db.query('update emergency set family = $2 where id = $1', [id, line.family]);
    return { requestLineId: line.id };
  },
  Templates_use: async (db) => {
    await db.query(TEMPLATE_LINES);
    return {};
  },
  Appeals_lodge: async (db, id) => ({ subjectId: await rejection(db, id) }),
  // At most three of an organisation are under way.
  'sheet-imports': async (db, id) => {
    await db.query(
      `update sheet_import set state = 'cancelled'
       where id is distinct from $1::uuid and state in ('waiting', 'checking', 'applying')`,
      [id ?? null],
    );
    return {};
  },
};

/** Templates of the access world have no lines yet, and their organisation no place. */
const TEMPLATE_LINES = `
  with place as (
    insert into facility select (jsonb_populate_record(one.f, jsonb_build_object('id', gen_random_uuid(),
      'organisation_id', t.organisation_id))).*
    from request_template t cross join (select f from facility f order by f.id limit 1) one where t.lines = '[]'
    returning id, organisation_id)
  update request_template t set lines = jsonb_build_array(jsonb_build_object('materialCode', 'NW-MB', 'constraints',
    '{}'::jsonb, 'quantity', 100, 'facilityId', place.id, 'earliestWeek', '2026-W40', 'latestWeek', '2026-W44',
    'maxUnitPrice', null, 'priority', 1, 'priorityGround', null, 'maxSuppliers', null, 'minPerSupplier', 0, 'maxShare', 1,
    'allOrNothing', false, 'certificates', '[]'::jsonb, 'minLevel', 1, 'minLocalContent', 0))
  from place where place.organisation_id = t.organisation_id and t.lines = '[]'`;

/** A facility of this organisation, which may have none yet. */
async function placeOf(db: DataSource, organisationId: string): Promise<string> {
  const id = newId();
  await db.query(
    `insert into facility select (jsonb_populate_record(f, jsonb_build_object('id', $1::uuid, 'organisation_id', $2::uuid))).*
     from facility f order by f.id limit 1`,
    [id, organisationId],
  );
  return id;
}

/** Another finished run to hold beside this one. */
async function otherRun(db: DataSource, id: string): Promise<Record<string, string>> {
  const id2 = newId();
  await db.query(
    `insert into matching_run select (jsonb_populate_record(r, jsonb_build_object('id', $2::uuid, 'state', 'finished'))).* from matching_run r
     where id = $1`,
    [id, id2],
  );
  return { with: id2 };
}

/** A decision of today's that an organisation can contest. */
async function rejection(db: DataSource, organisationId: string): Promise<string> {
  const [id, claimId] = [newId(), await draftClaim(db, organisationId)];
  await db.query(`update claim set state = 'rejected', submitted_at = now() where id = $1`, [claimId]);
  await db.query(
    `insert into claim_decision (id, claim_id, verdict, reason_code, state, decided_by, decided_by_name, created_at, final_at)
     values ($1, $2, 'reject', 'other', 'final', gen_random_uuid(), 'Saksi', now(), now())`,
    [id, claimId],
  );
  return id;
}

interface Row {
  readonly organisation_id: string;
}

async function draftClaim(db: DataSource, organisationId: string): Promise<string> {
  const id = newId();
  await db.query(
    `insert into claim (id, organisation_id, kind, statement, created_at, updated_at, updated_by)
       values ($1, $2, 'identity', '{}', now(), now(), 'test')`,
    [id, organisationId],
  );
  return id;
}
