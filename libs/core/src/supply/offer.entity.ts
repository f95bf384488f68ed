import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { OfferState } from '#contracts';
import { decimal, instant } from '../platform/database/columns.js';
import { Facility } from '../organisations/facility.entity.js';
import { Line } from './line.entity.js';

export interface PriceTier {
  /** From this total of the pair on, all units cost `unitPrice`. */
  readonly from: number;
  readonly unitPrice: number;
}

/** A material at stated attribute values from one line, or from stock. */
@Entity('offer')
@Check(
  'ck_offer_terms',
  'unit_price > 0 and moq >= 1 and multiple >= 1 and lead_weeks >= 0 and load > 0 and local_content between 0 and 100',
)
@Index(['organisationId', 'state', 'id'])
@Index(['organisationId', 'id'])
@Index(['facilityId', 'id'])
@Index(['lineId', 'id'])
@Index(['state', 'id'])
@Index(['materialCode', 'id'])
@Index('ix_offer_stale', ['organisationId', 'id'], { where: 'stale' })
@Index('ix_offer_confirmed', ['organisationId', 'confirmedAt'], { where: `state = 'published'` })
@Index('ix_offer_fresh', ['confirmedAt'], { where: `state = 'published' and not stale` })
@Index('ix_offer_published', ['materialCode', 'unitPrice', 'id'], { where: `state = 'published'` })
export class Offer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @Column('uuid')
  facilityId: string;

  @ManyToOne(() => Facility)
  @JoinColumn({ name: 'facility_id' })
  facility?: Relation<Facility>;

  /** Null: from stock. */
  @Column('uuid', { nullable: true })
  lineId: string | null;

  @ManyToOne(() => Line)
  @JoinColumn({ name: 'line_id' })
  line?: Relation<Line> | null;

  /** No calendar of its own: each week it offers what the line's effective capacity allows. */
  @Column('boolean', { default: false })
  followsLine: boolean;

  @Column('text')
  materialCode: string;

  /** Line units that one base unit of the material takes. */
  @Column(decimal(9, 3, { default: 1 }))
  load: number;

  @Column('jsonb')
  attributes: Record<string, number | string | boolean>;

  /** Whole rupiah per base unit. */
  @Column('integer')
  unitPrice: number;

  @Column('jsonb', { default: () => `'[]'` })
  tiers: PriceTier[];

  /** Minimum order quantity, base units. */
  @Column('integer', { default: 1 })
  moq: number;

  @Column('integer', { default: 1 })
  multiple: number;

  @Column('integer', { default: 0 })
  leadWeeks: number;

  /** TKDN, per cent. */
  @Column(decimal(5, 2, { default: 0 }))
  localContent: number;

  /** Codes of certificates it is offered with; only those with a verified claim count in matching. */
  @Column('text', { array: true, default: () => `'{}'` })
  certificates: string[];

  @Column('text', { default: 'draft' })
  state: OfferState;

  /** Last "still true" of the producer: stale after 28 days. */
  @Column(instant({ nullable: true }))
  confirmedAt: Date | null;

  /** Set by the freshness job. */
  @Column('boolean', { default: false })
  stale: boolean;

  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('boolean', { default: false })
  isSynthetic: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column(instant())
  createdAt: Date;

  @Column(instant())
  updatedAt: Date;

  @Column('text')
  updatedBy: string;
}

/** What an offer can give in one week, in base units; counted like a line week. */
@Entity('offer_week')
@Check('ck_offer_week_capacity', 'held >= 0 and committed >= 0 and held + committed <= available')
export class OfferWeek {
  @PrimaryColumn('uuid')
  offerId: string;

  @ManyToOne(() => Offer)
  @JoinColumn({ name: 'offer_id' })
  offer?: Relation<Offer>;

  /** Monday of the ISO week. */
  @PrimaryColumn('date')
  week: string;

  @Column('integer')
  available: number;

  @Column('integer', { default: 0 })
  committed: number;

  @Column('integer', { default: 0 })
  held: number;
}
