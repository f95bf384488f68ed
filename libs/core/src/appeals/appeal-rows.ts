import type { AppealGround, AppealKind, AppealRecordState, AppealState, ClaimKind } from '#contracts';
import { type Actor, isMember } from '#core/platform';
import { isVerifierFor } from '#core/verification';
import type { AppealEffect, AppealRecord } from './appeal-record.types.js';
import { appealActions, type AppealMove } from './appeal.rules.js';

/** An appeal as lists show it. */
export interface AppealRow {
  readonly id: string;
  readonly number: string;
  readonly kind: AppealKind;
  readonly state: AppealState;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly ground: AppealGround;
  readonly verdict: string | null;
  readonly reasonCode: string | null;
  readonly decisionId: string | null;
  readonly claimId: string | null;
  readonly claimKind: ClaimKind | null;
  readonly runId: string | null;
  readonly requestId: string | null;
  readonly requestNumber: string | null;
  readonly requestLineId: string | null;
  readonly offerId: string | null;
  readonly materialCode: string | null;
  readonly materialNameId: string | null;
  readonly materialNameEn: string | null;
  readonly unit: string | null;
  readonly contestedAt: Date;
  readonly submittedAt: Date;
  readonly dueAt: Date;
  readonly assignedTo: string | null;
  readonly assigneeName: string | null;
  readonly recordState: AppealRecordState;
  readonly decidedAt: Date | null;
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  /** Who reviewed, decided or countersigned what is contested, or started the run: none of them decides about it. */
  readonly participants: readonly string[];
}

export interface AppealFileRow {
  readonly fileId: string;
  readonly title: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly createdAt: Date;
}

export interface AppealDetail {
  readonly row: AppealRow;
  readonly words: string;
  readonly record: AppealRecord | null;
  readonly reason: string | null;
  readonly effect: AppealEffect | null;
  readonly decidedByName: string | null;
  readonly note: string | null;
  readonly files: readonly AppealFileRow[];
}

const PARTICIPANTS = `array(
  select x.decided_by from claim_decision x where x.claim_id = d.claim_id
  union select x.second_by from claim_decision x where x.claim_id = d.claim_id and x.second_by is not null
  union select k.assigned_to from verification_case k where k.id in (d.case_id, c.case_id) and k.assigned_to is not null
  union select k.checked_by from case_check k where k.case_id in (d.case_id, c.case_id) and k.claim_id = c.id
  union select k.written_by from case_remark k where k.case_id in (d.case_id, c.case_id)
  union select run.requested_by where run.requested_by is not null)`;

/** `which` is about `a`, the appeal, with its order and its limit: a page is cut before anything is looked up. */
export const selectAppeals = (which: string): string => `
  select a.id, a.number, a.kind, a.state, a.organisation_id as "organisationId", o.name as "organisationName", a.ground,
    d.verdict, d.reason_code as "reasonCode", a.decision_id as "decisionId", c.id as "claimId", c.kind as "claimKind",
    a.run_id as "runId", l.request_id as "requestId", r.number as "requestNumber", a.request_line_id as "requestLineId",
    a.offer_id as "offerId", m.code as "materialCode", m.name_id as "materialNameId", m.name_en as "materialNameEn", m.unit,
    a.contested_at as "contestedAt", a.submitted_at as "submittedAt", a.due_at as "dueAt", a.assigned_to as "assignedTo",
    a.assignee_name as "assigneeName", a.record_state as "recordState", a.decided_at as "decidedAt", a.version,
    a.updated_at as "updatedAt", a.updated_by as "updatedBy", ${PARTICIPANTS} as participants
  from (select * from appeal a where ${which}) a
  join organisation o on o.id = a.organisation_id
  left join claim_decision d on d.id = a.decision_id
  left join claim c on c.id = d.claim_id
  left join matching_run run on run.id = a.run_id
  left join request_line l on l.id = a.request_line_id
  left join request r on r.id = l.request_id
  left join offer f on f.id = a.offer_id
  left join material m on m.code = coalesce(c.material_code, l.material_code, f.material_code)`;

/** What this viewer may do with an appeal now. */
export const actionsOfAppeal = (actor: Actor, row: AppealRow): AppealMove[] =>
  appealActions({
    state: row.state,
    isMember: isMember(actor, row.organisationId),
    isFreeVerifier:
      isVerifierFor(actor, row.organisationId) && actor.userId !== null && !row.participants.includes(actor.userId),
    isReviewer: row.assignedTo !== null && row.assignedTo === actor.userId,
    isRecordPending: row.recordState === 'preparing',
  });
