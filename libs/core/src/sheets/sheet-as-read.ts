import type { SheetReading } from '#contracts';
import type { JudgedHeaders } from './columns/match-headers.js';
import type { GuessedStyle } from './values/cell-style.js';

/** How a file was read: what was guessed or chosen, with the cell that showed it, and its headers. */
export interface SheetAsRead extends GuessedStyle, JudgedHeaders {
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly delimiter: SheetReading['delimiter'] | null;
  readonly encoding: SheetReading['encoding'] | null;
  /** The first rows below the headers, as the file has them. */
  readonly sample: readonly (readonly (string | number | boolean | null)[])[];
}
