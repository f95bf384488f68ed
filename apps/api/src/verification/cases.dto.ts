import { CASE_STATES, type CaseState, CLAIM_KINDS, type ClaimKind } from '#contracts';
import { CLAIMS_PER_CASE_MAX, INBOX_STATES, NOTE_MAX, REMARKS_MAX } from '#core/verification';
import { Decimal, Flag, Instant, ListOf, Nested, OneOf, OneOfList, Text, Uuid, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { ClaimDto } from './claims.dto.js';

const COUNT = { min: 0, max: 1_000_000, example: 3 } as const;
const HOURS = { min: 0, max: 100_000, nullable: true, example: 52.5 } as const;
const POINTER = { min: 0, max: 200, example: '/attributes/bfe' } as const;
const WORDS = { max: 1_000, example: 'Rol mana yang diuji?' } as const;

export class ClaimIdsDto {
  @ListOf('uuid', { min: 1, max: CLAIMS_PER_CASE_MAX, example: ['0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60'] })
  claimIds: string[];
}

export class CreateCaseDto {
  @ListOf('uuid', { max: CLAIMS_PER_CASE_MAX, example: [], description: 'Draft claims; more can be added later' })
  claimIds: string[];
}

export class CaseQueryDto extends PageQueryDto {
  @OneOf(CASE_STATES, { optional: true, example: 'returned' })
  state?: CaseState;
}

export class InboxQueryDto extends PageQueryDto {
  @OneOf(INBOX_STATES, { optional: true, example: 'submitted', description: 'Submitted and in review when absent' })
  state?: (typeof INBOX_STATES)[number];

  @OneOf(CLAIM_KINDS, { optional: true, example: 'capability', description: 'Cases with a claim of this kind' })
  kind?: ClaimKind;

  @OneOf(['me', 'nobody'], { optional: true, example: 'nobody' })
  assigned?: 'me' | 'nobody';

  @Text({
    max: 2,
    optional: true,
    pattern: /^\d{2}$/,
    form: '32',
    example: '32',
    description: 'Province of the organisation',
  })
  province?: string;

  @Flag({ optional: true, example: false, description: 'Only what is past its due time' })
  overdue?: boolean;

  @Text({
    max: 150,
    optional: true,
    example: 'nirtenun',
    description: 'A case number, part of a name, or the beginning of a NIB',
  })
  q?: string;
}

export class ReleaseCaseDto {
  @Text({ max: NOTE_MAX, optional: true, nullable: true, example: 'Cuti' })
  reason?: string | null;
}

export class RemarkInputDto {
  @Uuid({ optional: true, nullable: true, description: 'Undecided claim of the case; absent: about the whole case' })
  claimId?: string | null;

  @Text({ ...POINTER, optional: true, description: 'JSON pointer into the statement; empty: about the whole claim' })
  pointer?: string;

  @Text(WORDS)
  words: string;
}

export class ReturnCaseDto {
  @ListOf(() => RemarkInputDto, { min: 1, max: REMARKS_MAX })
  remarks: RemarkInputDto[];
}

export class CaseOrganisationDto {
  @Uuid()
  id: string;

  @Text({ max: 150, example: 'PT Contoh Nirtenun Nusantara' })
  name: string;

  @Text({ max: 13, example: '9990000000001' })
  nib: string;

  @Text({ max: 5, example: '32.73' })
  regencyCode: string;

  @Text({ max: 120, nullable: true, example: 'Kota Bandung' })
  regencyName: string | null;
}

export class CaseRowDto {
  @Uuid()
  id: string;

  @Text({ max: 30, example: 'K-2026-000123' })
  number: string;

  @Nested(() => CaseOrganisationDto)
  organisation: CaseOrganisationDto;

  @OneOf(CASE_STATES, { example: 'submitted' })
  state: CaseState;

  @Text({ max: 150, nullable: true, example: 'Citra', description: 'Who reviews it; told to the ministry only' })
  assignee: string | null;

  @Flag({ example: false })
  assignedToMe: boolean;

  @Instant({ nullable: true })
  submittedAt: string | null;

  @Instant({ nullable: true, description: 'Five working days after it was last sent in' })
  dueAt: string | null;

  @Instant({ nullable: true })
  decidedAt: string | null;

  @Whole({ ...COUNT, example: 0, description: 'How often it was returned' })
  returns: number;

  @OneOfList(CLAIM_KINDS, { max: 5, example: ['identity', 'capability'] })
  kinds: ClaimKind[];

  @Whole(COUNT)
  claimCount: number;

  @Whole(COUNT)
  undecidedCount: number;

  @Flag({ example: false, description: 'Invented for demonstration' })
  isSynthetic: boolean;

  @Whole({ min: 1, max: 2_147_483_647, example: 1 })
  version: number;

  @Instant()
  createdAt: string;

  @Instant()
  updatedAt: string;

  @ListOf('text', { max: 10, example: ['take'] })
  actions: string[];
}

export class RemarkDto {
  @Uuid({ nullable: true })
  claimId: string | null;

  @Text(POINTER)
  pointer: string;

  @Text(WORDS)
  words: string;

  @Whole({ min: 1, max: 1_000, example: 1, description: 'Which return it belongs to' })
  round: number;

  @Instant()
  at: string;
}

export class TimelineStepDto {
  @Instant()
  at: string;

  @Text({ max: 150, example: 'Citra' })
  actor: string;

  @Text({ max: 60, example: 'case.return' })
  action: string;

  @Uuid({ nullable: true })
  claimId: string | null;

  @Text({ max: NOTE_MAX, nullable: true, example: 'evidence_unreadable' })
  reason: string | null;
}

export class CaseDto extends CaseRowDto {
  @ListOf(() => ClaimDto, { max: CLAIMS_PER_CASE_MAX })
  claims: ClaimDto[];

  @ListOf(() => RemarkDto, { max: 10_000 })
  remarks: RemarkDto[];

  @ListOf(() => TimelineStepDto, { max: 500 })
  timeline: TimelineStepDto[];

  @Whole({ min: 1, max: 1_000_000, nullable: true, example: 4, description: 'While it waits to be taken' })
  placeInQueue: number | null;

  @Decimal({ ...HOURS, description: 'Median time from submission to decision, last 30 days, calendar hours' })
  medianServiceHours: number | null;
}

export class VerifierTimesDto {
  @Text({ max: 150, example: 'Citra' })
  name: string;

  @Flag({ example: true, description: 'The one who asks' })
  isMe: boolean;

  @Whole({ ...COUNT, description: 'Cases decided in these days' })
  decided: number;

  @Decimal({ ...HOURS, description: 'Calendar hours from the last submission to the decision' })
  medianHours: number | null;

  @Whole(COUNT)
  decidedInTime: number;

  @Whole({ ...COUNT, description: 'Cases in hand, now' })
  inReview: number;

  @Whole(COUNT)
  overdue: number;
}

export class ServiceTimesDto {
  @Whole({ ...COUNT, example: 30, description: 'The figures count cases decided in these last days' })
  days: number;

  @Whole(COUNT)
  decided: number;

  @Decimal({ ...HOURS, description: 'Calendar hours from the last submission to the decision' })
  medianHours: number | null;

  @Decimal(HOURS)
  p90Hours: number | null;

  @Whole(COUNT)
  decidedInTime: number;

  @Whole({ ...COUNT, description: 'Of those decided, how many were returned at least once' })
  returnedOnce: number;

  @Whole({ ...COUNT, description: 'Submitted and not taken, now' })
  waiting: number;

  @Whole(COUNT)
  inReview: number;

  @Whole(COUNT)
  overdue: number;

  @Whole({ ...COUNT, description: 'Decisions that wait for a second signature, now' })
  awaitingSecond: number;

  @ListOf(() => VerifierTimesDto, {
    max: 200,
    description: 'By verifier: auditors and administrators see everybody, a verifier only the own figures',
  })
  verifiers: VerifierTimesDto[];
}
