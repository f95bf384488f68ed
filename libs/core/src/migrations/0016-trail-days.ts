import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrailDays1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index ix_audit_entry_at on audit_entry (at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_audit_entry_at');
  }
}
