import { InvalidSpreadsheetError, readSheet } from 'read-excel-file/universal';
import { ZipWriter } from '../zip/zip-writer.js';
import { type Cell, damaged, type RawSheet, SHEET_LIMITS, tooLarge, UnreadableSheet } from './sheet-cells.js';
import { unpackWorkbook } from './zip-entries.js';

/** One sheet of a workbook: the named one, or the first. Throws UnreadableSheet. */
export async function readWorkbook(file: Buffer, wanted: string | undefined): Promise<RawSheet> {
  const parts = unpackWorkbook(file);
  const sheets = sheetNames(parts);
  const sheet = wanted !== undefined && sheets.includes(wanted) ? wanted : sheets[0];
  for (const [name, bytes] of parts) if (/(^|\/)worksheets\//i.test(name)) refuseVastness(bytes);
  const rows = (await readRows(parts, sheet)).map((row) => row.map(cellOf));
  return { format: 'xlsx', sheets, sheet, delimiter: null, encoding: null, rows };
}

function sheetNames(parts: ReadonlyMap<string, Buffer>): string[] {
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) throw new UnreadableSheet('sheet_file_kind', { kind: 'zip' });
  const names = [...workbook.toString('utf8').matchAll(/<(?:\w+:)?sheet\b[^>]*?\bname="([^"]{1,200})"/g)];
  if (names.length === 0) throw damaged('it has no sheets');
  return names.slice(0, SHEET_LIMITS.columns).map(([, name]) => unescapeXml(name));
}

async function readRows(parts: ReadonlyMap<string, Buffer>, sheet: string): Promise<unknown[][]> {
  const zip = new ZipWriter();
  const pieces = [...parts].map(([name, bytes]) => zip.stored(name, bytes));
  const clean = Buffer.concat([...pieces, zip.end()]);
  try {
    const input = clean.buffer.slice(clean.byteOffset, clean.byteOffset + clean.length);
    return await readSheet(input, sheet, { trim: true });
  } catch (error) {
    if (error instanceof InvalidSpreadsheetError) throw damaged('it is not a whole workbook');
    // The parser throws plain errors of many kinds at what is no sheet; memory is bounded by the thread.
    throw damaged('its sheet cannot be read');
  }
}

/** Openings of rows and cells. */
const OPENING = /<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g;
const PLACE = /(?:^|\s)r\s*=\s*(["'])(.*?)\1/;

/** A cell in the last row and column of a sheet would make a table of seventeen thousand million places. */
function refuseVastness(bytes: Buffer): void {
  let cells = 0;
  let rows = 0;
  for (const [, tag, attributes] of bytes.toString('latin1').matchAll(OPENING)) {
    const place = PLACE.exec(attributes)?.[2];
    if (tag === 'row') rows = Math.max(rows + 1, place === undefined ? 0 : rowOf(/^(\d{1,7})$/.exec(place)?.[1]));
    else cells++;
    if (tag === 'c' && place !== undefined) {
      const [, letters = '', digits] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(place) ?? [];
      rows = Math.max(rows, rowOf(digits));
      if (columnOf(letters.toUpperCase()) > SHEET_LIMITS.columns) throw tooLarge('columns', SHEET_LIMITS.columns);
    }
    if (cells > SHEET_LIMITS.cells) throw tooLarge('cells', SHEET_LIMITS.cells);
    if (rows > SHEET_LIMITS.rows) throw tooLarge('rows', SHEET_LIMITS.rows);
  }
}

function rowOf(digits: string | undefined): number {
  if (digits === undefined) throw damaged('a cell stands nowhere');
  return Number(digits);
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  if (typeof value === 'string') return value.slice(0, SHEET_LIMITS.cellLength);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

const XML_NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => XML_NAMES[name]);
