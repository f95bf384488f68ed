import {
  CASE_STATES,
  type CaseState,
  CLAIM_KINDS,
  CLAIM_STATES,
  type ClaimKind,
  type ClaimState,
  VERIFICATION_LEVELS,
  type VerificationLevel,
} from '#contracts';
import { DECISION_VERDICTS, type DecisionVerdict, REGISTER_STATES } from '#core/verification';
import { DateOnly, Flag, Instant, JsonObject, ListOf, Nested, OneOf, Text, Uuid, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { WarningDto } from '../http/warnings.js';
import { EvidenceDto } from './evidence.dto.js';

const STATEMENT = {
  maxKeys: 20,
  example: {},
  description:
    'identity {} · facility {machines?, workers?} · capability {attributes: {code: value}} · capacity {effectivePerWeek, ' +
    'installedPerWeek, machines?} · certificate {type, number, issuer, issuedOn, expiresOn?, scope?, percentage?}; a draft ' +
    'may leave required parts out',
} as const;
const LEVELS = [1, 2] as const;
const LEVEL = { example: 1, description: 'Verification level asked for' } as const;
const COUNT = { min: 0, max: 1_000, example: 1 } as const;

export class CreateClaimDto {
  @OneOf(CLAIM_KINDS, { example: 'identity' })
  kind: ClaimKind;

  @Uuid({
    optional: true,
    nullable: true,
    description: 'Facility and capability: required. Certificate: if it has one',
  })
  facilityId?: string | null;

  @Text({ max: 60, optional: true, nullable: true, example: 'NW-MB', description: 'Capability: required' })
  materialCode?: string | null;

  @Uuid({ optional: true, nullable: true, description: 'Capacity: required' })
  lineId?: string | null;

  @JsonObject(STATEMENT)
  statement: Record<string, unknown>;

  @OneOf(LEVELS, { ...LEVEL, optional: true })
  requestedLevel?: 1 | 2;
}

export class UpdateClaimDto {
  @JsonObject({ ...STATEMENT, optional: true })
  statement?: Record<string, unknown>;

  @OneOf(LEVELS, { ...LEVEL, optional: true })
  requestedLevel?: 1 | 2;
}

export class ClaimQueryDto extends PageQueryDto {
  @OneOf(CLAIM_STATES, { optional: true, example: 'verified' })
  state?: ClaimState;

  @OneOf(CLAIM_KINDS, { optional: true, example: 'capability' })
  kind?: ClaimKind;

  @Uuid({ optional: true })
  facilityId?: string;
}

export class RegisterQueryDto extends PageQueryDto {
  @OneOf(REGISTER_STATES, { optional: true, example: 'verified' })
  state?: (typeof REGISTER_STATES)[number];

  @OneOf(CLAIM_KINDS, { optional: true, example: 'capability' })
  kind?: ClaimKind;

  @OneOf(VERIFICATION_LEVELS, { optional: true, example: 2, description: 'As verified' })
  level?: VerificationLevel;

  @Text({ max: 150, optional: true, example: 'nirtenun', description: 'Part of a name, or the beginning of a NIB' })
  q?: string;
}

export class NamedDto {
  @Uuid()
  id: string;

  @Text({ max: 300, example: 'Pabrik Cimahi' })
  name: string;
}

export class ClaimMaterialDto {
  @Text({ max: 60, example: 'NW-MB' })
  code: string;

  @Text({ max: 200, example: 'Kain nirtenun meltblown PP' })
  nameId: string;

  @Text({ max: 200, example: 'Meltblown PP nonwoven' })
  nameEn: string;
}

export class ClaimLineDto extends NamedDto {
  @Text({ max: 10, example: 'kg' })
  unit: string;
}

export class ClaimCaseDto {
  @Uuid()
  id: string;

  @Text({ max: 30, example: 'K-2026-000123' })
  number: string;

  @OneOf(CASE_STATES, { example: 'in_review' })
  state: CaseState;
}

export class ClaimRowDto {
  @Uuid()
  id: string;

  @Nested(() => NamedDto)
  organisation: NamedDto;

  @OneOf(CLAIM_KINDS, { example: 'capability' })
  kind: ClaimKind;

  @Nested(() => NamedDto, { nullable: true })
  facility: NamedDto | null;

  @Nested(() => ClaimMaterialDto, { nullable: true })
  material: ClaimMaterialDto | null;

  @Nested(() => ClaimLineDto, { nullable: true })
  line: ClaimLineDto | null;

  @JsonObject({ ...STATEMENT, example: { attributes: { gsm: 25, bfe: 98.5 } } })
  statement: Record<string, unknown>;

  @OneOf(CLAIM_STATES, { example: 'pending' })
  state: ClaimState;

  @OneOf(LEVELS, LEVEL)
  requestedLevel: 1 | 2;

  @OneOf(VERIFICATION_LEVELS, { example: 0, description: '0 declared, 1 documents checked, 2 tested or visited' })
  level: VerificationLevel;

  @DateOnly({ nullable: true })
  validFrom: string | null;

  @DateOnly({ nullable: true, description: 'Last day it holds' })
  validUntil: string | null;

  @Nested(() => ClaimCaseDto, { nullable: true })
  case: ClaimCaseDto | null;

  @Whole(COUNT)
  evidenceCount: number;

  @Flag({ example: false, description: 'A decision waits for its second signature; told to the ministry only' })
  awaitingSecond: boolean;

  @Flag({ example: false, description: 'Invented for demonstration' })
  isSynthetic: boolean;

  @Whole({ min: 1, max: 2_147_483_647, example: 1 })
  version: number;

  @Instant()
  createdAt: string;

  @Instant()
  updatedAt: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  updatedBy: string;

  @ListOf('text', { max: 20, example: ['update', 'withdraw', 'add_evidence', 'remove_evidence'] })
  actions: string[];
}

export class ChecklistPointDto {
  @Text({ max: 60, example: 'grade_in_evidence' })
  item: string;

  @Text({ max: 200, example: 'Setiap nilai mutu didukung bukti' })
  label: string;

  @Flag({ nullable: true, example: null, description: 'Null: not looked at yet; told to the ministry only' })
  satisfied: boolean | null;

  @Text({ max: 2_000, nullable: true, example: 'Laporan hal. 3' })
  note: string | null;
}

export class DecisionDto {
  @Uuid()
  id: string;

  @OneOf(DECISION_VERDICTS, { example: 'verify' })
  verdict: DecisionVerdict;

  @OneOf(LEVELS, { nullable: true, example: 2 })
  level: 1 | 2 | null;

  @DateOnly({ nullable: true })
  validUntil: string | null;

  @Text({ max: 60, nullable: true, example: 'evidence_unreadable' })
  reasonCode: string | null;

  @Text({ max: 2_000, nullable: true, example: 'Uji BFE sesuai.' })
  note: string | null;

  @OneOf(['awaiting_second', 'final', 'refused'], { example: 'final' })
  state: 'awaiting_second' | 'final' | 'refused';

  @Text({ max: 150, example: 'Citra' })
  decidedBy: string;

  @Instant()
  decidedAt: string;

  @Text({ max: 150, nullable: true, example: 'Dewi' })
  secondBy: string | null;

  @Text({ max: 2_000, nullable: true, example: null })
  secondNote: string | null;

  @Instant({ nullable: true })
  finalAt: string | null;
}

export class ClaimDto extends ClaimRowDto {
  @ListOf(() => EvidenceDto, { max: 100 })
  evidence: EvidenceDto[];

  @ListOf(() => ChecklistPointDto, { max: 20, description: 'What a verifier looks at' })
  checklist: ChecklistPointDto[];

  @ListOf(() => DecisionDto, { max: 1_000 })
  decisions: DecisionDto[];

  @ListOf(() => WarningDto, { max: 200 })
  warnings: WarningDto[];

  @DateOnly({ description: 'Until when a verification of today would usually hold' })
  usualValidUntil: string;
}
