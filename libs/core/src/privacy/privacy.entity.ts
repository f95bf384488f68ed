import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ExportState, PrivacyRequestKind, PrivacyRequestState } from '#contracts';
import { instant } from '../platform/database/columns.js';

/** What a person asks about their own data; answered within 3×24 hours. */
@Entity('privacy_request')
@Index('uq_privacy_request_open', ['userId', 'kind'], { unique: true, where: `state = 'open'` })
@Index(['userId', 'createdAt', 'id'])
@Index(['state', 'dueAt', 'id'])
export class PrivacyRequest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  kind: PrivacyRequestKind;

  @Column('text')
  words: string;

  @Column('text', { default: 'open' })
  state: PrivacyRequestState;

  @Column(instant())
  createdAt: Date;

  @Column(instant())
  dueAt: Date;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column(instant({ nullable: true }))
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  answer: string | null;
}

/** A copy of everything held on a person; its bytes are in the FileStorage under its id, for a week. */
@Entity('personal_export')
@Index(['userId', 'createdAt', 'id'])
@Index(['expiresAt', 'id'])
export class PersonalExport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('text', { default: 'preparing' })
  state: ExportState;

  @Column('integer', { nullable: true })
  sizeBytes: number | null;

  @Column(instant())
  createdAt: Date;

  @Column(instant())
  expiresAt: Date;
}

/** People whose data are stored and nothing else, as they asked. */
@Entity('processing_restriction')
export class ProcessingRestriction {
  @PrimaryColumn('uuid')
  userId: string;

  @Column(instant())
  since: Date;

  @Column('uuid')
  setBy: string;
}

/** A failure to protect personal data. The authority and the people are told within 3×24 hours of its discovery. */
@Entity('breach')
@Index(['discoveredAt', 'id'])
export class Breach {
  @PrimaryColumn('uuid')
  id: string;

  @Column(instant())
  discoveredAt: Date;

  @Column('text')
  what: string;

  /** Which data of whom. */
  @Column('text')
  data: string;

  @Column('integer')
  peopleCount: number;

  @Column('text')
  consequence: string;

  @Column('text')
  measures: string;

  @Column(instant())
  notifyBy: Date;

  @Column(instant({ nullable: true }))
  authorityToldAt: Date | null;

  @Column(instant({ nullable: true }))
  peopleToldAt: Date | null;

  /** Of people who were written to; null: nobody yet. */
  @Column('integer', { nullable: true })
  lettersSent: number | null;

  /** Everybody, or the members of these organisations. */
  @Column('uuid', { array: true })
  organisationIds: string[];

  @Column('uuid')
  recordedBy: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column(instant())
  createdAt: Date;
}

/** What a retention rule removed in one night. */
@Entity('retention_sweep')
@Index(['ranAt', 'rule'])
export class RetentionSweep {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  rule: string;

  @Column(instant())
  ranAt: Date;

  @Column('integer')
  removed: number;
}
