import {
  APPEAL_GROUNDS,
  APPEAL_KINDS,
  APPEAL_OUTCOMES,
  APPEAL_RECORD_STATES,
  APPEAL_STATES,
  type AppealGround,
  type AppealKind,
  type AppealOutcome,
  type AppealRecordState,
  type AppealState,
  CLAIM_KINDS,
  type ClaimKind,
} from '#contracts';
import { APPEAL_REASON, APPEAL_WORDS } from '#core/appeals';
import { TITLE_MAX } from '#core/verification';
import { Flag, Instant, ListOf, Nested, OneOf, OneOfList, Text, Uuid, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { AppealRecordDto } from './appeal-record.dto.js';

const VERDICTS = ['verify', 'reject', 'suspend', 'reinstate', 'revoke'] as const;
const MOVES = ['add_file', 'withdraw', 'take', 'release', 'decide'] as const;

/** Keys are as short as the columns of a list. */
class ContestedMaterialDto {
  @Text({ max: 40, example: 'NW-MB' })
  code: string;

  @Text({ max: 200, example: 'Nirtenun meltblown' })
  nameId: string;

  @Text({ max: 200, example: 'Meltblown nonwoven' })
  nameEn: string;

  @Text({ max: 10, example: 'kg' })
  unit: string;
}

/** What is contested, with the ids to find it by. */
export class ContestedDto {
  @Uuid({ nullable: true })
  decisionId: string | null;

  @OneOf(VERDICTS, { nullable: true, example: 'reject' })
  verdict: string | null;

  @Text({ max: 60, nullable: true, example: 'evidence_unreadable' })
  reasonCode: string | null;

  @Uuid({ nullable: true })
  claimId: string | null;

  @OneOf(CLAIM_KINDS, { nullable: true, example: 'capability' })
  claimKind: ClaimKind | null;

  @Uuid({ nullable: true })
  runId: string | null;

  @Uuid({ nullable: true })
  requestId: string | null;

  @Text({ max: 30, nullable: true, example: 'P-2026-000123' })
  requestNumber: string | null;

  @Uuid({ nullable: true })
  requestLineId: string | null;

  @Uuid({ nullable: true })
  offerId: string | null;

  @Nested(() => ContestedMaterialDto, { nullable: true })
  material: ContestedMaterialDto | null;

  @Instant()
  at: string;
}

export class ContestableDto {
  @OneOf(APPEAL_KINDS, { example: 'decision' })
  kind: AppealKind;

  @Uuid({ description: 'The decision, the request line or the offer' })
  subjectId: string;

  @Nested(() => ContestedDto)
  contested: ContestedDto;

  @Whole({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    nullable: true,
    example: 4_000,
    description: 'Base units unmet or idle',
  })
  quantity: number | null;

  @Text({ max: 10, nullable: true, example: 'kg' })
  unit: string | null;

  @Instant({ description: 'The last moment to contest it' })
  until: string;

  @OneOfList(APPEAL_GROUNDS, { max: 10, example: ['facts_wrong', 'other'] })
  grounds: AppealGround[];
}

export class LodgeAppealDto {
  @OneOf(APPEAL_KINDS, { example: 'decision' })
  kind: AppealKind;

  @Uuid({ description: 'The decision, the request line or the offer' })
  subjectId: string;

  @OneOf(APPEAL_GROUNDS, { example: 'evidence_overlooked' })
  ground: AppealGround;

  @Text({
    ...APPEAL_WORDS,
    example: 'Laporan uji BFE halaman 3 memuat nilai 99,1 % dan tanggal uji yang masih berlaku.',
  })
  words: string;
}

export class AppealFileFormDto {
  @Text({ max: TITLE_MAX, optional: true, example: 'Laporan uji BFE', description: 'Shown instead of the file’s name' })
  title?: string;
}

export class WithdrawAppealDto {
  @Text({ max: 2_000, optional: true, nullable: true, example: 'Sudah diselesaikan' })
  reason?: string | null;
}

export class ReleaseAppealDto {
  @Text({ max: 2_000, optional: true, nullable: true, example: 'Cuti' })
  reason?: string | null;
}

export class DecideAppealDto {
  @OneOf(APPEAL_OUTCOMES, {
    example: 'sent_back',
    description: 'dismissed: it stands; changed: at once; sent_back: it is looked at anew',
  })
  outcome: AppealOutcome;

  @Text({ ...APPEAL_REASON, example: 'Nilai BFE pada halaman 3 laporan uji terlewat saat diperiksa.' })
  reason: string;
}

export class AppealInboxQueryDto extends PageQueryDto {
  @OneOf(APPEAL_STATES, { optional: true, example: 'submitted', description: 'Undecided ones when absent' })
  state?: AppealState;

  @OneOf(APPEAL_KINDS, { optional: true, example: 'decision' })
  kind?: AppealKind;

  @OneOf(['me', 'nobody'], { optional: true, example: 'nobody' })
  assigned?: 'me' | 'nobody';

  @Flag({ optional: true, example: false, description: 'Only what is past its due time' })
  overdue?: boolean;
}

class AppellantDto {
  @Uuid()
  id: string;

  @Text({ max: 150, example: 'PT Nirtenun Jaya' })
  name: string;
}

export class AppealRowDto {
  @Uuid()
  id: string;

  @Text({ max: 30, example: 'B-2026-000123' })
  number: string;

  @OneOf(APPEAL_KINDS, { example: 'decision' })
  kind: AppealKind;

  @OneOf(APPEAL_STATES, { example: 'submitted' })
  state: AppealState;

  @Nested(() => AppellantDto)
  organisation: AppellantDto;

  @OneOf(APPEAL_GROUNDS, { example: 'evidence_overlooked' })
  ground: AppealGround;

  @Nested(() => ContestedDto)
  contested: ContestedDto;

  @Instant()
  submittedAt: string;

  @Instant({ description: 'Ten working days after it came in' })
  dueAt: string;

  @Text({ max: 200, nullable: true, example: 'Sari', description: 'For the ministry' })
  assignee: string | null;

  @Flag({ example: false })
  assignedToMe: boolean;

  @OneOf(APPEAL_RECORD_STATES, { example: 'ready', description: 'Replay and explanation' })
  recordState: AppealRecordState;

  @Instant({ nullable: true })
  decidedAt: string | null;

  @Whole({ min: 1, max: 2_147_483_647, example: 2 })
  version: number;

  @OneOfList(MOVES, { max: 5, example: ['withdraw'] })
  actions: string[];
}

class AppealFileDto {
  @Uuid()
  id: string;

  @Text({ max: 160, example: 'Laporan uji BFE.pdf' })
  title: string;

  @Text({ max: 60, example: 'application/pdf' })
  mediaType: string;

  @Whole({ min: 0, max: 20_000_000, example: 81_203 })
  sizeBytes: number;

  @Instant()
  addedAt: string;
}

class AppealEffectDto {
  @Uuid({ nullable: true, description: 'The claim that counts again, or is reviewed anew' })
  claimId: string | null;

  @Uuid({ nullable: true, description: 'The case in which it is reviewed' })
  caseId: string | null;

  @Uuid({ nullable: true, description: 'The run that looks at it anew; null: the next one does' })
  runId: string | null;
}

export class AppealDto extends AppealRowDto {
  @Text({ max: 4_000, example: 'Laporan uji BFE halaman 3 memuat nilai 99,1 %.' })
  words: string;

  @Text({ max: 2_000, nullable: true, example: 'Pindaian tidak terbaca', description: 'Of the contested decision' })
  note: string | null;

  @Nested(() => AppealRecordDto, { nullable: true })
  record: AppealRecordDto | null;

  @ListOf(() => AppealFileDto, { max: 5 })
  files: AppealFileDto[];

  @OneOfList(APPEAL_OUTCOMES, { max: 3, example: ['dismissed', 'sent_back'], description: 'How it may end' })
  outcomes: AppealOutcome[];

  @Text({ max: 4_000, nullable: true, example: 'Nilai BFE pada halaman 3 terlewat saat diperiksa.' })
  reason: string | null;

  @Text({ max: 200, nullable: true, example: 'Sari', description: 'For the ministry' })
  decidedBy: string | null;

  @Nested(() => AppealEffectDto, { nullable: true })
  effect: AppealEffectDto | null;
}
