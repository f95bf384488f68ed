import { DECISION_REASONS, NOTE_MAX } from '#core/verification';
import { DateOnly, Flag, ListOf, Nested, OneOf, Text } from '../http/fields.js';
import { ClaimRowDto, DecisionDto } from './claims.dto.js';

const NOTE = { max: NOTE_MAX, optional: true, nullable: true, example: 'Sesuai laporan uji.' } as const;
const CHECKS = { max: 20, optional: true, description: 'Points ticked together with the decision' } as const;
const [LEVELS, { reject, suspend, revoke }] = [[1, 2] as const, DECISION_REASONS];

export class TickDto {
  @Text({ max: 60, example: 'nib_in_oss', description: 'A point of the checklist of the claim' })
  item: string;

  @Flag({ example: true })
  satisfied: boolean;

  @Text(NOTE)
  note?: string | null;
}

export class ChecksDto {
  @ListOf(() => TickDto, { min: 1, max: 20 })
  checks: TickDto[];
}

export class VerifyClaimDto {
  @OneOf(LEVELS, {
    example: 1,
    description: 'Level 2 needs a laboratory result or a satisfied visit, and a second verifier',
  })
  level: 1 | 2;

  @DateOnly({ optional: true, description: 'Last day; the usual one of its kind when absent' })
  validUntil?: string;

  @Text(NOTE)
  note?: string | null;

  @ListOf(() => TickDto, CHECKS)
  checks?: TickDto[];
}

export class RejectClaimDto {
  @OneOf(reject, { example: 'evidence_unreadable' })
  reasonCode: string;

  @Text({ ...NOTE, description: 'Required with the reason `other`' })
  note?: string | null;

  @ListOf(() => TickDto, CHECKS)
  checks?: TickDto[];
}

export class SuspendClaimDto {
  @OneOf(suspend, { example: 'inspection_failed' })
  reasonCode: string;

  @Text({ ...NOTE, description: 'Required with the reason `other`' })
  note?: string | null;
}

export class RevokeClaimDto {
  @OneOf(revoke, { example: 'forged_evidence' })
  reasonCode: string;

  @Text({ ...NOTE, description: 'Required with the reason `other`' })
  note?: string | null;
}

export class ReinstateClaimDto {
  @Text({ max: NOTE_MAX, example: 'Temuan sudah diperbaiki.' })
  note: string;
}

export class ConfirmDecisionDto {
  @Text(NOTE)
  note?: string | null;
}

export class RefuseDecisionDto {
  @Text({ max: NOTE_MAX, example: 'Foto tidak cocok dengan daftar mesin.' })
  note: string;
}

export class AwaitingDecisionDto extends DecisionDto {
  @Nested(() => ClaimRowDto)
  claim: ClaimRowDto;

  @ListOf('text', { max: 2, example: ['confirm', 'refuse'] })
  actions: string[];
}
