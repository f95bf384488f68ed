import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memberOf, PortalHouse, type Visitor } from '../support/browser.js';
import { matchAll } from '../support/match-all.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
  await matchAll(house);
});
afterAll(() => house?.close());

const POLL = { timeout: 20_000 };
const LONG = { timeout: 100_000, interval: 1_000 };

interface Proposal {
  readonly id: string;
  readonly state: string;
  readonly material: { readonly code: string };
  readonly producer: { readonly id: string };
  readonly why: { readonly runnerUp: object | null };
  readonly backup: object | null;
}

interface Rescue {
  readonly runId: string;
  readonly runState: string;
  readonly backupOutcome: string | null;
  readonly backupProposalId: string | null;
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

async function accept({ page }: Visitor, id: string): Promise<void> {
  const answer = await page.request.post(`/api/v1/proposals/${id}/accept`, {
    headers: { 'idempotency-key': crypto.randomUUID(), origin: new URL(page.url()).origin },
  });
  expect(answer.status()).toBe(200);
}

/** A proposal of the demo's manufacturer that has a runner-up; the demo's producer works for its producer, too. */
async function shared(visitor: Visitor): Promise<Proposal> {
  const find = async (): Promise<Proposal | undefined> => {
    const { items } = await read<{ items: Proposal[] }>(visitor, 'proposals?awaiting=true&side=manufacturer&limit=100');
    return items.find(({ why }) => why.runnerUp);
  };
  await expect.poll(find, LONG).toBeDefined();
  const found = (await find())!;
  const client = new pg.Client({ connectionString: house.database.url });
  await client.connect();
  await client.query(
    `insert into membership (organisation_id, user_id, role, created_at)
     select $2, id, 'owner', now() from auth.person where email = $1 on conflict do nothing`,
    [memberOf('producer').email, found.producer.id],
  );
  await client.end();
  return found;
}

it('from a cancelled pairing over its backup to the list of changes', async () => {
  const buyer = await house.signedIn('manufacturer', { language: 'id', width: 360 });
  const seller = await house.signedIn('producer', { language: 'en', width: 1280 });
  await buyer.go('/manufacturer');
  await seller.go('/producer');
  const pairing = await shared(buyer);
  await accept(buyer, pairing.id);
  await accept(seller, pairing.id);

  // The producer cancels, and learns that the need is looked after, not by whom.
  await seller.go(`/producer/proposals/${pairing.id}`);
  await seller.page.getByRole('button', { name: 'Cancel the pairing' }).click();
  const dialog = seller.page.getByRole('dialog');
  await dialog.getByLabel('Reason').selectOption('production_failed');
  await dialog.getByRole('button', { name: 'Cancel this pairing' }).click();
  await seller.page.getByText('was cancelled and is being matched anew at once').waitFor();
  const rescue = async (): Promise<Rescue> =>
    (await read<{ items: Rescue[] }>(buyer, `proposals/${pairing.id}/rescues`)).items[0];
  await expect.poll(async () => (await rescue()).runState, LONG).toBe('finished');
  await seller.page.getByText(/\d+ changed, \d+ untouched/).waitFor();
  expect(await seller.page.getByText('proposed to both sides').count()).toBe(0);
  await inOrder(seller, 'rescue-seller');

  // The manufacturer finds the backup, and that it says what it is.
  const { backupOutcome, backupProposalId, runId } = await rescue();
  expect(backupOutcome).not.toBeNull();
  await buyer.go(`/manufacturer/proposals/${pairing.id}`);
  await buyer.page.getByText(/\d+ berubah, \d+ tidak tersentuh/).waitFor();
  await inOrder(buyer, 'rescue-buyer');
  expect(backupOutcome).toBe('proposed');
  expect(backupProposalId).not.toBeNull();
  await buyer.page.getByRole('link', { name: 'Lihat usulan pengganti 1' }).click();
  await buyer.page.getByText('Usulan cadangan').waitFor();
  await inOrder(buyer, 'rescue-backup');
  await buyer.close();

  // The planner sees why it ran, what was offered first, and what was left alone.
  const planner = await house.signedIn('planner', { language: 'id', width: 1280 });
  await planner.go(`/planner/runs/${runId}`);
  await planner.page.getByText(/\d+ berubah, \d+ tidak tersentuh/).waitFor();
  await inOrder(planner, 'rescue-run');
  await planner.page.getByRole('link', { name: /Penyelamatan/ }).click();
  await planner.page.getByText('Diusulkan').waitFor();
  await inOrder(planner, 'rescue-list');
  await planner.close();

  // A line that is down: counted before anything is sent.
  await seller.go('/producer/lines');
  await seller.page.locator('table a').first().click();
  await seller.page.getByRole('button', { name: 'Line is down' }).click();
  const outage = seller.page.getByRole('dialog');
  const weeks = outage.getByLabel('First week without output').locator('option');
  const [from, to] = [await weeks.nth(2).getAttribute('value'), await weeks.nth(8).getAttribute('value')];
  await outage.getByLabel('First week without output').selectOption(from);
  await outage.getByLabel('Last week without output').selectOption(to);
  await outage.getByRole('status').waitFor();
  await outage.getByLabel('Cause').fill('Calender bearings broken');
  await inOrder(seller, 'rescue-outage');
  await outage.getByRole('button', { name: 'Declare it down' }).dblclick();
  await seller.page.getByText('The line is declared down').waitFor();
  await inOrder(seller, 'rescue-line');
  await seller.close();
});
