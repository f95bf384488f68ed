import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where organisations are told by machine, and what came of each try. */
const UP = [
  `CREATE TABLE webhook_endpoint (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    url text NOT NULL,
    description text NOT NULL,
    events text array NOT NULL,
    state text NOT NULL DEFAULT 'enabled',
    disabled_reason text,
    secret text NOT NULL,
    previous_secret text,
    previous_until TIMESTAMP WITH TIME ZONE,
    secret_shown_at TIMESTAMP WITH TIME ZONE,
    failing_since TIMESTAMP WITH TIME ZONE,
    last_success_at TIMESTAMP WITH TIME ZONE,
    version integer NOT NULL DEFAULT 1,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by text NOT NULL,
    CONSTRAINT pk_webhook_endpoint PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_webhook_endpoint_organisation_id_id ON webhook_endpoint (organisation_id, id)`,
  `CREATE TABLE webhook_message (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_webhook_message PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_webhook_message_created_at ON webhook_message (created_at)`,
  `CREATE TABLE webhook_delivery (
    id uuid NOT NULL,
    endpoint_id uuid NOT NULL,
    message_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'waiting',
    attempts integer NOT NULL DEFAULT 0,
    tries integer NOT NULL DEFAULT 0,
    next_at TIMESTAMP WITH TIME ZONE,
    leased_until TIMESTAMP WITH TIME ZONE,
    status integer,
    error text,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    done_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_webhook_delivery PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_webhook_delivery_waiting ON webhook_delivery (next_at) WHERE state = 'waiting'`,
  `CREATE INDEX ix_webhook_delivery_message_id ON webhook_delivery (message_id)`,
  `CREATE INDEX ix_webhook_delivery_endpoint_id_state_id ON webhook_delivery (endpoint_id, state, id)`,
  `CREATE INDEX ix_webhook_delivery_endpoint_id_id ON webhook_delivery (endpoint_id, id)`,
  `CREATE UNIQUE INDEX uq_webhook_delivery_message ON webhook_delivery (endpoint_id, message_id)`,
  `CREATE TABLE webhook_attempt (
    delivery_id uuid NOT NULL,
    number integer NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    duration_ms integer NOT NULL,
    status integer,
    error text,
    excerpt text,
    CONSTRAINT pk_webhook_attempt PRIMARY KEY (delivery_id, number)
  )`,
  `ALTER TABLE webhook_endpoint ADD CONSTRAINT fk_webhook_endpoint_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id)`,
  `ALTER TABLE webhook_delivery ADD CONSTRAINT fk_webhook_delivery_endpoint_id FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint(id) ON DELETE CASCADE`,
  `ALTER TABLE webhook_delivery ADD CONSTRAINT fk_webhook_delivery_message_id FOREIGN KEY (message_id) REFERENCES webhook_message(id) ON DELETE CASCADE`,
  `ALTER TABLE webhook_attempt ADD CONSTRAINT fk_webhook_attempt_delivery_id FOREIGN KEY (delivery_id) REFERENCES webhook_delivery(id) ON DELETE CASCADE`,
];

export class Webhooks1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_attempt, webhook_delivery, webhook_message, webhook_endpoint');
  }
}
