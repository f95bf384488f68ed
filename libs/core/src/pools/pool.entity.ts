import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { PoolMemberState, PoolState } from '#contracts';
import { RequestLine } from '../demand/request.entity.js';
import { Facility } from '../organisations/facility.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Receipt } from '../pairings/delivery.entity.js';
import { bigWhole, instant } from '../platform/database/columns.js';

/** Small needs of one material that a pooler orders as one. */
@Entity('pool')
@Check('ck_pool_target', 'target_quantity > 0')
@Index(['organisationId', 'id'])
@Index('uq_pool_request_line', ['requestLineId'], { unique: true })
@Index('ix_pool_gathering', ['materialCode', 'landmass', 'id'], { where: `state = 'gathering'` })
export class Pool {
  @PrimaryColumn('uuid')
  id: string;

  /** The pooler: buyer of record. */
  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  /** Where it is delivered and shared out. */
  @Index()
  @Column('uuid')
  facilityId: string;

  @ManyToOne(() => Facility)
  @JoinColumn({ name: 'facility_id' })
  facility?: Relation<Facility>;

  @Column('text')
  materialCode: string;

  @Column('text')
  title: string;

  @Column('text')
  landmass: string;

  /** Base units it must reach before it can be committed: a minimum order. */
  @Column('integer')
  targetQuantity: number;

  @Column('text', { default: 'gathering' })
  state: PoolState;

  /** Its order, once committed. */
  @Column('uuid', { nullable: true })
  requestLineId: string | null;

  @ManyToOne(() => RequestLine)
  @JoinColumn({ name: 'request_line_id' })
  requestLine?: Relation<RequestLine> | null;

  @Column(instant({ nullable: true }))
  committedAt: Date | null;

  @Column(instant({ nullable: true }))
  endedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column(instant())
  createdAt: Date;

  @Column(instant())
  updatedAt: Date;

  @Column('text')
  updatedBy: string;
}

/** One need in a pool. A need is joined to one pool at most. */
@Entity('pool_member')
@Check('ck_pool_member_share', 'share >= 0 and received between 0 and share')
@Index('uq_pool_member_line', ['poolId', 'requestLineId'], { unique: true })
@Index('uq_pool_member_joined', ['requestLineId'], { unique: true, where: `state = 'joined'` })
@Index(['organisationId', 'poolId'])
export class PoolMember {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  poolId: string;

  @ManyToOne(() => Pool)
  @JoinColumn({ name: 'pool_id' })
  pool?: Relation<Pool>;

  @Index()
  @Column('uuid')
  requestLineId: string;

  @ManyToOne(() => RequestLine)
  @JoinColumn({ name: 'request_line_id' })
  requestLine?: Relation<RequestLine>;

  @Column('uuid')
  organisationId: string;

  @Column('text')
  state: PoolMemberState;

  /** Base units; fixed when the pool is committed. */
  @Column('integer', { default: 0 })
  share: number;

  /** Of what arrived. */
  @Column('integer', { default: 0 })
  received: number;

  /** What that cost, freight included, rupiah. */
  @Column(bigWhole({ default: 0 }))
  landedCost: number;

  @Column(instant())
  createdAt: Date;

  @Column(instant({ nullable: true }))
  joinedAt: Date | null;
}

/** A member's part of one receipt. */
@Entity('pool_allocation')
@Check('ck_pool_allocation_quantity', 'quantity > 0')
@Index(['memberId', 'sharedAt'])
export class PoolAllocation {
  @PrimaryColumn('uuid')
  receiptId: string;

  @ManyToOne(() => Receipt)
  @JoinColumn({ name: 'receipt_id' })
  receipt?: Relation<Receipt>;

  @PrimaryColumn('uuid')
  memberId: string;

  @ManyToOne(() => PoolMember)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<PoolMember>;

  @Column('integer')
  quantity: number;

  /** quantity × (price + freight) of the pairing it came by. */
  @Column(bigWhole())
  landedCost: number;

  @Column(instant())
  sharedAt: Date;
}
