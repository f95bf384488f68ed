import { type Locale, noticeSpec, renderNotice } from '#contracts';
import type { NoticeChoice, Notification } from '#core/notices';
import type { NoticeChoicesDto, NotificationDto } from './notifications.dto.js';

export const presentNotification =
  (locale: Locale) =>
  ({ id, kind, params, subject, subjectId, organisationId, readAt, createdAt }: Notification): NotificationDto => ({
    id,
    kind,
    ...renderNotice(kind, params, locale),
    subject,
    subjectId,
    organisationId,
    readAt: readAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  });

export const presentChoices = (choices: readonly NoticeChoice[], locale: Locale): NoticeChoicesDto => ({
  items: choices.map((choice) => ({
    ...choice,
    name: noticeSpec(choice.kind).name[locale],
    isEvent: noticeSpec(choice.kind).isEvent ?? false,
  })),
});
