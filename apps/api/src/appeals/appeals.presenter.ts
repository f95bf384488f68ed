import { type Actor, currentContext, isMember } from '#core/platform';
import {
  actionsOfAppeal,
  type AppealDetail,
  type AppealRecord,
  type AppealRow,
  type ContestableRow,
  GROUNDS_OF,
  outcomesOf,
} from '#core/appeals';
import { CHECKLISTS } from '#core/verification';
import type { AppealRecordDto } from './appeal-record.dto.js';
import type { AppealDto, AppealRowDto, ContestableDto, ContestedDto } from './appeals.dto.js';

type Contested = Pick<
  AppealRow,
  | 'decisionId'
  | 'verdict'
  | 'reasonCode'
  | 'claimId'
  | 'claimKind'
  | 'runId'
  | 'requestId'
  | 'requestNumber'
  | 'requestLineId'
  | 'offerId'
  | 'materialCode'
  | 'materialNameId'
  | 'materialNameEn'
  | 'unit'
  | 'contestedAt'
>;

const presentContested = (row: Contested): ContestedDto => ({
  decisionId: row.decisionId,
  verdict: row.verdict,
  reasonCode: row.reasonCode,
  claimId: row.claimId,
  claimKind: row.claimKind,
  runId: row.runId,
  requestId: row.requestId,
  requestNumber: row.requestNumber,
  requestLineId: row.requestLineId,
  offerId: row.offerId,
  material:
    row.materialCode === null
      ? null
      : {
          code: row.materialCode,
          nameId: row.materialNameId ?? row.materialCode,
          nameEn: row.materialNameEn ?? row.materialCode,
          unit: row.unit ?? '',
        },
  at: row.contestedAt.toISOString(),
});

export const presentContestable = (row: ContestableRow): ContestableDto => ({
  kind: row.kind,
  subjectId: row.subjectId,
  contested: presentContested(row),
  quantity: row.quantity,
  unit: row.unit,
  until: row.until.toISOString(),
  grounds: [...GROUNDS_OF[row.kind]],
});

/** Who decides, the appellant learns as little as who reviews a case. */
export const presentAppealRow = (row: AppealRow, viewer: Actor): AppealRowDto => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  state: row.state,
  organisation: { id: row.organisationId, name: row.organisationName },
  ground: row.ground,
  contested: presentContested(row),
  submittedAt: row.submittedAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  assignee: isMember(viewer, row.organisationId) ? null : row.assigneeName,
  assignedToMe: row.assignedTo !== null && row.assignedTo === viewer.userId,
  recordState: row.recordState,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  version: row.version,
  actions: actionsOfAppeal(viewer, row),
});

export function presentAppeal(detail: AppealDetail, viewer: Actor): AppealDto {
  const { row, words, note, record, reason, effect, decidedByName } = detail;
  const isAppellant = isMember(viewer, row.organisationId);
  return {
    ...presentAppealRow(row, viewer),
    words,
    note,
    record: record && presentRecord(record, row, isAppellant),
    files: detail.files.map(({ fileId, title, mediaType, sizeBytes, createdAt }) => ({
      id: fileId,
      title,
      mediaType,
      sizeBytes,
      addedAt: createdAt.toISOString(),
    })),
    outcomes: outcomesOf(row.kind, row.verdict),
    reason,
    decidedBy: isAppellant ? null : decidedByName,
    effect: effect && {
      claimId: effect.claimId ?? null,
      caseId: effect.caseId ?? null,
      runId: effect.runId ?? null,
    },
  };
}

const labelOf = ({ claimKind }: AppealRow, item: string): string =>
  (claimKind && CHECKLISTS[claimKind].find((point) => point.item === item)?.label[currentContext().locale]) ?? item;

/** What a verifier ticked stays with the ministry. */
const presentRecord = (record: AppealRecord, row: AppealRow, isAppellant: boolean): AppealRecordDto => ({
  preparedAt: record.preparedAt,
  fault: record.fault,
  replay: record.replay && { ...record.replay },
  pairs: record.pairs.map(({ quantity, value, runnerUp }) => ({
    quantity,
    value: value.map(({ id, amount }) => ({ id, amount })),
    runnerUp: runnerUp && { delta: runnerUp.delta, because: runnerUp.because },
  })),
  need: record.need && {
    asked: record.need.asked,
    unmet: record.need.unmet,
    reasons: record.need.reasons.map(({ code, detail }) => ({ code, detail: detail ?? {} })),
    relaxation: record.need.relaxation,
  },
  offer: record.offer && {
    planned: record.offer.planned,
    idle: record.offer.idle,
    term: record.offer.term,
    detail: record.offer.detail,
    terms: record.offer.terms,
    nearest: record.offer.nearest && { ...record.offer.nearest },
  },
  decision: record.decision && {
    entries: [...record.decision.entries],
    statement: record.decision.statement,
    statementIsSame: record.decision.statementIsSame,
    evidence: record.decision.evidence.map(({ id, kind, title, isSame }) => ({ id, kind, title, isSame })),
    checks: isAppellant ? null : record.decision.checks.map((check) => ({ ...check, label: labelOf(row, check.item) })),
  },
});
