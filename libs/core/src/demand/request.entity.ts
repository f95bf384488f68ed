import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { RequestState, VerificationLevel } from '#contracts';
import type { AttributeConstraint } from '../catalogue/constraint.rules.js';
import { decimal, instant } from '../platform/database/columns.js';
import { Facility } from '../organisations/facility.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** A manufacturer's need: one or more lines. */
@Entity('request')
@Index(['organisationId', 'id'])
@Index(['organisationId', 'state', 'id'])
@Index(['state', 'id'])
@Index('ix_request_search_trgm', { synchronize: false })
export class Request {
  @PrimaryColumn('uuid')
  id: string;

  /** For people: `P-2026-000123`. */
  @Index('uq_request_number', { unique: true })
  @Column('text')
  number: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text')
  title: string;

  /** When made from a plan: the finished product and how many pieces. */
  @Column('text', { nullable: true })
  productCode: string | null;

  @Column('integer', { nullable: true })
  plannedOutput: number | null;

  @Column('text', { default: 'draft' })
  state: RequestState;

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

/** One material of a request. `agreed` and `held` change by conditional UPDATE only. */
@Entity('request_line')
@Check('ck_request_line_filled', 'held >= 0 and agreed >= 0 and pooled >= 0 and held + agreed + pooled <= quantity')
@Check(
  'ck_request_line_terms',
  'quantity > 0 and earliest_week <= latest_week and priority between 1 and 5 and max_share > 0 and max_share <= 1',
)
@Index(['requestId', 'position'])
@Index(['materialCode', 'state', 'quantity'])
@Index(['materialCode', 'requestId'])
@Index(['organisationId', 'state', 'id'])
@Index('ix_request_line_needed', ['organisationId', 'materialCode'], { where: `state in ('open', 'matched')` })
@Index('ix_request_line_lapse', ['latestWeek'], { where: `state in ('open', 'matched')` })
export class RequestLine {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  requestId: string;

  @ManyToOne(() => Request)
  @JoinColumn({ name: 'request_id' })
  request?: Relation<Request>;

  @Column('uuid')
  organisationId: string;

  @Column('integer')
  position: number;

  @Column('text')
  materialCode: string;

  /** `{min, max}` for numbers, `{in}` for options, flags and text; keyed by attribute code. */
  @Column('jsonb', { default: () => `'{}'` })
  constraints: Record<string, AttributeConstraint>;

  /** Base units of the material. */
  @Column('integer')
  quantity: number;

  /** In agreed pairings. */
  @Column('integer', { default: 0 })
  agreed: number;

  /** In live proposals. */
  @Column('integer', { default: 0 })
  held: number;

  /** Of a member of a pool: what comes to it through the pool. Not matched here. */
  @Column('integer', { default: 0 })
  pooled: number;

  /** When the line is the order of a pool. */
  @Index('ix_request_line_pool_id', { where: 'pool_id is not null' })
  @Column('uuid', { nullable: true })
  poolId: string | null;

  /** Destination. */
  @Column('uuid')
  facilityId: string;

  @ManyToOne(() => Facility)
  @JoinColumn({ name: 'facility_id' })
  facility?: Relation<Facility>;

  /** Monday of the first week in which it may arrive. */
  @Column('date')
  earliestWeek: string;

  /** Monday of the last week in which it may arrive. */
  @Column('date')
  latestWeek: string;

  /** Whole rupiah per base unit. */
  @Column('integer', { nullable: true })
  maxUnitPrice: number | null;

  /** 1 lowest … 5 highest. */
  @Column('smallint', { default: 1 })
  priority: number;

  @Column('text', { nullable: true })
  priorityGround: string | null;

  @Column('integer', { nullable: true })
  maxSuppliers: number | null;

  @Column('integer', { default: 0 })
  minPerSupplier: number;

  @Column(decimal(4, 3, { default: 1 }))
  maxShare: number;

  @Column('boolean', { default: false })
  allOrNothing: boolean;

  @Column('text', { array: true, default: () => `'{}'` })
  certificates: string[];

  @Column('smallint', { default: 1 })
  minLevel: VerificationLevel;

  @Column(decimal(5, 2, { default: 0 }))
  minLocalContent: number;

  @Column('text', { default: 'draft' })
  state: RequestState;

  @Column('integer', { default: 1 })
  version: number;
}
