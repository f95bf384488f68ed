import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { DeclineReason, PairingCancelReason, ProposalState, WithdrawReason } from '#contracts';
import { bigWhole, decimal, instant } from '../platform/database/columns.js';
import { RequestLine } from '../demand/request.entity.js';
import { MatchingRun } from '../matching/matching-run.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Offer } from '../supply/offer.entity.js';

const LIVE = `state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer')`;

const STANDING = `state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer', 'agreed', 'delivering')`;

/** One offer × request line of a run, shown to both parties, holding its weeks until answered or expired. */
@Entity('proposal')
@Check('ck_proposal_quantity', 'quantity > 0')
@Index('uq_proposal_live_pair', ['offerId', 'requestLineId'], { unique: true, where: LIVE })
@Index('ix_proposal_expiry', ['expiresAt', 'id'], { where: LIVE })
@Index('ix_proposal_producer_awaiting', ['producerId', 'expiresAt', 'id'], { where: LIVE })
@Index('ix_proposal_manufacturer_awaiting', ['manufacturerId', 'expiresAt', 'id'], { where: LIVE })
@Index('ix_proposal_declined', ['endedAt'], { where: `state = 'declined'` })
@Index('ix_proposal_cancelled', ['endedAt'], { where: `state = 'cancelled'` })
@Index(['producerId', 'state', 'createdAt', 'id'])
@Index(['manufacturerId', 'state', 'createdAt', 'id'])
@Index(['producerId', 'createdAt', 'id'])
@Index(['manufacturerId', 'createdAt', 'id'])
@Index(['producerId', 'materialCode', 'createdAt', 'id'])
@Index(['manufacturerId', 'materialCode', 'createdAt', 'id'])
@Index(['runId', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['state', 'createdAt', 'id'])
@Index(['materialCode', 'createdAt', 'id'])
@Index(['requestLineId', 'state'])
@Index(['offerId', 'state'])
@Index('ix_proposal_standing', ['materialCode', 'runId'], { where: STANDING })
export class Proposal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  @Column('uuid')
  offerId: string;

  @ManyToOne(() => Offer)
  @JoinColumn({ name: 'offer_id' })
  offer?: Relation<Offer>;

  @Column('uuid')
  requestLineId: string;

  @ManyToOne(() => RequestLine)
  @JoinColumn({ name: 'request_line_id' })
  requestLine?: Relation<RequestLine>;

  /** Organisation that offers. */
  @Column('uuid')
  producerId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'producer_id' })
  producer?: Relation<Organisation>;

  /** Organisation that needs. */
  @Column('uuid')
  manufacturerId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'manufacturer_id' })
  manufacturer?: Relation<Organisation>;

  @Column('text')
  materialCode: string;

  /** Base units over all weeks. */
  @Column('integer')
  quantity: number;

  /** Whole rupiah per base unit, tier in force. */
  @Column('integer')
  unitPrice: number;

  @Column('integer')
  unitFreight: number;

  /** quantity × (price + freight). */
  @Column(bigWhole())
  landedCost: number;

  @Column('text', { default: 'proposed' })
  state: ProposalState;

  @Column(instant())
  expiresAt: Date;

  @Column('jsonb')
  explanation: Record<string, unknown>;

  @Column('text', { nullable: true })
  declineReason: DeclineReason | null;

  @Column('text', { nullable: true })
  declineNote: string | null;

  @Column('text', { nullable: true })
  withdrawReason: WithdrawReason | null;

  /** The proposal this one answers with other terms. */
  @Column('uuid', { nullable: true })
  counterOf: string | null;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'counter_of' })
  countered?: Relation<Proposal> | null;

  /** How many counter-offers led here. */
  @Column('smallint', { default: 0 })
  round: number;

  @Column('text', { nullable: true })
  cancelReason: PairingCancelReason | null;

  @Column('text', { nullable: true })
  cancelNote: string | null;

  @Column(instant({ nullable: true }))
  producerAcceptedAt: Date | null;

  @Column(instant({ nullable: true }))
  manufacturerAcceptedAt: Date | null;

  @Column(instant({ nullable: true }))
  agreedAt: Date | null;

  /** When everything of the pairing had arrived or was closed. */
  @Column(instant({ nullable: true }))
  completedAt: Date | null;

  /** When it left the live states without agreement, or was cancelled after it. */
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

/** The weeks a proposal holds (or, once agreed, commits). The sum of live rows equals the counters of its weeks. */
@Entity('proposal_week')
@Check('ck_proposal_week_quantity', 'quantity > 0')
@Index(['lineId', 'week'])
export class ProposalWeek {
  @PrimaryColumn('uuid')
  proposalId: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  /** Monday of the week in which capacity is used. */
  @PrimaryColumn('date')
  week: string;

  /** Monday of the week in which it arrives. */
  @Column('date')
  arrivalWeek: string;

  /** Base units. */
  @Column('integer')
  quantity: number;

  @Column('uuid', { nullable: true })
  lineId: string | null;

  /** quantity × load of the offer when it was proposed, line units. */
  @Column(decimal(15, 3))
  lineLoad: number;
}
