import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An effect without an answer is no more: both are written by one transaction. */
export class StoredAnswers1700000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('delete from idempotency_record where effect_done and status is null');
    await runner.query('alter table idempotency_record drop column effect_done');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table idempotency_record add column effect_done boolean not null default false');
  }
}
