import {
  EXPORT_STATES,
  type ExportState,
  PRIVACY_REQUEST_KINDS,
  PRIVACY_REQUEST_STATES,
  type PrivacyRequestKind,
  type PrivacyRequestState,
} from '#contracts';
import { PRIVACY_WORDS } from '#core/privacy';
import { Flag, Instant, ListOf, Nested, OneOf, OneOfList, Text, Uuid, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';

const LONG = { min: 5, max: 2_000 } as const;
const COUNT = { min: 0, max: 2_147_483_647 } as const;

export class AskPrivacyDto {
  @OneOf(PRIVACY_REQUEST_KINDS, { example: 'restriction' })
  kind: PrivacyRequestKind;

  @Text({ ...PRIVACY_WORDS, example: 'Mohon pemrosesan data saya dibatasi selama sengketa ini.' })
  words: string;
}

export class PrivacyRequestDto {
  @Uuid()
  id: string;

  @OneOf(PRIVACY_REQUEST_KINDS, { example: 'restriction' })
  kind: PrivacyRequestKind;

  @Text({ max: 2_000, example: 'Mohon pemrosesan data saya dibatasi.' })
  words: string;

  @OneOf(PRIVACY_REQUEST_STATES, { example: 'open' })
  state: PrivacyRequestState;

  @Instant()
  createdAt: string;

  @Instant({ description: 'Three times 24 hours after it was asked' })
  dueAt: string;

  @Instant({ nullable: true })
  answeredAt: string | null;

  @Text({ max: 2_000, nullable: true, example: 'Dibatasi sejak hari ini.' })
  answer: string | null;
}

class AskerDto {
  @Uuid()
  id: string;

  @Text({ max: 200, nullable: true, example: 'Ayu Lestari', description: 'null: the account is gone' })
  name: string | null;

  @Text({ max: 254, nullable: true, example: 'ayu@contoh.example' })
  email: string | null;
}

export class PrivacyCaseDto extends PrivacyRequestDto {
  @Nested(() => AskerDto)
  person: AskerDto;

  @OneOfList(['answer'], { max: 1, example: ['answer'] })
  actions: string[];
}

export class PrivacyCasesQueryDto extends PageQueryDto {
  @OneOf(PRIVACY_REQUEST_STATES, { optional: true, example: 'open', description: 'Open when absent' })
  state?: PrivacyRequestState;
}

export class AnswerPrivacyDto {
  @OneOf(['granted', 'refused'], { example: 'granted' })
  outcome: 'granted' | 'refused';

  @Text({ ...PRIVACY_WORDS, example: 'Dibatasi sejak hari ini; surat tidak dikirim lagi.' })
  answer: string;
}

class DataCopyDto {
  @OneOf(EXPORT_STATES, { example: 'ready' })
  state: ExportState;

  @Whole({ ...COUNT, nullable: true, example: 48_120 })
  sizeBytes: number | null;

  @Instant()
  askedAt: string;

  @Instant({ description: 'It is gone then' })
  expiresAt: string;
}

export class MyDataDto {
  @Flag({ example: false, description: 'My data are stored and nothing else' })
  isRestricted: boolean;

  @Nested(() => DataCopyDto, { nullable: true })
  copy: DataCopyDto | null;
}

export class RecordBreachDto {
  @Text({ max: 40, example: '2026-11-21T09:30:00.000Z', description: 'ISO 8601, in the past' })
  discoveredAt: string;

  @Text({ ...LONG, example: 'sebuah berkas bukti terkirim kepada perusahaan lain' })
  what: string;

  @Text({ ...LONG, example: 'nama dan surel wakil perusahaan' })
  data: string;

  @Whole({ ...COUNT, example: 12 })
  peopleCount: number;

  @Text({ ...LONG, example: 'surel yang tidak diminta' })
  consequence: string;

  @Text({ ...LONG, example: 'berkas ditarik dan penerima diminta menghapus' })
  measures: string;

  @ListOf('uuid', { max: 1_000, example: [], description: 'Whose members it concerns; none: everybody' })
  organisationIds: string[];
}

export class BreachDto extends RecordBreachDto {
  @Uuid()
  id: string;

  @Instant({ description: 'Three times 24 hours after its discovery' })
  notifyBy: string;

  @Instant({ nullable: true })
  authorityToldAt: string | null;

  @Instant({ nullable: true })
  peopleToldAt: string | null;

  @Whole({ ...COUNT, nullable: true, example: 12 })
  lettersSent: number | null;

  @Flag({ example: false, description: 'Not everybody has been told in time' })
  isOverdue: boolean;

  @OneOfList(['authority_told', 'tell_people'], { max: 2, example: ['tell_people'] })
  actions: string[];
}

export class ActivityDto {
  @Text({ max: 60, example: 'accounts' })
  id: string;

  @Text({ max: 300, example: 'Akun dan log masuk' })
  purpose: string;

  @Text({ max: 300, example: 'pemenuhan perjanjian' })
  basis: string;

  @Text({ max: 300, example: 'Semua pengguna' })
  people: string;

  @Text({ max: 300, example: 'nama, surel' })
  data: string;

  @Text({ max: 300, example: 'tidak ada' })
  recipients: string;

  @Text({ max: 300, example: 'selama akun ada' })
  retention: string;

  @Flag({ example: false, description: 'Processing by itself that weighs on people: see the DPIA' })
  isAutomated: boolean;
}

export class ProcessingRecordDto {
  @ListOf(() => ActivityDto, { max: 50 })
  activities: ActivityDto[];
}

class RetentionRuleDto {
  @Text({ max: 60, example: 'letters' })
  id: string;

  @Text({ max: 200, example: 'Surat yang sudah terkirim' })
  what: string;

  @Text({ max: 200, example: 'bukti pengiriman' })
  ground: string;

  @Whole({ ...COUNT, example: 90 })
  days: number;

  @Whole({ ...COUNT, nullable: true, example: 3, description: 'What would be removed now; null: kept by law' })
  due: number | null;

  @Instant({ nullable: true })
  lastRanAt: string | null;

  @Whole({ ...COUNT, nullable: true, example: 120 })
  lastRemoved: number | null;
}

export class RetentionDto {
  @ListOf(() => RetentionRuleDto, { max: 50 })
  rules: RetentionRuleDto[];
}
