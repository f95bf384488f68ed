import type { CaseState, ClaimKind } from '#contracts';
import { type Actor, hasRole, isMember } from '../platform/context.js';
import { caseActions, type CaseMove } from './case.rules.js';
import { isVerifierFor } from './verification-access.js';

/** A case as lists show it. */
export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationNib: string;
  readonly regencyCode: string;
  readonly regencyName: string | null;
  readonly state: CaseState;
  readonly assignedTo: string | null;
  readonly assigneeName: string | null;
  readonly submittedAt: Date | null;
  readonly dueAt: Date | null;
  readonly decidedAt: Date | null;
  readonly returns: number;
  readonly kinds: readonly ClaimKind[];
  readonly claimCount: number;
  readonly undecidedCount: number;
  readonly isSynthetic: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly updatedBy: string;
}

/** `where` is about `k`, the case, and `o`, its organisation. */
export const selectCases = (where: string): string => `
  select k.id, k.number, k.organisation_id as "organisationId", o.name as "organisationName", o.nib as "organisationNib",
    o.regency_code as "regencyCode", r.full_name as "regencyName", k.state, k.assigned_to as "assignedTo",
    k.assignee_name as "assigneeName", k.submitted_at as "submittedAt", k.due_at as "dueAt", k.decided_at as "decidedAt",
    k.returns, c.kinds, c.total as "claimCount", c.undecided as "undecidedCount", k.is_synthetic as "isSynthetic", k.version,
    k.created_at as "createdAt", k.updated_at as "updatedAt", k.updated_by as "updatedBy"
  from verification_case k
  join organisation o on o.id = k.organisation_id
  left join regency r on r.code = o.regency_code
  cross join lateral (
    select coalesce(array_agg(distinct c.kind order by c.kind), '{}') as kinds, count(*)::int as total,
      (count(*) filter (where c.state in ('draft', 'pending')))::int as undecided
    from claim c where c.case_id = k.id
  ) c
  where ${where}`;

/** What this viewer may do with a case now. */
export const actionsOfCase = (actor: Actor, row: CaseRow): CaseMove[] =>
  caseActions({
    state: row.state,
    isMember: isMember(actor, row.organisationId),
    isVerifier: isVerifierFor(actor, row.organisationId),
    isReviewer: row.assignedTo !== null && row.assignedTo === actor.userId && isVerifierFor(actor, row.organisationId),
    isAdministrator: hasRole(actor, 'administrator'),
  });
