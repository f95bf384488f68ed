import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was found of a receipt can be shown. */
const UP = [
  `CREATE TABLE receipt_file (
    id uuid NOT NULL,
    receipt_id uuid NOT NULL,
    file_id uuid NOT NULL,
    title text NOT NULL,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL,
    added_by text NOT NULL,
    CONSTRAINT pk_receipt_file PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_receipt_file_receipt_id_id ON receipt_file (receipt_id, id)`,
  `ALTER TABLE receipt_file ADD CONSTRAINT fk_receipt_file_receipt_id FOREIGN KEY (receipt_id) REFERENCES receipt(id)`,
  `ALTER TABLE receipt_file ADD CONSTRAINT fk_receipt_file_file_id FOREIGN KEY (file_id) REFERENCES stored_file(id)`,
];

export class ReceiptFiles1700000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE receipt_file');
  }
}
