import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OrganisationRole, Permenperin64Class, Pp7Class } from '#contracts';
import { instant } from '../platform/database/columns.js';

/** A legal entity. */
@Entity('organisation')
@Index('ix_organisation_name_trgm', { synchronize: false })
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
  state: 'active' | 'suspended';

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
