import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OrganisationRole, Permenperin64Class, Pp7Class } from '#contracts';
import { instant } from '../platform/database/columns.js';

export type OrganisationState = 'active' | 'suspended';

export interface DuplicateFlag {
  /** ISO instant of the registration. */
  readonly at: string;
  readonly confirmedBy: string;
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly similarity: number }[];
}

/** A legal entity. */
@Entity('organisation')
@Index('ix_organisation_name_trgm', { synchronize: false })
@Index(['nameKey', 'id'])
@Index('ix_organisation_suspended', ['nameKey', 'id'], { where: `state = 'suspended'` })
@Index('ix_organisation_flagged', ['nameKey', 'id'], { where: 'duplicate_flag is not null' })
@Check('ck_organisation_nib', `nib ~ '^[0-9]{13}$'`)
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** Lower case, without PT, CV, UD and punctuation: what duplicates are looked for by. */
  @Column('text')
  nameKey: string;

  @Index('uq_organisation_nib', { unique: true })
  @Column('text')
  nib: string;

  @Column('text', { nullable: true })
  npwp: string | null;

  @Column('text', { array: true })
  roles: OrganisationRole[];

  @Column('text', { nullable: true })
  pp7Class: Pp7Class | null;

  @Column('text', { nullable: true })
  permenperin64Class: Permenperin64Class | null;

  @Index()
  @Column('text')
  regencyCode: string;

  @Column('text')
  address: string;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { default: 'active' })
  state: OrganisationState;

  @Column('text', { nullable: true })
  suspensionReason: string | null;

  /** Set when it was registered although a very similar name stands in the same regency: for verifiers to look at. */
  @Column('jsonb', { nullable: true })
  duplicateFlag: DuplicateFlag | null;

  /** Invented for demonstration. */
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
