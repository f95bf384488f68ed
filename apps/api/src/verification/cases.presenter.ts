import { type Actor, isMember } from '#core/platform';
import { actionsOfCase, type CaseDetail, type CaseRow, type ServiceTimes } from '#core/verification';
import type { CaseDto, CaseRowDto, ServiceTimesDto } from './cases.dto.js';
import { presentClaim } from './claims.presenter.js';

export const presentCaseRow = (row: CaseRow, viewer: Actor): CaseRowDto => ({
  id: row.id,
  number: row.number,
  organisation: {
    id: row.organisationId,
    name: row.organisationName,
    nib: row.organisationNib,
    regencyCode: row.regencyCode,
    regencyName: row.regencyName,
  },
  state: row.state,
  assignee: isMember(viewer, row.organisationId) ? null : row.assigneeName,
  assignedToMe: row.assignedTo !== null && row.assignedTo === viewer.userId,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  dueAt: row.state === 'returned' ? null : (row.dueAt?.toISOString() ?? null),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  returns: row.returns,
  kinds: [...row.kinds],
  claimCount: row.claimCount,
  undecidedCount: row.undecidedCount,
  isSynthetic: row.isSynthetic,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  actions: actionsOfCase(viewer, row),
});

export const presentCase = (detail: CaseDetail, viewer: Actor): CaseDto => ({
  ...presentCaseRow(detail.row, viewer),
  claims: detail.claims.map((claim) => presentClaim(claim, viewer)),
  remarks: detail.remarks.map(({ claimId, pointer, words, round, createdAt }) => ({
    claimId,
    pointer,
    words,
    round,
    at: createdAt.toISOString(),
  })),
  timeline: detail.timeline.map(({ at, actor, action, claimId, reason }) => ({
    at: at.toISOString(),
    actor,
    action,
    claimId,
    reason,
  })),
  placeInQueue: detail.placeInQueue,
  medianServiceHours: rounded(detail.medianServiceHours),
});

export const presentServiceTimes = (times: ServiceTimes, viewer: Actor): ServiceTimesDto => ({
  days: times.days,
  decided: times.decided,
  medianHours: rounded(times.medianHours),
  p90Hours: rounded(times.p90Hours),
  decidedInTime: times.decidedInTime,
  returnedOnce: times.returnedOnce,
  waiting: times.waiting,
  inReview: times.inReview,
  overdue: times.overdue,
  awaitingSecond: times.awaitingSecond,
  verifiers: times.verifiers.map(({ userId, medianHours, ...figures }) => ({
    ...figures,
    medianHours: rounded(medianHours),
    isMe: userId === viewer.userId,
  })),
});

/** Hours to one decimal. */
const rounded = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 10) / 10);
