import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What failed pairings stranded, and the run that matches it anew. */
const UP = [
  `CREATE TABLE rescue (
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    request_line_id uuid NOT NULL,
    cause text NOT NULL,
    quantity integer NOT NULL,
    backup_offer_id uuid,
    backup_outcome text,
    backup_proposal_id uuid,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_rescue_quantity CHECK (quantity > 0),
    CONSTRAINT pk_rescue PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_rescue_run_id_id ON rescue (run_id, id)`,
  `CREATE INDEX ix_rescue_proposal_id_id ON rescue (proposal_id, id)`,
  `ALTER TABLE rescue ADD CONSTRAINT fk_rescue_run_id FOREIGN KEY (run_id) REFERENCES matching_run(id)`,
  `ALTER TABLE rescue ADD CONSTRAINT fk_rescue_proposal_id FOREIGN KEY (proposal_id) REFERENCES proposal(id)`,
  `ALTER TABLE rescue ADD CONSTRAINT fk_rescue_backup_proposal_id FOREIGN KEY (backup_proposal_id) REFERENCES proposal(id)`,
  `CREATE INDEX ix_proposal_cancelled ON proposal (ended_at) WHERE state = 'cancelled'`,
  // What stands of a material: counted by every run for its list of changes.
  `CREATE INDEX ix_proposal_standing ON proposal (material_code, run_id)
   WHERE state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer', 'agreed', 'delivering')`,
];

export class Rescues1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_proposal_standing, ix_proposal_cancelled');
    await runner.query('DROP TABLE rescue');
  }
}
