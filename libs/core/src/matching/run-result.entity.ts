import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { instant } from '../platform/database/columns.js';
import { MatchingRun } from './matching-run.entity.js';

/** What a run could not fill, why, and what would help. */
@Entity('unmet_need')
@Index(['requestLineId', 'runId'])
@Index('ix_unmet_need_current', ['organisationId', 'requestLineId'], { where: 'current' })
export class UnmetNeed {
  @PrimaryColumn('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  @PrimaryColumn('uuid')
  requestLineId: string;

  @Column('uuid')
  organisationId: string;

  @Column('text')
  materialCode: string;

  @Column('integer')
  quantity: number;

  /** From the last run that looked at this line. */
  @Column('boolean', { default: true })
  current: boolean;

  @Column('jsonb')
  reasons: { code: string; detail?: Record<string, unknown> }[];

  @Column('jsonb', { nullable: true })
  relaxation: Record<string, unknown> | null;
}

/** What one more unit of a line-week (or offer-week) would have been worth, rupiah. */
@Entity('shadow_price')
@Index(['runId', 'price', 'resourceId', 'week'])
export class ShadowPrice {
  @PrimaryColumn('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  /** line or offer */
  @PrimaryColumn('text')
  resource: 'line' | 'offer';

  @PrimaryColumn('uuid')
  resourceId: string;

  @PrimaryColumn('date')
  week: string;

  @Column('integer')
  price: number;
}

/** Rationing policy; the newest row is in force, the others are its history. */
@Entity('matching_policy')
@Index(['inForceFrom'])
export class MatchingPolicy {
  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  policy: Record<string, unknown>;

  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  setBy: string | null;

  @Column(instant())
  inForceFrom: Date;
}

/** A change that matters for matching, waiting for the debounced run of its family. */
@Entity('family_change')
export class FamilyChange {
  @PrimaryColumn('text')
  family: string;

  @Column(instant())
  firstAt: Date;

  @Column(instant())
  lastAt: Date;
}
