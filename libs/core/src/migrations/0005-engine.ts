import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `DROP INDEX "public"."ix_matching_run_queued_at_id"`,
  `CREATE TABLE "run_comparison" ("base_run_id" uuid NOT NULL, "run_id" uuid NOT NULL, "state" text NOT NULL DEFAULT 'queued', "summary" jsonb, "error" text, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_run_comparison" PRIMARY KEY ("base_run_id", "run_id"))`,
  `CREATE INDEX "ix_run_comparison_run_id" ON "run_comparison"  ("run_id")`,
  `CREATE TABLE "run_difference" ("base_run_id" uuid NOT NULL, "run_id" uuid NOT NULL, "position" integer NOT NULL, "offer_id" uuid NOT NULL, "request_line_id" uuid NOT NULL, "before" integer NOT NULL, "after" integer NOT NULL, "because" text NOT NULL, "detail" jsonb NOT NULL, CONSTRAINT "pk_run_difference" PRIMARY KEY ("base_run_id", "run_id", "position"))`,
  `CREATE INDEX "ix_run_difference_base_run_id_run_id_because_position" ON "run_difference"  ("base_run_id", "run_id", "because", "position")`,
  `CREATE TABLE "material_price" ("run_id" uuid NOT NULL, "material_code" text NOT NULL, "province_code" text NOT NULL, "mean" integer NOT NULL, "highest" integer NOT NULL, "highest_week" date NOT NULL, CONSTRAINT "pk_material_price" PRIMARY KEY ("run_id", "material_code", "province_code"))`,
  `CREATE TABLE "one_more_unit" ("run_id" uuid NOT NULL, "position" integer NOT NULL, "resource" text NOT NULL, "resource_id" uuid NOT NULL, "week" date NOT NULL, "price" integer NOT NULL, "gain" bigint, "materials" text array NOT NULL, CONSTRAINT "pk_one_more_unit" PRIMARY KEY ("run_id", "position"))`,
  `CREATE TABLE "offer_why_not" ("offer_id" uuid NOT NULL, "run_id" uuid NOT NULL, "planned" bigint NOT NULL, "idle" bigint NOT NULL, "request_line_id" uuid, "term" text, "detail" jsonb, "terms" jsonb NOT NULL, CONSTRAINT "pk_offer_why_not" PRIMARY KEY ("offer_id"))`,
  `CREATE INDEX "ix_offer_why_not_run_id" ON "offer_why_not"  ("run_id")`,
  `CREATE TABLE "what_if_pair" ("run_id" uuid NOT NULL, "offer_id" uuid NOT NULL, "request_line_id" uuid NOT NULL, "quantity" integer NOT NULL, "unit_price" integer NOT NULL, "unit_freight" integer NOT NULL, "first_week" date NOT NULL, "last_week" date NOT NULL, CONSTRAINT "pk_what_if_pair" PRIMARY KEY ("run_id", "offer_id", "request_line_id"))`,
  `ALTER TABLE "matching_run" ADD "kind" text NOT NULL DEFAULT 'match'`,
  `ALTER TABLE "matching_run" ADD "mode" text NOT NULL DEFAULT 'full'`,
  `ALTER TABLE "matching_run" ADD "base_run_id" uuid`,
  `ALTER TABLE "matching_run" ADD "title" text`,
  `ALTER TABLE "matching_run" ADD "changes" jsonb`,
  `CREATE INDEX "ix_matching_run_base_run_id" ON "matching_run"  ("base_run_id")`,
  `CREATE INDEX "ix_matching_run_kind_queued_at_id" ON "matching_run"  ("kind", "queued_at", "id")`,
  `ALTER TABLE "matching_run" ADD CONSTRAINT "fk_matching_run_base_run_id" FOREIGN KEY ("base_run_id") REFERENCES "matching_run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "run_comparison" ADD CONSTRAINT "fk_run_comparison_base_run_id" FOREIGN KEY ("base_run_id") REFERENCES "matching_run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "run_comparison" ADD CONSTRAINT "fk_run_comparison_run_id" FOREIGN KEY ("run_id") REFERENCES "matching_run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "material_price" ADD CONSTRAINT "fk_material_price_run_id" FOREIGN KEY ("run_id") REFERENCES "matching_run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "one_more_unit" ADD CONSTRAINT "fk_one_more_unit_run_id" FOREIGN KEY ("run_id") REFERENCES "matching_run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "offer_why_not" ADD CONSTRAINT "fk_offer_why_not_run_id" FOREIGN KEY ("run_id") REFERENCES "matching_run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "what_if_pair" ADD CONSTRAINT "fk_what_if_pair_run_id" FOREIGN KEY ("run_id") REFERENCES "matching_run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const DOWN = [
  `alter table matching_run drop constraint fk_matching_run_base_run_id`,
  `drop index ix_matching_run_kind_queued_at_id`,
  `drop index ix_matching_run_base_run_id`,
  `drop table what_if_pair, offer_why_not, one_more_unit, material_price, run_difference, run_comparison`,
  `alter table matching_run drop column changes, drop column title, drop column base_run_id, drop column mode, drop column kind`,
  `create index ix_matching_run_queued_at_id on matching_run (queued_at, id)`,
];

/** What-ifs, comparisons of runs, prices by province, where one more unit is worth most, and why an offer was not proposed. */
export class Engine1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
