import { type Actor, currentContext, isMember } from '#core/platform';
import {
  actionsOfClaim,
  CHECKLISTS,
  type ClaimDecision,
  type ClaimDetail,
  type ClaimRow,
  type EvidenceRow,
} from '#core/verification';
import { presentWarnings } from '../http/warnings.js';
import type { ClaimDto, ClaimRowDto, DecisionDto } from './claims.dto.js';
import type { EvidenceDto } from './evidence.dto.js';

export const presentClaimRow = (row: ClaimRow, viewer: Actor): ClaimRowDto => ({
  id: row.id,
  organisation: { id: row.organisationId, name: row.organisationName },
  kind: row.kind,
  facility: row.facilityId === null ? null : { id: row.facilityId, name: row.facilityName ?? '' },
  material:
    row.materialCode === null
      ? null
      : { code: row.materialCode, nameId: row.materialNameId ?? '', nameEn: row.materialNameEn ?? '' },
  line: row.lineId === null ? null : { id: row.lineId, name: row.lineName ?? '', unit: row.lineUnit ?? '' },
  statement: { ...row.statement },
  state: row.state,
  requestedLevel: row.requestedLevel,
  level: row.level,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  case:
    row.caseId === null || row.caseState === null
      ? null
      : { id: row.caseId, number: row.caseNumber ?? '', state: row.caseState },
  evidenceCount: row.evidenceCount,
  awaitingSecond: row.awaitingSecondOf !== null && !isMember(viewer, row.organisationId),
  isSynthetic: row.isSynthetic,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  updatedBy: row.updatedBy,
  actions: actionsOfClaim(viewer, row),
});

export const presentClaim = (detail: ClaimDetail, viewer: Actor): ClaimDto => ({
  ...presentClaimRow(detail.row, viewer),
  evidence: detail.evidence.map(presentEvidence),
  checklist: detail.checklist.map(({ item, satisfied, note }) => ({
    item,
    label: labelOf(detail.row, item),
    satisfied,
    note,
  })),
  decisions: detail.decisions.map(presentDecision),
  warnings: presentWarnings(detail.warnings),
  usualValidUntil: detail.usualValidUntil,
});

const labelOf = (row: ClaimRow, item: string): string =>
  CHECKLISTS[row.kind].find((point) => point.item === item)?.label[currentContext().locale] ?? item;

export const presentDecision = (decision: ClaimDecision): DecisionDto => ({
  id: decision.id,
  verdict: decision.verdict,
  level: decision.level,
  validUntil: decision.validUntil,
  reasonCode: decision.reasonCode,
  note: decision.note,
  state: decision.state,
  decidedBy: decision.decidedByName,
  decidedAt: decision.createdAt.toISOString(),
  secondBy: decision.secondByName,
  secondNote: decision.secondNote,
  finalAt: decision.finalAt?.toISOString() ?? null,
});

export const presentEvidence = (row: EvidenceRow): EvidenceDto => ({
  id: row.id,
  claimId: row.claimId,
  kind: row.kind,
  title: row.title,
  file: fileOf(row),
  labResult:
    row.labResult === null
      ? null
      : {
          laboratoryCode: row.labResult.laboratoryCode,
          laboratoryName: row.laboratoryName,
          sample: row.labResult.sample,
          standard: row.labResult.standard,
          attribute: row.labResult.attribute,
          value: row.labResult.value,
          testedOn: row.labResult.testedOn,
        },
  fieldVisit:
    row.fieldVisit === null
      ? null
      : {
          visitedOn: row.fieldVisit.visitedOn,
          findings: row.fieldVisit.findings,
          satisfied: row.fieldVisit.satisfied,
        },
  addedAt: row.createdAt.toISOString(),
  removedAt: row.removedAt?.toISOString() ?? null,
});

const fileOf = ({ fileName, mediaType, sizeBytes, sha256 }: EvidenceRow): EvidenceDto['file'] =>
  fileName === null || mediaType === null || sizeBytes === null || sha256 === null
    ? null
    : { name: fileName, mediaType, sizeBytes, sha256 };
