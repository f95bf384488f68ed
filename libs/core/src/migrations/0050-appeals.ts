import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is contested, and the papers beside it. */
const UP = [
  `CREATE SEQUENCE appeal_number`,
  `CREATE TABLE appeal (
    id uuid NOT NULL,
    number text NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    decision_id uuid,
    run_id uuid,
    request_line_id uuid,
    offer_id uuid,
    ground text NOT NULL,
    words text NOT NULL,
    state text NOT NULL DEFAULT 'submitted',
    contested_at TIMESTAMP WITH TIME ZONE NOT NULL,
    submitted_by uuid NOT NULL,
    submitted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    assigned_to uuid,
    assignee_name text,
    record_state text NOT NULL DEFAULT 'preparing',
    record jsonb,
    decided_by uuid,
    decided_by_name text,
    decided_at TIMESTAMP WITH TIME ZONE,
    reason text,
    effect jsonb,
    version integer NOT NULL DEFAULT 1,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by text NOT NULL,
    CONSTRAINT pk_appeal PRIMARY KEY (id)
  )`,
  `CREATE UNIQUE INDEX uq_appeal_number ON appeal (number)`,
  `CREATE INDEX ix_appeal_offer_id ON appeal (offer_id)`,
  `CREATE INDEX ix_appeal_request_line_id ON appeal (request_line_id)`,
  `CREATE INDEX ix_appeal_decision_id ON appeal (decision_id)`,
  `CREATE INDEX ix_appeal_run_id ON appeal (run_id)`,
  `CREATE UNIQUE INDEX uq_appeal_offer ON appeal (offer_id, run_id) WHERE state <> 'withdrawn'`,
  `CREATE UNIQUE INDEX uq_appeal_need ON appeal (request_line_id, run_id) WHERE state <> 'withdrawn'`,
  `CREATE UNIQUE INDEX uq_appeal_decision ON appeal (decision_id) WHERE state <> 'withdrawn'`,
  `CREATE INDEX ix_appeal_organisation_id_submitted_at_id ON appeal (organisation_id, submitted_at, id)`,
  `CREATE INDEX ix_appeal_assigned_to_due_at_id ON appeal (assigned_to, due_at, id)`,
  `CREATE INDEX ix_appeal_state_due_at_id ON appeal (state, due_at, id)`,
  `CREATE INDEX ix_appeal_inbox ON appeal (due_at, id) WHERE state in ('submitted', 'in_review')`,
  `CREATE TABLE appeal_file (
    appeal_id uuid NOT NULL,
    file_id uuid NOT NULL,
    title text NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_appeal_file PRIMARY KEY (appeal_id, file_id)
  )`,
  `CREATE INDEX ix_appeal_file_file_id ON appeal_file (file_id)`,
  `ALTER TABLE appeal ADD CONSTRAINT fk_appeal_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id)`,
  `ALTER TABLE appeal ADD CONSTRAINT fk_appeal_decision_id FOREIGN KEY (decision_id) REFERENCES claim_decision(id)`,
  `ALTER TABLE appeal ADD CONSTRAINT fk_appeal_run_id FOREIGN KEY (run_id) REFERENCES matching_run(id)`,
  `ALTER TABLE appeal ADD CONSTRAINT fk_appeal_request_line_id FOREIGN KEY (request_line_id) REFERENCES request_line(id)`,
  `ALTER TABLE appeal ADD CONSTRAINT fk_appeal_offer_id FOREIGN KEY (offer_id) REFERENCES offer(id)`,
  `ALTER TABLE appeal_file ADD CONSTRAINT fk_appeal_file_appeal_id FOREIGN KEY (appeal_id) REFERENCES appeal(id)`,
  `ALTER TABLE appeal_file ADD CONSTRAINT fk_appeal_file_file_id FOREIGN KEY (file_id) REFERENCES stored_file(id)`,
  `CREATE INDEX ix_claim_decision_against ON claim_decision (claim_id) WHERE state = 'final' and verdict in ('reject', 'suspend', 'revoke')`,
];

const DOWN = ['DROP INDEX ix_claim_decision_against', 'DROP TABLE appeal_file, appeal', 'DROP SEQUENCE appeal_number'];

export class Appeals1700000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
