import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, PortalHouse, type Visitor, WIDTHS } from '../support/browser.js';

// Spreadsheets in and out: every fault they are known for, the dry run, the application, and the file that comes back.

let house: PortalHouse;
beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house.close());

/** A frame may be late on a busy machine. */
const SOON = { timeout: 20_000 };

const CSV = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
});

/** Chooses a file where files are dropped; the check begins by itself. */
async function upload(page: Page, file: ReturnType<typeof CSV>): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/sheets\/[0-9a-f-]{36}/);
}

const stands = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** A material of the demo producer's own offers. */
async function ownMaterial(visitor: Visitor): Promise<string> {
  const answer = await visitor.context.request.get('/api/v1/offers?limit=1');
  const { items } = (await answer.json()) as { items: { material: { code: string } }[] };
  return items[0].material.code;
}

describe('a producer', () => {
  it('brings in offers: headers first, then every row with its reason, then applies and takes the refused rows back', async () => {
    const visitor = await house.signedIn('producer');
    const { page } = visitor;
    const material = await ownMaterial(visitor);
    await visitor.go('/producer/offers');
    await page.getByRole('link', { name: 'Impor dan ekspor' }).click();
    await page.getByRole('heading', { name: 'Lembar kerja', level: 1 }).waitFor();
    const rows = [
      'Bahan;Harga satuam;Pesanan minimum;TKDN (%);Berlaku sampai;Catatan',
      `${material};32.500;100;40,5;31/12/2027;`,
      `${material};31.000;100;38,25;2027-12-31;`,
      `${material.slice(0, -1)};30.000;100;40;31/12/2027;`,
      `${material};tiga puluh ribu;100;40;31/12/2027;`,
      `${material};0;100;400;31/13/2027;`,
      `${material};32.500;100;40,5;31/12/2027;`,
      `${material};1;;;;CONTOH`,
    ];
    await upload(page, CSV('penawaran.csv', rows.join('\r\n')));
    await stands(page, 'Judul kolom perlu dipastikan');
    expect(await page.getByLabel('Kolom Harga satuam dibaca sebagai').inputValue()).toBe('unitPrice');
    expect(await visitor.violations()).toEqual([]);
    await visitor.shot('sheets-headers');
    await page.getByRole('button', { name: 'Periksa baris' }).click();
    await page.getByRole('heading', { name: 'Bila dijalankan' }).waitFor();
    await stands(page, 'Harga satuan (Rp) harus berupa angka seperti 1.234,56, bukan tiga puluh ribu.');
    await stands(page, 'Sama dengan baris sebelumnya.');
    await stands(page, 'Baris contoh dari templat.');
    expect(await visitor.violations()).toEqual([]);
    await visitor.shot('sheets-dry-run');
    // Only the refused ones, by the address.
    await page.getByLabel('Akan').selectOption({ label: 'ditolak' });
    await expect.poll(() => page.url(), SOON).toContain('outcome=refuse');
    await expect
      .poll(() => page.getByRole('table', { name: 'Baris demi baris' }).locator('tbody tr').count(), SOON)
      .toBe(3);
    await page.reload();
    await expect
      .poll(() => page.getByRole('table', { name: 'Baris demi baris' }).locator('tbody tr').count(), SOON)
      .toBe(3);
    // How it was read is shown, with the cell that showed it.
    await page.getByText('Cara berkas ini dibaca').click();
    await stands(page, 'Terlihat di D2: 40,5');
    await stands(page, 'Terlihat di E2: 31/12/2027');
    await visitor.shot('sheets-reading');
    await page.getByRole('button', { name: 'Jalankan 2 baris' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Jalankan 2 baris' }).dblclick();
    await stands(page, '2 baris selesai dijalankan');
    await visitor.shot('sheets-done');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan Baris ditolak sebagai berkas sebagai csv' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('penawaran-gagal.csv');
    const failed = readFileSync(await file.path(), 'utf8');
    expect(failed.split('\r\n').filter(Boolean)).toHaveLength(4);
    expect(failed).toContain('Unit price (Rp) must be a number such as 1.234,56, not tiga puluh ribu.');
    // The same file once more does nothing.
    await visitor.go('/producer/sheets');
    await upload(page, CSV('lagi.csv', rows.join('\r\n').replace('satuam', 'satuan')));
    await page.getByRole('heading', { name: 'Bila dijalankan' }).waitFor();
    await stands(page, 'Sudah ada yang persis sama.');
    expect(await page.getByRole('button', { name: /^Jalankan/ }).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });

  it('may close the tab in mid-import: it goes on, and nothing is done twice', async () => {
    const visitor = await house.signedIn('producer');
    const { page } = visitor;
    const material = await ownMaterial(visitor);
    await visitor.go('/producer/sheets');
    const rows = Array.from({ length: 300 }, (_, i) => `${material};${7_000_000 + i}`);
    await upload(page, CSV('banyak.csv', ['Bahan;Harga satuan (Rp)', ...rows].join('\n')));
    await page.getByRole('button', { name: 'Jalankan 300 baris' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Jalankan 300 baris' }).click();
    await page.getByRole('progressbar', { name: 'Menjalankan baris' }).waitFor();
    const address = page.url();
    await page.close();
    const next = await visitor.context.newPage();
    await next.goto(address);
    await stands(next, '300 baris selesai dijalankan');
    const prices: number[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const answer = await visitor.context.request.get(`/api/v1/offers?limit=100${query}`);
      const list = (await answer.json()) as { items: { unitPrice: number }[]; nextCursor: string | null };
      prices.push(...list.items.map(({ unitPrice }) => unitPrice).filter((price) => price >= 7_000_000));
      cursor = list.nextCursor;
      more = cursor !== null;
    }
    expect(prices).toHaveLength(300);
    expect(new Set(prices).size).toBe(300);
    await visitor.close();
  });

  it('is told why a file is none: an old workbook by another name, a bomb, an empty one, one too many headers', async () => {
    const visitor = await house.signedIn('producer', { language: 'en' });
    const { page } = visitor;
    await visitor.go('/producer/sheets');
    const drop = page.locator('input[type=file]');
    await drop.setInputFiles(CSV('old.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])));
    await stands(page, 'By its content this file is neither xlsx nor csv (xls).');
    await drop.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await stands(page, /^photo.png is not XLSX/);
    await upload(page, CSV('broken.xlsx', Buffer.from('PK\u0003\u0004 and nothing more')));
    await stands(page, 'This file cannot be read');
    expect(await visitor.violations()).toEqual([]);
    await visitor.go('/producer/sheets');
    await upload(page, CSV('twice.csv', 'Material,Material,Price\nA,B,1'));
    await stands(page, 'The headers need a look');
    await stands(page, 'doubled');
    // The refusal of the first file is an answer of the API, which the console notes.
    expect(visitor.complaints.filter((line) => !line.includes('415'))).toEqual([]);
    await visitor.close();
  });
});

it('a manufacturer brings in needs: rows of one title are one need, and the template leads the way', async () => {
  const visitor = await house.signedIn('manufacturer', { language: 'en' });
  const { page } = visitor;
  await visitor.go('/manufacturer/requests/new?tab=sheet');
  await page.getByRole('link', { name: 'Open the page of spreadsheets' }).click();
  await page.getByRole('heading', { name: 'Spreadsheets', level: 1 }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save Template: Needs as xlsx' }).click();
  const template = readFileSync(await (await download).path());
  await upload(page, { name: 'template.xlsx', mimeType: '', buffer: template });
  await stands(page, 'The example row of the template.');
  const places = await visitor.context.request.get('/api/v1/requests?limit=1');
  const { items } = (await places.json()) as { items: { id: string }[] };
  const one = await visitor.context.request.get(`/api/v1/requests/${items[0].id}`);
  const [line] = ((await one.json()) as { lines: { material: { code: string }; facility: { name: string } }[] }).lines;
  await visitor.go('/manufacturer/sheets');
  const rows = [
    'Request title,Material,Quantity,Facility,Earliest week of arrival,Latest week of arrival',
    `Cloth of spring,${line.material.code},"1,500",${line.facility.name},2027-W10,2027-W20`,
    `Cloth of spring,${line.material.code},"2,250",${line.facility.name},15/03/2027,2027-W30`,
    `Cloth of spring,${line.material.code},10,${line.facility.name},2027-W20,2027-W10`,
  ];
  await upload(page, CSV('needs.csv', rows.join('\n')));
  await page.getByRole('button', { name: 'Apply 2 rows' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply 2 rows' }).click();
  await stands(page, '2 rows applied');
  await visitor.go('/manufacturer/requests?q=spring');
  await expect.poll(() => page.getByText('Cloth of spring').count(), SOON).toBe(1);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(WIDTHS)('every screen fits %i px and has no violations', async (width) => {
    for (const workspace of ['producer', 'manufacturer'] as const) {
      const visitor = await house.signedIn(workspace, { width, language });
      await visitor.go(`/${workspace}/sheets`);
      const list = await visitor.context.request.get('/api/v1/sheet-imports?limit=100');
      const { items } = (await list.json()) as { items: { id: string; state: string }[] };
      const byState = new Map(items.map(({ id, state }) => [state, id]));
      expect(byState.size).toBeGreaterThan(1);
      const screens = [
        ['sheets', `/${workspace}/sheets`],
        ...[...byState].map(([state, id]) => [`sheets-${state}`, `/${workspace}/sheets/${id}`]),
      ];
      for (const [name, address] of screens) {
        await visitor.go(address);
        expect([name, await visitor.overflow(), await visitor.violations()]).toEqual([name, 0, []]);
        await visitor.shot(`${name}-${workspace}`);
      }
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    }
  });
});
