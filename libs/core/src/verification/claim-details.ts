import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { FieldWarning } from '#contracts';
import { type Actor, isMember } from '../platform/context.js';
import { CHECKLISTS } from './checklist.rules.js';
import { Claim } from './claim.entity.js';
import { ClaimDecision } from './claim-decision.entity.js';
import { warningsOf } from './claim-facts.js';
import { actionsOfClaim, type ClaimRow } from './claim-rows.js';
import { expiryOf } from './claim-statement.rules.js';
import { usualValidUntil } from './decision.rules.js';
import type { FieldVisit, LabResult } from './evidence.entity.js';
import { CaseCheck } from './verification-case.entity.js';

export interface EvidenceRow {
  readonly id: string;
  readonly claimId: string;
  readonly kind: 'file' | 'lab_result' | 'field_visit';
  readonly title: string;
  readonly labResult: LabResult | null;
  readonly laboratoryName: string | null;
  readonly fieldVisit: FieldVisit | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
  readonly createdAt: Date;
  readonly removedAt: Date | null;
}

export interface ChecklistPoint {
  readonly item: string;
  /** Null: not looked at, or not for this viewer to know. */
  readonly satisfied: boolean | null;
  readonly note: string | null;
}

/** A claim with all that belongs to it, as its detail and its case show it. */
export interface ClaimDetail {
  readonly row: ClaimRow;
  readonly evidence: readonly EvidenceRow[];
  readonly checklist: readonly ChecklistPoint[];
  readonly decisions: readonly ClaimDecision[];
  readonly warnings: readonly FieldWarning[];
  /** Last day that a verification of today would usually hold. */
  readonly usualValidUntil: string;
  readonly actions: readonly string[];
}

const EVIDENCE = `
  select e.id, e.claim_id as "claimId", e.kind, e.title, e.lab_result as "labResult", b.name as "laboratoryName",
    e.field_visit as "fieldVisit", f.name as "fileName", f.media_type as "mediaType", f.size_bytes as "sizeBytes", f.sha256,
    e.created_at as "createdAt", e.removed_at as "removedAt"
  from evidence e left join stored_file f on f.id = e.file_id
  left join laboratory b on b.code = e.lab_result->>'laboratoryCode'
  where e.claim_id = any($1::uuid[]) and (e.removed_at is null or $2)
  order by e.created_at, e.id`;

/** Completes rows (at most a case full). What a verifier ticks or has not finally decided stays with the ministry. */
export async function claimDetails(
  manager: EntityManager,
  actor: Actor,
  rows: readonly ClaimRow[],
  today: string,
): Promise<ClaimDetail[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const inside = isMember(actor, rows[0].organisationId);
  const evidence = (await manager.query(EVIDENCE, [ids, !inside])) as EvidenceRow[];
  const decisions = await manager.find(ClaimDecision, {
    where: { claimId: In(ids), ...(inside ? { state: 'final' } : {}) },
    order: { createdAt: 'asc', id: 'asc' },
  });
  const caseIds = rows.flatMap((row) => row.caseId ?? []);
  const ticks = inside ? [] : await manager.findBy(CaseCheck, { caseId: In(caseIds), claimId: In(ids) });
  const warnings = await warningsOf(manager, await manager.findBy(Claim, { id: In(ids) }), today);
  return rows.map((row) => ({
    row,
    evidence: evidence.filter((one) => one.claimId === row.id),
    checklist: CHECKLISTS[row.kind].map(({ item }) => {
      const tick = ticks.find((one) => one.caseId === row.caseId && one.claimId === row.id && one.item === item);
      return { item, satisfied: tick?.satisfied ?? null, note: tick?.note ?? null };
    }),
    decisions: decisions.filter((one) => one.claimId === row.id),
    warnings: warnings.get(row.id) ?? [],
    usualValidUntil: usualValidUntil(row.kind, today, expiryOf(row.statement)),
    actions: actionsOfClaim(actor, row),
  }));
}
