import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { MemberRole } from '#contracts';
import { instant } from '../platform/database/columns.js';
import { Organisation } from './organisation.entity.js';

@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Index()
  @PrimaryColumn('uuid')
  userId: string;

  @Column('text')
  role: MemberRole;

  @Column(instant())
  createdAt: Date;
}

@Entity('invitation')
@Index(['organisationId', 'id'])
@Index('ix_invitation_open', ['organisationId', 'expiresAt'], { where: 'accepted_at is null and revoked_at is null' })
export class Invitation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text')
  email: string;

  @Column('text')
  role: MemberRole;

  /** SHA-256 of the token in the letter. */
  @Index('uq_invitation_token', { unique: true })
  @Column('char', { length: 64 })
  tokenHash: string;

  @Column('uuid')
  invitedBy: string;

  @Column(instant())
  createdAt: Date;

  @Column(instant())
  expiresAt: Date;

  @Column(instant({ nullable: true }))
  acceptedAt: Date | null;

  @Column(instant({ nullable: true }))
  revokedAt: Date | null;
}
