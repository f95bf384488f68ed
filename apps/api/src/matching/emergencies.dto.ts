import { LANES } from '#core/matching';
import { DateOnly, Decimal, Instant, ListOf, Nested, OneOf, Text, Uuid, Whole } from '../http/fields.js';
import { ClassWeightsDto, TrancheDto } from './policy.dto.js';

const GROUND = { min: 10, max: 1_000, example: 'Kekurangan APD nasional, surat Gugus Tugas 12/2026' } as const;
const REASON = { min: 3, max: 1_000, example: 'Kebutuhan sudah pulih' } as const;
const FAMILY = { max: 40, example: 'PPE' } as const;
const ENDS_ON = { example: '2026-12-31', description: 'Its last day (WIB), at most 180 days ahead' } as const;
const TERMS = {
  classWeights: { priority1: 1, priority2: 2, priority3: 8, priority4: 40, priority5: 200 },
  tranches: [
    { upTo: 0.3, multiplier: 2 },
    { upTo: 1, multiplier: 1 },
  ],
  minLevel: 1,
};

export class EmergencyTermsDto {
  @Nested(() => ClassWeightsDto, { example: TERMS.classWeights })
  classWeights: ClassWeightsDto;

  @ListOf(() => TrancheDto, { min: 1, max: 10, example: TERMS.tranches })
  tranches: TrancheDto[];

  @Whole({ min: 1, max: 2, example: 1, description: 'Lowest verification level that is matched at all' })
  minLevel: number;
}

export class DeclareEmergencyDto {
  @Text(FAMILY)
  family: string;

  @Text(GROUND)
  ground: string;

  @DateOnly(ENDS_ON)
  endsOn: string;

  @Nested(() => EmergencyTermsDto, { example: TERMS })
  terms: EmergencyTermsDto;
}

export class ExtendEmergencyDto {
  @DateOnly(ENDS_ON)
  endsOn: string;

  @Text(REASON)
  reason: string;
}

export class EmergencyReasonDto {
  @Text(REASON)
  reason: string;
}

export class EmergencyNoticeDto {
  @Text(FAMILY)
  family: string;

  @Text(GROUND)
  ground: string;

  @Instant()
  startedAt: string;

  @Instant()
  endsAt: string;
}

export class EmergenciesInForceDto {
  @ListOf(() => EmergencyNoticeDto, { max: 100 })
  emergencies: EmergencyNoticeDto[];
}

export class EmergencyDto {
  @Uuid()
  id: string;

  @Text(FAMILY)
  family: string;

  @Text(GROUND)
  ground: string;

  @Nested(() => EmergencyTermsDto, { example: TERMS })
  terms: EmergencyTermsDto;

  @OneOf(['declared', 'active', 'rejected', 'ended'], { example: 'active' })
  state: string;

  @Instant()
  endsAt: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  declaredBy: string;

  @Instant()
  declaredAt: string;

  @Text({ max: 150, nullable: true, example: 'Budi Santoso' })
  approvedBy: string | null;

  @Instant({ nullable: true })
  startedAt: string | null;

  @Instant({ nullable: true })
  endedAt: string | null;

  @Text({ ...REASON, nullable: true, description: 'null once ended: its time was over' })
  endReason: string | null;

  @Instant({ nullable: true, description: 'A later end that waits for another planner' })
  extendsTo: string | null;

  @Text({ ...REASON, nullable: true })
  extensionReason: string | null;

  @Text({ max: 150, nullable: true, example: 'Ayu Lestari' })
  extensionBy: string | null;

  @ListOf('text', { max: 6, example: ['extend', 'end', 'override'] })
  actions: string[];
}

export class OverrideDto {
  @Uuid()
  requestLineId: string;

  @OneOf(LANES, { example: 'referral', description: 'How the need came in' })
  lane: (typeof LANES)[number];

  @Whole({ min: 1, max: 5, example: 5, description: 'Its class while the emergency lasts' })
  priority: number;

  @Text({ min: 5, max: 1_000, example: 'Dirujuk RSUP Persahabatan, surat 45/2026' })
  reason: string;
}

export class EmergencyOverrideDto extends OverrideDto {
  @Uuid()
  id: string;

  @Instant()
  createdAt: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  createdBy: string;
}

class LaneFiguresDto {
  @OneOf(LANES, { example: 'referral' })
  lane: string;

  @Text({ max: 10, example: 'kg' })
  unit: string;

  @Whole({ min: 0, max: 10_000_000, example: 12 })
  lines: number;

  @Whole({ min: 0, max: 10_000_000, example: 9 })
  firms: number;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, example: 48_000, description: 'Base units' })
  asked: number;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, example: 31_000, description: 'Base units held or agreed' })
  matched: number;

  @Decimal({ min: 0, max: 100_000, nullable: true, example: 3.5, description: 'Median days to verify' })
  verifyDays: number | null;
}

export class LanesDto {
  @ListOf(() => LaneFiguresDto, { max: 60 })
  lanes: LaneFiguresDto[];
}
