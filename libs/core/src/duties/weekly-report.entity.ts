import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { decimal, instant } from '../platform/database/columns.js';
import { Facility } from '../organisations/facility.entity.js';

/** What one facility did in one ISO week. */
@Entity('weekly_report')
@Check(
  'ck_weekly_report_figures',
  'output >= 0 and utilisation between 0 and 200 and workers >= 0 and stock_days >= 0 and cancelled_orders >= 0',
)
@Index(['organisationId', 'week', 'id'])
@Index(['week', 'id'])
@Index('uq_weekly_report_facility_week', ['facilityId', 'week'], { unique: true })
export class WeeklyReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @Column('uuid')
  facilityId: string;

  @ManyToOne(() => Facility)
  @JoinColumn({ name: 'facility_id' })
  facility?: Relation<Facility>;

  /** Monday. */
  @Column('date')
  week: string;

  /** Of the facility as a whole, in `unit`. */
  @Column(decimal(15, 3))
  output: number;

  @Column('text')
  unit: string;

  /** Per cent of what it could have made. */
  @Column(decimal(5, 2))
  utilisation: number;

  @Column('integer')
  workers: number;

  /** Days that the stock of material lasts. */
  @Column('integer')
  stockDays: number;

  @Column('integer')
  cancelledOrders: number;

  @Column('text', { nullable: true })
  note: string | null;

  /** Sent in after it was due. */
  @Column('boolean')
  isLate: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column(instant())
  createdAt: Date;

  @Column(instant())
  updatedAt: Date;

  @Column('text')
  updatedBy: string;
}

/** What one line of the facility made in that week, in the line's unit. */
@Entity('weekly_report_line')
@Check('ck_weekly_report_line', 'output >= 0 and utilisation between 0 and 200')
@Index(['lineId', 'week'])
export class WeeklyReportLine {
  @PrimaryColumn('uuid')
  reportId: string;

  @ManyToOne(() => WeeklyReport)
  @JoinColumn({ name: 'report_id' })
  report?: Relation<WeeklyReport>;

  @PrimaryColumn('uuid')
  lineId: string;

  @Column('date')
  week: string;

  @Column(decimal(15, 3))
  output: number;

  @Column(decimal(5, 2))
  utilisation: number;
}

/** Everything that was ever stated about a week: figures as they were sent in, corrected, or only remarked upon. */
@Entity('weekly_report_entry')
@Index(['reportId', 'id'])
export class WeeklyReportEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  reportId: string;

  @ManyToOne(() => WeeklyReport)
  @JoinColumn({ name: 'report_id' })
  report?: Relation<WeeklyReport>;

  @Column('text')
  kind: 'sent' | 'corrected' | 'noted';

  /** Null where only a note was added. */
  @Column('jsonb', { nullable: true })
  figures: object | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column(instant())
  createdAt: Date;

  @Column('text')
  createdBy: string;
}
