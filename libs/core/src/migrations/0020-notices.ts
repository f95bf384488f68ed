import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person is told, and how each wants to be told. */
const UP = [
  `CREATE TABLE notification (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    organisation_id uuid,
    ministry_role text,
    kind text NOT NULL,
    params jsonb NOT NULL,
    subject text NOT NULL,
    subject_id uuid NOT NULL,
    is_shown boolean NOT NULL,
    is_digest_due boolean NOT NULL,
    read_at TIMESTAMP WITH TIME ZONE,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_notification PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_notification_created_at ON notification (created_at)`,
  `CREATE INDEX ix_notification_shown ON notification (user_id, id) WHERE is_shown`,
  `CREATE INDEX ix_notification_unread ON notification (user_id, id) WHERE is_shown and read_at is null`,
  `CREATE INDEX ix_notification_kind ON notification (user_id, kind, id) WHERE is_shown`,
  `CREATE INDEX ix_notification_digest ON notification (user_id, created_at) WHERE is_digest_due`,
  `CREATE TABLE notice_preference (
    user_id uuid NOT NULL,
    kind text NOT NULL,
    in_app boolean NOT NULL,
    email text NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_notice_preference PRIMARY KEY (user_id, kind)
  )`,
];

export class Notices1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_preference, notification');
  }
}
