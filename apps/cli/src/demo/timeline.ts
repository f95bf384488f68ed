import type { Random } from './random.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Western Indonesia Time: the office hours of the story are in it. */
const WIB_MS = 7 * HOUR_MS;
/** Where the story's ids begin: its own year, hence before every record made by a living hand. */
const ID_EPOCH_MS = Date.UTC(2020, 2, 2);
/** The longest history told, working days. */
const HISTORY = 400;

/** A moment of the story in working days before the start; the fraction is the time of the office day, 08:00 to 16:00. */
export type WorkingDaysAgo = number;

/**
 * The story's calendar. Everything is told relative to the day it starts, on working days only, so that the history
 * reads well whenever it is told; ids depend on the place in the story, not on the day.
 */
export class Timeline {
  private readonly dayStartMs: number;

  constructor(
    readonly now: Date,
    private readonly random: Random,
  ) {
    let dayMs = Math.floor((now.getTime() + WIB_MS) / DAY_MS) * DAY_MS - WIB_MS;
    while (isWeekend(dayMs)) dayMs += DAY_MS; // on a weekend the running working day is the Monday to come
    this.dayStartMs = dayMs;
  }

  at(ago: WorkingDaysAgo): Date {
    const whole = Math.ceil(ago);
    const fraction = whole - ago;
    let dayMs = this.dayStartMs;
    for (let left = Math.abs(whole); left > 0;) {
      dayMs += whole > 0 ? -DAY_MS : DAY_MS;
      if (!isWeekend(dayMs)) left--;
    }
    return new Date(dayMs + (8 + 8 * fraction) * HOUR_MS);
  }

  /** `YYYY-MM-DD` in western Indonesia. */
  dateAt(ago: WorkingDaysAgo): string {
    return dateOf(this.at(ago));
  }

  /** A valid UUID of version 7 whose time is the place in the story. */
  id(ago: WorkingDaysAgo): string {
    const ms = ID_EPOCH_MS + Math.floor((HISTORY - ago) * DAY_MS);
    const time = ms.toString(16).padStart(12, '0');
    const digits = (count: number) =>
      this.random
        .whole(0, 16 ** count - 1)
        .toString(16)
        .padStart(count, '0');
    const variant = (8 + this.random.whole(0, 3)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${variant}${digits(3)}-${digits(6)}${digits(6)}`;
  }
}

export const dateOf = (instant: Date): string => new Date(instant.getTime() + WIB_MS).toISOString().slice(0, 10);

const isWeekend = (dayStartMs: number): boolean => [0, 6].includes(new Date(dayStartMs + WIB_MS).getUTCDay());
