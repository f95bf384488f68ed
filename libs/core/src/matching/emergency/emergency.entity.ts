import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { instant } from '../../platform/database/columns.js';
import type { EmergencyTerms } from './emergency-terms.js';
import type { Lane } from './emergency.rules.js';

/** A material family in emergency: another policy holds for it until it ends. */
@Entity('emergency')
@Index('uq_emergency_family', ['family'], { unique: true, where: `state in ('declared', 'active')` })
@Index(['state', 'endsAt'])
export class Emergency {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  family: string;

  @Column('text')
  ground: string;

  @Column('jsonb')
  terms: EmergencyTerms;

  @Column('text')
  state: 'declared' | 'active' | 'rejected' | 'ended';

  @Column(instant())
  endsAt: Date;

  @Column('uuid')
  declaredBy: string;

  @Column('text')
  declaredByName: string;

  @Column(instant())
  declaredAt: Date;

  @Column('text', { nullable: true })
  approvedByName: string | null;

  @Column(instant({ nullable: true }))
  startedAt: Date | null;

  @Column(instant({ nullable: true }))
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  /** Asked for by one planner, waiting for another. */
  @Column(instant({ nullable: true }))
  extendsTo: Date | null;

  @Column('text', { nullable: true })
  extensionReason: string | null;

  @Column('uuid', { nullable: true })
  extensionBy: string | null;

  @Column('text', { nullable: true })
  extensionByName: string | null;
}

/** A need that a planner puts into another class while the emergency lasts; the newest of a line counts. */
@Entity('emergency_override')
@Check('ck_emergency_override', 'priority between 1 and 5')
@Index(['emergencyId', 'id'])
@Index(['requestLineId', 'id'])
export class EmergencyOverride {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  emergencyId: string;

  @ManyToOne(() => Emergency)
  @JoinColumn({ name: 'emergency_id' })
  emergency?: Relation<Emergency>;

  @Column('uuid')
  requestLineId: string;

  @Column('text')
  lane: Lane;

  @Column('smallint')
  priority: number;

  @Column('text')
  reason: string;

  @Column(instant())
  createdAt: Date;

  @Column('text')
  createdByName: string;
}
