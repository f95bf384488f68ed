import { EMAIL_MODES, NOTICE_GROUPS, NOTICE_KINDS, NOTICE_SUBJECTS } from '#contracts';
import type { EmailMode, NoticeGroup, NoticeKind, NoticeSubject } from '#contracts';
import { UNREAD_COUNT_MAX } from '#core/notices';
import { PageQueryDto } from '../http/index.js';
import { Flag, Instant, ListOf, OneOf, Text, Uuid, Whole } from '../http/fields.js';

const KIND = { example: 'proposal.ended' } as const;

export class NotificationQueryDto extends PageQueryDto {
  @Flag({ optional: true, example: true, description: 'Only those not yet read' })
  unread?: boolean;

  @OneOf(NOTICE_KINDS, { ...KIND, optional: true })
  kind?: NoticeKind;
}

export class NotificationDto {
  @Uuid()
  id: string;

  @OneOf(NOTICE_KINDS, KIND)
  kind: NoticeKind;

  @Text({ max: 4_000, example: 'Usulan Spunbond ditolak', description: 'In the language of the reader' })
  title: string;

  @Text({ max: 20_000, min: 0, example: 'Usulan Spunbond antara PT A dan PT B kini ditolak: harga.' })
  body: string;

  @OneOf(NOTICE_SUBJECTS, { example: 'proposal', description: 'What it leads to' })
  subject: NoticeSubject;

  @Uuid()
  subjectId: string;

  @Uuid({ nullable: true, description: 'The organisation as a member of which the reader was told' })
  organisationId: string | null;

  @Instant({ nullable: true })
  readAt: string | null;

  @Instant()
  createdAt: string;
}

export class UnreadDto {
  @Whole({ min: 0, max: UNREAD_COUNT_MAX, example: 3, description: `Counted up to ${UNREAD_COUNT_MAX}` })
  unread: number;
}

export class ReadAllDto {
  @Uuid({ optional: true, description: 'The newest one seen: what came after it stays unread' })
  upTo?: string;
}

export class ReadAllAnswerDto {
  @Whole({ min: 0, max: 2_147_483_647, example: 3, description: 'How many were unread' })
  read: number;
}

export class NoticeChoiceDto {
  @OneOf(NOTICE_KINDS, KIND)
  kind: NoticeKind;

  @OneOf(NOTICE_GROUPS, { example: 'pairings' })
  group: NoticeGroup;

  @Text({ max: 200, example: 'Usulan baru', description: 'In the language of the reader' })
  name: string;

  @Flag({ example: true, description: 'Shown in the centre' })
  inApp: boolean;

  @OneOf(EMAIL_MODES, { example: 'digest', description: 'By letter at once, in that of 07:00 WIB, or not' })
  email: EmailMode;

  @Flag({ example: false, description: 'Cannot be changed' })
  isFixed: boolean;

  @Flag({ example: true, description: 'Webhooks can ask for it' })
  isEvent: boolean;
}

export class NoticeChoicesDto {
  @ListOf(() => NoticeChoiceDto, { max: 100 })
  items: NoticeChoiceDto[];
}

export class NewChoiceDto {
  @OneOf(NOTICE_KINDS, KIND)
  kind: NoticeKind;

  @Flag({ example: true })
  inApp: boolean;

  @OneOf(EMAIL_MODES, { example: 'digest' })
  email: EmailMode;
}

export class ChooseNoticesDto {
  @ListOf(() => NewChoiceDto, { min: 1, max: 100 })
  choices: NewChoiceDto[];
}
