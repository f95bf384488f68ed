import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, LANGUAGES, memberOf, PortalHouse, type Visitor, WIDTHS } from '../support/browser.js';

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
    await house.keepSession('planner', visitor);
    await page.getByRole('link', { name: 'Buka rencana' }).click();
    await page.getByRole('heading', { name: 'Keadilan di samping jumlah' }).waitFor();
    runId = new URL(page.url()).pathname.split('/').at(-1)!;
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
    await page.waitForURL(/tab=unmet.*provinceCode=32|provinceCode=32.*tab=unmet/);
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
    await expectInOrder(visitor);
    await page.getByLabel('Pengali bagian 2').fill('1');
    await page.getByRole('button', { name: 'Tetapkan kebijakan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tetapkan kebijakan' }).click();
    await page.waitForURL((url) => url.pathname === '/planner/policy');
    await visitor.go('/planner/policy?tab=history');
    await page.getByRole('row').filter({ hasText: reason }).filter({ hasText: '40 · 12 · 5 · 2 · 1' }).waitFor();
    expect(visitor.complaints).toEqual(visitor.complaints.filter((line) => line.includes('400')));
  });
});

const views = LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width })));

it.each(views)('every screen is in order in $language at $width px', async ({ language, width }) => {
  const visitor = await house.signedIn('planner', { language, width });
  const screens: Readonly<Record<string, string>> = {
    'planner-start': '/planner',
    'planner-runs': '/planner/runs',
    'planner-new-run': '/planner/runs/new',
    'planner-plan': `/planner/runs/${runId}`,
    'planner-proposals': `/planner/runs/${runId}?tab=proposals`,
    'planner-unmet': `/planner/runs/${runId}?tab=unmet`,
    'planner-map': `/planner/runs/${runId}?tab=map&materialCode=NW-MB`,
    'planner-bottlenecks': `/planner/runs/${runId}?tab=bottlenecks`,
    'planner-flows': '/planner/flows',
    'planner-policy': '/planner/policy',
    'planner-policy-history': '/planner/policy?tab=history',
    'planner-policy-edit': '/planner/policy/edit',
  };
  for (const [name, path] of Object.entries(screens)) {
    await visitor.go(path);
    await visitor.page.locator('main :is(table, form)').first().waitFor();
    await visitor.shot(name);
    await expectInOrder(visitor);
  }
  await visitor.close();
});
