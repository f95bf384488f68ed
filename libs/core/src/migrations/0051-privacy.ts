import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people ask about their data, copies of them, restrictions, breaches, and what retention rules removed. */
const UP = [
  `CREATE TABLE privacy_request (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    state text NOT NULL DEFAULT 'open',
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_by uuid,
    answered_at TIMESTAMP WITH TIME ZONE,
    answer text,
    CONSTRAINT pk_privacy_request PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_privacy_request_state_due_at_id ON privacy_request (state, due_at, id)`,
  `CREATE INDEX ix_privacy_request_user_id_created_at_id ON privacy_request (user_id, created_at, id)`,
  `CREATE UNIQUE INDEX uq_privacy_request_open ON privacy_request (user_id, kind) WHERE state = 'open'`,
  `CREATE TABLE personal_export (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'preparing',
    size_bytes integer,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_personal_export PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_personal_export_expires_at_id ON personal_export (expires_at, id)`,
  `CREATE INDEX ix_personal_export_user_id_created_at_id ON personal_export (user_id, created_at, id)`,
  `CREATE TABLE processing_restriction (
    user_id uuid NOT NULL,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    set_by uuid NOT NULL,
    CONSTRAINT pk_processing_restriction PRIMARY KEY (user_id)
  )`,
  `CREATE TABLE breach (
    id uuid NOT NULL,
    discovered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    what text NOT NULL,
    data text NOT NULL,
    people_count integer NOT NULL,
    consequence text NOT NULL,
    measures text NOT NULL,
    notify_by TIMESTAMP WITH TIME ZONE NOT NULL,
    authority_told_at TIMESTAMP WITH TIME ZONE,
    people_told_at TIMESTAMP WITH TIME ZONE,
    letters_sent integer,
    organisation_ids uuid array NOT NULL,
    recorded_by uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_breach PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_breach_discovered_at_id ON breach (discovered_at, id)`,
  `CREATE TABLE retention_sweep (
    id uuid NOT NULL,
    rule text NOT NULL,
    ran_at TIMESTAMP WITH TIME ZONE NOT NULL,
    removed integer NOT NULL,
    CONSTRAINT pk_retention_sweep PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_retention_sweep_ran_at_rule ON retention_sweep (ran_at, rule)`,
];

const DOWN = ['DROP TABLE retention_sweep, breach, processing_restriction, personal_export, privacy_request'];

export class Privacy1700000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
