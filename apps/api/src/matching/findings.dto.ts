import { COMPARISON_STATES, type ComparisonState } from '#contracts';
import { Instant, JsonObject, ListOf, Nested, OneOf, Text, Uuid, Week, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { RunDto } from './runs.dto.js';

const QUANTITY = { min: 0, max: 2_147_483_647 } as const;
const PRICE = { min: 0, max: 2_147_483_647 } as const;
const RUPIAH = { min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER } as const;
const COUNT = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const MATERIAL = { max: 40, example: 'NW-MB' } as const;
const NAME = { max: 150, example: 'PT Serat Jawa' } as const;
const NUMBER = { max: 30, example: 'P-2026-000123' } as const;
const CAUSES = [
  'request_new',
  'request_gone',
  'request_changed',
  'offer_new',
  'offer_gone',
  'offer_changed',
  'line_changed',
  'excluded',
  'agreed',
  'policy_changed',
  'made_way',
  'freed',
  'moved',
  'search',
] as const;

/** A pair of firms and what it is about, as the ministry sees it. */
class PairDto {
  @Uuid()
  offerId: string;

  @Uuid({ nullable: true })
  producerId: string | null;

  @Text({ ...NAME, nullable: true })
  producerName: string | null;

  @Uuid({ description: 'A request line, or a need that the what-if added' })
  requestLineId: string;

  @Uuid({ nullable: true, description: 'null: a need that the what-if added' })
  requestId: string | null;

  @Text({ ...NUMBER, nullable: true })
  requestNumber: string | null;

  @Uuid({ nullable: true })
  manufacturerId: string | null;

  @Text({ ...NAME, nullable: true })
  manufacturerName: string | null;

  @Text({ ...MATERIAL, nullable: true })
  materialCode: string | null;

  @Text({ max: 10, nullable: true, example: 'kg' })
  unit: string | null;
}

export class WhatIfPairDto extends PairDto {
  @Whole({ ...QUANTITY, example: 500 })
  quantity: number;

  @Whole({ ...PRICE, example: 40_000, description: 'Rupiah per base unit' })
  unitPrice: number;

  @Whole({ ...PRICE, example: 350, description: 'Rupiah per base unit' })
  unitFreight: number;

  @Week({ description: 'Made from this week' })
  firstWeek: string;

  @Week({ example: '2026-W50', description: 'to this week' })
  lastWeek: string;
}

export class MaterialPriceDto {
  @Text(MATERIAL)
  materialCode: string;

  @Text({ max: 200, example: 'Kain nirtenun meltblown PP' })
  materialNameId: string;

  @Text({ max: 200, example: 'Meltblown PP nonwoven' })
  materialNameEn: string;

  @Text({ max: 10, example: 'kg' })
  unit: string;

  @Text({ max: 10, example: '32' })
  provinceCode: string;

  @Text({ max: 100, example: 'Jawa Barat', description: 'Where it is made' })
  provinceName: string;

  @Whole({ ...PRICE, example: 5_200, description: 'Rupiah one more base unit would have added, mean over the weeks' })
  mean: number;

  @Whole({ ...PRICE, example: 8_700 })
  highest: number;

  @Week({ description: 'In which it is highest' })
  highestWeek: string;
}

class OneMoreDto {
  @Whole({ min: 1, max: 1_000, example: 1 })
  position: number;

  @OneOf(['line', 'offer'], { example: 'line' })
  resource: 'line' | 'offer';

  @Uuid()
  resourceId: string;

  @Text({ max: 150, nullable: true, example: 'Lini meltblown 1' })
  name: string | null;

  @Uuid({ nullable: true })
  organisationId: string | null;

  @Text({ ...NAME, nullable: true })
  organisationName: string | null;

  @Week()
  week: string;

  @Whole({ ...PRICE, example: 8_700, description: 'By the prices: at most so much, rupiah' })
  price: number;

  @Whole({
    ...RUPIAH,
    nullable: true,
    example: 8_700,
    description: 'Proved by solving again with one unit more; null: not tried',
  })
  gain: number | null;

  @ListOf('text', { max: 500, maxLength: 40, example: ['NW-MB'], description: 'What it makes' })
  materials: string[];
}

export class OneMoreListDto {
  @ListOf(() => OneMoreDto, { max: 50 })
  items: OneMoreDto[];
}

export class ComparisonQueryDto {
  @Uuid({ description: 'The run it is held against: the one before' })
  with: string;
}

export class DifferenceQueryDto extends PageQueryDto {
  @Uuid({ description: 'The run it is held against: the one before' })
  with: string;

  @OneOf(CAUSES, { optional: true, example: 'made_way', description: 'Only these' })
  because?: string;
}

class BeforeAfterDto {
  @Whole({ ...RUPIAH, example: 912_000_000 })
  before: number;

  @Whole({ ...RUPIAH, example: 904_000_000 })
  after: number;
}

class TermsDto {
  @Whole({ ...RUPIAH, example: -9_100_000 })
  fill: number;

  @Whole({ ...RUPIAH, example: 800_000 })
  price: number;

  @Whole({ ...RUPIAH, example: 300_000 })
  freight: number;

  @Whole({ ...RUPIAH, example: -120_000, description: 'Discount of stale offers' })
  stale: number;

  @Whole({ ...RUPIAH, example: 0 })
  keep: number;
}

class ChangedRequestsDto {
  @Whole({ ...COUNT, example: 12 })
  more: number;

  @Whole({ ...COUNT, example: 31 })
  less: number;
}

class ComparisonSummaryDto {
  @Nested(() => BeforeAfterDto, { example: { before: 912_000_000, after: 904_000_000 }, description: 'Rupiah' })
  objective: BeforeAfterDto;

  @Nested(() => TermsDto, {
    example: { fill: -9_100_000, price: 800_000, freight: 300_000, stale: -120_000, keep: 0 },
    description: 'Rupiah, after minus before; they add up to the change of the objective',
  })
  terms: TermsDto;

  @Whole({ ...COUNT, example: 96, description: 'Pairs that get more or less' })
  pairs: number;

  @Nested(() => ChangedRequestsDto, {
    example: { more: 12, less: 31 },
    description: 'Request lines that get more, and less, on the whole',
  })
  requests: ChangedRequestsDto;

  @JsonObject({ example: { offer_changed: 40, made_way: 56 }, description: 'Changed pairs by cause' })
  byCause: object;
}

export class ComparisonDto {
  @OneOf(COMPARISON_STATES, { example: 'ready', description: 'queued: ask again in a moment' })
  state: ComparisonState;

  @Nested(() => RunDto)
  before: RunDto;

  @Nested(() => RunDto)
  after: RunDto;

  @Nested(() => ComparisonSummaryDto, { nullable: true })
  summary: ComparisonSummaryDto | null;

  @Text({ max: 500, nullable: true, example: null })
  error: string | null;

  @Instant()
  askedAt: string;
}

export class DifferenceDto extends PairDto {
  @Whole({ ...QUANTITY, example: 500 })
  before: number;

  @Whole({ ...QUANTITY, example: 0 })
  after: number;

  @OneOf(CAUSES, { example: 'offer_changed' })
  because: string;

  @ListOf('text', { max: 50, maxLength: 60, example: ['available'], description: 'Fields that changed' })
  fields: string[];

  @Uuid({ nullable: true, description: 'The request line (moved: the offer) on the other side of the change' })
  other: string | null;
}
