import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../apps/cli/src/demo/cast.js';
import { memberOf, PortalHouse, type Visitor } from '../support/browser.js';
import { matchAll } from '../support/match-all.js';

interface Line {
  readonly id: string;
  readonly quantity: number;
  readonly facility: { readonly id: string };
  readonly earliestWeek: string;
  readonly latestWeek: string;
  readonly constraints: object;
}
interface Request {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  readonly title: string;
  readonly number: string;
  readonly lines: readonly Line[];
}
interface Proposal {
  readonly id: string;
  readonly state: string;
  readonly need: { readonly requestId: string };
}

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

const read = async <T>({ page }: Visitor, path: string): Promise<T> =>
  (await (await page.request.get(`/api/v1/${path}`)).json()) as T;

async function send<T>({ page }: Visitor, path: string, data: object): Promise<T> {
  const answer = await page.request.post(`/api/v1/${path}`, {
    data,
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

const idOf = (visitor: Visitor): string => /requests\/([0-9a-f-]{36})/.exec(visitor.page.url())![1];

/** A draft of the demo firm with one line of meltblown, made without the portal. */
async function draft(visitor: Visitor, title: string, change: object = {}): Promise<Request> {
  const { items } = await read<{ items: Request[] }>(visitor, 'requests?limit=1');
  const { organisationId, lines } = await read<Request>(visitor, `requests/${items[0].id}`);
  const { facility, earliestWeek, latestWeek } = lines[0];
  const line = { materialCode: 'NW-MB', quantity: 2_000, facilityId: facility.id, earliestWeek, latestWeek, ...change };
  return send<Request>(visitor, 'requests', { organisationId, title, lines: [line] });
}

it('from the log-in over a plan and a comparison to an answer; what is unmet is relaxed', async () => {
  const visitor = await house.visitor({ language: 'id' });
  const { page } = visitor;
  await visitor.go('/sign-in?next=/manufacturer');
  await page.getByLabel('Alamat surel').fill(memberOf('manufacturer').email);
  await page.getByLabel('Kata sandi').fill(DEMO_PASSWORD);
  await page.locator('main').getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kebutuhan bahan' }).waitFor();
  await page.getByRole('link', { name: 'Kebutuhan baru' }).click();

  await page.getByLabel('Produk jadi').fill('bedah 3');
  await page.getByRole('option', { name: /Masker bedah 3 lapis/ }).click();
  await page.getByLabel('Rencana produksi').fill('250000');
  await page.getByLabel('Rencana produksi').blur();
  await page.getByRole('row').filter({ hasText: 'NW-MB' }).waitFor();
  await visitor.shot('manufacturer-plan-exploded');
  await page.reload();
  await expect.poll(() => page.getByLabel('Rencana produksi').inputValue(), { timeout: 20_000 }).toBe('250.000');
  await page.getByRole('button', { name: 'Buat konsep' }).dblclick();
  await page.waitForURL(/requests\/[0-9a-f-]{36}$/);
  await visitor.settled();
  const planned = idOf(visitor);
  const { items } = await read<{ items: Request[] }>(visitor, 'requests?state=draft');
  expect(items.map(({ id }) => id)).toEqual([planned]);
  await visitor.shot('manufacturer-draft');

  await page.getByRole('link', { name: /Ubah Kain nirtenun meltblown/ }).click();
  await page.getByText('penawaran terverifikasi memenuhi semua syarat').waitFor();
  await page.getByLabel('Gramatur paling sedikit').fill('24');
  await page.getByLabel('Gramatur paling banyak').fill('26');
  await page.getByLabel('Jumlah', { exact: true }).fill('900');
  await page.getByLabel('Jumlah', { exact: true }).blur();
  await visitor.shot('manufacturer-line-hint');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByText('Baris disimpan').waitFor();
  await page.getByRole('button', { name: 'Buka kebutuhan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Buka kebutuhan' }).click();
  await page.getByText('Kebutuhan dibuka').waitFor();

  const narrow = await draft(visitor, 'Meltblown yang tidak ada', { constraints: { gsm: { min: 44, max: 45 } } });
  await send(visitor, `requests/${narrow.id}/open`, {});
  await matchAll(house);

  await visitor.go(`/manufacturer/requests/${planned}/compare`);
  await visitor.shot('manufacturer-compare-open');
  await page
    .getByRole('button', { name: /^Terima usulan/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terima' }).click();
  await page.getByText('Diterima. Menunggu jawaban pemasok.').waitFor();
  const { items: answered } = await read<{ items: Proposal[] }>(visitor, `proposals?requestId=${planned}`);
  const accepted = answered.filter(({ state }) => state === 'accepted_by_manufacturer');
  expect(accepted).toHaveLength(1);
  await visitor.go(`/manufacturer/proposals/${accepted[0].id}`);
  await page.getByText('belum menjawab').waitFor();

  await page.getByRole('button', { name: /^Tolak usulan/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alasan').selectOption('price');
  await visitor.shot('manufacturer-decline');
  await dialog.getByRole('button', { name: 'Tolak usulan' }).click();
  await page.getByText('Usulan ditolak').waitFor();

  await visitor.go('/manufacturer/unmet');
  const need = page.getByRole('article').filter({ hasText: narrow.number });
  await need.getByRole('button', { name: 'Terapkan perubahan ini' }).waitFor();
  await visitor.shot('manufacturer-unmet-relax');
  await need.getByRole('button', { name: 'Terapkan perubahan ini' }).click();
  await page.getByText('Syarat dilonggarkan.').waitFor();
  await need.getByText('Sudah diterapkan').waitFor();
  const [relaxed] = (await read<Request>(visitor, `requests/${narrow.id}`)).lines;
  expect(relaxed.constraints).not.toEqual(narrow.lines[0].constraints);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it('a pairing is agreed once both sides have accepted, and the page says so by itself', async () => {
  const [visitor, producer] = [
    await house.signedIn('manufacturer', { language: 'id' }),
    await house.signedIn('producer', { language: 'id' }),
  ];
  const { page } = visitor;
  const { items } = await read<{ items: Proposal[] }>(producer, 'proposals?side=producer&awaiting=true&limit=100');
  const own = await read<{ items: Proposal[] }>(visitor, 'proposals?side=manufacturer&awaiting=true&limit=100');
  const { id } = own.items.find((proposal) => items.some((other) => other.id === proposal.id))!;
  await visitor.go(`/manufacturer/proposals/${id}`);
  await page.getByRole('button', { name: /^Terima usulan/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terima' }).click();
  await page.getByText('Diterima. Menunggu jawaban pemasok.').waitFor();
  await send(producer, `proposals/${id}/accept`, {});
  await page.getByText('Kedua pihak menyetujui').waitFor();
  await visitor.shot('manufacturer-agreed');
  await visitor.go('/manufacturer/pairings');
  await page.getByRole('row').filter({ hasText: 'PT Velamintra Filtrasi Sejahtera' }).first().waitFor();
  await visitor.shot('manufacturer-pairings-one');
  expect(visitor.complaints).toEqual([]);
  await producer.close();
  await visitor.close();
});

it('two people change one line: both versions are shown, and neither is lost unseen', async () => {
  const visitor = await house.signedIn('manufacturer', { language: 'en' });
  const { page } = visitor;
  const { id, lines } = await draft(visitor, 'Dua orang');
  await visitor.go(`/manufacturer/requests/${id}/lines/${lines[0].id}`);
  await page.getByLabel('Quantity', { exact: true }).fill('2100');
  await page.request.patch(`/api/v1/requests/${id}/lines/${lines[0].id}`, {
    data: { quantity: 2_500 },
    headers: { 'if-match': '"v1"' },
  });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Save mine' }).waitFor();
  await page.getByRole('row').filter({ hasText: '2,500 kg' }).waitFor();
  await visitor.shot('manufacturer-merge');
  expect(await visitor.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Save mine' }).click();
  await page.getByText('The line was saved').waitFor();
  expect((await read<Request>(visitor, `requests/${id}`)).lines[0].quantity).toBe(2_100);
  await visitor.close();
});

it('a need that comes again takes three inputs from its template, and the way back makes no second one', async () => {
  const visitor = await house.signedIn('manufacturer', { language: 'en', width: 360 });
  const { page } = visitor;
  const { id } = await draft(visitor, 'Bahan bulanan');
  await visitor.go(`/manufacturer/requests/${id}`);
  await page.getByRole('button', { name: 'Save as template' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save as template' }).click();
  await page.getByText('Template Bahan bulanan was saved').waitFor();
  await visitor.go('/manufacturer/requests/new?tab=template');
  await page.getByRole('button', { name: 'Use Bahan bulanan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Quantity').fill('150');
  await visitor.shot('manufacturer-template-use');
  await dialog.getByRole('button', { name: 'Make the draft' }).click();
  await page.getByText('The draft was made.').waitFor();
  const made = await read<Request>(visitor, `requests/${idOf(visitor)}`);
  expect(made.lines[0].quantity).toBe(3_000);
  await page.goBack();
  await page.waitForURL(/requests\/[0-9a-f-]{36}$/);
  expect(idOf(visitor)).toBe(id);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});
