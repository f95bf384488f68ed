// Spreadsheets in and out: what they may hold, and the life of an import.

export const SHEET_IMPORT_KINDS = ['offers', 'calendars', 'requests'] as const;
export type SheetImportKind = (typeof SHEET_IMPORT_KINDS)[number];

export const SHEET_EXPORT_KINDS = [...SHEET_IMPORT_KINDS, 'proposals'] as const;
export type SheetExportKind = (typeof SHEET_EXPORT_KINDS)[number];

export const SHEET_FORMATS = ['xlsx', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/**
 * waiting → checking (read, headers judged, every row rehearsed) → checked; `unreadable` when the file is none we read,
 * `unmatched` when its headers leave a question open; applying → done; cancelled at any time before.
 */
export const SHEET_IMPORT_STATES = [
  'waiting',
  'checking',
  'unreadable',
  'unmatched',
  'checked',
  'applying',
  'done',
  'cancelled',
] as const;
export type SheetImportState = (typeof SHEET_IMPORT_STATES)[number];

export const SHEET_IMPORT_MOVES = ['check', 'apply', 'cancel'] as const;
export type SheetImportMove = (typeof SHEET_IMPORT_MOVES)[number];

/** What a row would do, as the rehearsal found. */
export const SHEET_OUTCOMES = ['create', 'update', 'skip', 'refuse'] as const;
export type SheetOutcome = (typeof SHEET_OUTCOMES)[number];

/** What became of it. */
export const SHEET_ROW_STATES = ['pending', 'done', 'failed', 'left'] as const;
export type SheetRowState = (typeof SHEET_ROW_STATES)[number];

/** Why a row that is in order does nothing. */
export const SHEET_SKIPS = ['example', 'repeated', 'unchanged', 'already_there'] as const;
export type SheetSkip = (typeof SHEET_SKIPS)[number];

export const SHEET_DECIMALS = ['comma', 'point'] as const;
export const SHEET_DATE_ORDERS = ['dmy', 'mdy'] as const;
export const SHEET_DELIMITERS = [';', ',', '\t', '|'] as const;
export const SHEET_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** How a file is read. What a person leaves out is guessed. */
export interface SheetReading {
  /** Of a workbook. */
  readonly sheet?: string;
  /** Of a csv. */
  readonly delimiter?: (typeof SHEET_DELIMITERS)[number];
  readonly encoding?: (typeof SHEET_ENCODINGS)[number];
  /** `1.234,56` or `1,234.56`. */
  readonly decimal?: (typeof SHEET_DECIMALS)[number];
  /** `31/12/2026` or `12/31/2026`; ISO is always read. */
  readonly dateOrder?: (typeof SHEET_DATE_ORDERS)[number];
  /** Row of the headers, counted from 1. */
  readonly headerRow?: number;
  /** Field by column, counted from 0; null: the column is left out. */
  readonly columns?: Readonly<Record<string, string | null>>;
}
