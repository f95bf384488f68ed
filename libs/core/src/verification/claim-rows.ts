import type { EntityManager } from 'typeorm';
import type { CaseState, ClaimKind, ClaimState, VerificationLevel } from '#contracts';
import { type Actor, isMember } from '../platform/context.js';
import { claimActions } from './claim.rules.js';
import { isVerifierFor } from './verification-access.js';

/** A claim as lists show it. */
export interface ClaimRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: ClaimKind;
  readonly facilityId: string | null;
  readonly facilityName: string | null;
  readonly materialCode: string | null;
  readonly materialNameId: string | null;
  readonly materialNameEn: string | null;
  readonly lineId: string | null;
  readonly lineName: string | null;
  readonly lineUnit: string | null;
  readonly statement: Readonly<Record<string, unknown>>;
  readonly state: ClaimState;
  readonly requestedLevel: 1 | 2;
  readonly level: VerificationLevel;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly caseState: CaseState | null;
  readonly caseAssignedTo: string | null;
  readonly evidenceCount: number;
  /** First signer of a decision that waits for its second signature. */
  readonly awaitingSecondOf: string | null;
  readonly isSynthetic: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly updatedBy: string;
}

/** `where` is about `c`, the claim. Lines are read by table name: their room stands above this one. */
export const selectClaims = (where: string): string => `
  select c.id, c.organisation_id as "organisationId", o.name as "organisationName", c.kind,
    c.facility_id as "facilityId", f.name as "facilityName", c.material_code as "materialCode",
    m.name_id as "materialNameId", m.name_en as "materialNameEn",
    c.line_id as "lineId", l.name as "lineName", l.unit as "lineUnit", c.statement, c.state,
    c.requested_level as "requestedLevel", c.level, c.valid_from::text as "validFrom", c.valid_until::text as "validUntil",
    c.case_id as "caseId", k.number as "caseNumber", k.state as "caseState", k.assigned_to as "caseAssignedTo",
    (select count(*)::int from evidence e where e.claim_id = c.id and e.removed_at is null) as "evidenceCount",
    (select d.decided_by from claim_decision d where d.claim_id = c.id and d.state = 'awaiting_second') as "awaitingSecondOf",
    c.is_synthetic as "isSynthetic", c.version, c.created_at as "createdAt", c.updated_at as "updatedAt", c.updated_by as "updatedBy"
  from claim c
  join organisation o on o.id = c.organisation_id
  left join facility f on f.id = c.facility_id
  left join material m on m.code = c.material_code
  left join line l on l.id = c.line_id
  left join verification_case k on k.id = c.case_id
  where ${where}`;

export const claimRows = (manager: EntityManager, where: string, parameters: unknown[]): Promise<ClaimRow[]> =>
  manager.query(selectClaims(where), parameters);

/** What this viewer may do with a claim now. */
export const actionsOfClaim = (actor: Actor, row: ClaimRow): string[] =>
  claimActions({
    state: row.state,
    inReview: row.caseState === 'in_review',
    isMember: isMember(actor, row.organisationId),
    isVerifier: isVerifierFor(actor, row.organisationId),
    isReviewer: row.caseAssignedTo !== null && row.caseAssignedTo === actor.userId,
    awaiting: row.awaitingSecondOf === null ? null : { mine: row.awaitingSecondOf === actor.userId },
  });
