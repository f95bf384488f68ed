import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ApiKeys1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_key (
        id uuid not null,
        organisation_id uuid not null,
        user_id uuid not null,
        name text not null,
        scopes text array not null,
        secret_hash character(64) not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        last_used_at timestamptz,
        constraint pk_api_key primary key (id),
        constraint fk_api_key_organisation_id foreign key (organisation_id) references organisation (id)
      )`);
    await runner.query('create index ix_api_key_organisation_id_id on api_key (organisation_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table api_key');
  }
}
