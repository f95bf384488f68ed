import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { instant } from '../platform/database/columns.js';
import { Organisation } from './organisation.entity.js';

/** What an organisation is reminded of, at most once a week each. */
export type Duty = 'offers' | 'report_due' | 'report_missed';

/** A weekly reminder that has been sent: the row is what keeps it from being sent twice. */
@Entity('duty_reminder')
export class DutyReminder {
  @PrimaryColumn('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @PrimaryColumn('text')
  duty: Duty;

  /** Monday of the ISO week. */
  @PrimaryColumn('date')
  week: string;

  @Column(instant())
  sentAt: Date;
}
