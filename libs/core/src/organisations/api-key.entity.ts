import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { KeyScope } from '#contracts';
import { instant } from '../platform/database/columns.js';
import { Organisation } from './organisation.entity.js';

/** Lets a program act for an organisation in the name of the owner who made the key, as far as its scopes go. */
@Entity('api_key')
@Index(['organisationId', 'id'])
export class ApiKey {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  /** Whose key it is: it works while this person belongs to the organisation. */
  @Column('uuid')
  userId: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  scopes: KeyScope[];

  /** SHA-256 of the secret part; the secret itself is shown once and kept nowhere. */
  @Column('char', { length: 64 })
  secretHash: string;

  @Column(instant())
  createdAt: Date;

  @Column(instant())
  expiresAt: Date;

  @Column(instant({ nullable: true }))
  revokedAt: Date | null;

  /** To the minute. */
  @Column(instant({ nullable: true }))
  lastUsedAt: Date | null;
}
