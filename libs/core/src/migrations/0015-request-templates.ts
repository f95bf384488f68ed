import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RequestTemplates1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table request_template (
        id uuid not null,
        organisation_id uuid not null,
        name text not null,
        product_code text,
        planned_output integer,
        lines jsonb not null,
        created_at timestamptz not null,
        created_by text not null,
        constraint pk_request_template primary key (id),
        constraint fk_request_template_organisation_id foreign key (organisation_id) references organisation (id)
      )`);
    await runner.query('create index ix_request_template_organisation_id_id on request_template (organisation_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table request_template');
  }
}
