import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Small needs ordered as one: pools, their members, what was shared out, and pools that runs suggest. */
const UP = [
  `CREATE TABLE pool (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    facility_id uuid NOT NULL,
    material_code text NOT NULL,
    title text NOT NULL,
    landmass text NOT NULL,
    target_quantity integer NOT NULL,
    state text NOT NULL DEFAULT 'gathering',
    request_line_id uuid,
    committed_at TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE,
    version integer NOT NULL DEFAULT 1,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by text NOT NULL,
    CONSTRAINT ck_pool_target CHECK (target_quantity > 0),
    CONSTRAINT pk_pool PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_pool_organisation_id_id ON pool (organisation_id, id)`,
  `CREATE INDEX ix_pool_facility_id ON pool (facility_id)`,
  `CREATE UNIQUE INDEX uq_pool_request_line ON pool (request_line_id)`,
  `CREATE INDEX ix_pool_gathering ON pool (material_code, landmass, id) WHERE state = 'gathering'`,
  `CREATE TABLE pool_member (
    id uuid NOT NULL,
    pool_id uuid NOT NULL,
    request_line_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    state text NOT NULL,
    share integer NOT NULL DEFAULT 0,
    received integer NOT NULL DEFAULT 0,
    landed_cost bigint NOT NULL DEFAULT 0,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    joined_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT ck_pool_member_share CHECK (share >= 0 and received between 0 and share),
    CONSTRAINT pk_pool_member PRIMARY KEY (id)
  )`,
  `CREATE UNIQUE INDEX uq_pool_member_line ON pool_member (pool_id, request_line_id)`,
  `CREATE UNIQUE INDEX uq_pool_member_joined ON pool_member (request_line_id) WHERE state = 'joined'`,
  `CREATE INDEX ix_pool_member_request_line_id ON pool_member (request_line_id)`,
  `CREATE INDEX ix_pool_member_organisation_id_pool_id ON pool_member (organisation_id, pool_id)`,
  `CREATE TABLE pool_allocation (
    receipt_id uuid NOT NULL,
    member_id uuid NOT NULL,
    quantity integer NOT NULL,
    landed_cost bigint NOT NULL,
    shared_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT ck_pool_allocation_quantity CHECK (quantity > 0),
    CONSTRAINT pk_pool_allocation PRIMARY KEY (receipt_id, member_id)
  )`,
  `CREATE INDEX ix_pool_allocation_member_id_shared_at ON pool_allocation (member_id, shared_at)`,
  `CREATE TABLE pool_suggestion (
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    material_code text NOT NULL,
    province_code text NOT NULL,
    landmass text NOT NULL,
    quantity bigint NOT NULL,
    target_quantity integer NOT NULL,
    needs integer NOT NULL,
    current boolean NOT NULL DEFAULT true,
    CONSTRAINT pk_pool_suggestion PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_pool_suggestion_run_id_id ON pool_suggestion (run_id, id)`,
  `CREATE INDEX ix_pool_suggestion_current ON pool_suggestion (landmass, id) WHERE current`,
  `CREATE TABLE pool_suggestion_need (
    suggestion_id uuid NOT NULL,
    request_line_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT pk_pool_suggestion_need PRIMARY KEY (suggestion_id, request_line_id)
  )`,
  `CREATE INDEX ix_pool_suggestion_need_request_line_id ON pool_suggestion_need (request_line_id)`,
  `CREATE INDEX ix_pool_suggestion_need_organisation_id ON pool_suggestion_need (organisation_id)`,
  `ALTER TABLE request_line ADD pooled integer NOT NULL DEFAULT 0`,
  `ALTER TABLE request_line ADD pool_id uuid`,
  `CREATE INDEX ix_request_line_pool_id ON request_line (pool_id) WHERE pool_id is not null`,
  `CREATE INDEX ix_request_line_needed ON request_line (organisation_id, material_code) WHERE state in ('open', 'matched')`,
  `ALTER TABLE request_line DROP CONSTRAINT ck_request_line_filled`,
  `ALTER TABLE request_line ADD CONSTRAINT ck_request_line_filled CHECK (held >= 0 and agreed >= 0 and pooled >= 0 and held + agreed + pooled <= quantity)`,
  `ALTER TABLE pool ADD CONSTRAINT fk_pool_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id)`,
  `ALTER TABLE pool ADD CONSTRAINT fk_pool_facility_id FOREIGN KEY (facility_id) REFERENCES facility(id)`,
  `ALTER TABLE pool ADD CONSTRAINT fk_pool_request_line_id FOREIGN KEY (request_line_id) REFERENCES request_line(id)`,
  `ALTER TABLE pool_member ADD CONSTRAINT fk_pool_member_pool_id FOREIGN KEY (pool_id) REFERENCES pool(id)`,
  `ALTER TABLE pool_member ADD CONSTRAINT fk_pool_member_request_line_id FOREIGN KEY (request_line_id) REFERENCES request_line(id)`,
  `ALTER TABLE pool_allocation ADD CONSTRAINT fk_pool_allocation_receipt_id FOREIGN KEY (receipt_id) REFERENCES receipt(id)`,
  `ALTER TABLE pool_allocation ADD CONSTRAINT fk_pool_allocation_member_id FOREIGN KEY (member_id) REFERENCES pool_member(id)`,
  `ALTER TABLE pool_suggestion ADD CONSTRAINT fk_pool_suggestion_run_id FOREIGN KEY (run_id) REFERENCES matching_run(id)`,
  `ALTER TABLE pool_suggestion_need ADD CONSTRAINT fk_pool_suggestion_need_suggestion_id FOREIGN KEY (suggestion_id) REFERENCES pool_suggestion(id)`,
  `ALTER TABLE pool_suggestion_need ADD CONSTRAINT fk_pool_suggestion_need_request_line_id FOREIGN KEY (request_line_id) REFERENCES request_line(id)`,
];

export class Pools1700000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pool_suggestion_need, pool_suggestion, pool_allocation, pool_member, pool');
    await runner.query('DROP INDEX ix_request_line_needed');
    await runner.query('ALTER TABLE request_line DROP CONSTRAINT ck_request_line_filled');
    await runner.query('ALTER TABLE request_line DROP COLUMN pooled, DROP COLUMN pool_id');
    await runner.query(
      'ALTER TABLE request_line ADD CONSTRAINT ck_request_line_filled CHECK (held >= 0 and agreed >= 0 and held + agreed <= quantity)',
    );
  }
}
