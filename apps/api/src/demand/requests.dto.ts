import { BASE_UNITS } from '#core/catalogue';
import { REQUEST_STATES, type RequestState } from '#contracts';
import { CANCEL_REASONS, type CancelReason, LINE_LIMITS, LINES_MAX, OUTPUT_MAX, PRIORITY_GROUNDS } from '#core/demand';
import { Decimal, Flag, Instant, JsonObject, ListOf, Nested, OneOf, Text, Uuid, Week, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { WarningDto } from '../http/warnings.js';

type Ground = (typeof PRIORITY_GROUNDS)[number];
type Constraints = Record<string, unknown>;

const TITLE = { min: 2, max: 160, example: 'Bahan masker bedah Desember' } as const;
const MATERIAL = { max: 20, example: 'NW-MB' } as const;
const CONSTRAINTS = {
  maxKeys: 60,
  example: { gsm: { min: 23.75, max: 26.25 }, bfe: { min: 98 }, electret: { in: [true] } },
  description: 'By attribute code: {min, max} for numbers, {in: […]} for options, flags and text',
} as const;
const QUANTITY = { min: 1, max: LINE_LIMITS.quantity, example: 6_000 } as const;
const COUNTER = { min: 0, max: LINE_LIMITS.quantity } as const;
const CAP = { min: 1, max: LINE_LIMITS.unitPrice, example: 50_000, description: 'Rupiah per base unit' } as const;
const PRIORITY = { min: 1, max: 5, example: 4, description: '5 is the most urgent; above 1 needs a ground' } as const;
const GROUND = { example: 'health_facility' } as const;
const SUPPLIERS = { min: 1, max: LINE_LIMITS.suppliers, example: 3 } as const;
const PER_SUPPLIER = { ...COUNTER, example: 500 } as const;
const SHARE = { min: 0.001, max: 1, example: 0.6, description: 'Of the quantity, for one producer' } as const;
const LEVEL = { min: 0, max: 2, example: 1, description: 'Lowest verification level' } as const;
const LOCAL = { min: 0, max: 100, example: 40, description: 'TKDN, per cent' } as const;
const CERTIFICATES = { max: LINE_LIMITS.certificates, maxLength: 80, example: ['ISO13485'] } as const;
const VERSION = { min: 1, max: 2_147_483_647, example: 1 } as const;
const OUTPUT = { min: 1, max: OUTPUT_MAX, example: 1_000_000, description: 'Finished pieces' } as const;
const NAME = { max: 150, example: 'Kain nirtenun meltblown PP' } as const;
const MAY_BE_EMPTY = { optional: true, nullable: true } as const;

/** Terms with a default; absent means "as before", and on a new line the default. */
class OptionalLineTermsDto {
  @JsonObject({ ...CONSTRAINTS, optional: true })
  constraints?: Constraints;

  @Whole({ ...CAP, ...MAY_BE_EMPTY })
  maxUnitPrice?: number | null;

  @Whole({ ...PRIORITY, optional: true })
  priority?: number;

  @OneOf(PRIORITY_GROUNDS, { ...GROUND, ...MAY_BE_EMPTY })
  priorityGround?: Ground | null;

  @Whole({ ...SUPPLIERS, ...MAY_BE_EMPTY })
  maxSuppliers?: number | null;

  @Whole({ ...PER_SUPPLIER, optional: true })
  minPerSupplier?: number;

  @Decimal({ ...SHARE, optional: true })
  maxShare?: number;

  @Flag({ optional: true, example: false })
  allOrNothing?: boolean;

  @ListOf('text', { ...CERTIFICATES, optional: true, description: 'Codes of document types or standards' })
  certificates?: string[];

  @Whole({ ...LEVEL, optional: true })
  minLevel?: number;

  @Decimal({ ...LOCAL, optional: true })
  minLocalContent?: number;
}

export class NewLineDto extends OptionalLineTermsDto {
  @Text(MATERIAL)
  materialCode: string;

  @Whole({ ...QUANTITY, description: 'Whole base units of the material' })
  quantity: number;

  @Uuid({ description: 'Destination: a facility of the same organisation' })
  facilityId: string;

  @Week({ description: 'First week in which it may arrive' })
  earliestWeek: string;

  @Week({ description: 'Last week in which it may arrive, at most 52 later', example: '2027-W02' })
  latestWeek: string;
}

export class UpdateLineTermsDto extends OptionalLineTermsDto {
  @Text({ ...MATERIAL, optional: true })
  materialCode?: string;

  @Whole({ ...QUANTITY, optional: true })
  quantity?: number;

  @Uuid({ optional: true })
  facilityId?: string;

  @Week({ optional: true })
  earliestWeek?: string;

  @Week({ optional: true, example: '2027-W02' })
  latestWeek?: string;
}

export class CreateRequestDto {
  @Uuid()
  organisationId: string;

  @Text(TITLE)
  title: string;

  @ListOf(() => NewLineDto, { min: 1, max: LINES_MAX })
  lines: NewLineDto[];
}

export class RenameRequestDto {
  @Text(TITLE)
  title: string;
}

export class CopyRequestDto {
  @Text({ ...TITLE, optional: true })
  title?: string;

  @Week({ optional: true, description: 'The earliest line begins here; by default no earlier than this week' })
  earliestWeek?: string;
}

export class CancelRequestDto {
  @OneOf(CANCEL_REASONS, { example: 'plan_changed' })
  reason: CancelReason;

  @Text({ max: 500, ...MAY_BE_EMPTY, example: 'Kontrak rumah sakit dibatalkan' })
  note?: string | null;

  @ListOf('uuid', {
    min: 1,
    max: LINES_MAX,
    optional: true,
    example: ['0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60'],
    description: 'Only these lines; all when absent',
  })
  lineIds?: string[];
}

export class PlanDto {
  @Text({ max: 40, example: 'MASK-3PLY' })
  productCode: string;

  @Whole(OUTPUT)
  plannedOutput: number;

  @Uuid({ description: 'Where the material goes: a facility of an organisation you belong to' })
  facilityId: string;

  @Week()
  earliestWeek: string;

  @Week({ example: '2027-W02' })
  latestWeek: string;

  @Text({ ...TITLE, optional: true })
  title?: string;

  @JsonObject({
    maxKeys: 60,
    optional: true,
    example: { 'NW-MB': { gsm: 25, bfe: 98 } },
    description: 'Wanted values by material code: they convert units and become the constraints of the line',
  })
  attributes?: Record<string, Record<string, unknown>>;

  @Whole({ ...PRIORITY, optional: true })
  priority?: number;

  @OneOf(PRIORITY_GROUNDS, { ...GROUND, ...MAY_BE_EMPTY })
  priorityGround?: Ground | null;

  @Whole({ ...SUPPLIERS, ...MAY_BE_EMPTY })
  maxSuppliers?: number | null;

  @Whole({ ...LEVEL, optional: true })
  minLevel?: number;

  @Decimal({ ...LOCAL, optional: true })
  minLocalContent?: number;
}

export class RequestQueryDto extends PageQueryDto {
  @Uuid({ optional: true })
  organisationId?: string;

  @OneOf(REQUEST_STATES, { optional: true, example: 'open' })
  state?: RequestState;

  @Text({ ...MATERIAL, optional: true })
  materialCode?: string;

  @Text({ max: 100, optional: true, example: 'masker', description: 'Words of the number or the title' })
  q?: string;
}

class NeededMaterialDto {
  @Text(MATERIAL)
  code: string;

  @Text(NAME)
  nameId: string;

  @Text({ ...NAME, example: 'Meltblown PP nonwoven' })
  nameEn: string;

  @OneOf(BASE_UNITS, { example: 'kg', description: 'Base unit of every quantity' })
  unit: string;
}

class DestinationDto {
  @Uuid()
  id: string;

  @Text({ max: 150, example: 'Pabrik Cimahi' })
  name: string;

  @Text({ max: 5, example: '32.73' })
  regencyCode: string;
}

export class RequestLineDto {
  @Uuid()
  id: string;

  @Whole({ min: 1, max: 2_147_483_647, example: 1 })
  position: number;

  @Nested(() => NeededMaterialDto)
  material: NeededMaterialDto;

  @JsonObject(CONSTRAINTS)
  constraints: Constraints;

  @Whole(QUANTITY)
  quantity: number;

  @Whole({ ...COUNTER, example: 1_500, description: 'In live proposals' })
  held: number;

  @Whole({ ...COUNTER, example: 3_000, description: 'In agreed pairings' })
  agreed: number;

  @Whole({ ...COUNTER, example: 1_500, description: 'quantity − held − agreed' })
  unmet: number;

  @Nested(() => DestinationDto)
  facility: DestinationDto;

  @Week()
  earliestWeek: string;

  @Week({ example: '2027-W02' })
  latestWeek: string;

  @Whole({ ...CAP, nullable: true })
  maxUnitPrice: number | null;

  @Whole(PRIORITY)
  priority: number;

  @OneOf(PRIORITY_GROUNDS, { ...GROUND, nullable: true })
  priorityGround: string | null;

  @Whole({ ...SUPPLIERS, nullable: true })
  maxSuppliers: number | null;

  @Whole(PER_SUPPLIER)
  minPerSupplier: number;

  @Decimal(SHARE)
  maxShare: number;

  @Flag({ example: false })
  allOrNothing: boolean;

  @ListOf('text', CERTIFICATES)
  certificates: string[];

  @Whole(LEVEL)
  minLevel: number;

  @Decimal(LOCAL)
  minLocalContent: number;

  @OneOf(REQUEST_STATES, { example: 'matched' })
  state: RequestState;

  @ListOf('text', { max: 5, example: ['edit', 'cancel'] })
  actions: string[];
}

class RequestHeadDto {
  @Uuid()
  id: string;

  @Text({ max: 30, example: 'P-2026-000123' })
  number: string;

  @Uuid()
  organisationId: string;

  @Text(TITLE)
  title: string;

  @Text({ max: 40, nullable: true, example: 'MASK-3PLY', description: 'When made from a plan' })
  productCode: string | null;

  @Whole({ ...OUTPUT, nullable: true })
  plannedOutput: number | null;

  @OneOf(REQUEST_STATES, { example: 'open' })
  state: RequestState;

  @Flag({ example: false, description: 'Invented for demonstration' })
  isSynthetic: boolean;

  @Whole(VERSION)
  version: number;

  @Instant()
  createdAt: string;

  @Instant()
  updatedAt: string;

  @Text({ max: 150, example: 'Budi Santoso' })
  updatedBy: string;

  @ListOf('text', { max: 5, example: ['edit', 'cancel', 'copy'] })
  actions: string[];
}

export class RequestRowDto extends RequestHeadDto {
  @Text({ max: 150, example: 'PT Masker Nusantara' })
  organisationName: string;

  @Whole({ min: 0, max: LINES_MAX, example: 4 })
  lineCount: number;

  @Whole({ min: 0, max: LINES_MAX, example: 1, description: 'Lines that are matched, in part or whole' })
  matchedLines: number;

  @ListOf('text', { max: LINES_MAX, example: ['NW-MB', 'NW-SB'] })
  materialCodes: string[];

  @Week({ nullable: true })
  earliestWeek: string | null;

  @Week({ nullable: true, example: '2027-W02' })
  latestWeek: string | null;

  @Whole({ ...PRIORITY, nullable: true })
  highestPriority: number | null;
}

export class RequestDto extends RequestHeadDto {
  @ListOf(() => RequestLineDto, { max: LINES_MAX })
  lines: RequestLineDto[];

  @ListOf(() => WarningDto, { max: 1_000 })
  warnings: WarningDto[];
}
