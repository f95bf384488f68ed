import { BASE_UNITS } from '#core/catalogue';
import { OFFER_STATES, type OfferState, VERIFICATION_LEVELS, type VerificationLevel } from '#contracts';
import { CALENDAR_WEEKS_MAX, CAPACITY_MAX, CONFIRM_MAX, OFFER_LIMITS, OFFER_WITHDRAW_REASONS } from '#core/supply';
import {
  DateOnly,
  Decimal,
  Flag,
  Instant,
  JsonObject,
  ListOf,
  Nested,
  OneOf,
  Text,
  Uuid,
  Week,
  Whole,
} from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { WarningDto } from '../http/warnings.js';
import { NOTE } from './lines.dto.js';

export type OfferWithdrawReason = (typeof OFFER_WITHDRAW_REASONS)[number];

const MATERIAL = { max: 20, example: 'NW-MB' } as const;
const ATTRIBUTES = { maxKeys: 60, example: { gsm: 25, bfe: 99, electret: true } } as const;
const PRICE = { min: 1, max: OFFER_LIMITS.unitPrice, example: 42_000, description: 'Rupiah per base unit' } as const;
const QUANTITY = { min: 1, max: OFFER_LIMITS.moq, example: 500 } as const;
const MULTIPLE = {
  ...QUANTITY,
  example: 50,
  description: 'Orders are multiples of it, as is the minimum order',
} as const;
const MOQ = { ...QUANTITY, description: 'Minimum order, base units' } as const;
const LEAD = { min: 0, max: OFFER_LIMITS.leadWeeks, example: 1 } as const;
const LOCAL = { min: 0, max: 100, example: 60, description: 'TKDN, per cent' } as const;
const LOAD = { ...OFFER_LIMITS.load, example: 1, description: 'Line units that one base unit takes' } as const;
const CERTIFICATES = { max: OFFER_LIMITS.certificates, maxLength: 80, example: ['ISO13485'] } as const;
const MAY_BE_EMPTY = { optional: true, nullable: true } as const;
const VERSION = { min: 1, max: 2_147_483_647, example: 1 } as const;
const UNITS = { min: 0, max: CAPACITY_MAX } as const;

export class PriceTierDto {
  @Whole({ ...QUANTITY, example: 5_000, description: 'From this total of a pair on, every unit costs unitPrice' })
  from: number;

  @Whole({ ...PRICE, example: 40_000 })
  unitPrice: number;
}

/** What an owner may state and change; absent means "as before". */
class OfferTermsDto {
  @Uuid({ ...MAY_BE_EMPTY, description: 'A line of the same facility; null: from stock' })
  lineId?: string | null;

  @Decimal({ ...LOAD, optional: true })
  load?: number;

  @JsonObject({ ...ATTRIBUTES, optional: true, description: 'By attribute code of the material' })
  attributes?: Record<string, number | string | boolean>;

  @ListOf(() => PriceTierDto, { max: OFFER_LIMITS.tiers, optional: true })
  tiers?: PriceTierDto[];

  @Whole({ ...MOQ, optional: true })
  moq?: number;

  @Whole({ ...MULTIPLE, optional: true })
  multiple?: number;

  @Whole({ ...LEAD, optional: true })
  leadWeeks?: number;

  @Decimal({ ...LOCAL, optional: true })
  localContent?: number;

  @ListOf('text', { ...CERTIFICATES, optional: true, description: 'Codes of document types or standards' })
  certificates?: string[];

  @DateOnly({ ...MAY_BE_EMPTY, description: 'Last day of the offer' })
  validUntil?: string | null;
}

export class CreateOfferDto extends OfferTermsDto {
  @Uuid({ description: 'A facility of an organisation you belong to' })
  facilityId: string;

  @Text(MATERIAL)
  materialCode: string;

  @Whole(PRICE)
  unitPrice: number;
}

export class UpdateOfferDto extends OfferTermsDto {
  @Whole({ ...PRICE, optional: true })
  unitPrice?: number;
}

export class WithdrawOfferDto {
  @OneOf(OFFER_WITHDRAW_REASONS, { example: 'sold_elsewhere' })
  reason: OfferWithdrawReason;

  @Text(NOTE)
  note?: string | null;
}

export class ConfirmOffersDto {
  @ListOf('uuid', { min: 1, max: CONFIRM_MAX, example: ['0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60'] })
  offerIds: string[];
}

export class ConfirmedOffersDto {
  @Whole({ min: 0, max: CONFIRM_MAX, example: 3 })
  confirmed: number;

  @Whole({ min: 0, max: 10_000, example: 1, description: 'How many of them were stale' })
  wereStale: number;
}

export class OfferQueryDto extends PageQueryDto {
  @Uuid({ optional: true })
  organisationId?: string;

  @Uuid({ optional: true })
  facilityId?: string;

  @Uuid({ optional: true })
  lineId?: string;

  @OneOf(OFFER_STATES, { optional: true, example: 'published' })
  state?: OfferState;

  @Text({ ...MATERIAL, optional: true })
  materialCode?: string;

  @Flag({ optional: true, description: 'Not confirmed for 28 days' })
  stale?: boolean;
}

export class MaterialNameDto {
  @Text(MATERIAL)
  code: string;

  @Text({ max: 150, example: 'Kain nirtenun meltblown PP' })
  nameId: string;

  @Text({ max: 150, example: 'Meltblown PP nonwoven' })
  nameEn: string;

  @OneOf(BASE_UNITS, { example: 'kg', description: 'Base unit of every quantity' })
  unit: string;
}

export class OfferRowDto {
  @Uuid()
  id: string;

  @Uuid()
  organisationId: string;

  @Uuid()
  facilityId: string;

  @Uuid({ nullable: true })
  lineId: string | null;

  @Nested(() => MaterialNameDto)
  material: MaterialNameDto;

  @Flag({ example: true, description: 'Its weeks are those of its line, until it has a calendar of its own' })
  followsLine: boolean;

  @Decimal(LOAD)
  load: number;

  @JsonObject(ATTRIBUTES)
  attributes: Record<string, number | string | boolean>;

  @Whole(PRICE)
  unitPrice: number;

  @ListOf(() => PriceTierDto, { max: OFFER_LIMITS.tiers })
  tiers: PriceTierDto[];

  @Whole(MOQ)
  moq: number;

  @Whole(MULTIPLE)
  multiple: number;

  @Whole(LEAD)
  leadWeeks: number;

  @Decimal(LOCAL)
  localContent: number;

  @ListOf('text', CERTIFICATES)
  certificates: string[];

  @OneOf(VERIFICATION_LEVELS, {
    example: 2,
    description: 'Of the claims that cover it today; 0: matching does not count it as verified',
  })
  level: VerificationLevel;

  @OneOf(OFFER_STATES, { example: 'published' })
  state: OfferState;

  @Instant({ nullable: true, description: 'Last "still true"' })
  confirmedAt: string | null;

  @Flag({ example: false, description: 'Not confirmed for 28 days: matching discounts it' })
  stale: boolean;

  @Instant({ nullable: true, description: 'Until then it counts in full' })
  freshUntil: string | null;

  @Instant({ nullable: true, description: 'After that matching leaves it out until it is confirmed' })
  matchedUntil: string | null;

  @DateOnly({ nullable: true })
  validUntil: string | null;

  @Flag({ example: false, description: 'Invented for demonstration' })
  isSynthetic: boolean;

  @Whole(VERSION)
  version: number;

  @Instant()
  createdAt: string;

  @Instant()
  updatedAt: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  updatedBy: string;

  @ListOf('text', { max: 6, example: ['update', 'write_calendar', 'withdraw', 'confirm'] })
  actions: string[];
}

export class OfferDto extends OfferRowDto {
  @ListOf(() => WarningDto, { max: 100 })
  warnings: WarningDto[];
}

export class OfferWeekInputDto {
  @Week()
  week: string;

  @Whole({ ...UNITS, example: 3_000, description: 'Base units it can give in this week, promised ones included' })
  available: number;
}

export class WriteOfferCalendarDto {
  @ListOf(() => OfferWeekInputDto, { min: 1, max: CALENDAR_WEEKS_MAX })
  weeks: OfferWeekInputDto[];
}

export class OfferWeekDto extends OfferWeekInputDto {
  @Whole({ ...UNITS, example: 500, description: 'In agreed pairings' })
  committed: number;

  @Whole({ ...UNITS, example: 250, description: 'In live proposals' })
  held: number;

  @Whole({ ...UNITS, example: 2_250, description: 'available − committed − held' })
  free: number;

  @Flag({ example: true, description: 'False: nobody has stated this week yet' })
  stated: boolean;
}

export class OfferCalendarDto {
  @Uuid()
  offerId: string;

  @Flag({ example: false })
  followsLine: boolean;

  @ListOf(() => OfferWeekDto, { max: CALENDAR_WEEKS_MAX })
  weeks: OfferWeekDto[];

  @Whole({ ...VERSION, description: 'Of the offer: hand it back as If-Match' })
  version: number;
}
