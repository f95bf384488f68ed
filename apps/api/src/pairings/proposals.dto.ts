import {
  DECLINE_REASONS,
  type DeclineReason,
  PAIRING_CANCEL_REASONS,
  type PairingCancelReason,
  PROPOSAL_STATES,
  type ProposalState,
  RESCUE_CAUSES,
  type RescueCause,
  WITHDRAW_REASONS,
  type WithdrawReason,
} from '#contracts';
import { Decimal, Flag, Instant, JsonObject, ListOf, Nested, OneOf, Text, Uuid, Week, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';

const SIDES = ['producer', 'manufacturer'] as const;
type Side = (typeof SIDES)[number];

const QUANTITY = { min: 1, max: 2_147_483_647, example: 500 } as const;
const PRICE = { min: 0, max: 2_147_483_647, example: 40_000 } as const;
const AMOUNT = { min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER } as const;
const MATERIAL = { max: 40, example: 'NW-MB' } as const;

export class ProposalQueryDto extends PageQueryDto {
  @Uuid({ optional: true, description: 'Only of this organisation' })
  organisationId?: string;

  @OneOf(SIDES, { optional: true, example: 'manufacturer', description: 'Only where your side is this one' })
  side?: Side;

  @OneOf(PROPOSAL_STATES, { optional: true, example: 'proposed' })
  state?: ProposalState;

  @Text({ ...MATERIAL, optional: true })
  materialCode?: string;

  @Uuid({ optional: true })
  runId?: string;

  @Uuid({ optional: true })
  requestId?: string;

  @Flag({
    optional: true,
    example: true,
    description: 'Only live ones that your side has still to answer; then the first to expire stands first',
  })
  awaiting?: boolean;
}

export class RunProposalQueryDto extends PageQueryDto {
  @OneOf(PROPOSAL_STATES, { optional: true, example: 'agreed' })
  state?: ProposalState;
}

export class DeclineProposalDto {
  @OneOf(DECLINE_REASONS, { example: 'price' })
  reason: DeclineReason;

  @Text({ max: 500, optional: true, nullable: true, example: 'Harga di atas kontrak yang berjalan' })
  note?: string | null;
}

class CounterWeekDto {
  @Week({ example: '2026-W50', description: 'Arrives in this week' })
  arrivalWeek: string;

  @Whole(QUANTITY)
  quantity: number;
}

export class CounterProposalDto {
  @Whole({ ...PRICE, min: 1, description: 'Rupiah per base unit, without freight' })
  unitPrice: number;

  @ListOf(() => CounterWeekDto, { min: 1, max: 52, description: 'All arrivals, not only those that change' })
  weeks: CounterWeekDto[];

  @Text({ max: 500, optional: true, nullable: true, example: 'Dua minggu lebih awal, harga kontrak tahunan' })
  note?: string | null;
}

export class CancelPairingDto {
  @OneOf(PAIRING_CANCEL_REASONS, { example: 'production_failed' })
  reason: PairingCancelReason;

  @Text({ max: 500, optional: true, nullable: true, example: 'Mesin kalender rusak berat' })
  note?: string | null;
}

class ProposalMaterialDto {
  @Text(MATERIAL)
  code: string;

  @Text({ max: 150, example: 'Kain nirtenun meltblown PP' })
  nameId: string;

  @Text({ max: 150, example: 'Meltblown PP nonwoven' })
  nameEn: string;

  @Text({ max: 10, example: 'kg', description: 'Base unit of every quantity' })
  unit: string;
}

class PartyDto {
  @Uuid()
  id: string;

  @Text({ max: 150, example: 'PT Serat Jawa' })
  name: string;

  @Text({ max: 150, example: 'Kota Bandung', description: 'Where it comes from, or goes to' })
  regency: string;

  @Text({ max: 5, example: '32.73', description: 'Kemendagri' })
  regencyCode: string;

  @Decimal({ min: -90, max: 90, example: -6.9, description: 'Of the regency, not of the plant' })
  lat: number;

  @Decimal({ min: -180, max: 180, example: 107.6 })
  lon: number;

  @Flag({ example: false, description: 'Invented for demonstration' })
  isSynthetic: boolean;
}

class ProposalWeekDto {
  @Week({ description: 'Made in this week' })
  week: string;

  @Week({ example: '2026-W50', description: 'Arrives in this week' })
  arrivalWeek: string;

  @Whole(QUANTITY)
  quantity: number;
}

class NeedDto {
  @Uuid()
  requestId: string;

  @Uuid()
  requestLineId: string;

  @Text({ max: 30, example: 'P-2026-000123' })
  requestNumber: string;

  @Text({
    max: 160,
    nullable: true,
    example: 'Bahan masker bedah',
    description: 'For the manufacturer and the ministry',
  })
  title: string | null;

  @Whole({ ...QUANTITY, nullable: true, description: 'Of the whole line; for the manufacturer and the ministry' })
  quantity: number | null;

  @JsonObject({ example: { gsm: { min: 23.75, max: 26.25 } }, description: 'What the grade must be' })
  constraints: object;
}

class GradeDto {
  @JsonObject({ example: { gsm: 25, bfe: 99 } })
  attributes: object;

  @Whole({ min: 0, max: 2, example: 2, description: 'Verification level when it was proposed' })
  level: number;

  @Decimal({ min: 0, max: 100, example: 60, description: 'TKDN, per cent' })
  localContent: number;

  @ListOf('text', { max: 100, maxLength: 80, example: ['SNI-EN-14683'] })
  certificates: string[];

  @Flag({ example: false, description: 'Its producer had not confirmed the offer for 28 days when it was proposed' })
  stale: boolean;
}

class ValueDto {
  @OneOf(['fill', 'price', 'freight', 'stale', 'keep'], { example: 'fill' })
  id: string;

  @Whole({ ...AMOUNT, example: 45_000_000, description: 'Rupiah for the whole pair; they add up' })
  amount: number;
}

class RunnerUpDto {
  @Whole({ ...AMOUNT, example: -3_100, description: 'What the best alternative would have cost, rupiah' })
  delta: number;

  @OneOf(['price', 'freight', 'stale', 'scarcity', 'keep', 'order_size'], { example: 'freight' })
  because: string;

  @Uuid({ nullable: true, description: 'The alternative offer; for the ministry only' })
  offerId: string | null;
}

class WhyDto {
  @Flag({ example: false, description: 'Planned while its family was in emergency, by that policy' })
  isEmergency: boolean;

  @ListOf(() => ValueDto, { max: 10 })
  value: ValueDto[];

  @Nested(() => RunnerUpDto, { nullable: true })
  runnerUp: RunnerUpDto | null;
}

class CounterFromDto {
  @Whole(PRICE)
  unitPrice: number;

  @Whole(QUANTITY)
  quantity: number;

  @ListOf(() => ProposalWeekDto, { max: 104 })
  weeks: ProposalWeekDto[];
}

class CounterDto {
  @Uuid({ description: 'The proposal it answers' })
  of: string;

  @OneOf(SIDES, { example: 'manufacturer', description: 'Who made it, and has thereby accepted it' })
  by: Side;

  @Whole({ min: 1, max: 5, example: 1 })
  round: number;

  @Text({ max: 500, nullable: true, example: 'Dua minggu lebih awal' })
  note: string | null;

  @Nested(() => CounterFromDto)
  from: CounterFromDto;
}

class BackupDto {
  @OneOf(RESCUE_CAUSES, { example: 'cancelled', description: 'What stranded the need' })
  cause: RescueCause;

  @Whole({ ...QUANTITY, description: 'Base units that were stranded' })
  quantity: number;
}

export class ProposalDto {
  @Uuid()
  id: string;

  @Uuid()
  runId: string;

  @OneOf(PROPOSAL_STATES, { example: 'proposed' })
  state: ProposalState;

  @ListOf('text', { max: 2, example: ['manufacturer'], description: 'The sides you belong to' })
  viewer: string[];

  @Nested(() => ProposalMaterialDto)
  material: ProposalMaterialDto;

  @Nested(() => PartyDto)
  producer: PartyDto;

  @Nested(() => PartyDto)
  manufacturer: PartyDto;

  @Uuid()
  offerId: string;

  @Nested(() => NeedDto)
  need: NeedDto;

  @Whole(QUANTITY)
  quantity: number;

  @ListOf(() => ProposalWeekDto, { max: 104 })
  weeks: ProposalWeekDto[];

  @Whole({ ...PRICE, description: 'Rupiah per base unit, tier in force' })
  unitPrice: number;

  @Whole({ ...PRICE, example: 1_150, description: 'Rupiah per base unit' })
  unitFreight: number;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, example: 20_575_000, description: 'quantity × (price + freight)' })
  landedCost: number;

  @Nested(() => GradeDto)
  grade: GradeDto;

  @Nested(() => WhyDto)
  why: WhyDto;

  @Instant({ description: 'Both sides must have answered before' })
  expiresAt: string;

  @Instant({ nullable: true })
  producerAcceptedAt: string | null;

  @Instant({ nullable: true })
  manufacturerAcceptedAt: string | null;

  @Instant({ nullable: true })
  agreedAt: string | null;

  @Instant({ nullable: true, description: 'Everything arrived, or was closed' })
  completedAt: string | null;

  @Instant({ nullable: true })
  endedAt: string | null;

  @Nested(() => BackupDto, { nullable: true, description: 'When it stands in for a pairing that failed' })
  backup: BackupDto | null;

  @Nested(() => CounterDto, { nullable: true, description: 'When it is a counter-offer' })
  counter: CounterDto | null;

  @OneOf(DECLINE_REASONS, { nullable: true, example: null })
  declineReason: DeclineReason | null;

  @Text({ max: 500, nullable: true, example: null })
  declineNote: string | null;

  @OneOf(WITHDRAW_REASONS, { nullable: true, example: null })
  withdrawReason: WithdrawReason | null;

  @OneOf(PAIRING_CANCEL_REASONS, { nullable: true, example: null })
  cancelReason: PairingCancelReason | null;

  @Text({ max: 500, nullable: true, example: null })
  cancelNote: string | null;

  @Whole({ min: 1, max: 2_147_483_647, example: 1 })
  version: number;

  @Instant()
  createdAt: string;

  @ListOf('text', { max: 3, example: ['accept', 'decline'] })
  actions: string[];
}
