import { PartialType } from '@nestjs/swagger';
import { LINE_LIMITS } from '#core/demand';
import { RUN_BOUNDS } from '#core/matching';
import { Decimal, JsonObject, ListOf, Nested, Text, Uuid, Week, Whole } from '../http/fields.js';
import { PolicyTermsDto } from './policy.dto.js';

const ID = '0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60';
const IDS = { max: 500, optional: true, example: [ID] } as const;
const CODES = { max: 600, maxLength: 10, optional: true } as const;
const FAMILIES = { max: 20, maxLength: 40, example: ['PPE'] } as const;
const UNITS = 1_000_000_000;

class CloseDto {
  @ListOf('uuid', IDS)
  offerIds?: string[];

  @ListOf('uuid', IDS)
  organisationIds?: string[];

  @ListOf('uuid', { ...IDS, description: 'A works, or the store of an importer' })
  facilityIds?: string[];

  @ListOf('text', { ...CODES, example: ['32.73'] })
  regencyCodes?: string[];

  @ListOf('text', { ...CODES, example: ['32'] })
  provinceCodes?: string[];

  @Decimal({
    min: 0,
    max: 100,
    optional: true,
    example: 25,
    description: 'Close every offer of less local content than this, per cent: goods from abroad',
  })
  localContentBelow?: number;
}

class LineChangeDto {
  @Uuid()
  lineId: string;

  @Week({ optional: true, description: 'The first week when absent' })
  fromWeek?: string;

  @Week({ optional: true, example: '2027-W02', description: 'The last week, itself included; to the end when absent' })
  toWeek?: string;

  @Decimal({ min: 0, max: 1_000, optional: true, example: 1.5, description: 'Times what is verified of it' })
  factor?: number;

  @Decimal({ min: -UNITS, max: UNITS, optional: true, example: 500, description: 'So much more a week, in line units' })
  amount?: number;
}

class AddedNeedDto {
  @Text({ max: 40, example: 'NW-MB' })
  materialCode: string;

  @Whole({ min: 1, max: LINE_LIMITS.quantity, example: 6_000, description: 'Whole base units of the material' })
  quantity: number;

  @Text({ max: 10, example: '32.73', description: 'Where it has to arrive' })
  regencyCode: string;

  @Week()
  earliestWeek: string;

  @Week({ example: '2027-W02' })
  latestWeek: string;

  @Whole({ min: 1, max: 5, optional: true, example: 4 })
  priority?: number;

  @JsonObject({ maxKeys: 60, optional: true, example: { gsm: { min: 23, max: 27 } } })
  constraints?: Record<string, unknown>;

  @Whole({ min: 1, max: LINE_LIMITS.unitPrice, optional: true, nullable: true, example: 50_000 })
  maxUnitPrice?: number | null;

  @Whole({ min: 0, max: 2, optional: true, example: 1, description: 'Lowest verification level' })
  minLevel?: number;
}

/** What differs from the policy in force; what is absent stays as it is. */
class PolicyChangeDto extends PartialType(PolicyTermsDto) {}

export class StartWhatIfDto {
  @Text({ min: 3, max: 160, example: 'Tanpa Jawa Barat' })
  title: string;

  @ListOf('text', { ...FAMILIES, optional: true, description: 'Material families; all when absent' })
  families?: string[];

  @Uuid({ optional: true, description: 'The run it is held against; the last finished one over the same families' })
  baseRunId?: string;

  @Nested(() => CloseDto, {
    optional: true,
    example: { provinceCodes: ['32'] },
    description: 'Sources that give nothing new; what is agreed stays',
  })
  close?: CloseDto;

  @ListOf(() => LineChangeDto, { max: 200, optional: true })
  lines?: LineChangeDto[];

  @Nested(() => PolicyChangeDto, { optional: true })
  policy?: PolicyChangeDto;

  @ListOf(() => AddedNeedDto, { max: 200, optional: true })
  needs?: AddedNeedDto[];

  @Whole({ ...RUN_BOUNDS.timeLimitMs, optional: true, example: 60_000 })
  timeLimitMs?: number;

  @Decimal({ ...RUN_BOUNDS.gap, optional: true, example: 0.005 })
  gap?: number;

  @Whole({ ...RUN_BOUNDS.seed, optional: true, example: 1 })
  seed?: number;
}

class ClosedDto {
  @ListOf('uuid', { max: 500, example: [ID] })
  offerIds: string[];

  @ListOf('uuid', { max: 500, example: [ID] })
  organisationIds: string[];

  @ListOf('uuid', { max: 500, example: [ID] })
  facilityIds: string[];

  @ListOf('text', { max: 600, example: ['32.73'] })
  regencyCodes: string[];

  @ListOf('text', { max: 600, example: ['32'] })
  provinceCodes: string[];

  @Decimal({ min: 0, max: 100, nullable: true, example: 25 })
  localContentBelow: number | null;
}

class ChangedLineDto {
  @Uuid()
  lineId: string;

  @Week({ nullable: true })
  fromWeek: string | null;

  @Week({ nullable: true })
  toWeek: string | null;

  @Decimal({ min: 0, max: 1_000, nullable: true, example: 1.5 })
  factor: number | null;

  @Decimal({ min: -UNITS, max: UNITS, nullable: true, example: 500 })
  amount: number | null;
}

class SupposedNeedDto {
  @Uuid({ description: 'Its name among the pairs of the what-if' })
  id: string;

  @Text({ max: 40, example: 'NW-MB' })
  materialCode: string;

  @Whole({ min: 1, max: LINE_LIMITS.quantity, example: 6_000 })
  quantity: number;

  @Whole({ min: 0, max: LINE_LIMITS.quantity, nullable: true, example: 4_200, description: 'null: not solved yet' })
  filled: number | null;

  @Text({ max: 10, example: '32.73' })
  regencyCode: string;

  @Week()
  earliestWeek: string;

  @Week()
  latestWeek: string;

  @Whole({ min: 1, max: 5, example: 4 })
  priority: number;

  @JsonObject({ maxKeys: 60, example: { gsm: { min: 23, max: 27 } } })
  constraints: object;

  @Whole({ min: 1, max: LINE_LIMITS.unitPrice, nullable: true, example: 50_000 })
  maxUnitPrice: number | null;

  @Whole({ min: 0, max: 2, example: 1 })
  minLevel: number;
}

/** How the data of a what-if differ from the day's. */
export class WhatIfChangesDto {
  @Nested(() => ClosedDto)
  close: ClosedDto;

  @ListOf(() => ChangedLineDto, { max: 200 })
  lines: ChangedLineDto[];

  @JsonObject({ nullable: true, example: { keepBonus: 0 }, description: 'Fields of the policy that differ' })
  policy: object | null;

  @ListOf(() => SupposedNeedDto, { max: 200 })
  needs: SupposedNeedDto[];
}
