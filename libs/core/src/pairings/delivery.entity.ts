import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { DeliveryState, NonconformanceReason } from '#contracts';
import { instant } from '../platform/database/columns.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { Proposal } from './proposal.entity.js';

/**
 * One arrival of an agreed pairing. `received` = accepted + rejected so far. `returned` went back to the need: what was
 * rejected, and what will not come any more. `isFreed`: its week of capacity went back to the line.
 */
@Entity('delivery')
@Check(
  'ck_delivery_quantity',
  'quantity > 0 and accepted >= 0 and rejected >= 0 and accepted + rejected <= quantity and returned between 0 and quantity - accepted',
)
@Index('uq_delivery_week', ['proposalId', 'week'], { unique: true })
@Index('ix_delivery_due', ['arrivalWeek', 'id'], { where: `state in ('due', 'arriving')` })
export class Delivery {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  proposalId: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  /** Monday of the week in which capacity is used. */
  @Column('date')
  week: string;

  /** Monday of the week in which it arrives. */
  @Column('date')
  arrivalWeek: string;

  /** Agreed, base units. */
  @Column('integer')
  quantity: number;

  @Column('integer', { default: 0 })
  accepted: number;

  @Column('integer', { default: 0 })
  rejected: number;

  @Column('integer', { default: 0 })
  returned: number;

  @Column('boolean', { default: false })
  isFreed: boolean;

  @Column('text', { default: 'due' })
  state: DeliveryState;

  @Column('integer', { default: 1 })
  version: number;

  @Column(instant())
  updatedAt: Date;

  @Column('text')
  updatedBy: string;
}

/** A laboratory value against the agreed grade. */
export interface Finding {
  readonly attributeCode: string;
  readonly measured: number;
  readonly laboratory: string;
  readonly reportNumber: string;
}

/** What arrived on one day, and how much of it was fit for use. */
@Entity('receipt')
@Check('ck_receipt_quantity', 'accepted >= 0 and rejected >= 0 and accepted + rejected > 0')
@Index(['deliveryId', 'id'])
export class Receipt {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  deliveryId: string;

  @ManyToOne(() => Delivery)
  @JoinColumn({ name: 'delivery_id' })
  delivery?: Relation<Delivery>;

  @Column('date')
  receivedOn: string;

  /** Base units. */
  @Column('integer')
  accepted: number;

  @Column('integer')
  rejected: number;

  @Column('text', { nullable: true })
  reason: NonconformanceReason | null;

  @Column('jsonb', { nullable: true })
  finding: Finding | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column(instant())
  createdAt: Date;

  @Column('text')
  createdBy: string;
}

/** A file that shows what was found of a receipt. */
@Entity('receipt_file')
@Index(['receiptId', 'id'])
export class ReceiptFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  receiptId: string;

  @ManyToOne(() => Receipt)
  @JoinColumn({ name: 'receipt_id' })
  receipt?: Relation<Receipt>;

  @Column('uuid')
  fileId: string;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  file?: Relation<StoredFile>;

  @Column('text')
  title: string;

  @Column(instant())
  addedAt: Date;

  @Column('text')
  addedBy: string;
}

/** How one side found the other, once: only of completed pairings. */
@Entity('rating')
@Check('ck_rating_scores', 'punctuality between 1 and 5 and quality between 1 and 5 and communication between 1 and 5')
@Index(['ratedId', 'id'])
export class Rating {
  @PrimaryColumn('uuid')
  proposalId: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  /** The side that rates. */
  @PrimaryColumn('text')
  side: 'producer' | 'manufacturer';

  @Column('uuid')
  id: string;

  /** Organisation that is rated. */
  @Column('uuid')
  ratedId: string;

  @Column('smallint')
  punctuality: number;

  @Column('smallint')
  quality: number;

  @Column('smallint')
  communication: number;

  @Column('text', { nullable: true })
  comment: string | null;

  @Column(instant())
  createdAt: Date;

  @Column('text')
  createdBy: string;
}
