import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The weekly report of every facility, its history, and how far each facility's duty is done. */
const UP = [
  `CREATE TABLE weekly_report (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    facility_id uuid NOT NULL,
    week date NOT NULL,
    output numeric(15,3) NOT NULL,
    unit text NOT NULL,
    utilisation numeric(5,2) NOT NULL,
    workers integer NOT NULL,
    stock_days integer NOT NULL,
    cancelled_orders integer NOT NULL,
    note text,
    is_late boolean NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_by text NOT NULL,
    CONSTRAINT ck_weekly_report_figures CHECK (output >= 0 and utilisation between 0 and 200 and workers >= 0 and stock_days >= 0 and cancelled_orders >= 0),
    CONSTRAINT pk_weekly_report PRIMARY KEY (id)
  )`,
  `CREATE UNIQUE INDEX uq_weekly_report_facility_week ON weekly_report (facility_id, week)`,
  `CREATE INDEX ix_weekly_report_organisation_id_week_id ON weekly_report (organisation_id, week, id)`,
  `CREATE INDEX ix_weekly_report_week_id ON weekly_report (week, id)`,
  `CREATE TABLE weekly_report_line (
    report_id uuid NOT NULL,
    line_id uuid NOT NULL,
    week date NOT NULL,
    output numeric(15,3) NOT NULL,
    utilisation numeric(5,2) NOT NULL,
    CONSTRAINT ck_weekly_report_line CHECK (output >= 0 and utilisation between 0 and 200),
    CONSTRAINT pk_weekly_report_line PRIMARY KEY (report_id, line_id)
  )`,
  `CREATE INDEX ix_weekly_report_line_line_id_week ON weekly_report_line (line_id, week)`,
  `CREATE TABLE weekly_report_entry (
    id uuid NOT NULL,
    report_id uuid NOT NULL,
    kind text NOT NULL,
    figures jsonb,
    note text,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT pk_weekly_report_entry PRIMARY KEY (id)
  )`,
  `CREATE INDEX ix_weekly_report_entry_report_id_id ON weekly_report_entry (report_id, id)`,
  // The duty begins with the week in which this is applied, or in which the facility is added.
  `ALTER TABLE facility ADD reported_until date`,
  `UPDATE facility SET reported_until = (date_trunc('week', now()))::date - 7`,
  `ALTER TABLE facility ALTER COLUMN reported_until SET NOT NULL`,
  `CREATE INDEX ix_facility_reported_until_id ON facility (reported_until, id)`,
  `ALTER TABLE weekly_report ADD CONSTRAINT fk_weekly_report_facility_id FOREIGN KEY (facility_id) REFERENCES facility(id)`,
  `ALTER TABLE weekly_report_line ADD CONSTRAINT fk_weekly_report_line_report_id FOREIGN KEY (report_id) REFERENCES weekly_report(id)`,
  `ALTER TABLE weekly_report_entry ADD CONSTRAINT fk_weekly_report_entry_report_id FOREIGN KEY (report_id) REFERENCES weekly_report(id)`,
];

export class WeeklyReports1700000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE weekly_report_entry, weekly_report_line, weekly_report');
    await runner.query('ALTER TABLE facility DROP COLUMN reported_until');
  }
}
