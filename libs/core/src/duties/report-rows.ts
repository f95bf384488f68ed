import type { EntityManager } from 'typeorm';
import type { ReportFigures } from './report.rules.js';
import { WeeklyReport, WeeklyReportLine } from './weekly-report.entity.js';

// Lines are another room's, beside this one: read by plain SQL.

export interface FacilityLine {
  readonly id: string;
  readonly facilityId: string;
  readonly name: string;
  readonly unit: string;
}

export async function linesOfFacility(manager: EntityManager, ...facilityIds: string[]): Promise<FacilityLine[]> {
  return manager.query(
    `select id, facility_id as "facilityId", name, unit from line where facility_id = any($1) order by name, id`,
    [facilityIds],
  );
}

/** What the calendars of a facility's lines say of a week. */
export async function effectiveOfLines(
  manager: EntityManager,
  facilityId: string,
  week: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = (await manager.query(
    `select w.line_id as "lineId", w.effective::float8 from line l join line_week w on w.line_id = l.id and w.week = $2
     where l.facility_id = $1`,
    [facilityId, week],
  )) as { lineId: string; effective: number }[];
  return new Map(rows.map(({ lineId, effective }) => [lineId, effective]));
}

export const figuresOf = (report: WeeklyReport, lines: readonly WeeklyReportLine[]): ReportFigures => ({
  output: report.output,
  unit: report.unit,
  utilisation: report.utilisation,
  workers: report.workers,
  stockDays: report.stockDays,
  cancelledOrders: report.cancelledOrders,
  lines: lines.map(({ lineId, output, utilisation }) => ({ lineId, output, utilisation })),
});

/** The last report of the facility before a week. */
export async function reportBefore(
  manager: EntityManager,
  facilityId: string,
  week: string,
): Promise<ReportFigures | null> {
  const report = await manager
    .createQueryBuilder(WeeklyReport, 'report')
    .where('report.facilityId = :facilityId and report.week < :week', { facilityId, week })
    .orderBy('report.week', 'DESC')
    .limit(1)
    .getOne();
  if (!report) return null;
  return figuresOf(report, await manager.findBy(WeeklyReportLine, { reportId: report.id }));
}
