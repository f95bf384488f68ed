import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseState, ClaimKind } from '#contracts';
import { Clock } from '../platform/clock.js';
import { type Actor, hasRole, isMember } from '../platform/context.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { type CaseRow, selectCases } from './case-rows.js';
import { instantOfCursor } from './cursor-parts.js';
import { type Bind, ofOrganisationsLike } from './organisation-search.js';
import { userOf, VERIFICATION_READERS } from './verification-access.js';

/** States a verifier may ask for: a draft is its organisation's own. */
export const INBOX_STATES = [
  'submitted',
  'in_review',
  'returned',
  'approved',
  'rejected',
] as const satisfies readonly CaseState[];

export interface InboxQuery extends PageQuery {
  /** One state; submitted and in review when absent. */
  readonly state?: (typeof INBOX_STATES)[number];
  readonly kind?: ClaimKind;
  readonly assigned?: 'me' | 'nobody';
  /** Two digits. */
  readonly province?: string;
  readonly overdue?: boolean;
  /** A case number, part of an organisation's name, or the beginning of its NIB. */
  readonly q?: string;
}

export interface OwnCasesQuery extends PageQuery {
  readonly organisationId: string;
  readonly state?: CaseState;
}

const CASE_NUMBER = /^k-\d{4}-\d{1,9}$/i;

@Injectable()
export class CaseLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The verifiers' inbox, first due first. */
  async inbox(actor: Actor, query: InboxQuery): Promise<Page<CaseRow>> {
    if (!hasRole(actor, ...VERIFICATION_READERS)) throw new Refusal('forbidden', { needed: 'verifier' });
    const limit = limitOf(query);
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    // Literal states: only then can the planner use the inbox's partial index.
    const where = [query.state ? `k.state = '${query.state}'` : `k.state in ('submitted', 'in_review')`];
    if (query.kind)
      where.push(`exists (select 1 from claim x where x.case_id = k.id and x.kind = ${bind(query.kind)})`);
    if (query.assigned === 'me') where.push(`k.assigned_to = ${bind(userOf(actor))}`);
    if (query.assigned === 'nobody') where.push('k.assigned_to is null');
    if (query.province) where.push(`o.regency_code like ${bind(`${query.province}.%`)}`);
    if (query.overdue) where.push(`k.due_at < ${bind(this.clock.now())}`, 'k.decided_at is null');
    if (query.q) where.push(searchTerm(query.q, bind));
    const [dueAt, id] = instantOfCursor(query.cursor);
    if (dueAt !== null) where.push(`(k.due_at, k.id) > (${bind(dueAt)}::timestamptz, ${bind(id)}::uuid)`);
    const rows = (await this.dataSource.query(
      `${selectCases(where.join(' and '))} order by k.due_at, k.id limit ${bind(limit + 1)}`,
      values,
    )) as CaseRow[];
    return pageOf(rows, limit, (row) => [row.dueAt?.toISOString() ?? null, row.id]);
  }

  /** Cases of one organisation, newest first; the ministry sees those that were sent in. */
  async ofOrganisation(actor: Actor, query: OwnCasesQuery): Promise<Page<CaseRow>> {
    const { organisationId } = query;
    const inside = isMember(actor, organisationId);
    if (!inside && !hasRole(actor, ...VERIFICATION_READERS)) throw notFound('organisation', organisationId);
    const limit = limitOf(query);
    const [createdAt, id] = instantOfCursor(query.cursor);
    const rows = (await this.dataSource.query(
      `${selectCases(`k.organisation_id = $1 and ($2::text is null or k.state = $2)
         and ($3::timestamptz is null or (k.created_at, k.id) < ($3::timestamptz, $4::uuid))
         and ($5 or k.state <> 'draft')`)}
       order by k.created_at desc, k.id desc limit $6`,
      [organisationId, query.state ?? null, createdAt, id, inside, limit + 1],
    )) as CaseRow[];
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.id]);
  }
}

function searchTerm(q: string, bind: Bind): string {
  if (CASE_NUMBER.test(q.trim())) return `k.number = ${bind(q.trim().toUpperCase())}`;
  return ofOrganisationsLike('k.organisation_id', q, bind);
}
