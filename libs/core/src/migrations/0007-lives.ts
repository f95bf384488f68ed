import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows an agreement: other terms, deliveries, receipts, ratings. */
const UP = [
  `CREATE TABLE delivery (
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    week date NOT NULL,
    arrival_week date NOT NULL,
    quantity integer NOT NULL,
    accepted integer NOT NULL DEFAULT 0,
    rejected integer NOT NULL DEFAULT 0,
    returned integer NOT NULL DEFAULT 0,
    is_freed boolean NOT NULL DEFAULT false,
    state text NOT NULL DEFAULT 'due',
    version integer NOT NULL DEFAULT 1,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by text NOT NULL,
    CONSTRAINT ck_delivery_quantity CHECK (quantity > 0 and accepted >= 0 and rejected >= 0 and accepted + rejected <= quantity and returned between 0 and quantity - accepted),
    CONSTRAINT pk_delivery PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_delivery_due ON delivery (arrival_week, id) WHERE state in ('due', 'arriving')`,
  `CREATE UNIQUE INDEX uq_delivery_week ON delivery (proposal_id, week)`,
  `CREATE TABLE receipt (
    id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    received_on date NOT NULL,
    accepted integer NOT NULL,
    rejected integer NOT NULL,
    reason text,
    finding jsonb,
    note text,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_receipt_quantity CHECK (accepted >= 0 and rejected >= 0 and accepted + rejected > 0),
    CONSTRAINT pk_receipt PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_receipt_delivery_id_id ON receipt (delivery_id, id)`,
  `CREATE TABLE rating (
    proposal_id uuid NOT NULL,
    side text NOT NULL,
    id uuid NOT NULL,
    rated_id uuid NOT NULL,
    punctuality smallint NOT NULL,
    quality smallint NOT NULL,
    communication smallint NOT NULL,
    comment text,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_rating_scores CHECK (punctuality between 1 and 5 and quality between 1 and 5 and communication between 1 and 5),
    CONSTRAINT pk_rating PRIMARY KEY (proposal_id, side)
  )`,
  `CREATE INDEX ix_rating_rated_id_id ON rating (rated_id, id)`,
  `ALTER TABLE proposal ADD counter_of uuid`,
  `ALTER TABLE proposal ADD round smallint NOT NULL DEFAULT 0`,
  `ALTER TABLE proposal ADD cancel_reason text`,
  `ALTER TABLE proposal ADD cancel_note text`,
  `ALTER TABLE proposal ADD completed_at TIMESTAMP WITH TIME ZONE`,
  `CREATE INDEX ix_proposal_producer_awaiting ON proposal (producer_id, expires_at, id)
   WHERE state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer')`,
  `CREATE INDEX ix_proposal_manufacturer_awaiting ON proposal (manufacturer_id, expires_at, id)
   WHERE state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer')`,
  `CREATE INDEX ix_proposal_week_line_id_week ON proposal_week (line_id, week)`,
  `ALTER TABLE proposal ADD CONSTRAINT fk_proposal_counter_of FOREIGN KEY (counter_of) REFERENCES proposal(id)`,
  `ALTER TABLE delivery ADD CONSTRAINT fk_delivery_proposal_id FOREIGN KEY (proposal_id) REFERENCES proposal(id)`,
  `ALTER TABLE receipt ADD CONSTRAINT fk_receipt_delivery_id FOREIGN KEY (delivery_id) REFERENCES delivery(id)`,
  `ALTER TABLE rating ADD CONSTRAINT fk_rating_proposal_id FOREIGN KEY (proposal_id) REFERENCES proposal(id)`,
  // What was agreed before there were deliveries gets them now.
  `INSERT INTO delivery (id, proposal_id, week, arrival_week, quantity, updated_at, updated_by)
   SELECT gen_random_uuid(), p.id, w.week, w.arrival_week, w.quantity, p.agreed_at, p.updated_by
   FROM proposal p JOIN proposal_week w ON w.proposal_id = p.id WHERE p.state = 'agreed'`,
];

const DOWN = [
  'DROP TABLE rating, receipt, delivery',
  'DROP INDEX ix_proposal_producer_awaiting, ix_proposal_manufacturer_awaiting, ix_proposal_week_line_id_week',
  'ALTER TABLE proposal DROP COLUMN counter_of, DROP COLUMN round, DROP COLUMN cancel_reason, DROP COLUMN cancel_note, DROP COLUMN completed_at',
];

export class Lives1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
