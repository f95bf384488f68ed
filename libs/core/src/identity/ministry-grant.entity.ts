import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MinistryRole } from '#contracts';
import { instant } from '../platform/database/columns.js';

/** A ministry role somebody has, by whom and since when. */
@Entity('ministry_grant')
@Index('uq_ministry_grant_live', ['userId', 'role'], { unique: true, where: 'revoked_at is null' })
export class MinistryGrant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  role: MinistryRole;

  @Column('uuid', { nullable: true })
  grantedBy: string | null;

  @Column(instant())
  grantedAt: Date;

  @Column(instant({ nullable: true }))
  revokedAt: Date | null;
}
