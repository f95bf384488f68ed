import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "sheet_import" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "kind" text NOT NULL, "person_id" uuid NOT NULL, "person_name" text NOT NULL, "locale" text NOT NULL, "file_name" text NOT NULL, "file_id" uuid NOT NULL, "size_bytes" integer NOT NULL, "sha256" character(64) NOT NULL, "format" text NOT NULL, "state" text NOT NULL DEFAULT 'waiting', "reading" jsonb NOT NULL DEFAULT '{}', "as_read" jsonb, "problem" jsonb, "causes" jsonb NOT NULL DEFAULT '[]', "rows_total" integer NOT NULL DEFAULT '0', "rows_checked" integer NOT NULL DEFAULT '0', "to_create" integer NOT NULL DEFAULT '0', "to_update" integer NOT NULL DEFAULT '0', "to_skip" integer NOT NULL DEFAULT '0', "refused" integer NOT NULL DEFAULT '0', "rows_done" integer NOT NULL DEFAULT '0', "rows_failed" integer NOT NULL DEFAULT '0', "attempt" integer NOT NULL DEFAULT '0', "cancel_asked" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "touched_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" text NOT NULL, CONSTRAINT "ck_sheet_import_counts" CHECK (rows_total >= 0 and rows_checked >= 0 and rows_done >= 0 and rows_failed >= 0), CONSTRAINT "pk_sheet_import" PRIMARY KEY ("id"))`,
  `CREATE INDEX "ix_sheet_import_age" ON "sheet_import"  ("created_at")`,
  `CREATE INDEX "ix_sheet_import_live" ON "sheet_import"  ("touched_at") WHERE state in ('waiting', 'checking', 'applying')`,
  `CREATE INDEX "ix_sheet_import_same" ON "sheet_import"  ("organisation_id", "sha256")`,
  `CREATE INDEX "ix_sheet_import_organisation_id_kind_id" ON "sheet_import"  ("organisation_id", "kind", "id")`,
  `CREATE INDEX "ix_sheet_import_organisation_id_id" ON "sheet_import"  ("organisation_id", "id")`,
  `CREATE TABLE "sheet_row" ("import_id" uuid NOT NULL, "row" integer NOT NULL, "piece" integer, "outcome" text NOT NULL, "state" text NOT NULL, "skip" text, "label" text NOT NULL, "cells" jsonb NOT NULL, "input" jsonb, "faults" jsonb NOT NULL DEFAULT '[]', "causes" text array NOT NULL DEFAULT '{}', "record_id" uuid, CONSTRAINT "pk_sheet_row" PRIMARY KEY ("import_id", "row"))`,
  `CREATE INDEX "ix_sheet_row_failed" ON "sheet_row"  ("import_id", "row") WHERE state = 'failed' or outcome = 'refuse'`,
  `CREATE INDEX "ix_sheet_row_pending" ON "sheet_row"  ("import_id", "piece", "row") WHERE state = 'pending'`,
  `CREATE INDEX "ix_sheet_row_import_id_outcome_row" ON "sheet_row"  ("import_id", "outcome", "row")`,
  `ALTER TABLE "sheet_import" ADD CONSTRAINT "fk_sheet_import_organisation_id" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "sheet_row" ADD CONSTRAINT "fk_sheet_row_import_id" FOREIGN KEY ("import_id") REFERENCES "sheet_import"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** Imports of spreadsheets and the ledger of their rows. */
export class Sheets1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "sheet_row", "sheet_import"');
  }
}
