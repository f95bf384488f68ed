import { afterAll, beforeAll, expect, it } from 'vitest';
import { memberOf, PortalHouse, type Visitor } from '../support/browser.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

/** One pixel. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const POLL = { timeout: 20_000 };

interface Proposal {
  readonly id: string;
  readonly state: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly producer: { readonly name: string };
}

async function inOrder(visitor: Visitor, shot: string): Promise<void> {
  await visitor.shot(shot);
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  expect(visitor.complaints).toEqual([]);
}

async function read<T>({ page }: Visitor, path: string): Promise<T> {
  return (await (await page.request.get(`/api/v1/${path}`)).json()) as T;
}

/** What both of the demo's people share once the first run has ended: one is the manufacturer, the other the producer. */
async function shared(visitor: Visitor): Promise<Proposal> {
  const find = async (): Promise<Proposal | undefined> => {
    const { items } = await read<{ items: Proposal[] }>(visitor, 'proposals?awaiting=true&side=manufacturer');
    return items.find(({ producer }) => producer.name === memberOf('producer').organisation);
  };
  await expect.poll(find, { timeout: 100_000, interval: 1_000 }).toBeDefined();
  return (await find())!;
}

it('from a counter-offer over the agreement to the last receipt and the ratings', async () => {
  const buyer = await house.signedIn('manufacturer', { language: 'id', width: 360 });
  const seller = await house.signedIn('producer', { language: 'en', width: 1280 });
  await buyer.go('/manufacturer');
  const proposal = await shared(buyer);

  // The manufacturer asks for a lower price; a price beyond the need's cap, or nothing new, is refused on the spot.
  await buyer.go(`/manufacturer/proposals/${proposal.id}`);
  await buyer.page.getByRole('button', { name: 'Tawar balik' }).click();
  const form = buyer.page.getByRole('dialog');
  await form.getByRole('button', { name: 'Kirim tawaran balik' }).click();
  await form.getByText('Tawaran balik tidak mengubah apa pun').waitFor();
  expect(buyer.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  const price = form.getByRole('textbox', { name: 'Harga per satuan, tanpa ongkos angkut' });
  await price.fill(String(proposal.unitPrice - 500));
  await price.blur();
  await form.getByRole('textbox', { name: 'Kata untuk pihak lain' }).fill('Harga kontrak tahunan');
  await buyer.shot('pairing-counter');
  await expect.poll(() => buyer.violations(), POLL).toEqual([]);
  await form.getByRole('button', { name: 'Kirim tawaran balik' }).dblclick();
  await buyer.page.getByText('Tawaran balik dari manufaktur (putaran 1)').waitFor();
  const countered = buyer.page.url().split('/').at(-1)!;
  expect(countered).not.toBe(proposal.id);

  // The producer sees what changed, and accepts.
  await seller.go(`/producer/proposals/${countered}`);
  await seller.page.getByText('Counter-offer of the manufacturer (round 1)').waitFor();
  await seller.page.getByText('“Harga kontrak tahunan”').waitFor();
  await inOrder(seller, 'pairing-countered');
  await seller.page.getByRole('button', { name: 'Accept the proposal' }).click();
  await seller.page.getByRole('dialog').getByRole('button', { name: 'Accept the proposal' }).click();
  await expect.poll(async () => (await read<Proposal>(seller, `proposals/${countered}`)).state, POLL).toBe('agreed');
  await seller.go(`/producer/proposals/${countered}`);
  await seller.page.getByRole('heading', { name: 'Deliveries' }).waitFor();
  const letter = await seller.page.request.get(`/api/v1/proposals/${countered}/letter?language=en`);
  expect(letter.headers()['content-type']).toBe('application/pdf');

  // The manufacturer records what arrived of each week, part of it unfit.
  await buyer.go(`/manufacturer/proposals/${countered}`);
  const open = () => buyer.page.getByRole('button', { name: 'Catat penerimaan' });
  await open().first().waitFor();
  for (let left = await open().count(), first = true; left > 0; left = await open().count(), first = false) {
    await open().first().click();
    const receipt = buyer.page.getByRole('dialog');
    if (first) {
      await receipt.getByRole('textbox', { name: 'Di antaranya tidak layak' }).fill('10');
      await receipt.getByRole('textbox', { name: 'Di antaranya tidak layak' }).blur();
      await receipt.getByLabel('Alasan penolakan').selectOption('damaged');
      const photo = { name: 'gulungan basah.png', mimeType: 'image/png', buffer: PHOTO };
      await receipt.locator('input[type=file]').setInputFiles(photo);
      await receipt.getByText(/gulungan basah\.png/).waitFor();
      await inOrder(buyer, 'pairing-receipt');
    }
    await receipt.getByRole('button', { name: 'Simpan penerimaan' }).click();
    await receipt.waitFor({ state: 'hidden' });
    await expect.poll(() => open().count(), POLL).toBe(left - 1);
  }
  await buyer.page.getByRole('button', { name: 'Nilai pihak lain' }).waitFor();
  await inOrder(buyer, 'pairing-completed');

  // Both rate, each once.
  await buyer.page.getByRole('button', { name: 'Nilai pihak lain' }).click();
  const rating = buyer.page.getByRole('dialog');
  for (const score of ['Ketepatan waktu', 'Mutu', 'Komunikasi'])
    await rating.getByRole('textbox', { name: score }).fill('4');
  await rating.getByRole('button', { name: 'Simpan penilaian' }).click();
  await buyer.page.getByRole('heading', { name: 'Penilaian dari manufaktur' }).waitFor();
  expect(await buyer.page.getByRole('button', { name: 'Nilai pihak lain' }).count()).toBe(0);
  await seller.go(`/producer/proposals/${countered}`);
  await seller.page.getByRole('heading', { name: 'Rating by the manufacturer' }).waitFor();
  await seller.page.getByText('rejected: Damaged.').waitFor();
  const evidence = seller.page.getByRole('link', { name: 'gulungan basah' });
  const file = await seller.page.request.get((await evidence.getAttribute('href'))!);
  expect((await file.body()).equals(PHOTO)).toBe(true);
  await inOrder(seller, 'pairing-rated');
  await buyer.close();
  await seller.close();
});
