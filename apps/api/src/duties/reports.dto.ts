import { REGISTER_FILTERS, REPORT_BOUNDS } from '#core/duties';
import { Decimal, Flag, Instant, JsonObject, ListOf, OneOf, Text, Uuid, Week, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { WarningDto } from '../http/warnings.js';

const OUTPUT = { ...REPORT_BOUNDS.output, example: 4_200 } as const;
const UTILISATION = {
  ...REPORT_BOUNDS.utilisation,
  example: 78.5,
  description: 'Per cent of what it could make',
} as const;
const UNIT = { max: 20, example: 'kg' } as const;
const COUNT = { min: 0, max: 1_000_000 } as const;

export class ReportLineFiguresDto {
  @Uuid()
  lineId: string;

  @Decimal({ ...OUTPUT, description: 'In the unit of the line' })
  output: number;

  @Decimal(UTILISATION)
  utilisation: number;
}

export class ReportFiguresDto {
  @Decimal({ ...OUTPUT, description: 'What the facility made in the week, in `unit`' })
  output: number;

  @Text(UNIT)
  unit: string;

  @Decimal(UTILISATION)
  utilisation: number;

  @Whole({ ...REPORT_BOUNDS.workers, example: 120, description: 'People at work' })
  workers: number;

  @Whole({ ...REPORT_BOUNDS.stockDays, example: 14, description: 'Days that the stock of material lasts' })
  stockDays: number;

  @Whole({ ...REPORT_BOUNDS.cancelledOrders, example: 0, description: 'Orders cancelled in the week' })
  cancelledOrders: number;

  @ListOf(() => ReportLineFiguresDto, { max: REPORT_BOUNDS.lines, example: [], description: 'By line, where it fits' })
  lines: ReportLineFiguresDto[];
}

export class SendReportDto extends ReportFiguresDto {
  @Uuid()
  facilityId: string;

  @Week({ example: '2026-W46', description: 'One of the last eight that have ended' })
  week: string;

  @Text({ max: REPORT_BOUNDS.note, optional: true, nullable: true, example: 'Satu mesin diperbaiki hari Rabu.' })
  note?: string | null;
}

export class ReportRemarkDto {
  @Text({ min: 3, max: REPORT_BOUNDS.note, example: 'Keluaran seharusnya 4.100 kg; salah timbang.' })
  note: string;
}

class ReportEntryDto {
  @OneOf(['sent', 'corrected', 'noted'], { example: 'sent' })
  kind: string;

  @JsonObject({ nullable: true, example: { output: 4_200 }, description: 'null: only a note' })
  figures: object | null;

  @Text({ max: REPORT_BOUNDS.note, nullable: true, example: 'Satu mesin diperbaiki hari Rabu.' })
  note: string | null;

  @Instant()
  at: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  by: string;
}

export class ReportRowDto {
  @Uuid()
  id: string;

  @Uuid()
  facilityId: string;

  @Text({ max: 150, example: 'Pabrik Tangerang' })
  facilityName: string;

  @Week()
  week: string;

  @Decimal(OUTPUT)
  output: number;

  @Text(UNIT)
  unit: string;

  @Decimal(UTILISATION)
  utilisation: number;

  @Whole({ ...COUNT, example: 120 })
  workers: number;

  @Whole({ ...COUNT, example: 14 })
  stockDays: number;

  @Whole({ ...COUNT, example: 0 })
  cancelledOrders: number;

  @Flag({ example: false, description: 'Sent in after it was due' })
  isLate: boolean;

  @Instant()
  createdAt: string;
}

export class ReportDto extends ReportRowDto {
  @Uuid()
  organisationId: string;

  @ListOf(() => ReportLineFiguresDto, { max: REPORT_BOUNDS.lines })
  lines: ReportLineFiguresDto[];

  @Text({ max: REPORT_BOUNDS.note, nullable: true, example: 'Satu mesin diperbaiki hari Rabu.' })
  note: string | null;

  @ListOf(() => ReportEntryDto, { max: 1_000, description: 'All that was stated, oldest first' })
  history: ReportEntryDto[];

  @ListOf(() => WarningDto, { max: 100 })
  warnings: WarningDto[];

  @Whole({ min: 1, max: 2_147_483_647, example: 1 })
  version: number;

  @ListOf('text', { max: 2, example: ['correct', 'remark'] })
  actions: string[];
}

export class ReportQueryDto extends PageQueryDto {
  @Uuid({ optional: true })
  facilityId?: string;
}

class ReportDutyLineDto {
  @Uuid()
  id: string;

  @Text({ max: 150, example: 'Lini spunbond' })
  name: string;

  @Text(UNIT)
  unit: string;
}

class FacilityDutyDto {
  @Uuid()
  facilityId: string;

  @Text({ max: 150, example: 'Pabrik Tangerang' })
  name: string;

  @ListOf('text', { max: 8, example: ['2026-W46'], description: 'Weeks that can be reported now, oldest first' })
  owed: string[];

  @Whole({ min: 0, max: 10_000, example: 0 })
  missedInRow: number;

  @Flag({ example: false, description: 'Three or more missed in a row: the ministry sees it' })
  isFlagged: boolean;

  @ListOf(() => ReportDutyLineDto, { max: 1_000 })
  lines: ReportDutyLineDto[];

  @JsonObject({ nullable: true, example: { output: 4_200 }, description: 'Figures of the last report, to begin with' })
  last: object | null;
}

export class ReportDutiesDto {
  @ListOf(() => FacilityDutyDto, { max: 100 })
  facilities: FacilityDutyDto[];
}

export class ReportRegisterQueryDto extends PageQueryDto {
  @OneOf(REGISTER_FILTERS, { optional: true, example: 'flagged' })
  only?: (typeof REGISTER_FILTERS)[number];

  @Text({ max: 100, optional: true, example: 'Kain', description: "Part of a name, or a NIB's beginning" })
  q?: string;
}

export class ReportRegisterRowDto {
  @Uuid()
  facilityId: string;

  @Text({ max: 150, example: 'Pabrik Tangerang' })
  facilityName: string;

  @Uuid()
  organisationId: string;

  @Text({ max: 150, example: 'PT Kain Nusantara' })
  organisationName: string;

  @Text({ max: 100, example: 'Kota Tangerang' })
  regencyName: string;

  @Week({ description: 'Last week reported; before the first report, the week before the duty began' })
  reportedUntil: string;

  @Uuid({ nullable: true })
  reportId: string | null;

  @Decimal({ ...OUTPUT, nullable: true })
  output: number | null;

  @Text({ ...UNIT, nullable: true })
  unit: string | null;

  @Decimal({ ...UTILISATION, nullable: true })
  utilisation: number | null;

  @Whole({ ...COUNT, nullable: true, example: 120 })
  workers: number | null;

  @Whole({ ...COUNT, nullable: true, example: 14 })
  stockDays: number | null;

  @Whole({ ...COUNT, nullable: true, example: 0 })
  cancelledOrders: number | null;

  @Whole({ min: 0, max: 10_000, example: 0 })
  missedInRow: number;

  @Flag({ example: false })
  isFlagged: boolean;

  @Flag({ example: false, description: 'A line reported far more in a week than its verified capacity allows' })
  contradicts: boolean;
}

class WeekFiguresDto {
  @Week()
  week: string;

  @Whole({ ...COUNT, example: 48 })
  firms: number;

  @Whole({ ...COUNT, example: 55 })
  reports: number;

  @Decimal({ min: 0, max: 200, nullable: true, example: 71.5, description: 'Mean; null: fewer than three firms' })
  utilisation: number | null;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, nullable: true, example: 9_120 })
  workers: number | null;

  @Decimal({ min: 0, max: 3_650, nullable: true, example: 13.2 })
  stockDays: number | null;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, nullable: true, example: 12 })
  cancelledOrders: number | null;
}

export class ReportFiguresByWeekDto {
  @ListOf(() => WeekFiguresDto, { max: 60, description: 'Newest first' })
  weeks: WeekFiguresDto[];
}
