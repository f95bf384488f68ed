import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { decimal, instant } from '../platform/database/columns.js';
import { Facility } from '../organisations/facility.entity.js';

/** A shared production resource of a facility (capacity group). */
@Entity('line')
@Index(['organisationId', 'id'])
@Index(['facilityId', 'id'])
export class Line {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @Column('uuid')
  facilityId: string;

  @ManyToOne(() => Facility)
  @JoinColumn({ name: 'facility_id' })
  facility?: Relation<Facility>;

  @Column('text')
  name: string;

  /** What its capacity counts: usually the base unit of its main material. */
  @Column('text')
  unit: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('integer', { nullable: true })
  machines: number | null;

  @Column('text', { default: 'active' })
  state: 'active' | 'stopped';

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

/**
 * One week of a line. `committed` belongs to agreed pairings, `held` to live proposals; both change by conditional
 * UPDATE only, and the CHECK is the last word: a unit of a line-week is never promised twice.
 */
@Entity('line_week')
@Check('ck_line_week_capacity', 'held >= 0 and committed >= 0 and held + committed <= effective')
@Check('ck_line_week_calendar', 'effective >= 0 and effective <= maximum and installed >= 0')
export class LineWeek {
  @PrimaryColumn('uuid')
  lineId: string;

  @ManyToOne(() => Line)
  @JoinColumn({ name: 'line_id' })
  line?: Relation<Line>;

  /** Monday of the ISO week. */
  @PrimaryColumn('date')
  week: string;

  @Column(decimal(15, 3))
  installed: number;

  @Column(decimal(15, 3))
  effective: number;

  /** Surge. */
  @Column(decimal(15, 3))
  maximum: number;

  @Column(decimal(15, 3, { default: 0 }))
  committed: number;

  @Column(decimal(15, 3, { default: 0 }))
  held: number;
}
