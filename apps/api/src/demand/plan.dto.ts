import { PickType } from '@nestjs/swagger';
import { BASE_UNITS } from '#core/catalogue';
import { LINE_LIMITS } from '#core/demand';
import { Decimal, ListOf, OneOf, Text, Whole } from '../http/fields.js';
import { WarningDto } from '../http/warnings.js';
import { PlanDto, RequestDto } from './requests.dto.js';

const MATERIAL = { max: 20, example: 'NW-SB' } as const;
const ROLES = { max: 20, maxLength: 200, example: ['outer layer', 'inner layer'] } as const;
const EXACT = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const OFFERS = { min: 0, max: 1_000_000 } as const;
const CONSTRAINT = { max: 80, example: 'constraints.bfe' } as const;

export class PlannedNeedDto {
  @Text(MATERIAL)
  materialCode: string;

  @Whole({ min: 0, max: LINE_LIMITS.quantity, example: 1_685, description: 'Rounded up to whole base units' })
  quantity: number;

  @OneOf(BASE_UNITS, { example: 'kg' })
  unit: string;

  @Decimal({ ...EXACT, example: 1_684.8, description: 'Before rounding up' })
  exact: number;

  @ListOf('text', ROLES)
  roles: string[];
}

export class UnconvertedNeedDto {
  @Text({ ...MATERIAL, example: 'NW-ES' })
  materialCode: string;

  @Decimal({ ...EXACT, example: 30_000 })
  quantity: number;

  @Text({ max: 20, example: 'm2' })
  unit: string;

  @OneOf(BASE_UNITS, { example: 'kg' })
  baseUnit: string;

  @ListOf('text', ROLES)
  roles: string[];

  @ListOf('text', { max: 5, example: ['gsm'], description: 'Attributes that would tell; empty when nothing would' })
  missing: string[];
}

const UNCONVERTED = { max: 100, description: 'What the draft does not contain, and what it would take' } as const;

export class PlannedRequestDto extends RequestDto {
  @ListOf(() => PlannedNeedDto, { max: 100 })
  needs: PlannedNeedDto[];

  @ListOf(() => UnconvertedNeedDto, UNCONVERTED)
  unconverted: UnconvertedNeedDto[];
}

export class PlanPreviewDto extends PickType(PlanDto, ['productCode', 'plannedOutput', 'attributes']) {}

export class PlanOutcomeDto {
  @ListOf(() => PlannedNeedDto, { max: 100 })
  needs: PlannedNeedDto[];

  @ListOf(() => UnconvertedNeedDto, UNCONVERTED)
  unconverted: UnconvertedNeedDto[];

  @ListOf(() => WarningDto, { max: 1_000 })
  warnings: WarningDto[];
}

export class WithoutDto {
  @Text(CONSTRAINT)
  constraint: string;

  @Whole({ ...OFFERS, example: 9 })
  fitting: number;
}

export class HintDto {
  @Whole({ ...OFFERS, example: 14, description: 'Verified published offers of the material' })
  offers: number;

  @Whole({ ...OFFERS, example: 3, description: 'Of them, those that meet everything' })
  fitting: number;

  @ListOf(() => WithoutDto, { max: 100, description: 'How many would fit without this one constraint' })
  without: WithoutDto[];

  @Text({ ...CONSTRAINT, nullable: true, description: 'The constraint whose absence would add most offers' })
  cutsMost: string | null;

  @ListOf(() => WarningDto, { max: 100 })
  warnings: WarningDto[];
}
