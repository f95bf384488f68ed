import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A material family in emergency, and every override of its needs with lane and reason. */
const UP = [
  `CREATE TABLE emergency (
    id uuid NOT NULL,
    family text NOT NULL,
    ground text NOT NULL,
    terms jsonb NOT NULL,
    state text NOT NULL,
    ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
    declared_by uuid NOT NULL,
    declared_by_name text NOT NULL,
    declared_at TIMESTAMP WITH TIME ZONE NOT NULL,
    approved_by_name text,
    started_at TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE,
    end_reason text,
    extends_to TIMESTAMP WITH TIME ZONE,
    extension_reason text,
    extension_by uuid,
    extension_by_name text,
    CONSTRAINT pk_emergency PRIMARY KEY (id)
  )`,
  `CREATE UNIQUE INDEX uq_emergency_family ON emergency (family) WHERE state in ('declared', 'active')`,
  `CREATE INDEX ix_emergency_state_ends_at ON emergency (state, ends_at)`,
  `CREATE TABLE emergency_override (
    id uuid NOT NULL,
    emergency_id uuid NOT NULL,
    request_line_id uuid NOT NULL,
    lane text NOT NULL,
    priority smallint NOT NULL,
    reason text NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by_name text NOT NULL,
    CONSTRAINT ck_emergency_override CHECK (priority between 1 and 5),
    CONSTRAINT pk_emergency_override PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_emergency_override_emergency_id_id ON emergency_override (emergency_id, id)`,
  `CREATE INDEX ix_emergency_override_request_line_id_id ON emergency_override (request_line_id, id)`,
  `ALTER TABLE emergency_override ADD CONSTRAINT fk_emergency_override_emergency_id FOREIGN KEY (emergency_id) REFERENCES emergency(id)`,
];

export class Emergencies1700000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE emergency_override, emergency');
  }
}
