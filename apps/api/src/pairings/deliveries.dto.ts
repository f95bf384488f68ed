import {
  DELIVERY_STATES,
  type DeliveryState,
  type Locale,
  LOCALES,
  NONCONFORMANCE_REASONS,
  type NonconformanceReason,
  PROPOSAL_STATES,
  type ProposalState,
} from '#contracts';
import { DateOnly, Decimal, Instant, ListOf, Nested, OneOf, Text, Uuid, Week, Whole } from '../http/fields.js';

const UNITS = { min: 0, max: 2_147_483_647, example: 480 } as const;
const SCORE = { min: 1, max: 5, example: 4 } as const;
const NOTE = { max: 500, nullable: true, example: null } as const;
const SIDES = ['producer', 'manufacturer'] as const;
type Side = (typeof SIDES)[number];

class FindingDto {
  @Text({ max: 40, example: 'gsm', description: 'Attribute of the material, one that is a number' })
  attributeCode: string;

  @Decimal({ min: -1_000_000_000, max: 1_000_000_000, example: 21.4 })
  measured: number;

  @Text({ min: 2, max: 150, example: 'Balai Besar Tekstil' })
  laboratory: string;

  @Text({ min: 1, max: 80, example: 'LHU-2026-0917' })
  reportNumber: string;
}

export class CreateReceiptDto {
  @DateOnly({ description: 'Not in the future' })
  receivedOn: string;

  @Whole({ ...UNITS, min: 1, description: 'Base units that arrived; never more than is left of the agreed quantity' })
  quantity: number;

  @Whole({ ...UNITS, example: 0, description: 'Of them, not fit for use: needed again at once' })
  rejected: number;

  @OneOf(NONCONFORMANCE_REASONS, { optional: true, nullable: true, example: null })
  reason?: NonconformanceReason | null;

  @Nested(() => FindingDto, { optional: true, nullable: true, description: 'Laboratory value; needed for below_grade' })
  finding?: FindingDto | null;

  @Text({ ...NOTE, optional: true })
  note?: string | null;
}

export class UploadReceiptFileDto {
  @Text({ max: 160, optional: true, example: 'Laporan uji gramatur', description: 'Shown instead of the file’s name' })
  title?: string;
}

export class LetterQueryDto {
  @OneOf(LOCALES, { optional: true, example: 'id', description: 'Language of the letter; otherwise Accept-Language' })
  language?: Locale;
}

export class CloseDeliveryDto {
  @Text({ ...NOTE, optional: true, example: 'Sisa tidak akan dikirim' })
  note?: string | null;
}

export class CreateRatingDto {
  @Whole({ ...SCORE, description: '1 poor … 5 excellent' })
  punctuality: number;

  @Whole(SCORE)
  quality: number;

  @Whole(SCORE)
  communication: number;

  @Text({ max: 1_000, optional: true, nullable: true, example: 'Tepat waktu, dokumen lengkap' })
  comment?: string | null;
}

class ReceiptFileDto {
  @Uuid()
  id: string;

  @Text({ max: 160, example: 'Laporan uji gramatur' })
  title: string;

  @OneOf(['application/pdf', 'image/png', 'image/jpeg'], { example: 'application/pdf' })
  mediaType: string;

  @Whole({ min: 0, max: 10_485_760, example: 204_800 })
  sizeBytes: number;

  @Instant()
  addedAt: string;
}

class ReceiptDto {
  @Uuid()
  id: string;

  @DateOnly()
  receivedOn: string;

  @Whole(UNITS)
  accepted: number;

  @Whole({ ...UNITS, example: 0 })
  rejected: number;

  @OneOf(NONCONFORMANCE_REASONS, { nullable: true, example: null })
  reason: NonconformanceReason | null;

  @Nested(() => FindingDto, { nullable: true })
  finding: FindingDto | null;

  @Text(NOTE)
  note: string | null;

  @ListOf(() => ReceiptFileDto, { max: 5, description: 'What shows it' })
  files: ReceiptFileDto[];

  @Instant()
  createdAt: string;

  @Text({ max: 150, example: 'Ayu' })
  createdBy: string;

  @ListOf('text', { max: 1, example: ['add_file'] })
  actions: string[];
}

class DeliveryDto {
  @Uuid()
  id: string;

  @OneOf(DELIVERY_STATES, { example: 'due' })
  state: DeliveryState;

  @Week({ description: 'Made in this week' })
  week: string;

  @Week({ example: '2026-W50', description: 'Arrives in this week' })
  arrivalWeek: string;

  @Whole({ ...UNITS, description: 'Agreed' })
  quantity: number;

  @Whole(UNITS)
  accepted: number;

  @Whole({ ...UNITS, example: 0 })
  rejected: number;

  @Whole({ ...UNITS, example: 0, description: 'Needed again: rejected, or not coming any more' })
  returned: number;

  @ListOf(() => ReceiptDto, { max: 500, description: 'Newest first' })
  receipts: ReceiptDto[];

  @ListOf('text', { max: 2, example: ['receive'] })
  actions: string[];
}

class RatingDto {
  @OneOf(SIDES, { example: 'manufacturer', description: 'Who rates' })
  side: Side;

  @Whole(SCORE)
  punctuality: number;

  @Whole(SCORE)
  quality: number;

  @Whole(SCORE)
  communication: number;

  @Text({ max: 1_000, nullable: true, example: null })
  comment: string | null;

  @Instant()
  createdAt: string;
}

export class DeliveryPlanDto {
  @Uuid()
  proposalId: string;

  @OneOf(PROPOSAL_STATES, { example: 'delivering' })
  state: ProposalState;

  @ListOf(() => DeliveryDto, { max: 104, description: 'By week' })
  deliveries: DeliveryDto[];

  @ListOf(() => RatingDto, { max: 2 })
  ratings: RatingDto[];
}
