import { ZipWriter } from '../zip/zip-writer.js';
import { columnLetters } from '../values/cell-style.js';
import { neutral } from './neutral-text.js';

export type WrittenCell = string | number | boolean | null;

export interface WrittenSheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly widths: readonly number[];
  readonly headers: readonly string[];
  readonly rows: Iterable<readonly WrittenCell[]> | AsyncIterable<readonly WrittenCell[]>;
  /** Lists to choose from, by column: `Lists!$A$2:$A$9`. */
  readonly choices?: readonly { readonly column: number; readonly from: string }[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const BOLD = 1;
const TEXT = 2;
/** Rows below the headers for which choices are offered. */
const CHOICE_ROWS = 5_000;
/** Text is gathered to pieces of about this size before it is packed. */
const PIECE_CHARACTERS = 32_000;

/** A workbook, piece by piece: what has been written is not kept, so its length costs no memory. */
export async function* writeWorkbook(sheets: readonly WrittenSheet[]): AsyncGenerator<Buffer> {
  const zip = new ZipWriter();
  yield* zip.packed('[Content_Types].xml', [contentTypes(sheets)]);
  yield* zip.packed('_rels/.rels', [packageRelations()]);
  yield* zip.packed('xl/workbook.xml', [workbook(sheets)]);
  yield* zip.packed('xl/_rels/workbook.xml.rels', [workbookRelations(sheets)]);
  yield* zip.packed('xl/styles.xml', [STYLES]);
  for (const [i, sheet] of sheets.entries())
    yield* zip.packed(`xl/worksheets/sheet${i + 1}.xml`, inPieces(sheetXml(sheet)));
  yield zip.end();
}

async function* sheetXml({ widths, headers, rows, choices = [] }: WrittenSheet): AsyncGenerator<string> {
  const columns = headers.map(
    (_, i) => `<col min="${i + 1}" max="${i + 1}" width="${widths[i] ?? 16}" customWidth="1"/>`,
  );
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  yield rowXml(1, headers, BOLD);
  let number = 1;
  for await (const row of rows) yield rowXml(++number, row, TEXT);
  const validations = choices.map(({ column, from }) => {
    const letters = columnLetters(column);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letters}2:${letters}${CHOICE_ROWS}"><formula1>${escaped(from)}</formula1></dataValidation>`;
  });
  const list =
    validations.length > 0
      ? `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
      : '';
  yield `</sheetData>${list}</worksheet>`;
}

async function* inPieces(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const part of parts) {
    piece += part;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function rowXml(number: number, cells: readonly WrittenCell[], style: number): string {
  const xml = cells.map((cell, i) => cellXml(cell, `${columnLetters(i)}${number}`, style)).join('');
  return `<row r="${number}">${xml}</row>`;
}

function cellXml(cell: WrittenCell, at: string, style: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(neutral(cell))}</t></is></c>`;
}

/** What XML 1.0 cannot hold is left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const contentTypes = (sheets: readonly WrittenSheet[]): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`;

const packageRelations = (): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbook = (sheets: readonly WrittenSheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`;

const workbookRelations = (sheets: readonly WrittenSheet[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;

/** Plain, bold, and text that stays text when it is edited. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;
