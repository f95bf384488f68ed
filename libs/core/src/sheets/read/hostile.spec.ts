import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { proveBySpecs } from '../../../../../test/prove/harness/specs.js';
import { ZipWriter } from '../zip/zip-writer.js';
import { readFile } from './read-file.js';
import { UnreadableSheet } from './sheet-cells.js';

// Files made to hurt whoever opens them. Each must be refused by name, quickly, and without taking much memory.

const WORKBOOK = `<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const RELATIONS = `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook whose one sheet holds these rows; more parts beside it, when told. */
function workbook(rows: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const zip = new ZipWriter();
  const files = {
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/worksheets/sheet1.xml': sheetOf(rows),
    ...parts,
  };
  const pieces = Object.entries(files).map(([name, text]) => zip.stored(name, Buffer.from(text)));
  return Buffer.concat([...pieces, zip.end()]);
}

/** One entry of a ZIP, deflated, with a size in its headers that may be a lie. */
function deflated(name: string, bytes: Buffer, claimed = bytes.length, flags = 0): Buffer {
  const packed = deflateRawSync(bytes);
  const fileName = Buffer.from(name);
  const facts = (target: Buffer, at: number): void => {
    target.writeUInt16LE(20, at);
    target.writeUInt16LE(flags, at + 2);
    target.writeUInt16LE(8, at + 4);
    target.writeUInt32LE(crc32(bytes), at + 10);
    target.writeUInt32LE(packed.length, at + 14);
    target.writeUInt32LE(claimed, at + 18);
    target.writeUInt16LE(fileName.length, at + 22);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  facts(local, 4);
  const row = Buffer.alloc(46);
  row.writeUInt32LE(0x02014b50, 0);
  facts(row, 6);
  const data = Buffer.concat([local, fileName, packed]);
  return Buffer.concat([data, ended(Buffer.concat([row, fileName]), 1, data.length)]);
}

function ended(table: Buffer, entries: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([table, end]);
}

/** Many entries of one archive that are the same bytes. */
function overlapping(copies: number): Buffer {
  const one = deflated('xl/workbook.xml', Buffer.from(WORKBOOK.repeat(200)));
  const tableAt = one.readUInt32LE(one.length - 6);
  const row = one.subarray(tableAt, one.length - 22);
  const rows = Array.from({ length: copies }, (_, i) => {
    const copy = Buffer.from(row);
    copy.write(`xl/workboo${String(i).padStart(1, 'x').slice(-1)}.xml`, 46);
    return copy;
  });
  return Buffer.concat([one.subarray(0, tableAt), ended(Buffer.concat(rows), copies, tableAt)]);
}

const MB = 1024 * 1024;
const HOSTILE: Readonly<Record<string, readonly [file: () => Buffer, code: string]>> = {
  'a bomb of a hundred megabytes in a hundred kilobytes': [
    () => deflated('xl/workbook.xml', Buffer.alloc(100 * MB, 32)),
    'sheet_too_large',
  ],
  'a bomb that says it is small': [
    () => deflated('xl/workbook.xml', Buffer.alloc(100 * MB, 32), 10),
    'sheet_too_large',
  ],
  'parts that share their bytes': [() => overlapping(50), 'sheet_damaged'],
  'more parts than any workbook has': [
    () => workbook('', Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`xl/p${i}.xml`, '<a/>']))),
    'sheet_too_large',
  ],
  'a part that occurs twice': [
    () => {
      const zip = new ZipWriter();
      const twice = [WORKBOOK, WORKBOOK].map((text) => zip.stored('xl/workbook.xml', Buffer.from(text)));
      return Buffer.concat([...twice, zip.end()]);
    },
    'sheet_damaged',
  ],
  'a locked one': [() => deflated('xl/workbook.xml', Buffer.from(WORKBOOK), WORKBOOK.length, 1), 'sheet_damaged'],
  'entities that multiply': [
    () =>
      workbook('', {
        'xl/sharedStrings.xml': `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`,
      }),
    'sheet_damaged',
  ],
  'a cell in the last corner of a sheet': [
    () => workbook(`<row r="1048576">${cell('XFD1048576', 'x')}</row>`),
    'sheet_too_large',
  ],
  'a cell in a far column': [() => workbook(`<row r="1">${cell('XFD1', 'x')}</row>`), 'sheet_too_large'],
  'a row that is a thousand million': [() => workbook(`<row r="1e9">${cell('A1', 'x')}</row>`), 'sheet_damaged'],
  'a row with another quote': [() => workbook(`<row r='9999999'>${cell('A1', 'x')}</row>`), 'sheet_too_large'],
  'rows without end': [() => workbook('<row/>'.repeat(60_000)), 'sheet_too_large'],
  'cells without end': [() => workbook(`<row r="1">${'<c/>'.repeat(1_000_001)}</row>`), 'sheet_too_large'],
  'one that is cut off': [() => workbook(`<row r="1">${cell('A1', 'x')}</row>`).subarray(0, 400), 'sheet_damaged'],
  'an archive of other things': [
    () => {
      const zip = new ZipWriter();
      return Buffer.concat([zip.stored('../../etc/passwd', Buffer.from('root')), zip.end()]);
    },
    'sheet_file_kind',
  ],
  'XML that is none': [() => workbook('<row r="1"><c r="A1"><v>1</row>'.repeat(3)), 'sheet_damaged'],
  'an old workbook': [() => Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'sheet_file_kind'],
  'a PDF': [() => Buffer.from('%PDF-1.7\n%%EOF'), 'sheet_file_kind'],
  'a picture': [() => Buffer.from('89504E470D0A1A0A', 'hex'), 'sheet_file_kind'],
  'a program': [() => Buffer.from('MZ\u0090\u0000'), 'sheet_file_kind'],
  'a page': [() => Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'sheet_file_kind'],
  'bytes of any kind': [() => Buffer.from([1, 2, 3, 0, 255, 254, 7]), 'sheet_file_kind'],
  'text with NUL in it': [() => Buffer.from('Bahan;Harga\nSPUN\u0000BOND;1'), 'sheet_file_kind'],
  nothing: [() => Buffer.alloc(0), 'sheet_empty'],
  'nothing but line breaks': [() => Buffer.from('\n\n;;\n \n'), 'sheet_empty'],
  'more rows than are taken': [() => Buffer.from('a;b\n'.repeat(60_000)), 'sheet_too_large'],
  'more columns than are taken': [() => Buffer.from(`${'a;'.repeat(300)}\n`), 'sheet_too_large'],
  'more cells than are taken': [() => Buffer.from(`${'a;'.repeat(150)}\n`.repeat(8_000)), 'sheet_too_large'],
  'a quotation mark without its fellow': [() => Buffer.from('a;b\n"never closed;1\n2;3'), 'sheet_damaged'],
  'more bytes than are taken': [() => Buffer.alloc(11 * MB, 97), 'sheet_too_large'],
};

proveBySpecs({ number: 11 });

describe('a file made to hurt', () => {
  it.each(Object.entries(HOSTILE))('is refused by name: %s', async (_, [file, code]) => {
    const refusal = await readFile(file(), {}).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(UnreadableSheet);
    expect((refusal as UnreadableSheet).code).toBe(code);
  });

  it('does not keep a good one from being read', async () => {
    const rows = `<row r="1">${cell('A1', 'Bahan')}${cell('C1', '&lt;b&gt; &amp; c')}</row><row r="3"><c r="B3"><v>1.5</v></c><c r="C3" t="b"><v>1</v></c></row>`;
    const { sheets, rows: read } = await readFile(workbook(rows, { 'xl/media/../../x.png': 'no' }), {});
    expect(sheets).toEqual(['Data']);
    expect(read).toEqual([
      ['Bahan', null, '<b> & c'],
      [null, null, null],
      [null, 1.5, true],
    ]);
  });

  it('cannot make a cell longer than is taken', async () => {
    const { rows } = await readFile(workbook(`<row r="1">${cell('A1', 'x'.repeat(100_000))}</row>`), {});
    expect(rows[0][0]).toHaveLength(4_000);
  });
});
