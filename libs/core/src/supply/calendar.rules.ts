import { addWeeks, type FieldError, type FieldWarning, mondayOfWeek } from '#contracts';
import { fieldError } from '../platform/refusal.js';

/** Weeks of one answer, and of one change. */
export const CALENDAR_WEEKS_MAX = 104;
export const CAPACITY_MAX = 1_000_000_000;
/** Capacity is counted to three decimals, as it is stored. */
const CAPACITY_STEP = 0.001;

/** One week of a line as its owner states it, in line units. */
export interface LineWeekInput {
  /** `2026-W48`. */
  readonly week: string;
  readonly installed: number;
  readonly effective: number;
  /** With everything one has (surge). */
  readonly maximum: number;
}

/** One week of an offer as its owner states it, in base units of the material. */
export interface OfferWeekInput {
  readonly week: string;
  readonly available: number;
}

export function lineCalendarFaults(weeks: readonly LineWeekInput[]): FieldError[] {
  const faults = weekListFaults(weeks);
  weeks.forEach((entry, i) => {
    for (const field of ['installed', 'effective', 'maximum'] as const) {
      faults.push(...capacityFaults(`/weeks/${i}/${field}`, field, entry[field]));
    }
    if (entry.effective > entry.maximum) {
      const params = { field: 'effective', max: entry.maximum, value: entry.effective };
      faults.push(fieldError(`/weeks/${i}/effective`, 'max', params));
    }
  });
  return faults;
}

/** A line rarely does more than it was built for. */
export const lineCalendarWarnings = (weeks: readonly LineWeekInput[]): FieldWarning[] =>
  weeks.flatMap(({ week, installed, effective }, i) =>
    effective > installed
      ? [
          {
            pointer: `/weeks/${i}/effective`,
            code: 'above_installed' as const,
            params: { field: `effective (${week})`, value: effective, installed },
          },
        ]
      : [],
  );

export function offerCalendarFaults(weeks: readonly OfferWeekInput[]): FieldError[] {
  const faults = weekListFaults(weeks);
  weeks.forEach((entry, i) => {
    const pointer = `/weeks/${i}/available`;
    if (!Number.isInteger(entry.available)) {
      faults.push(
        fieldError(pointer, 'type', { field: 'available', expected: 'a whole number', value: entry.available }),
      );
    } else {
      faults.push(...capacityFaults(pointer, 'available', entry.available));
    }
  });
  return faults;
}

/** Mondays from an ISO week on; a refusal of the caller's query when there is no such week. */
export function calendarWindow(from: string, weeks: number): { mondays: string[]; faults: FieldError[] } {
  const first = isNear(from) ? mondayOfWeek(from) : undefined;
  const faults: FieldError[] = [];
  if (first === undefined) faults.push(noSuchWeek('/from', 'from', from));
  if (!Number.isInteger(weeks) || weeks < 1) {
    faults.push(fieldError('/weeks', 'min', { field: 'weeks', min: 1, value: weeks }));
  } else if (weeks > CALENDAR_WEEKS_MAX) {
    faults.push(fieldError('/weeks', 'max', { field: 'weeks', max: CALENDAR_WEEKS_MAX, value: weeks }));
  }
  if (first === undefined || faults.length > 0) return { mondays: [], faults };
  return { mondays: Array.from({ length: weeks }, (_, i) => addWeeks(first, i)), faults };
}

function weekListFaults(weeks: readonly { readonly week: string }[]): FieldError[] {
  if (weeks.length < 1 || weeks.length > CALENDAR_WEEKS_MAX) {
    const params = { field: 'weeks', min: 1, max: CALENDAR_WEEKS_MAX, actual: weeks.length };
    return [fieldError('/weeks', 'count', params)];
  }
  const faults: FieldError[] = [];
  const seen = new Set<string>();
  weeks.forEach(({ week }, i) => {
    const pointer = `/weeks/${i}/week`;
    if (!isNear(week) || mondayOfWeek(week) === undefined) faults.push(noSuchWeek(pointer, 'week', week));
    else if (seen.has(week)) faults.push(fieldError(pointer, 'duplicate', { field: 'week', value: week }));
    seen.add(week);
  });
  return faults;
}

function capacityFaults(pointer: string, field: string, value: number): FieldError[] {
  if (!(value >= 0)) return [fieldError(pointer, 'min', { field, min: 0, value })];
  if (value > CAPACITY_MAX) return [fieldError(pointer, 'max', { field, max: CAPACITY_MAX, value })];
  return stepFaults(pointer, field, value);
}

/** Line units have at most three decimals. */
export function stepFaults(pointer: string, field: string, value: number): FieldError[] {
  const steps = value / CAPACITY_STEP;
  if (Math.abs(steps - Math.round(steps)) <= 1e-3) return [];
  return [fieldError(pointer, 'pattern', { field, expected: String(CAPACITY_STEP), value })];
}

/** Weeks outside these years are slips of the pen. */
const isNear = (week: string): boolean => week >= '1990' && week < '2200';

const noSuchWeek = (pointer: string, field: string, value: string): FieldError =>
  fieldError(pointer, 'date', { field, expected: 'YYYY-Www (2026-W48)', value });
