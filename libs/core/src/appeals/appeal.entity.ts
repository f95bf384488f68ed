import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { AppealGround, AppealKind, AppealRecordState, AppealState } from '#contracts';
import { RequestLine } from '#core/demand';
import { MatchingRun } from '#core/matching';
import { Organisation } from '#core/organisations';
import { StoredFile } from '#core/platform';
import { Offer } from '#core/supply';
import { ClaimDecision } from '#core/verification';
import { instant } from '../platform/database/columns.js';
import type { AppealEffect, AppealRecord } from './appeal-record.types.js';

/** A producer or manufacturer contests a decision, or what a run made of their need or offer. */
@Entity('appeal')
@Index('ix_appeal_inbox', ['dueAt', 'id'], { where: `state in ('submitted', 'in_review')` })
@Index(['state', 'dueAt', 'id'])
@Index(['assignedTo', 'dueAt', 'id'])
@Index(['organisationId', 'submittedAt', 'id'])
@Index('uq_appeal_decision', ['decisionId'], { unique: true, where: `state <> 'withdrawn'` })
@Index('uq_appeal_need', ['requestLineId', 'runId'], { unique: true, where: `state <> 'withdrawn'` })
@Index('uq_appeal_offer', ['offerId', 'runId'], { unique: true, where: `state <> 'withdrawn'` })
@Index(['runId'])
@Index(['decisionId'])
@Index(['requestLineId'])
@Index(['offerId'])
export class Appeal {
  @PrimaryColumn('uuid')
  id: string;

  /** For people: `B-2026-000123`. */
  @Index('uq_appeal_number', { unique: true })
  @Column('text')
  number: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text')
  kind: AppealKind;

  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @ManyToOne(() => ClaimDecision)
  @JoinColumn({ name: 'decision_id' })
  decision?: Relation<ClaimDecision>;

  /** Of a need or an offer: the run whose result is contested. */
  @Column('uuid', { nullable: true })
  runId: string | null;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  @Column('uuid', { nullable: true })
  requestLineId: string | null;

  @ManyToOne(() => RequestLine)
  @JoinColumn({ name: 'request_line_id' })
  requestLine?: Relation<RequestLine>;

  @Column('uuid', { nullable: true })
  offerId: string | null;

  @ManyToOne(() => Offer)
  @JoinColumn({ name: 'offer_id' })
  offer?: Relation<Offer>;

  @Column('text')
  ground: AppealGround;

  @Column('text')
  words: string;

  @Column('text', { default: 'submitted' })
  state: AppealState;

  /** When what is contested was decided. */
  @Column(instant())
  contestedAt: Date;

  @Column('uuid')
  submittedBy: string;

  @Column(instant())
  submittedAt: Date;

  @Column(instant())
  dueAt: Date;

  @Column('uuid', { nullable: true })
  assignedTo: string | null;

  @Column('text', { nullable: true })
  assigneeName: string | null;

  @Column('text', { default: 'preparing' })
  recordState: AppealRecordState;

  @Column('jsonb', { nullable: true })
  record: AppealRecord | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('text', { nullable: true })
  decidedByName: string | null;

  @Column(instant({ nullable: true }))
  decidedAt: Date | null;

  /** Of the decision about the appeal. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** What followed from it. */
  @Column('jsonb', { nullable: true })
  effect: AppealEffect | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column(instant())
  updatedAt: Date;

  @Column('text')
  updatedBy: string;
}

/** What the appellant puts beside the words. */
@Entity('appeal_file')
export class AppealFile {
  @PrimaryColumn('uuid')
  appealId: string;

  @ManyToOne(() => Appeal)
  @JoinColumn({ name: 'appeal_id' })
  appeal?: Relation<Appeal>;

  @Index()
  @PrimaryColumn('uuid')
  fileId: string;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  file?: Relation<StoredFile>;

  @Column('text')
  title: string;

  @Column(instant())
  createdAt: Date;
}
