import type { Locale } from '#contracts';
import type {
  Breach,
  PersonalExport,
  PrivacyRequest,
  PrivacyRequestRow,
  PROCESSING_RECORD,
  RetentionState,
} from '#core/privacy';
import type {
  ActivityDto,
  BreachDto,
  MyDataDto,
  PrivacyCaseDto,
  PrivacyRequestDto,
  RetentionDto,
} from './privacy.dto.js';

export const presentRequest = (row: PrivacyRequest): PrivacyRequestDto => ({
  id: row.id,
  kind: row.kind,
  words: row.words,
  state: row.state,
  createdAt: row.createdAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  answeredAt: row.answeredAt?.toISOString() ?? null,
  answer: row.answer,
});

export const presentCase = (row: PrivacyRequestRow, mayAnswer: boolean): PrivacyCaseDto => ({
  ...presentRequest(row),
  person: { id: row.userId, name: row.personName, email: row.personEmail },
  actions: mayAnswer && row.state === 'open' ? ['answer'] : [],
});

export const presentMyData = (isRestricted: boolean, copy: PersonalExport | null): MyDataDto => ({
  isRestricted,
  copy: copy && {
    state: copy.state,
    sizeBytes: copy.sizeBytes,
    askedAt: copy.createdAt.toISOString(),
    expiresAt: copy.expiresAt.toISOString(),
  },
});

export function presentBreach(row: Breach, now: Date, mayAct: boolean): BreachDto {
  const isTold = row.authorityToldAt !== null && row.peopleToldAt !== null;
  return {
    id: row.id,
    discoveredAt: row.discoveredAt.toISOString(),
    what: row.what,
    data: row.data,
    peopleCount: row.peopleCount,
    consequence: row.consequence,
    measures: row.measures,
    organisationIds: [...row.organisationIds],
    notifyBy: row.notifyBy.toISOString(),
    authorityToldAt: row.authorityToldAt?.toISOString() ?? null,
    peopleToldAt: row.peopleToldAt?.toISOString() ?? null,
    lettersSent: row.lettersSent,
    isOverdue: !isTold && row.notifyBy < now,
    actions: mayAct
      ? [
          ...(row.authorityToldAt === null ? ['authority_told'] : []),
          ...(row.peopleToldAt === null ? ['tell_people'] : []),
        ]
      : [],
  };
}

export const presentActivity = (activity: (typeof PROCESSING_RECORD)[number], locale: Locale): ActivityDto => ({
  id: activity.id,
  purpose: activity.purpose[locale],
  basis: activity.basis[locale],
  people: activity.people[locale],
  data: activity.data[locale],
  recipients: activity.recipients[locale],
  retention: activity.retention[locale],
  isAutomated: activity.isAutomated,
});

export const presentRetention = (states: readonly RetentionState[], locale: Locale): RetentionDto => ({
  rules: states.map(({ rule, due, lastRanAt, lastRemoved }) => ({
    id: rule.id,
    what: rule.what[locale],
    ground: rule.ground[locale],
    days: rule.days,
    due,
    lastRanAt: lastRanAt?.toISOString() ?? null,
    lastRemoved,
  })),
});
