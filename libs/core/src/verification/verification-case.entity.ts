import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { CaseState } from '#contracts';
import { instant } from '../platform/database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** Claims sent in together for review. */
@Entity('verification_case')
@Index(['state', 'dueAt', 'id'])
@Index('ix_verification_case_inbox', ['dueAt', 'id'], { where: `state in ('submitted', 'in_review')` })
@Index('ix_verification_case_decided', ['decidedAt'], { where: 'decided_at is not null' })
@Index(['organisationId', 'createdAt', 'id'])
@Index(['assignedTo', 'state', 'dueAt'])
export class VerificationCase {
  @PrimaryColumn('uuid')
  id: string;

  /** For people: `K-2026-000123`. */
  @Index('uq_verification_case_number', { unique: true })
  @Column('text')
  number: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text', { default: 'draft' })
  state: CaseState;

  @Column('uuid', { nullable: true })
  assignedTo: string | null;

  @Column('text', { nullable: true })
  assigneeName: string | null;

  @Column(instant({ nullable: true }))
  submittedAt: Date | null;

  /** Five working days after (re)submission; stays when the case is returned. */
  @Column(instant({ nullable: true }))
  dueAt: Date | null;

  @Column(instant({ nullable: true }))
  decidedAt: Date | null;

  /** How often it was returned for revision. */
  @Column('integer', { default: 0 })
  returns: number;

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

/** One ticked (or refused) point of a case's checklist. */
@Entity('case_check')
export class CaseCheck {
  @PrimaryColumn('uuid')
  caseId: string;

  @ManyToOne(() => VerificationCase)
  @JoinColumn({ name: 'case_id' })
  case?: Relation<VerificationCase>;

  @PrimaryColumn('uuid')
  claimId: string;

  /** Code of the point, from the checklist of the claim's kind. */
  @PrimaryColumn('text')
  item: string;

  @Column('boolean')
  satisfied: boolean;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  checkedBy: string;

  @Column(instant())
  checkedAt: Date;
}

/** The verifier's words on the very field that needs revision. */
@Entity('case_remark')
@Index(['caseId', 'createdAt'])
export class CaseRemark {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @ManyToOne(() => VerificationCase)
  @JoinColumn({ name: 'case_id' })
  case?: Relation<VerificationCase>;

  @Column('uuid', { nullable: true })
  claimId: string | null;

  /** JSON pointer into the claim's statement, such as `/attributes/bfe`; empty for the whole claim. */
  @Column('text')
  pointer: string;

  @Column('text')
  words: string;

  /** Which return it belongs to, from 1. */
  @Column('integer')
  round: number;

  @Column('uuid')
  writtenBy: string;

  @Column(instant())
  createdAt: Date;
}
