import type { SheetReading } from '#contracts';
import { readDelimited } from './delimited.js';
import { type RawSheet, SHEET_LIMITS, tooLarge, UnreadableSheet } from './sheet-cells.js';
import { readWorkbook } from './workbook.js';

/** What a file is by its first bytes, whatever its name says. Throws UnreadableSheet for all but xlsx and csv. */
export function kindOfFile(file: Buffer): 'xlsx' | 'csv' {
  if (file.length > SHEET_LIMITS.fileBytes) throw tooLarge('MB', SHEET_LIMITS.fileBytes / 1024 / 1024);
  if (file.length === 0) throw new UnreadableSheet('sheet_empty');
  if (file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return 'xlsx';
  const known = SIGNATURES.find(([signature]) => file.subarray(0, 8).toString('latin1').startsWith(signature));
  if (known) throw new UnreadableSheet('sheet_file_kind', { kind: known[1] });
  if (!isText(file)) throw new UnreadableSheet('sheet_file_kind', { kind: 'binary' });
  if (/^\uFEFF?\s*<(!doctype|html|\?xml|script|svg)/i.test(file.subarray(0, 200).toString('utf8'))) {
    throw new UnreadableSheet('sheet_file_kind', { kind: 'html / xml' });
  }
  return 'csv';
}

/** Throws UnreadableSheet. */
export async function readFile(file: Buffer, reading: SheetReading): Promise<RawSheet> {
  const raw = kindOfFile(file) === 'xlsx' ? await readWorkbook(file, reading.sheet) : readDelimited(file, reading);
  if (!raw.rows.some((row) => row.some((cell) => cell !== null))) throw new UnreadableSheet('sheet_empty');
  return raw;
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'pdf'],
  ['\u00D0\u00CF\u0011\u00E0', 'xls'],
  ['\u0089PNG', 'png'],
  ['\u00FF\u00D8\u00FF', 'jpeg'],
  ['GIF8', 'gif'],
  ['MZ', 'exe'],
  ['\u007FELF', 'elf'],
  ['\u001F\u008B', 'gzip'],
  ['7z\u00BC\u00AF', '7z'],
  ['Rar!', 'rar'],
  ['PK', 'zip'],
];

/** No control characters but those of text; UTF-16 says so by its mark. */
function isText(file: Buffer): boolean {
  const isUtf16 = (file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff);
  if (isUtf16) return true;
  return !file.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}
