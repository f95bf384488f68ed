import { stringify } from 'csv-stringify/sync';
import type { Locale } from '#contracts';
import { neutral } from './neutral-text.js';
import type { WrittenCell, WrittenSheet } from './workbook-writer.js';

const ROWS_PER_PIECE = 500;

/** A csv as spreadsheet programs of the language open it: semicolons and decimal commas in Indonesian. */
export async function* writeDelimited({ headers, rows }: WrittenSheet, locale: Locale): AsyncGenerator<Buffer> {
  const delimiter = locale === 'id' ? ';' : ',';
  const text = (cell: WrittenCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return locale === 'id' ? String(cell).replace('.', ',') : String(cell);
    if (typeof cell === 'boolean') return locale === 'id' ? (cell ? 'ya' : 'tidak') : cell ? 'yes' : 'no';
    return neutral(cell);
  };
  const line = (lines: readonly (readonly WrittenCell[])[]) =>
    Buffer.from(
      stringify(
        lines.map((cells) => cells.map(text)),
        { delimiter, record_delimiter: '\r\n' },
      ),
      'utf8',
    );
  yield Buffer.concat([Buffer.from('\uFEFF', 'utf8'), line([headers])]);
  let piece: (readonly WrittenCell[])[] = [];
  for await (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_PER_PIECE) continue;
    yield line(piece);
    piece = [];
  }
  if (piece.length > 0) yield line(piece);
}
