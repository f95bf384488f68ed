import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES, memberOf, PortalHouse, type Visitor, WIDTHS } from '../support/browser.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

let house: PortalHouse;
let receiver: WebhookReceiver;

beforeAll(async () => {
  receiver = await WebhookReceiver.open();
  house = await PortalHouse.open({ WEBHOOK_PERMITTED_NETS: '127.0.0.1' });
});
afterAll(async () => {
  await house?.close();
  receiver?.close();
});

async function expectInOrder(visitor: Visitor): Promise<void> {
  await expect.poll(() => visitor.violations(), { timeout: 20_000 }).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  expect(visitor.complaints).toEqual([]);
}

/** A proposal that waits for answers; the cast's producer and manufacturer work for its two sides, too. */
async function commonProposal(): Promise<string> {
  const client = new pg.Client({ connectionString: house.database.url });
  await client.connect();
  try {
    // The first run of the story may still be under way.
    const live = async () => (await client.query(`select from proposal where state = 'proposed' limit 1`)).rowCount;
    await expect.poll(live, { timeout: 60_000 }).toBe(1);
    const { rows } = await client.query<{ id: string }>(
      `with live as (select id, producer_id, manufacturer_id from proposal where state = 'proposed' order by id limit 1),
         joined as (
           insert into membership (organisation_id, user_id, role, created_at)
           select case a.email when $1 then producer_id else manufacturer_id end, a.id, 'member', now()
           from live, auth.person a where a.email in ($1, $2) on conflict do nothing)
       select id from live`,
      [memberOf('producer').email, memberOf('manufacturer').email],
    );
    return rows[0].id;
  } finally {
    await client.end();
  }
}

it('what the other side does rings the bell at once, and leads to the very proposal', async () => {
  const live = await commonProposal();
  const buyer = await house.signedIn('manufacturer', { language: 'en' });
  const { page } = buyer;
  await buyer.go('/notifications');
  await page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await page.getByText('All marked as read.').waitFor();
  const bell = page.locator('header').getByRole('link', { name: /^Notifications/ });
  await expect.poll(() => bell.textContent()).not.toMatch(/unread/);

  const seller = await house.signedIn('producer', { language: 'en' });
  const declined = await seller.context.request.post(`/api/v1/proposals/${live}/decline`, {
    data: { reason: 'price' },
    headers: { origin: house.stack.url },
  });
  expect([declined.status(), await declined.text()]).toEqual([200, expect.any(String)]);
  await page.locator('header').getByRole('link', { name: 'Notifications 1 unread' }).waitFor();
  await page
    .getByRole('link', { name: /declined$/ })
    .first()
    .waitFor();
  await buyer.shot('notices-centre');
  await expectInOrder(buyer);
  await page
    .getByRole('link', { name: /declined$/ })
    .first()
    .click();
  await page.waitForURL(new RegExp(`/manufacturer/proposals/${live}$`));
  await buyer.settled();
  await expect.poll(() => bell.textContent()).not.toMatch(/unread/);
  await buyer.close();
  await seller.close();
});

it('a person chooses how to be told, and the choice stays', async () => {
  const visitor = await house.signedIn('producer', { language: 'id' });
  const { page } = visitor;
  await visitor.go('/notifications/preferences');
  await page.getByLabel('Usulan baru: surel').selectOption('digest');
  await page.getByLabel('Usulan baru: di pusat pemberitahuan').uncheck();
  await page.getByRole('button', { name: 'Simpan pilihan' }).click();
  await page.getByText('Pilihan disimpan.').waitFor();
  await page.reload();
  await visitor.settled();
  await expect.poll(() => page.getByLabel('Usulan baru: surel').inputValue()).toBe('digest');
  expect(await page.getByLabel('Usulan baru: di pusat pemberitahuan').isChecked()).toBe(false);
  await page
    .getByRole('row', { name: /Keamanan akun/ })
    .getByText('Selalu dikirim')
    .first()
    .waitFor();
  await expectInOrder(visitor);
  await visitor.close();
});

it('an owner connects a system: register, secret once, test, verified there, log, failure, replay', async () => {
  const visitor = await house.signedIn('producer', { language: 'en' });
  const { page } = visitor;
  await visitor.go('/account/webhooks/new');
  await page.getByLabel('Address').fill('https://169.254.169.254/latest');
  await page.getByLabel('New proposals').check();
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByText('The address of the webhook is not a public one').waitFor();
  await visitor.shot('notices-webhook-refused');
  // A refusal is a refusal: the console says so, and nothing else is wrong.
  visitor.complaints.length = 0;
  await page.getByLabel('Address').fill(receiver.url);
  await page.getByLabel('Description').fill('Warehouse');
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByRole('button', { name: 'Show the secret' }).click();
  receiver.secret = (await page.getByLabel('Secret', { exact: true }).textContent()) ?? '';
  expect(receiver.secret).toMatch(/^whsec_/);
  await visitor.shot('notices-secret');
  await expectInOrder(visitor);
  await page.getByRole('button', { name: 'I have stored it' }).click();

  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect.poll(() => receiver.events.map(({ type }) => type), { timeout: 30_000 }).toEqual(['webhook.test']);
  await page.reload();
  await page.getByRole('cell', { name: 'Delivered' }).waitFor();

  receiver.status = 500;
  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect
    .poll(
      async () => {
        await page.reload();
        await visitor.settled();
        return page.getByText('HTTP 500').count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  receiver.status = 200;
  await page.getByRole('button', { name: 'Disable' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await page.getByRole('button', { name: 'Enable' }).click();
  await page.getByRole('button', { name: 'Replay what failed' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Replay' }).click();
  await expect.poll(() => receiver.events.length, { timeout: 30_000 }).toBe(2);
  expect(new Set(receiver.events.map(({ id }) => id)).size).toBe(2);
  expect(receiver.refused).toEqual([]);
  await page.reload();
  await visitor.settled();
  await visitor.shot('notices-webhook');
  await expectInOrder(visitor);
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByText('What is sent').waitFor();
  await visitor.shot('notices-delivery');
  await expectInOrder(visitor);
  await visitor.close();
});

it('a member who owns nothing is told who can do it', async () => {
  const visitor = await house.signedIn('planner', { language: 'en' });
  await visitor.go('/notifications');
  await visitor.page.goto('/account/webhooks');
  await visitor.page.getByText('You are not a member of an organisation yet').waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
  'every screen is in order in %s at %i px',
  async (language, width) => {
    const visitor = await house.signedIn('producer', { language, width });
    const webhooks = await visitor.context.request.get('/api/v1/me');
    const { memberships } = (await webhooks.json()) as { memberships: { organisationId: string }[] };
    const base = `/api/v1/organisations/${memberships[0].organisationId}/webhooks`;
    const list = (await (await visitor.context.request.get(base)).json()) as { items: { id: string }[] };
    const [{ id }] = list.items;
    const log = (await (await visitor.context.request.get(`${base}/${id}/deliveries`)).json()) as {
      items: { id: string }[];
    };
    for (const [name, path] of [
      ['notices-list', '/notifications'],
      ['notices-preferences', '/notifications/preferences'],
      ['notices-webhooks', '/account/webhooks'],
      ['notices-webhook-new', '/account/webhooks/new'],
      ['notices-webhook-page', `/account/webhooks/${id}`],
      ['notices-webhook-edit', `/account/webhooks/${id}/edit`],
      ['notices-delivery-page', `/account/webhooks/${id}/deliveries/${log.items[0].id}`],
    ]) {
      await visitor.go(path);
      await visitor.shot(name);
      await expectInOrder(visitor);
    }
    await visitor.close();
  },
);
