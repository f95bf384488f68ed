import type { RefusalCode, SheetReading } from '#contracts';

/** One cell as the file has it; a day of a workbook comes as `YYYY-MM-DD`. */
export type Cell = string | number | boolean | { readonly day: string } | null;

export interface RawSheet {
  readonly format: 'xlsx' | 'csv';
  /** Of a workbook; which of them was read. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly delimiter: NonNullable<SheetReading['delimiter']> | null;
  readonly encoding: NonNullable<SheetReading['encoding']> | null;
  /** Row by row from the first; a row may be shorter than the widest. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Why a file is not read: a refusal as a plain value, because it comes out of a thread. */
export class UnreadableSheet extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

export const SHEET_LIMITS = {
  /** Of the uploaded file. */
  fileBytes: 10 * 1024 * 1024,
  /** Of everything in a workbook, unpacked. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Files in a workbook. */
  entries: 400,
  /** Rows, the headers included. */
  rows: 50_001,
  columns: 200,
  cells: 1_000_000,
  /** Characters of one cell; a spreadsheet program allows 32,767. */
  cellLength: 4_000,
} as const;

export const tooLarge = (what: string, limit: number | string): UnreadableSheet =>
  new UnreadableSheet('sheet_too_large', { what, limit });

export const damaged = (reason: string): UnreadableSheet => new UnreadableSheet('sheet_damaged', { reason });
