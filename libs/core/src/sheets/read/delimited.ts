import { CsvError, parse } from 'csv-parse/sync';
import { SHEET_DELIMITERS, type SheetReading } from '#contracts';
import { damaged, type RawSheet, SHEET_LIMITS, tooLarge } from './sheet-cells.js';

type Encoding = NonNullable<SheetReading['encoding']>;
type Delimiter = NonNullable<SheetReading['delimiter']>;

/** A csv; encoding and delimiter as told, or guessed. Throws UnreadableSheet. */
export function readDelimited(file: Buffer, reading: SheetReading): RawSheet {
  const encoding = reading.encoding ?? encodingOf(file);
  const text = new TextDecoder(encoding).decode(file);
  // Excel's own way of naming the delimiter.
  const named = /^sep=(.)\r?\n/.exec(text)?.[1];
  const body = named === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const delimiter = reading.delimiter ?? SHEET_DELIMITERS.find((candidate) => candidate === named) ?? delimiterOf(body);
  const rows = parseRows(body, delimiter);
  if (rows.length > SHEET_LIMITS.rows) throw tooLarge('rows', SHEET_LIMITS.rows);
  let cells = 0;
  for (const row of rows) {
    if (row.length > SHEET_LIMITS.columns) throw tooLarge('columns', SHEET_LIMITS.columns);
    cells += row.length;
  }
  if (cells > SHEET_LIMITS.cells) throw tooLarge('cells', SHEET_LIMITS.cells);
  return {
    format: 'csv',
    sheets: [],
    sheet: null,
    delimiter,
    encoding,
    // The line of `sep=` is a row of the file.
    rows: [...(named === undefined ? [] : [[]]), ...rows.map((row) => row.map((cell) => cell || null))],
  };
}

function parseRows(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: SHEET_LIMITS.columns * SHEET_LIMITS.cellLength,
      to: SHEET_LIMITS.rows + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw damaged(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is not closed' : 'its rows are broken');
  }
}

/** Byte order mark first; then whatever is valid UTF-8; else what Windows writes in western Europe and Indonesia. */
export function encodingOf(file: Buffer): Encoding {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

const SAMPLE_LINES = 20;

/** The delimiter that cuts the first lines into most columns, all lines alike if possible. */
export function delimiterOf(text: string): Delimiter {
  const lines = text
    .replace(/^\uFEFF/, '')
    .slice(0, 64_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES)
    .map((line) => line.replaceAll(/"[^"]*"/g, ''));
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of SHEET_DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const most = Math.max(0, ...counts);
    // A comma inside numbers comes and goes from line to line; a delimiter is there in all of them.
    const steady = counts.filter((count) => count > 0 && count === counts[0]).length;
    const score = most === 0 ? 0 : steady * 10 + Math.min(most, 9);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
