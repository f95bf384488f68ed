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

async function inOrder(visitor: Visitor, shot: string): Promise<void> {
  await visitor.shot(shot);
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  expect(visitor.complaints).toEqual([]);
}

async function query<T>(sql: string, values: unknown[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: house.database.url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as T[];
  } finally {
    await client.end();
  }
}

interface Need {
  readonly organisationId: string;
  readonly name: string;
  readonly number: string;
  readonly suggestionId: string;
}

/** The firms of the first pool that is suggested to the centre, in its region. */
const suggested = (email: string): Promise<Need[]> =>
  query(
    `select n.organisation_id as "organisationId", o.name, q.number, s.id as "suggestionId"
     from pool_suggestion s join pool_suggestion_need n on n.suggestion_id = s.id
     join organisation o on o.id = n.organisation_id
     join request_line l on l.id = n.request_line_id join request q on q.id = l.request_id
     where s.current and s.id = (
       select min(s.id::text)::uuid from pool_suggestion s join facility f on true join regency r on r.code = f.regency_code
       join membership m on m.organisation_id = f.organisation_id join auth.person p on p.id = m.user_id
       where p.email = $1 and s.landmass = r.landmass and s.current)
     order by n.request_line_id`,
    [email],
  );

/** The demo story’s manufacturer works for these small firms, too. */
const worksFor = (email: string, organisationIds: readonly string[]): Promise<unknown[]> =>
  query(
    `insert into membership (organisation_id, user_id, role, created_at)
     select o.id, p.id, 'owner', now() from unnest($2::uuid[]) as o(id), auth.person p where p.email = $1
     on conflict do nothing`,
    [email, organisationIds],
  );

interface Ordered {
  readonly id: string;
  readonly producerId: string;
}

const orderedBy = (poolId: string): Promise<Ordered[]> =>
  query(
    `select p.id, p.producer_id as "producerId" from proposal p join request_line l on l.id = p.request_line_id
     where l.pool_id = $1 and p.state = 'proposed' order by p.id`,
    [poolId],
  );

async function accept({ page }: Visitor, id: string): Promise<void> {
  const answer = await page.request.post(`/api/v1/proposals/${id}/accept`, {
    headers: { 'idempotency-key': crypto.randomUUID(), origin: new URL(page.url()).origin },
  });
  expect(answer.status()).toBe(200);
}

/** The centre records every week of it in whole. */
async function receiveAll({ page }: Visitor, id: string): Promise<void> {
  await page.goto(`/manufacturer/proposals/${id}`);
  const open = page.getByRole('button', { name: 'Catat penerimaan' });
  await open.first().waitFor();
  for (let left = await open.count(); left > 0; left--) {
    await open.first().click();
    const receipt = page.getByRole('dialog');
    await receipt.getByRole('button', { name: 'Simpan penerimaan' }).click();
    await receipt.waitFor({ state: 'hidden' });
    await expect.poll(() => open.count(), POLL).toBe(left - 1);
  }
}

/** What was only seen in one language and width, in all of them. */
async function everyShape(who: 'pooler' | 'manufacturer', path: string, shot: string): Promise<void> {
  for (const language of LANGUAGES)
    for (const width of WIDTHS) {
      const visitor = await house.signedIn(who, { language, width });
      await visitor.go(path);
      await inOrder(visitor, shot);
      await visitor.close();
    }
}

const asOrganisation = (visitor: Visitor, id: string): Promise<void> =>
  visitor.page.evaluate((chosen) => globalThis.localStorage.setItem('padan.organisation', chosen), id);

it('from what the run suggests over joining and leaving to the order', async () => {
  const [centre, buyer] = [memberOf('pooler'), memberOf('manufacturer')];
  const needs = await suggested(centre.email);
  expect(needs.length).toBeGreaterThan(1);
  await worksFor(
    buyer.email,
    needs.map(({ organisationId }) => organisationId),
  );

  // The centre gathers what the run suggests.
  const pooler = await house.signedIn('pooler', { language: 'id', width: 1280 });
  await pooler.go('/manufacturer/pools');
  await pooler.page.getByText('Belum ada himpunan').waitFor();
  await inOrder(pooler, 'pools-none');
  await pooler.go('/manufacturer/pools?tab=suggested');
  await pooler.page
    .getByRole('link', { name: /^Kumpulkan / })
    .first()
    .waitFor();
  await inOrder(pooler, 'pools-suggested');
  await pooler.page
    .getByRole('link', { name: /^Kumpulkan / })
    .first()
    .click();
  await pooler.page.getByRole('heading', { name: 'Himpunan baru' }).waitFor();
  await pooler.page.getByLabel('Dibagikan di').selectOption({ index: 1 });
  await inOrder(pooler, 'pools-new');
  await pooler.page.getByRole('button', { name: 'Mulai mengumpulkan' }).dblclick();
  await pooler.page.getByRole('button', { name: 'Tetapkan himpunan' }).waitFor();
  const url = new URL(pooler.page.url()).pathname;
  await inOrder(pooler, 'pools-invited');
  await pooler.page.getByRole('button', { name: 'Tetapkan himpunan' }).click();
  await pooler.page.getByRole('dialog').getByRole('button', { name: 'Tetapkan himpunan' }).click();
  await pooler.page.getByText('Anggota belum cukup').waitFor();
  expect(pooler.complaints.splice(0)).toEqual([expect.stringContaining('409')]);

  // Each firm sees its own invitation, joins, may leave again, and sees nobody else’s part.
  const member = await house.signedIn('manufacturer', { language: 'en', width: 360 });
  await member.go('/manufacturer');
  for (const [i, { organisationId, number }] of needs.entries()) {
    await asOrganisation(member, organisationId);
    await member.go('/manufacturer/pools');
    await member.page.locator('table a').first().waitFor();
    if (i === 0) await inOrder(member, 'pools-member-list');
    await member.go(url);
    await member.page.getByRole('button', { name: `Join with ${number}` }).click();
    await member.page.getByText('Your need is in this pool.').first().waitFor();
    if (i > 0) continue;
    await inOrder(member, 'pools-joined');
    await member.page.getByRole('button', { name: 'Leave' }).first().click();
    await member.page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await member.page.getByText('Your need has left the pool.').waitFor();
    await member.page.getByRole('button', { name: `Join with ${number}` }).click();
    await member.page.getByRole('button', { name: 'Leave' }).first().waitFor();
  }

  // Committed: nobody leaves any more, and the order is a need of the centre.
  await pooler.go(url);
  await pooler.page.getByRole('button', { name: 'Tetapkan himpunan' }).click();
  await pooler.page.getByRole('dialog').getByRole('button', { name: 'Tetapkan himpunan' }).click();
  await pooler.page.getByText('Himpunan ditetapkan').first().waitFor();
  await pooler.page.getByRole('link', { name: /^P-\d{4}-/ }).waitFor();
  await inOrder(pooler, 'pools-committed');
  await member.go(url);
  await member.page.getByRole('heading', { name: 'Your share' }).waitFor();
  expect(await member.page.getByRole('button', { name: 'Leave' }).count()).toBe(0);
  await inOrder(member, 'pools-share');
  await member.go('/notifications');
  await member.page
    .getByRole('link', { name: /^Pool .* committed/ })
    .first()
    .waitFor();
  await inOrder(member, 'pools-told');
  await member.page
    .getByRole('link', { name: /is invited to a pool/ })
    .first()
    .click();
  await member.page.waitForURL(`**${url}`);

  // The order is matched like any need, agreed, and arrives; everybody has their part of it.
  await matchAll(house);
  const proposals = await orderedBy(url.split('/').at(-1)!);
  expect(proposals.length).toBeGreaterThan(0);
  const seller = await house.signedIn('producer', { language: 'en', width: 1280 });
  await worksFor(
    memberOf('producer').email,
    proposals.map(({ producerId }) => producerId),
  );
  await seller.go('/producer');
  for (const { id } of proposals) {
    for (const side of [pooler, seller]) await accept(side, id);
    await receiveAll(pooler, id);
  }
  await seller.close();
  await pooler.go(url);
  await pooler.page.getByText('500 m dari 500 m').waitFor();
  await pooler.page.getByText('Terlayani').first().waitFor();
  await inOrder(pooler, 'pools-completed');
  await member.go(url);
  await member.page.getByText('500 m of 500 m').waitFor();
  await inOrder(member, 'pools-received');
  await member.close();
  await pooler.close();

  await everyShape('pooler', '/manufacturer/pools', 'pools-list');
  await everyShape('pooler', '/manufacturer/pools?tab=suggested', 'pools-suggested');
  await everyShape('pooler', url, 'pools-completed');
  await everyShape('pooler', '/manufacturer/pools/new', 'pools-new');
  await everyShape('manufacturer', url, 'pools-received');
});
