const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Western Indonesia Time, in which the ministry works. */
const WIB_MS = 7 * HOUR_MS;
/** Eastern Indonesia Time: where a day begins first. */
const WIT_MS = 9 * HOUR_MS;

/** Days in which a case is to be decided. */
export const REVIEW_WORKING_DAYS = 5;

/**
 * The moment `days` working days (Monday to Friday, WIB; public holidays are not counted out) after an instant. What
 * arrives on a weekend counts from Monday 00:00, so that whoever comes first is due first.
 */
export function afterWorkingDays(from: Date, days: number = REVIEW_WORKING_DAYS): Date {
  let local = from.getTime() + WIB_MS;
  if (isWeekend(local)) {
    local = Math.floor(local / DAY_MS) * DAY_MS;
    while (isWeekend(local)) local += DAY_MS;
  }
  for (let left = days; left > 0;) {
    local += DAY_MS;
    if (!isWeekend(local)) left--;
  }
  return new Date(local - WIB_MS);
}

const isWeekend = (localMs: number): boolean => [0, 6].includes(new Date(localMs).getUTCDay());

/** The latest date it is anywhere in Indonesia: nothing dated later has happened. */
export const latestDate = (now: Date): string => new Date(now.getTime() + WIT_MS).toISOString().slice(0, 10);

/** Year in which a case is numbered. */
export const yearInJakarta = (now: Date): number => new Date(now.getTime() + WIB_MS).getUTCFullYear();

/** `date` moved by whole months; the last day of the month where the day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
