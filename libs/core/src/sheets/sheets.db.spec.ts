import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SheetsHouse } from '../../../../test/support/sheets-house.js';
import { Request, RequestLine } from '../demand/request.entity.js';
import { LineWeek } from '../supply/line.entity.js';
import { Offer } from '../supply/offer.entity.js';
import { FailedRows } from './failed-rows.js';
import { PieceRunner } from './piece-runner.js';
import { readFile } from './read/read-file.js';
import { SheetApplier } from './sheet-applier.js';
import { SheetExports } from './sheet-exports.js';
import type { SheetFile } from './sheet-file.js';
import { SheetTemplates } from './sheet-templates.js';

let house: SheetsHouse;
beforeAll(async () => {
  house = await SheetsHouse.open();
});
afterAll(() => house.close());
beforeEach(() => house.settle());

const offers = (
  rows: readonly string[],
  headers = 'Bahan;Lini;Harga satuan (Rp);Pesanan minimum;Gramatur [gsm];Warna',
) => [headers, ...rows].join('\n');

const bytesOf = async ({ bytes }: SheetFile): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
};
const cellsOf = async (file: SheetFile) => (await readFile(await bytesOf(file), {})).rows;
const ownOffers = () => house.dataSource.manager.findBy(Offer, { organisationId: house.organisationId });

describe('a dry run', () => {
  it('says of every row what it would do, and why not, and changes nothing', async () => {
    const job = await house.check(
      'offers',
      offers([
        'SPUNBOND;Lini Spunbond 1;32.500;100;25,5;white',
        'SPUNBON;;30000;;25;white',
        'SPUNBOND;;seribu;;25;whte',
        'SPUNBOND;;30000;;;white',
        'SPUNBOND;Lini Spunbond 1;32.500;100;25,5;white',
        'SPUNBOND;;0;;25;',
      ]),
    );
    expect(job).toMatchObject({ state: 'checked', rowsTotal: 6, rowsChecked: 6, toCreate: 2, toSkip: 1, refused: 3 });
    const rows = await house.ledger(job.id);
    expect(rows.map(({ outcome, skip }) => skip ?? outcome)).toEqual([
      'create',
      'refuse',
      'refuse',
      'create',
      'repeated',
      'refuse',
    ]);
    expect(rows[1].faults).toMatchObject([{ field: 'material', code: 'unknown_reference', suggestion: 'SPUNBOND' }]);
    expect(rows[2].faults).toMatchObject([
      { field: 'unitPrice', code: 'type', value: 'seribu' },
      { field: 'attribute:color', code: 'one_of', suggestion: 'white' },
    ]);
    // The offer's own rule, by the offer's own service.
    expect(rows[5].faults).toMatchObject([{ field: 'unitPrice', code: 'min', params: { min: 1 }, suggestion: '1' }]);
    expect(rows[0].input).toMatchObject({ terms: { unitPrice: 32_500, moq: 100 }, attributes: { gsm: 25.5 } });
    expect(await ownOffers()).toEqual([]);
  });

  it('judges headers before rows: near misses wait for a choice, unknown columns are left out', async () => {
    const text = offers(['SPUNBOND;32500;x'], 'Bahan;Harga satuam;Kolom saya');
    const job = await house.check('offers', text);
    expect(job).toMatchObject({ state: 'unmatched', rowsTotal: 0 });
    expect(job.asRead?.headers).toMatchObject([
      { header: 'Bahan', field: 'material', how: 'exact' },
      { header: 'Harga satuam', field: null, how: 'near', suggestion: 'unitPrice' },
      { header: 'Kolom saya', field: null, how: 'unknown' },
    ]);
    expect(job.asRead?.missing).toEqual(['unitPrice']);
    const chosen = await house.check('offers', text, { columns: { '1': 'unitPrice' } });
    expect(chosen).toMatchObject({ state: 'checked', toCreate: 1 });
  });

  it('shows how numbers and days were guessed, and reads them otherwise when told', async () => {
    const text = 'Bahan,Harga,TKDN,Berlaku sampai\nSPUNBOND,"1,234",40.5,12/31/2026\nSPUNBOND,"1,235",41,11/30/2026';
    const job = await house.check('offers', text);
    expect(job.asRead).toMatchObject({ delimiter: ',', decimal: 'point', decimalSeen: 'C2: 40.5', dateOrder: 'mdy' });
    expect((await house.ledger(job.id))[0].input).toMatchObject({
      terms: { unitPrice: 1_234, localContent: 40.5, validUntil: '2026-12-31' },
    });
    const told = await house.check('offers', text, { decimal: 'comma', dateOrder: 'dmy' });
    expect(told).toMatchObject({ refused: 2 });
    expect(told.causes.map(({ cause }) => cause)).toContain('date/validUntil');
  });

  it('reads Windows-1252 and UTF-16, title rows above the headers, and the example row of the template', async () => {
    const text = 'Daftar harga;;\n\nBahan;Harga satuan (Rp);Catatan\nSPUNBOND;100;CONTOH – lewati\nSPUNBOND;200;é';
    const latin = Buffer.from(text.replace('–', '-'), 'latin1');
    const job = await house.check('offers', latin);
    expect(job.asRead).toMatchObject({ encoding: 'windows-1252', headerRow: 3 });
    expect((await house.ledger(job.id)).map(({ row, skip }) => [row, skip])).toEqual([
      [4, 'example'],
      [5, null],
    ]);
    const wide = await house.check('offers', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(wide).toMatchObject({ state: 'checked', toCreate: 1 });
    expect(wide.asRead).toMatchObject({ encoding: 'utf-16le' });
  });

  it('summarises many faults by cause', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => (i % 3 === 0 ? `KAIN;${i};` : `SPUNBOND;harga ${i};`));
    const job = await house.check('offers', offers(rows, 'Bahan;Harga satuan (Rp);Lini'));
    expect(job).toMatchObject({ refused: 3_000, toCreate: 0 });
    expect(job.causes).toMatchObject([
      { cause: 'type/unitPrice', rows: 2_000, first: [3, 4, 6, 7, 9] },
      { cause: 'unknown_reference/material', rows: 1_000 },
    ]);
    await expect(house.imports.apply(house.actor, job.id)).rejects.toMatchObject({ code: 'sheet_nothing_to_apply' });
  });
});

describe('applying', () => {
  it('does what the dry run said, each row by itself, and the same file again does nothing', async () => {
    const text = offers(['SPUNBOND;Lini Spunbond 1;32500;100;25;white', 'SPUNBOND;;31000;;30;', 'SPUNBOND;;-5;;30;']);
    const job = await house.check('offers', text);
    expect(await house.apply(job.id)).toMatchObject({ state: 'done', rowsDone: 2, rowsFailed: 0, refused: 1 });
    const made = await ownOffers();
    expect(
      made.map(({ unitPrice, state }) => [unitPrice, state]).toSorted(([a], [b]) => Number(a) - Number(b)),
    ).toEqual([
      [31_000, 'draft'],
      [32_500, 'draft'],
    ]);
    const again = await house.check('offers', text);
    expect(again).toMatchObject({ toCreate: 0, toSkip: 2, refused: 1 });
    expect((await house.imports.get(house.actor, again.id)).sameFile).toMatchObject({ id: job.id, by: 'Ayu' });
  });

  it('changes what has an id, and passes over what would stay as it is', async () => {
    const first = await house.check('offers', offers(['SPUNBOND;;32500;100;25;white']));
    await house.apply(first.id);
    const [{ id }] = await ownOffers();
    const text = `ID penawaran;Harga satuan (Rp);Warna\n${id};33000;blue`;
    const change = await house.check('offers', text);
    expect(change).toMatchObject({ toUpdate: 1 });
    await house.apply(change.id);
    expect((await ownOffers())[0]).toMatchObject({
      unitPrice: 33_000,
      attributes: { gsm: 25, color: 'blue' },
      version: 2,
    });
    expect(await house.check('offers', `${text}\n`)).toMatchObject({ toUpdate: 0, toSkip: 1 });
    const foreign = `ID penawaran;Harga satuan (Rp)\n0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60;1`;
    const refused = await house.check('offers', foreign);
    expect((await house.ledger(refused.id))[0].faults).toMatchObject([{ field: 'id', code: 'unknown_reference' }]);
  });

  it('goes on after a crash where it stood, without doubles', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `SPUNBOND;;${1_000 + i};;25;white`);
    const job = await house.check('offers', offers(rows));
    await house.imports.apply(house.actor, job.id);
    const runner = house.app.get(PieceRunner);
    const apply = runner.apply.bind(runner);
    let left = 20;
    runner.apply = (...args) => (left-- > 0 ? apply(...args) : Promise.reject(new Error('power cut')));
    await expect(house.app.get(SheetApplier).apply(job.id)).rejects.toThrow('power cut');
    runner.apply = apply;
    // Pieces that were under way beside the one that failed still end by themselves.
    const agrees = async () => (await house.import(job.id)).rowsDone === (await ownOffers()).length;
    await expect.poll(agrees).toBe(true);
    const stopped = await house.import(job.id);
    expect(stopped.state).toBe('applying');
    expect(stopped.rowsDone).toBe((await ownOffers()).length);
    expect(stopped.rowsDone).toBeGreaterThan(0);
    expect(stopped.rowsDone).toBeLessThan(60);
    // Two workers at once: the job was given to a second one while the first was only slow.
    const applier = house.app.get(SheetApplier);
    await Promise.allSettled([applier.apply(job.id), applier.apply(job.id)]);
    expect(await house.import(job.id)).toMatchObject({ state: 'done', rowsDone: 60 });
    const prices = (await ownOffers()).map(({ unitPrice }) => unitPrice);
    expect(prices.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => 1_000 + i));
  });

  it('stops when asked, and says what was done', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => `SPUNBOND;;${1_000 + i};;25;white`);
    const job = await house.check('offers', offers(rows));
    await house.imports.apply(house.actor, job.id);
    await house.imports.cancel(house.actor, job.id);
    expect(await house.app.get(SheetApplier).apply(job.id)).toBe('cancelled');
    expect(await house.import(job.id)).toMatchObject({ state: 'cancelled', rowsDone: 0 });
    expect(await ownOffers()).toEqual([]);
  });

  it('has every row judged by what holds when it is applied', async () => {
    const job = await house.check('offers', offers(['SPUNBOND;Lini Spunbond 1;32500;;25;white', 'SPUNBOND;;100;;25;']));
    await house.dataSource.query('delete from line where id = $1', [house.lineId]);
    expect(await house.apply(job.id)).toMatchObject({ state: 'done', rowsDone: 1, rowsFailed: 1 });
    const failed = (await house.ledger(job.id)).filter(({ state }) => state === 'failed');
    expect(failed).toMatchObject([{ row: 2, faults: [{ field: 'line', code: 'unknown_reference' }] }]);
  });

  it('does nothing in the name of somebody who has left the organisation', async () => {
    const job = await house.check('offers', offers(['SPUNBOND;;100;;25;']));
    await house.imports.apply(house.actor, job.id);
    await house.dataSource.query('delete from membership where user_id = $1', [house.actor.userId]);
    await house.app.get(SheetApplier).apply(job.id);
    expect(await house.import(job.id)).toMatchObject({ state: 'done', rowsDone: 0, rowsFailed: 1 });
    expect(await ownOffers()).toEqual([]);
  });

  it('is for members only', async () => {
    const job = await house.check('offers', offers(['SPUNBOND;;100;;25;']));
    const stranger = { ...house.actor, memberships: [] };
    await expect(house.imports.get(stranger, job.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(house.imports.apply(stranger, job.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('calendars', () => {
  const calendar = (rows: readonly string[]) =>
    ['Lini;Minggu;Kapasitas efektif;Kapasitas maksimum', ...rows].join('\n');

  it('writes weeks in whatever form they are named, and refuses those that promised more', async () => {
    const [a, b] = [house.week(1), house.week(2)];
    const monday = house.rows.week(3).split('-').toReversed().join('/');
    const job = await house.check(
      'calendars',
      calendar([
        `Lini Spunbond 1;${a};1.500,5;2000`,
        `lini spunbond 1;${b};1000;`,
        `Lini Spunbond 1;${monday};900;500`,
      ]),
    );
    expect(job).toMatchObject({ toCreate: 2, refused: 1 });
    const [, , wrong] = await house.ledger(job.id);
    expect(wrong.faults).toMatchObject([{ field: 'effective', code: 'max', params: { max: 500 } }]);
    await house.apply(job.id);
    const weeks = await house.dataSource.manager.find(LineWeek, {
      where: { lineId: house.lineId },
      order: { week: 'ASC' },
    });
    expect(weeks).toMatchObject([
      { effective: 1_500.5, maximum: 2_000 },
      { effective: 1_000, installed: 1_000 },
    ]);
    await house.dataSource.query('update line_week set held = 800 where week = $1', [house.rows.week(1)]);
    const less = await house.check('calendars', calendar([`Lini Spunbond 1;${a};700;`, `Lini Spunbond 1;${b};950;`]));
    expect(less).toMatchObject({ toUpdate: 1, refused: 1 });
    expect((await house.ledger(less.id))[0].faults).toMatchObject([
      { field: 'effective', code: 'min', suggestion: '800' },
    ]);
  });

  it('takes one week of a line once', async () => {
    const job = await house.check(
      'calendars',
      calendar([`Lini Spunbond 1;${house.week(1)};1000;`, `Lini Spunbond 1;${house.week(1)};900;`]),
    );
    expect(job).toMatchObject({ toCreate: 1, refused: 1 });
    expect(job.causes[0].cause).toBe('duplicate/');
  });
});

describe('requests', () => {
  const headers = 'Judul;Bahan;Jumlah;Satuan;Paling awal;Paling akhir;Gramatur [gsm];Buka';
  const needs = (rows: readonly string[]) => [headers, ...rows].join('\n');
  const own = () => house.dataSource.manager.findBy(Request, { organisationId: house.organisationId });

  it('gathers rows of one title into one request, each row for itself, tonnes as kilograms', async () => {
    const [from, to] = [house.week(2), house.week(6)];
    const job = await house.check(
      'requests',
      needs([
        `Masker;SPUNBOND;1,5;ton;${from};${to};25;ya`,
        `Masker;SPUNBOND;800;kg;${from};${to};>= 30;ya`,
        `Masker;SPUNBOND;800;kg;${to};${from};30;ya`,
        `Lain;STARCH;10;liter;${from};${to};;`,
      ]),
    );
    expect((await house.ledger(job.id)).map(({ outcome }) => outcome)).toEqual([
      'create',
      'create',
      'refuse',
      'refuse',
    ]);
    const numbers = await house.dataSource.query('select last_value, is_called from request_number');
    await house.apply(job.id);
    const [request, ...others] = await own();
    expect(others).toEqual([]);
    expect(request).toMatchObject({ title: 'Masker', state: 'open' });
    const lines = await house.dataSource.manager.find(RequestLine, {
      where: { requestId: request.id },
      order: { position: 'ASC' },
    });
    expect(lines.map(({ quantity, constraints }) => [quantity, constraints])).toEqual([
      [1_500, { gsm: { min: 25, max: 25 } }],
      [800, { gsm: { min: 30 } }],
    ]);
    // A rehearsal takes no number.
    const now = await house.dataSource.query('select last_value from request_number');
    expect(Number(now[0].last_value) - Number(numbers[0].last_value)).toBeLessThanOrEqual(1);
    const again = await house.check('requests', needs([`Masker;SPUNBOND;1500;;${from};${to};25;ya`]));
    expect(again).toMatchObject({ toCreate: 0, toSkip: 1 });
  });

  it('changes a line by its number and position, and adds to a request', async () => {
    const [from, to] = [house.week(2), house.week(6)];
    const first = await house.check('requests', needs([`Masker;SPUNBOND;100;kg;${from};${to};25;`]));
    await house.apply(first.id);
    const [{ number }] = await own();
    const text = `Nomor permintaan;Nomor baris;Bahan;Jumlah;Paling awal;Paling akhir
${number};1;;250;;
${number};;SPUNBOND;70;${from};${to}
${number};9;;1;;`;
    const job = await house.check('requests', text);
    expect(job).toMatchObject({ toUpdate: 1, toCreate: 1, refused: 1 });
    await house.apply(job.id);
    const lines = await house.dataSource.manager.find(RequestLine, {
      where: { organisationId: house.organisationId },
      order: { position: 'ASC' },
    });
    expect(lines.map(({ quantity }) => quantity)).toEqual([250, 70]);
  });
});

describe('files on their way out', () => {
  it('come back as they went: an export imported again changes nothing', async () => {
    const job = await house.check('offers', offers(['SPUNBOND;Lini Spunbond 1;32500;100;25,5;white']));
    await house.apply(job.id);
    for (const format of ['xlsx', 'csv'] as const) {
      for (const locale of ['id', 'en'] as const) {
        const file = await house.app
          .get(SheetExports)
          .make(house.actor, house.organisationId, 'offers', format, locale);
        const back = await house.check('offers', await bytesOf(file), undefined, file.name);
        expect(back, `${format} ${locale}`).toMatchObject({ state: 'checked', toSkip: 1, toCreate: 0, refused: 0 });
        await house.imports.cancel(house.actor, back.id);
      }
    }
  });

  it('neutralise what a spreadsheet would take for a formula, and imports take the apostrophe away', async () => {
    await house.dataSource.query('update line set name = $2 where id = $1', [
      house.lineId,
      '=HYPERLINK("http://jahat")',
    ]);
    const week = house.week(1);
    await house.dataSource.query(
      `insert into line_week (line_id, week, installed, effective, maximum) values ($1, $2, 5, 5, 5)`,
      [house.lineId, house.rows.week(1)],
    );
    for (const format of ['xlsx', 'csv'] as const) {
      const file = await house.app.get(SheetExports).make(house.actor, house.organisationId, 'calendars', format, 'id');
      const bytes = await bytesOf(file);
      const { rows } = await readFile(bytes, {});
      expect(rows[1]).toContain(`'=HYPERLINK("http://jahat")`);
      expect(rows[1]).toContain(week);
      expect(await house.check('calendars', bytes)).toMatchObject({ toSkip: 1, refused: 0 });
    }
  });

  it('templates hold headers, an example that is passed over, a guide and the words to choose from', async () => {
    for (const kind of ['offers', 'calendars', 'requests'] as const) {
      const templates = house.app.get(SheetTemplates);
      const file = await templates.make(house.actor, house.organisationId, kind, 'xlsx', 'id', 'SPUNBOND');
      const bytes = await bytesOf(file);
      const raw = await readFile(bytes, {});
      expect(raw.sheets).toEqual(['Data', 'Petunjuk', 'Daftar']);
      const job = await house.check(kind, bytes);
      expect(job).toMatchObject({ kind, state: 'checked', rowsTotal: 1, toSkip: 1 });
      expect(job.asRead?.headers.every(({ how }) => how === 'exact')).toBe(true);
    }
  });

  it('give failed rows back with row, column, value, reason in both languages and a suggestion, ready to be corrected', async () => {
    const job = await house.check(
      'offers',
      offers(['SPUNBON;;100;;25;', 'SPUNBOND;;200;;25;', 'SPUNBOND;;=1+1;;25;white']),
    );
    const file = await house.app.get(FailedRows).file(house.actor, job.id, 'xlsx', 'id');
    const [headers, first, second] = await cellsOf(file);
    expect(headers.slice(0, 3)).toEqual(['Bahan', 'Lini', 'Harga satuan (Rp)']);
    const told = (row: readonly unknown[]) => Object.fromEntries(headers.map((header, i) => [header, row[i]]));
    expect(told(first)).toMatchObject({
      'Baris asal': 2,
      'Kolom bermasalah': 'Bahan',
      'Nilai bermasalah': 'SPUNBON',
      'Alasan dalam bahasa Indonesia': 'Bahan: SPUNBON tidak ada dalam bahan.',
      'Alasan dalam bahasa Inggris': 'Material: SPUNBON does not exist in materials.',
      'Saran perbaikan': 'SPUNBOND',
    });
    expect(told(second)).toMatchObject({ 'Baris asal': 4, 'Harga satuan (Rp)': "'=1+1" });
    const csv = (await bytesOf(await house.app.get(FailedRows).file(house.actor, job.id, 'csv', 'en'))).toString();
    const corrected = csv.replace('SPUNBON,', 'SPUNBOND,').replace("'=1+1", '300');
    expect(await house.check('offers', corrected)).toMatchObject({ toCreate: 2, refused: 0 });
  });
});
