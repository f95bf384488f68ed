import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, memberOf, PortalHouse, type Visitor } from '../support/browser.js';

let house: PortalHouse;
/** The nightly run of the demo story. */
let runId: string;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

/** Axe, the browser and the width agree that the page is in order. */
async function expectInOrder(visitor: Visitor): Promise<void> {
  expect(await visitor.violations()).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  expect(visitor.complaints).toEqual([]);
}

describe('a planner', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await house.visitor();
  });
  afterAll(() => visitor?.close());

  it('signs in with the second factor and finds the last plan', async () => {
    const { page } = visitor;
    await visitor.go('/planner');
    await page.getByLabel('Alamat surel').fill(memberOf('planner').email);
    await page.getByLabel('Kata sandi').fill('padan-demo-2020');
    await page.locator('main').getByRole('button', { name: 'Masuk' }).click();
    await page.getByLabel('Kode autentikator').fill(codeOf('planner'));
    await page.locator('main').getByRole('button', { name: 'Lanjut' }).click();
    await page.waitForURL((url) => url.pathname === '/planner');
    await page.getByRole('heading', { name: 'Rencana terakhir' }).waitFor();
    await page.getByRole('link', { name: 'Buka rencana' }).click();
    await page.getByRole('heading', { name: 'Keadilan di samping jumlah' }).waitFor();
    runId = new URL(page.url()).pathname.split('/').at(-1)!;
    expect(visitor.complaints).toEqual([]);
  });

  it('starts a run and watches the proof close in', async () => {
    const { page } = visitor;
    await visitor.go('/planner/runs');
    await page.getByRole('link', { name: 'Jalankan perhitungan' }).click();
    await page.getByLabel('Alat pelindung diri').check();
    await page.getByLabel('Batas waktu').fill('8');
    await page.getByLabel('Cukup bila terbukti').fill('0');
    // Twice at once is one run.
    await page.getByRole('button', { name: 'Jalankan', exact: true }).dblclick();
    await page.waitForURL(/\/planner\/runs\/[0-9a-f-]{36}$/);
    await page.getByText(/Setelah \d+ detik: [\d,]+%/).waitFor();
    await visitor.shot('planner-live');
    await expectInOrder(visitor);
    await page.getByRole('heading', { name: 'Keadilan di samping jumlah' }).waitFor();
    expect(await page.getByText('Tidak ada rencana yang dapat mengisi kebutuhan lebih dari').count()).toBe(1);
    await page.goBack();
    await visitor.settled();
    await page
      .getByRole('row', { name: /Oleh perencana/ })
      .first()
      .waitFor();
    expect(await page.getByRole('row', { name: /Oleh perencana/ }).count()).toBe(1);
    expect(visitor.complaints).toEqual([]);
  });

  it('cancels a run with a reason', async () => {
    const { page } = visitor;
    await visitor.go('/planner/runs/new');
    await page.getByLabel('Batas waktu').fill('600');
    await page.getByLabel('Cukup bila terbukti').fill('0');
    await page.getByRole('button', { name: 'Jalankan', exact: true }).click();
    await page.getByRole('button', { name: 'Batalkan perhitungan' }).click();
    await page.getByLabel('Alasan').fill('Kapasitas baru masuk sebentar lagi');
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan perhitungan' }).click();
    await page.getByText('Perhitungan dibatalkan').waitFor();
    await visitor.shot('planner-cancelled');
    await expectInOrder(visitor);
  });

  it('reads from the map into the needs of a province, and narrows them', async () => {
    const { page } = visitor;
    await visitor.go(`/planner/runs/${runId}?tab=map`);
    await page.locator('figure svg path[data-step]').first().waitFor();
    await page.getByText('Sebagai tabel').click();
    await page.getByRole('table').getByRole('button', { name: 'Jawa Barat' }).click();
    await page.waitForURL(({ searchParams }) => searchParams.get('tab') === 'unmet');
    expect(new URL(page.url()).searchParams.get('provinceCode')).toContain('32');
    await page.getByRole('columnheader', { name: 'Perubahan terkecil yang menolong' }).waitFor();
    await page.getByLabel('Sebab').selectOption('capacity_taken');
    await page.waitForURL(/reason=capacity_taken/);
    await page.getByText('Kapasitas yang cocok terpakai oleh').first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('has a pair explained', async () => {
    const { page } = visitor;
    await visitor.go(`/planner/runs/${runId}?tab=proposals`);
    await page.getByRole('button', { name: 'Jelaskan' }).first().click();
    await page.getByRole('dialog').getByText('Kebutuhan terpenuhi').waitFor();
    await visitor.shot('planner-why');
    await expectInOrder(visitor);
  });

  it('follows a material from the Sankey into its products', async () => {
    const { page } = visitor;
    await visitor.go('/planner/flows');
    await page.locator('figure svg text', { hasText: 'Kain nirtenun meltblown PP' }).waitFor();
    await page.getByRole('combobox', { name: 'Barang jadi' }).selectOption({ label: 'Masker bedah 3 lapis (earloop)' });
    await page.waitForURL(/product=/);
    await expect.poll(() => page.locator('figure svg rect').count()).toBeLessThan(12);
    expect(visitor.complaints).toEqual([]);
  });

  it('asks what would be without the tightest source, on a copy, and compares', async () => {
    const { page } = visitor;
    await visitor.go(`/planner/runs/${runId}?tab=bottlenecks`);
    await page.getByRole('columnheader', { name: 'Nilai tambahan' }).waitFor();
    await page.getByRole('link', { name: 'Coba tutup' }).first().click();
    await page.getByLabel('Pertanyaan').fill('Tanpa sumber yang paling sempit');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Perusahaan 1 yang ditutup' }).inputValue())
      .toMatch(/^(PT|CV|UD) /);
    await page.getByRole('button', { name: 'Hitung pada salinan' }).click();
    await page.waitForURL(/\/planner\/runs\/[0-9a-f-]{36}$/);
    const whatIfId = new URL(page.url()).pathname.split('/').at(-1)!;
    await page.getByText('Hanya pertanyaan: tidak ada yang diusulkan atau ditahan').waitFor();
    await page.getByRole('link', { name: 'Bandingkan dengan rencana' }).click();
    await page.getByText(/Rencana sesudah bernilai|Kedua rencana sama nilainya/).waitFor();
    await page.getByRole('heading', { name: 'Pasangan yang berubah' }).waitFor();
    await visitor.settled();
    await visitor.shot('planner-compare');
    await expectInOrder(visitor);
    const proposals = await page.request.get(`/api/v1/runs/${whatIfId}/proposals`);
    expect(((await proposals.json()) as { items: unknown[] }).items).toEqual([]);
  });

  it('asks what would be without a province', async () => {
    const { page } = visitor;
    await visitor.go('/planner/what-if');
    await page.getByRole('link', { name: 'Pertanyaan baru' }).first().click();
    await page.getByLabel('Pertanyaan').fill('Tanpa Jawa Barat');
    await page.getByRole('button', { name: 'Tutup provinsi' }).click();
    await page.getByLabel('Provinsi 1 yang ditutup').selectOption({ label: 'Jawa Barat' });
    await page.getByRole('button', { name: 'Ubah sebuah lini' }).click();
    await page.getByRole('combobox', { name: 'Perusahaan lini 1' }).fill('Velamintra');
    await page.getByRole('option', { name: /Velamintra/ }).click();
    await page.getByLabel('Lini 1', { exact: true }).selectOption({ index: 1 });
    await page.getByText('Ubah kebijakan dalam pertanyaan ini').click();
    await page.getByLabel('Imbalan mempertahankan pasangan').fill('0');
    await visitor.shot('planner-what-if-new');
    await expectInOrder(visitor);
    await page.getByRole('button', { name: 'Hitung pada salinan' }).click();
    await page.getByText('Jawa Barat ditutup').waitFor();
    await page.getByText(/kapasitas menjadi 150% dari yang terverifikasi/).waitFor();
    await page.getByText('Kebijakan diubah: imbalan mempertahankan pasangan').waitFor();
    await page.getByRole('heading', { name: 'Keadilan di samping jumlah' }).waitFor();
    await visitor.shot('planner-what-if');
    await expectInOrder(visitor);
  });

  it('changes the policy with a reason, which stands in the history', async () => {
    const { page } = visitor;
    const reason = 'Rumah sakit rujukan didahulukan selama tanggap darurat';
    await visitor.go('/planner/policy');
    await page.getByRole('link', { name: 'Ubah kebijakan' }).click();
    await page.getByLabel('Kelas 5').fill('40');
    await page.getByLabel('Pengali bagian 2').fill('2');
    await page.getByLabel('Alasan').fill('pendek');
    await page.getByRole('button', { name: 'Tetapkan kebijakan' }).click();
    await page.getByText('Tulis paling sedikit sepuluh huruf.').waitFor();
    await page.getByLabel('Alasan').fill(reason);
    // A reload keeps what was typed.
    await page.reload();
    await visitor.settled();
    expect(await page.getByLabel('Kelas 5').inputValue()).toBe('40');
    await page.getByRole('button', { name: 'Tetapkan kebijakan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tetapkan kebijakan' }).click();
    // Multipliers never rise: the API says so on the field.
    await page.locator('[aria-invalid=true]').waitFor();
    await visitor.shot('planner-policy-fault');
    // What the API refuses, the browser's console notes.
    expect(visitor.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await expectInOrder(visitor);
    await page.getByLabel('Pengali bagian 2').fill('1');
    await page.getByRole('button', { name: 'Tetapkan kebijakan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tetapkan kebijakan' }).click();
    await page.waitForURL((url) => url.pathname === '/planner/policy');
    await visitor.go('/planner/policy?tab=history');
    await page.getByRole('row').filter({ hasText: reason }).filter({ hasText: '40 · 12 · 5 · 2 · 1' }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});
