import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { bigWhole, instant } from '../platform/database/columns.js';
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

/** What one more unit of a material made in a province would have been worth, rupiah per base unit. */
@Entity('material_price')
export class MaterialPrice {
  @PrimaryColumn('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  @PrimaryColumn('text')
  materialCode: string;

  @PrimaryColumn('text')
  provinceCode: string;

  /** Over all weeks and offers, weighed by what they had free. */
  @Column('integer')
  mean: number;

  @Column('integer')
  highest: number;

  /** Monday of the week in which it is highest. */
  @Column('date')
  highestWeek: string;
}

/** Where one more unit of capacity would have been worth most: the head of the list of a run. */
@Entity('one_more_unit')
export class OneMoreUnit {
  @PrimaryColumn('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  /** 1 is worth most. */
  @PrimaryColumn('integer')
  position: number;

  @Column('text')
  resource: 'line' | 'offer';

  @Column('uuid')
  resourceId: string;

  @Column('date')
  week: string;

  @Column('integer')
  price: number;

  /** What it really adds, where that was proved by solving again with one unit more. */
  @Column(bigWhole({ nullable: true }))
  gain: number | null;

  @Column('text', { array: true })
  materials: string[];
}

/** Why an offer with idle capacity was not proposed (more), from the last run that looked at it. */
@Entity('offer_why_not')
export class OfferWhyNot {
  @PrimaryColumn('uuid')
  offerId: string;

  @Index()
  @Column('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  /** Base units the run proposed of it, and those it left idle, over all weeks. */
  @Column(bigWhole())
  planned: number;

  @Column(bigWhole())
  idle: number;

  /** The nearest request and what keeps it away; null when nobody asks for the material. */
  @Column('uuid', { nullable: true })
  requestLineId: string | null;

  @Column('text', { nullable: true })
  term: string | null;

  @Column('jsonb', { nullable: true })
  detail: Record<string, unknown> | null;

  /** How many requests each term keeps away. */
  @Column('jsonb')
  terms: Record<string, number>;
}

/** A pair of a what-if's plan. What a run that counts plans are its proposals. */
@Entity('what_if_pair')
export class WhatIfPair {
  @PrimaryColumn('uuid')
  runId: string;

  @ManyToOne(() => MatchingRun)
  @JoinColumn({ name: 'run_id' })
  run?: Relation<MatchingRun>;

  @PrimaryColumn('uuid')
  offerId: string;

  /** A line there is, or the id of a need that the what-if added. */
  @PrimaryColumn('uuid')
  requestLineId: string;

  @Column('integer')
  quantity: number;

  @Column('integer')
  unitPrice: number;

  @Column('integer')
  unitFreight: number;

  /** Mondays of the first and the last week in which it is made. */
  @Column('date')
  firstWeek: string;

  @Column('date')
  lastWeek: string;
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
