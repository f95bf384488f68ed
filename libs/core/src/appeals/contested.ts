import type { EntityManager } from 'typeorm';
import type { AppealKind, ClaimKind } from '#contracts';
import { afterWorkingDays } from '#core/verification';
import { DECISION_APPEAL_WORKING_DAYS, RUN_APPEAL_DAYS } from './appeal.rules.js';

/** Something that can be contested: a decision that stands, an unmet need, an offer left idle. */
export interface Contested {
  readonly rank: number;
  readonly kind: AppealKind;
  /** The decision, the request line or the offer. */
  readonly subjectId: string;
  readonly decisionId: string | null;
  readonly runId: string | null;
  readonly requestLineId: string | null;
  readonly offerId: string | null;
  readonly contestedAt: Date;
  readonly verdict: string | null;
  readonly reasonCode: string | null;
  readonly claimId: string | null;
  readonly claimKind: ClaimKind | null;
  readonly materialCode: string | null;
  readonly materialNameId: string | null;
  readonly materialNameEn: string | null;
  readonly unit: string | null;
  readonly requestId: string | null;
  readonly requestNumber: string | null;
  /** Base units unmet or idle. */
  readonly quantity: number | null;
}

const DAY_MS = 86_400_000;
/** No 21 working days are longer than this. */
const SEARCHED_DAYS = 40;

/** Until when it can be contested. */
export const contestableUntil = (kind: AppealKind, at: Date): Date =>
  kind === 'decision'
    ? afterWorkingDays(at, DECISION_APPEAL_WORKING_DAYS)
    : new Date(at.getTime() + RUN_APPEAL_DAYS * DAY_MS);

/** The first moment of which a decision can still be contested now. */
export function decisionsSince(now: Date): Date {
  let [over, open] = [now.getTime() - SEARCHED_DAYS * DAY_MS, now.getTime()];
  while (open - over > 1) {
    const middle = Math.floor((over + open) / 2);
    if (contestableUntil('decision', new Date(middle)) > now) open = middle;
    else over = middle;
  }
  return new Date(open);
}

export const runsSince = (now: Date): Date => new Date(now.getTime() - RUN_APPEAL_DAYS * DAY_MS);

/** Lists run through them one after the other. */
export const KIND_RANK: { readonly [K in AppealKind]: number } = { decision: 1, need: 2, offer: 3 };

const MATERIAL = `m.name_id as "materialNameId", m.name_en as "materialNameEn", m.unit`;
const NO_DECISION = `null::uuid as "decisionId", null::text as verdict, null::text as "reasonCode", null::uuid as "claimId", null::text as "claimKind"`;

/** How a branch is narrowed: by its rank, its subject's column, and the moment it was decided. */
type Narrow = (rank: number, subject: string, moment: string) => string;

/** $1: the organisation. Every branch is read by its own index, and `limit` cuts it. */
const decisions = (narrow: Narrow, limit: string): string => `
  (select ${KIND_RANK.decision} as rank, 'decision' as kind, d.id as "subjectId", d.id as "decisionId", d.verdict,
    d.reason_code as "reasonCode", c.id as "claimId", c.kind as "claimKind", null::uuid as "runId",
    null::uuid as "requestLineId", null::uuid as "offerId", d.final_at as "contestedAt", c.material_code as "materialCode",
    ${MATERIAL}, null::uuid as "requestId", null::text as "requestNumber", null::float8 as quantity
  from claim c
  join claim_decision d on d.claim_id = c.id and d.state = 'final' and d.verdict in ('reject', 'suspend', 'revoke')
    and (c.state, d.verdict) in (('rejected', 'reject'), ('suspended', 'suspend'), ('revoked', 'revoke'))
  left join material m on m.code = c.material_code
  where c.organisation_id = $1 and c.state in ('rejected', 'suspended', 'revoked')
    and not exists (select from claim_decision x where x.claim_id = c.id and x.state = 'final' and x.final_at > d.final_at)
    and not exists (select from appeal a where a.decision_id = d.id and a.state <> 'withdrawn')
    and ${narrow(KIND_RANK.decision, 'd.id', 'd.final_at')}
  order by d.id ${limit})`;

const needs = (narrow: Narrow, limit: string): string => `
  (select ${KIND_RANK.need} as rank, 'need' as kind, u.request_line_id as "subjectId", ${NO_DECISION}, u.run_id as "runId",
    u.request_line_id as "requestLineId", null::uuid as "offerId", run.finished_at as "contestedAt",
    u.material_code as "materialCode", ${MATERIAL}, r.id as "requestId", r.number as "requestNumber",
    u.quantity::float8 as quantity
  from unmet_need u
  join matching_run run on run.id = u.run_id and run.kind = 'match' and run.state = 'finished'
  join request_line l on l.id = u.request_line_id and l.state in ('open', 'matched')
  join request r on r.id = l.request_id
  join material m on m.code = u.material_code
  where u.current and u.organisation_id = $1
    and not exists (select from appeal a where a.request_line_id = u.request_line_id and a.run_id = u.run_id and a.state <> 'withdrawn')
    and ${narrow(KIND_RANK.need, 'u.request_line_id', 'run.finished_at')}
  order by u.request_line_id ${limit})`;

const offers = (narrow: Narrow, limit: string): string => `
  (select ${KIND_RANK.offer} as rank, 'offer' as kind, o.id as "subjectId", ${NO_DECISION}, w.run_id as "runId",
    null::uuid as "requestLineId", o.id as "offerId", run.finished_at as "contestedAt",
    o.material_code as "materialCode", ${MATERIAL}, null::uuid as "requestId", null::text as "requestNumber",
    w.idle::float8 as quantity
  from offer o
  join offer_why_not w on w.offer_id = o.id
  join matching_run run on run.id = w.run_id and run.kind = 'match' and run.state = 'finished'
  join material m on m.code = o.material_code
  where o.organisation_id = $1 and o.state = 'published'
    and not exists (select from appeal a where a.offer_id = o.id and a.run_id = w.run_id and a.state <> 'withdrawn')
    and ${narrow(KIND_RANK.offer, 'o.id', 'run.finished_at')}
  order by o.id ${limit})`;

const BRANCHES = { decision: decisions, need: needs, offer: offers } as const;

/** What an organisation may contest now, decisions first; `after`: rank and subject of the last one shown. */
export async function contestable(
  manager: EntityManager,
  organisationId: string,
  now: Date,
  after: { readonly rank: number; readonly id: string } | null,
  limit: number,
): Promise<Contested[]> {
  const since = (rank: number) => (rank === KIND_RANK.decision ? '$2::timestamptz' : '$3::timestamptz');
  const narrow: Narrow = (rank, subject, moment) =>
    `${moment} > ${since(rank)} and ($4::int is null or ${rank} > $4 or (${rank} = $4 and ${subject} > $5::uuid))`;
  // One column order for the union, whatever the branches call first.
  const parts = Object.values(BRANCHES).map((branch) => `select ${COLUMNS} from ${branch(narrow, 'limit $6')} x`);
  return (await manager.query(`${parts.join(' union all ')} order by rank, "subjectId" limit $6`, [
    organisationId,
    decisionsSince(now),
    runsSince(now),
    after?.rank ?? null,
    after?.id ?? null,
    limit,
  ])) as Contested[];
}

/** The one thing an organisation wants to contest, whenever it was decided; undefined when it cannot be. */
export async function contestedBy(
  manager: EntityManager,
  organisationId: string,
  kind: AppealKind,
  subjectId: string,
): Promise<Contested | undefined> {
  const part = BRANCHES[kind]((_rank, subject) => `${subject} = $2::uuid`, '');
  const [row] = (await manager.query(`select ${COLUMNS} from ${part} x`, [organisationId, subjectId])) as Contested[];
  return row;
}

const COLUMNS = `rank, kind, "subjectId", "decisionId", verdict, "reasonCode", "claimId", "claimKind", "runId",
  "requestLineId", "offerId", "contestedAt", "materialCode", "materialNameId", "materialNameEn", unit, "requestId",
  "requestNumber", quantity`;
