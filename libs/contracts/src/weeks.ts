// Weeks are ISO weeks, written "2026-W48" on the wire and stored as the date of their Monday.

const DAY_MS = 86_400_000;
export const WEEK_PATTERN = /^(\d{4})-W(\d{2})$/;

/** Monday (UTC, `YYYY-MM-DD`) of ISO week `2026-W48`; undefined when there is no such week. */
export function mondayOfWeek(week: string): string | undefined {
  const match = WEEK_PATTERN.exec(week);
  if (!match) return undefined;
  const [year, number] = [Number(match[1]), Number(match[2])];
  if (number < 1) return undefined;
  const fourthOfJanuary = Date.UTC(year, 0, 4); // always in week 1 (ISO 8601)
  const weekday = (new Date(fourthOfJanuary).getUTCDay() + 6) % 7;
  const monday = new Date(fourthOfJanuary + (-weekday + (number - 1) * 7) * DAY_MS).toISOString().slice(0, 10);
  return weekOfDate(monday) === week ? monday : undefined;
}

/** ISO week of a date `YYYY-MM-DD`. */
export function weekOfDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const thursday = new Date(day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday on or before a date. */
export function mondayOf(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return new Date(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
}

export function addWeeks(monday: string, count: number): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + count * 7 * DAY_MS).toISOString().slice(0, 10);
}

/** Whole weeks from one Monday to another. */
export function weeksBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (7 * DAY_MS));
}
