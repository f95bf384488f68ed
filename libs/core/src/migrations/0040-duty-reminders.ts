import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was reminded of what in which week; offers of an organisation by their last "still true". */
const UP = [
  `CREATE TABLE duty_reminder (
    organisation_id uuid NOT NULL,
    duty text NOT NULL,
    week date NOT NULL,
    sent_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_duty_reminder PRIMARY KEY (organisation_id, duty, week)
  )`,
  `ALTER TABLE duty_reminder ADD CONSTRAINT fk_duty_reminder_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id)`,
  `CREATE INDEX ix_offer_confirmed ON offer (organisation_id, confirmed_at) WHERE state = 'published'`,
];

export class DutyReminders1700000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_offer_confirmed');
    await runner.query('DROP TABLE duty_reminder');
  }
}
