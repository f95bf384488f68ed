import { weekOfDate } from '#contracts';
import type { FacilityDuty, NewReport, RegisterRow, ReportDetail, ReportRow } from '#core/duties';
import { presentWarnings } from '../http/warnings.js';
import type {
  ReportDutiesDto,
  ReportRegisterRowDto,
  ReportDto,
  ReportFiguresDto,
  ReportRowDto,
  SendReportDto,
} from './reports.dto.js';

export const figuresOf = (dto: ReportFiguresDto) => ({
  output: dto.output,
  unit: dto.unit,
  utilisation: dto.utilisation,
  workers: dto.workers,
  stockDays: dto.stockDays,
  cancelledOrders: dto.cancelledOrders,
  lines: dto.lines.map(({ lineId, output, utilisation }) => ({ lineId: lineId.toLowerCase(), output, utilisation })),
});

export const newReportOf = (dto: SendReportDto): NewReport => ({
  ...figuresOf(dto),
  facilityId: dto.facilityId.toLowerCase(),
  week: dto.week,
  note: dto.note ?? null,
});

export const presentReportRow = (report: Omit<ReportRow, 'facility'>): ReportRowDto => ({
  id: report.id,
  facilityId: report.facilityId,
  facilityName: report.facilityName,
  week: weekOfDate(report.week),
  output: report.output,
  unit: report.unit,
  utilisation: report.utilisation,
  workers: report.workers,
  stockDays: report.stockDays,
  cancelledOrders: report.cancelledOrders,
  isLate: report.isLate,
  createdAt: report.createdAt.toISOString(),
});

export const presentReport = ({
  report,
  facilityName,
  lines,
  history,
  warnings,
  actions,
}: ReportDetail): ReportDto => ({
  ...presentReportRow({ ...report, facilityName }),
  organisationId: report.organisationId,
  lines: lines.map(({ lineId, output, utilisation }) => ({ lineId, output, utilisation })),
  note: report.note,
  history: history.map(({ kind, figures, note, createdAt, createdBy }) => ({
    kind,
    figures,
    note,
    at: createdAt.toISOString(),
    by: createdBy,
  })),
  warnings: presentWarnings(warnings),
  version: report.version,
  actions: [...actions],
});

export const presentDuties = (duties: readonly FacilityDuty[]): ReportDutiesDto => ({
  facilities: duties.map(({ facilityId, name, owed, missedInRow, isFlagged, lines, last }) => ({
    facilityId,
    name,
    owed: owed.map(weekOfDate),
    missedInRow,
    isFlagged,
    lines: lines.map((line) => ({ id: line.id, name: line.name, unit: line.unit })),
    last,
  })),
});

export const presentRegisterRow = (row: RegisterRow): ReportRegisterRowDto => ({
  facilityId: row.facilityId,
  facilityName: row.facilityName,
  organisationId: row.organisationId,
  organisationName: row.organisationName,
  regencyName: row.regencyName,
  reportedUntil: weekOfDate(row.reportedUntil),
  reportId: row.reportId,
  output: row.output,
  unit: row.unit,
  utilisation: row.utilisation,
  workers: row.workers,
  stockDays: row.stockDays,
  cancelledOrders: row.cancelledOrders,
  missedInRow: row.missedInRow,
  isFlagged: row.isFlagged,
  contradicts: row.contradicts,
});
