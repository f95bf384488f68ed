import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ClaimKind, ClaimState, VerificationLevel } from '#contracts';
import { instant } from '../platform/database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';

/**
 * One statement that can be verified. `statement` by kind:
 * identity {} · facility {machines?, workers?} · capability {attributes: {code: number|string|boolean}} ·
 * capacity {effectivePerWeek, installedPerWeek, machines?} ·
 * certificate {type, number, issuer, issuedOn, expiresOn?, scope?, percentage?}. See claim-statement.rules.
 */
@Entity('claim')
@Check('ck_claim_level', 'level between 0 and 2 and requested_level between 1 and 2')
@Index(['organisationId', 'state', 'id'])
@Index(['organisationId', 'id'])
@Index(['caseId', 'id'])
@Index(['facilityId', 'kind', 'state'])
@Index('ix_claim_organisation_wide', ['organisationId', 'kind', 'state'], { where: 'facility_id is null' })
@Index('ix_claim_peers', ['materialCode', 'state'], { where: `kind = 'capacity'` })
@Index('ix_claim_expiry', ['validUntil', 'id'], { where: `state = 'verified'` })
export class Claim {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text')
  kind: ClaimKind;

  /** Every kind but identity; a certificate may belong to the whole organisation. */
  @Column('uuid', { nullable: true })
  facilityId: string | null;

  /** Capability: which material. Capacity: what its figures count, when stated. */
  @Column('text', { nullable: true })
  materialCode: string | null;

  /** Capacity: which line. */
  @Index()
  @Column('uuid', { nullable: true })
  lineId: string | null;

  @Column('jsonb')
  statement: Record<string, unknown>;

  @Column('text', { default: 'draft' })
  state: ClaimState;

  @Column('smallint', { default: 1 })
  requestedLevel: 1 | 2;

  /** What was verified; 0 until then. */
  @Column('smallint', { default: 0 })
  level: VerificationLevel;

  @Column('date', { nullable: true })
  validFrom: string | null;

  /** Last day it holds. */
  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('uuid', { nullable: true })
  caseId: string | null;

  /** When it was last sent in: what was there then, a verifier may have seen. */
  @Column(instant({ nullable: true }))
  submittedAt: Date | null;

  /** A draft its organisation took back; kept because decisions may refer to it, shown to nobody. */
  @Column(instant({ nullable: true }))
  withdrawnAt: Date | null;

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
