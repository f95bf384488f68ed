import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What entities cannot say: trigram indexes, the append-only trail, numbers for people. */
export class Guards1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index ix_organisation_name_trgm on organisation using gin (name_key gin_trgm_ops)`);
    await runner.query(`create index ix_regency_search_trgm on regency using gin (lower(full_name) gin_trgm_ops)`);
    await runner.query(`create index ix_material_search_trgm on material using gin (search_text gin_trgm_ops)`);
    await runner.query(`create index ix_kbli_title_trgm on kbli using gin (lower(title) gin_trgm_ops)`);
    await runner.query(
      `create index ix_request_search_trgm on request using gin (lower(number || ' ' || title) gin_trgm_ops)`,
    );
    await runner.query(`create sequence case_number`);
    await runner.query(`create sequence request_number`);
    await runner.query(`create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$`);
    await runner.query(`create trigger audit_entry_append_only before update or delete on audit_entry
      for each row execute function refuse_change()`);
    await runner.query(`create trigger audit_entry_no_truncate before truncate on audit_entry
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger audit_entry_no_truncate on audit_entry');
    await runner.query('drop trigger audit_entry_append_only on audit_entry');
    await runner.query('drop function refuse_change');
    await runner.query('drop sequence request_number, case_number');
    await runner.query(
      'drop index ix_request_search_trgm, ix_kbli_title_trgm, ix_material_search_trgm, ix_regency_search_trgm, ix_organisation_name_trgm',
    );
  }
}
