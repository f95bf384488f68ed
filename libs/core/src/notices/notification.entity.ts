import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EmailMode, MinistryRole, NoticeKind, NoticeParam, NoticeSubject } from '#contracts';
import { instant } from '../platform/database/columns.js';

/** One thing one person is told. Its text is made from kind and parameters when it is read. */
@Entity('notification')
@Index('ix_notification_shown', ['userId', 'id'], { where: 'is_shown' })
@Index('ix_notification_unread', ['userId', 'id'], { where: 'is_shown and read_at is null' })
@Index('ix_notification_kind', ['userId', 'kind', 'id'], { where: 'is_shown' })
@Index('ix_notification_digest', ['userId', 'createdAt'], { where: 'is_digest_due' })
@Index(['createdAt'])
export class Notification {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  /** As a member of which organisation; who has left it no longer reads it. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** In which role of the ministry; likewise. */
  @Column('text', { nullable: true })
  ministryRole: MinistryRole | null;

  @Column('text')
  kind: NoticeKind;

  @Column('jsonb')
  params: Readonly<Record<string, NoticeParam>>;

  @Column('text')
  subject: NoticeSubject;

  @Column('uuid')
  subjectId: string;

  /** In the centre; false for what a person wants by letter only. */
  @Column('boolean')
  isShown: boolean;

  /** Waits for the letter of the next morning. */
  @Column('boolean')
  isDigestDue: boolean;

  @Column(instant({ nullable: true }))
  readAt: Date | null;

  @Column(instant())
  createdAt: Date;
}

/** What a person has chosen for one kind; without a row, the default of the kind holds. */
@Entity('notice_preference')
export class NoticePreference {
  @PrimaryColumn('uuid')
  userId: string;

  @PrimaryColumn('text')
  kind: NoticeKind;

  @Column('boolean')
  inApp: boolean;

  @Column('text')
  email: EmailMode;

  @Column(instant())
  updatedAt: Date;
}
