import {
  addWeeks,
  type FieldError,
  type FieldWarning,
  mondayOf,
  mondayOfWeek,
  weekOfDate,
  weeksBetween,
} from '#contracts';
import { fieldError } from '../platform/refusal.js';

/*
 * The weekly report of a facility. A week can be reported once it has begun to end: from its last day (Sunday) on. It is
 * due, and may be corrected, until the end of the week after it; later figures stand, and only a note can be added.
 * A week nobody reported by then is missed, and can still be made good within a few weeks.
 */

/** Missed in a row: this many raise a flag. */
export const MISSED_FLAG = 3;
/** How far back a week can still be reported. */
export const REPORTABLE_WEEKS = 8;

export const REPORT_BOUNDS = {
  output: { min: 0, max: 999_999_999_999 },
  utilisation: { min: 0, max: 200 },
  workers: { min: 0, max: 1_000_000 },
  stockDays: { min: 0, max: 3_650 },
  cancelledOrders: { min: 0, max: 100_000 },
  lines: 50,
  note: 1_000,
} as const;

export interface LineFigures {
  readonly lineId: string;
  /** In the line's unit. */
  readonly output: number;
  /** Per cent. */
  readonly utilisation: number;
}

export interface ReportFigures {
  readonly output: number;
  readonly unit: string;
  readonly utilisation: number;
  readonly workers: number;
  readonly stockDays: number;
  readonly cancelledOrders: number;
  readonly lines: readonly LineFigures[];
}

const DAY_MS = 86_400_000;

/** The last week that can be reported today: this one on its Sunday, else the one before. */
export function lastReportable(today: string): string {
  const monday = mondayOf(today);
  const isSunday = (Date.parse(today) - Date.parse(monday)) / DAY_MS === 6;
  return isSunday ? monday : addWeeks(monday, -1);
}

/** The last week that should have been reported by now. */
export const lastDue = (today: string): string => addWeeks(mondayOf(today), -2);

/** Whether figures of a week may still be changed. */
export const isOpen = (week: string, today: string): boolean => week > lastDue(today);

/** Weeks missed in a row up to the last that was due; `upTo`: the last week reported, or the one before the duty began. */
export const missedInRow = (upTo: string, today: string): number => Math.max(0, weeksBetween(upTo, lastDue(today)));

/** Weeks after `upTo` that can be reported now, oldest first. */
export function owedWeeks(upTo: string, today: string): string[] {
  const last = lastReportable(today);
  const count = Math.min(REPORTABLE_WEEKS, Math.max(0, weeksBetween(upTo, last)));
  return Array.from({ length: count }, (_, i) => addWeeks(last, i + 1 - count));
}

/** The Monday of a week that can be reported today, or what is wrong with it. */
export function reportableWeek(week: string, today: string): string | FieldError {
  const monday = mondayOfWeek(week) ?? '';
  const last = lastReportable(today);
  const first = addWeeks(last, 1 - REPORTABLE_WEEKS);
  if (monday > last) return fieldError('/week', 'max', { field: 'week', max: weekOfDate(last), value: week });
  if (monday < first) return fieldError('/week', 'min', { field: 'week', min: weekOfDate(first), value: week });
  return monday;
}

/** What figures are held against. */
export interface ReportContext {
  readonly before: ReportFigures | null;
  /** Effective capacity of lines per week, as their calendars say. */
  readonly effective: ReadonlyMap<string, number>;
}

const JUMP_FACTOR = 3;
const OVER_CAPACITY_PCT = 120;
const USUAL_STOCK_DAYS = 180;

/** What looks odd in a report and is taken all the same. */
export function reportWarnings(figures: ReportFigures, { before, effective }: ReportContext): FieldWarning[] {
  const warnings: FieldWarning[] = [];
  const warn = (pointer: string, code: FieldWarning['code'], params: FieldWarning['params']) =>
    warnings.push({ pointer, code, params: { field: pointer.split('/').at(-1) ?? '', ...params } });
  const { output, unit, utilisation, workers, stockDays } = figures;
  if (utilisation > 100) warn('/utilisation', 'implausible', { value: utilisation, unit: '%', min: 0, max: 100 });
  if (stockDays > USUAL_STOCK_DAYS)
    warn('/stockDays', 'implausible', { value: stockDays, unit: 'd', min: 0, max: USUAL_STOCK_DAYS });
  if (output > 0 && utilisation === 0) warn('/utilisation', 'report_idle', { value: utilisation, output });
  if (output > 0 && workers === 0) warn('/workers', 'report_idle', { value: workers, output });
  if (before && before.unit === unit && jumps(before.output, output))
    warn('/output', 'report_jump', { value: output, before: before.output, factor: JUMP_FACTOR });
  if (before && jumps(before.workers, workers))
    warn('/workers', 'report_jump', { value: workers, before: before.workers, factor: JUMP_FACTOR });
  figures.lines.forEach((line, i) => {
    const capacity = effective.get(line.lineId);
    if (capacity !== undefined && line.output * 100 > capacity * OVER_CAPACITY_PCT)
      warn(`/lines/${i}/output`, 'report_over_capacity', { value: line.output, effective: capacity });
  });
  return warnings;
}

const jumps = (before: number, now: number): boolean =>
  before > 0 && now > 0 && (now > before * JUMP_FACTOR || now * JUMP_FACTOR < before);

/** Lines are the facility's own, each once. */
export function lineFaults(lines: readonly LineFigures[], known: ReadonlySet<string>): FieldError[] {
  return lines.flatMap(({ lineId }, i) => {
    const pointer = `/lines/${i}/lineId`;
    if (!known.has(lineId))
      return [
        fieldError(pointer, 'unknown_reference', { field: 'lineId', value: lineId, what: 'lines of the facility' }),
      ];
    return lines.findIndex((line) => line.lineId === lineId) < i
      ? [fieldError(pointer, 'duplicate', { field: 'lineId', value: lineId })]
      : [];
  });
}
