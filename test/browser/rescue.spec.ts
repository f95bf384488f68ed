import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES, memberOf, PortalHouse, type Visitor, WIDTHS } from '../support/browser.js';
import { matchAll } from '../support/match-all.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
  await matchAll(house);
});
afterAll(() => house?.close());

const POLL = { timeout: 20_000 };
const LONG = { timeout: 100_000, interval: 1_000 };

interface Pairing {
  readonly id: string;
  readonly producerId: string;
  readonly manufacturerId: string;
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

async function query<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: house.database.url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as T[];
  } finally {
    await client.end();
  }
}

/** A proposal whose runner-up lost by its price alone and has room, so that it can stand in. */
const WITH_FREE_RUNNER_UP = `
  select p.id, p.producer_id as "producerId", p.manufacturer_id as "manufacturerId"
  from proposal p join offer o on o.id = (p.explanation -> 'runnerUp' ->> 'offer')::uuid
  join request_line l on l.id = p.request_line_id
  where p.state = 'proposed' and p.explanation -> 'runnerUp' ->> 'because' in ('price', 'freight')
    and o.organisation_id <> p.producer_id and o.line_id is not null and not o.stale
    and p.quantity >= greatest(o.moq, 1) and p.quantity % greatest(o.multiple, 1) = 0
    and (select sum(least(w.available - w.committed - w.held, (n.effective - n.committed - n.held) / o.load))
         from offer_week w join line_week n on n.line_id = o.line_id and n.week = w.week
         where w.offer_id = o.id and w.week between l.earliest_week and l.latest_week - 21) >= p.quantity
  order by p.id limit 1`;

interface Made extends Pairing {
  readonly lineId: string;
  /** As ISO week. */
  readonly week: string;
}

/** A proposal of which weeks to come are made on a line. */
const ON_A_LINE = `
  select p.id, p.producer_id as "producerId", p.manufacturer_id as "manufacturerId", w.line_id as "lineId",
    to_char(w.week, 'IYYY-"W"IW') as week
  from proposal p join proposal_week w on w.proposal_id = p.id
  where p.state = 'proposed' and w.line_id is not null and w.week > current_date order by w.week, p.id limit 1`;

const worksFor = (who: 'producer' | 'manufacturer', organisationId: string): Promise<unknown[]> =>
  query(
    `insert into membership (organisation_id, user_id, role, created_at)
     select $2, id, 'owner', now() from auth.person where email = $1 on conflict do nothing`,
    [memberOf(who).email, organisationId],
  );

/** The demo's people work for both of its sides, too. */
async function shared(): Promise<Pairing> {
  const [found] = await query<Pairing>(WITH_FREE_RUNNER_UP);
  await worksFor('producer', found.producerId);
  await worksFor('manufacturer', found.manufacturerId);
  return found;
}

/** What was only seen in one language and width, in all of them. */
async function everyShape(who: 'producer' | 'manufacturer' | 'planner', path: string, shot: string): Promise<void> {
  for (const language of LANGUAGES)
    for (const width of WIDTHS) {
      const visitor = await house.signedIn(who, { language, width });
      await visitor.go(path);
      await inOrder(visitor, shot);
      await visitor.close();
    }
}

it('from a cancelled pairing over its backup to the list of changes', async () => {
  const buyer = await house.signedIn('manufacturer', { language: 'id', width: 360 });
  const seller = await house.signedIn('producer', { language: 'en', width: 1280 });
  const planner = await house.signedIn('planner', { language: 'id', width: 1280 });
  await buyer.go('/manufacturer');
  await seller.go('/producer');
  const pairing = await shared();
  await accept(buyer, pairing.id);
  await accept(seller, pairing.id);

  // The producer cancels, and learns that the need is looked after, not by whom.
  await seller.go(`/producer/proposals/${pairing.id}`);
  await seller.page.getByRole('button', { name: 'Cancel the pairing' }).click();
  const dialog = seller.page.getByRole('dialog');
  await dialog.getByLabel('Reason').selectOption('production_failed');
  await dialog.getByRole('button', { name: 'Cancel this pairing' }).click();
  await seller.page.getByText(/of this pairing was cancelled/).waitFor();
  const rescue = async (): Promise<Rescue> =>
    (await read<{ items: Rescue[] }>(buyer, `proposals/${pairing.id}/rescues`)).items[0];
  await expect.poll(async () => (await rescue()).runState, LONG).toBe('finished');
  await seller.page.getByText(/[\d,]+ changed, [\d,]+ untouched/).waitFor();
  expect(await seller.page.getByText('proposed to both sides').count()).toBe(0);
  await inOrder(seller, 'rescue-seller');

  // The manufacturer finds the backup, and that it says what it is.
  const { backupOutcome, backupProposalId, runId } = await rescue();
  expect(backupOutcome).toBe('proposed');
  expect(backupProposalId).not.toBeNull();
  await buyer.go(`/manufacturer/proposals/${pairing.id}`);
  await buyer.page.getByText(/[\d.]+ berubah, [\d.]+ tidak tersentuh/).waitFor();
  await inOrder(buyer, 'rescue-buyer');
  await buyer.page.getByRole('link', { name: 'Lihat usulan pengganti 1' }).click();
  await buyer.page.getByText('Usulan cadangan').waitFor();
  await inOrder(buyer, 'rescue-backup');
  await buyer.go('/notifications');
  await buyer.page.getByText('1 pasangan yang gagal telah dicocokkan ulang').waitFor();

  // So does the producer of the backup.
  const backup = await read<{ producer: { id: string } }>(planner, `proposals/${backupProposalId}`);
  await worksFor('producer', backup.producer.id);
  await seller.go(`/producer/proposals/${backupProposalId}`);
  await seller.page.getByText('Backup proposal').waitFor();
  await seller.page.getByRole('button', { name: 'Accept the proposal' }).waitFor();
  await inOrder(seller, 'rescue-backup-seller');

  // The planner sees why it ran, what was offered first, and what was left alone.
  await planner.go(`/planner/runs/${runId}`);
  await planner.page.getByText(/[\d.]+ berubah, [\d.]+ tidak tersentuh/).waitFor();
  await inOrder(planner, 'rescue-run');
  await planner.page.getByRole('link', { name: /Penyelamatan/ }).click();
  await planner.page.getByText('Diusulkan').waitFor();
  await inOrder(planner, 'rescue-list');
  await planner.close();

  // A line that is down: what is agreed and what is not is counted before anything is sent.
  const [made] = await query<Made>(ON_A_LINE);
  await worksFor('producer', made.producerId);
  await worksFor('manufacturer', made.manufacturerId);
  for (const side of [buyer, seller]) await accept(side, made.id);
  await buyer.close();
  await seller.go(`/producer/lines/${made.lineId}`);
  await seller.page.getByRole('button', { name: 'Line is down' }).click();
  const outage = seller.page.getByRole('dialog');
  await outage.getByLabel('First week without output').selectOption(made.week);
  await outage.getByLabel('Last week without output').selectOption(made.week);
  await outage
    .getByRole('status')
    .getByText(/1 agreed pairing loses/)
    .waitFor();
  await outage.getByLabel('Cause').fill('Calender bearings broken');
  await inOrder(seller, 'rescue-outage');
  await outage.getByRole('button', { name: 'Declare it down' }).dblclick();
  await seller.page.getByText('The line is declared down').waitFor();
  await inOrder(seller, 'rescue-line');
  await seller.close();

  await everyShape('producer', `/producer/proposals/${pairing.id}`, 'rescue-seller');
  await everyShape('manufacturer', `/manufacturer/proposals/${backupProposalId}`, 'rescue-backup');
  await everyShape('planner', `/planner/runs/${runId}?tab=rescue`, 'rescue-list');
});
