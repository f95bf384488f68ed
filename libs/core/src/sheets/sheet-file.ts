import type { Locale, SheetFormat } from '#contracts';
import { writeDelimited } from './write/delimited-writer.js';
import { writeWorkbook, type WrittenSheet } from './write/workbook-writer.js';

/** A file on its way out. */
export interface SheetFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: AsyncIterable<Buffer>;
}

export const SHEET_MEDIA = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const satisfies Record<SheetFormat, string>;

/** In a csv the first sheet is all there is. */
export function sheetFile(
  name: string,
  format: SheetFormat,
  locale: Locale,
  sheets: readonly WrittenSheet[],
): SheetFile {
  const bytes = format === 'csv' ? writeDelimited(sheets[0], locale) : writeWorkbook(sheets);
  return { name: `${name}.${format}`, mediaType: SHEET_MEDIA[format], bytes };
}
