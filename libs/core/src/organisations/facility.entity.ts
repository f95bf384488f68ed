import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { instant } from '../platform/database/columns.js';
import { Organisation } from './organisation.entity.js';

/** A place that belongs to an organisation. */
@Entity('facility')
@Index(['organisationId', 'id'])
@Index(['reportedUntil', 'id'])
export class Facility {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text')
  name: string;

  @Column('text')
  address: string;

  @Index()
  @Column('text')
  regencyCode: string;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lon: number;

  @Column('text')
  kbliCode: string;

  @Column('text')
  kbliEdition: '2020' | '2025';

  @Column('text', { nullable: true })
  siinasAccount: string | null;

  @Column('text', { nullable: true })
  nitku: string | null;

  @Column('integer', { nullable: true })
  workers: number | null;

  /** Monday of the last week reported; before the first report, of the week before the duty began. */
  @Column('date')
  reportedUntil: string;

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
