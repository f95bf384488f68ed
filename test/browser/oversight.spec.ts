import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CastKey } from '../../apps/cli/src/demo/cast.js';
import { codeOf, LANGUAGES, memberOf, PortalHouse, type Visitor, WIDTHS } from '../support/browser.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

async function expectInOrder(visitor: Visitor): Promise<void> {
  await expect.poll(() => visitor.violations(), { timeout: 20_000 }).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  expect(visitor.complaints).toEqual([]);
}

/** By the front door: e-mail, password, code. */
async function signIn({ page }: Visitor, key: CastKey, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${next}`);
  await page.getByLabel('E-mail address').fill(memberOf(key).email);
  await page.getByLabel('Password').fill('padan-demo-2020');
  await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Authenticator code').fill(codeOf(key));
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL((url) => url.pathname === next);
}

it('an auditor verifies the chain, from the log-in on, and reads a record with its place in it', async () => {
  const visitor = await house.visitor({ language: 'en' });
  const { page } = visitor;
  await signIn(visitor, 'auditor', '/oversight/trail');
  await visitor.settled();
  await page.getByRole('button', { name: 'Check the chain' }).click();
  await page.getByText('The chain is whole').waitFor();
  await visitor.shot('oversight-chain');
  await expectInOrder(visitor);
  await page.getByLabel('Action').selectOption('claim.verify');
  await page.waitForURL(/action=claim\.verify/);
  await visitor.settled();
  await page.getByRole('cell', { name: 'Claim: verified' }).first().waitFor();
  await page.getByLabel('To day (WIB)').fill('2020-01-01');
  await page.getByText('No record fits').waitFor();
  await page.getByLabel('To day (WIB)').fill('2199-12-31');
  await page.locator('tbody th a').first().click();
  await page.getByRole('heading', { level: 1, name: /^Record \d+$/ }).waitFor();
  await page.getByText('Hash of the record before').waitFor();
  await visitor.shot('oversight-entry');
  await expectInOrder(visitor);
  await visitor.close();
});

it('the trail is not for administrators, and the page says so', async () => {
  const visitor = await house.signedIn('administrator', { language: 'en' });
  await visitor.go('/oversight/trail');
  await visitor.page.getByText('This page is for the role Auditor').waitFor();
  await expectInOrder(visitor);
  await visitor.close();
});

it('an administrator grants a role with its reason, and takes it back', async () => {
  const visitor = await house.signedIn('administrator', { language: 'en' });
  const { page } = visitor;
  await visitor.go('/oversight/users?role=planner');
  await page.getByRole('link', { name: 'Arya Sandaraksa' }).click();
  await page.getByRole('button', { name: 'Grant a role…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Grant the role' }).click();
  await dialog.locator('[aria-invalid=true]').first().waitFor();
  await visitor.shot('oversight-grant');
  await expectInOrder(visitor);
  await dialog.getByLabel('Role').selectOption('auditor');
  await dialog.getByLabel('Reason').fill('Assignment letter 12/2026');
  await dialog.getByRole('button', { name: 'Grant the role' }).dblclick();
  await page.getByText('The role is granted.').waitFor();
  await visitor.shot('oversight-user');
  await page.getByRole('button', { name: 'Revoke Auditor' }).click();
  await dialog.getByLabel('Reason').fill('Moved on');
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('The role is revoked.').waitFor();
  await page.getByRole('button', { name: 'Revoke Auditor' }).waitFor({ state: 'hidden' });
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it('an administrator suspends an organisation, and two who correct its NIB at once see both numbers', async () => {
  const visitor = await house.signedIn('administrator', { language: 'en' });
  const { page } = visitor;
  await visitor.go('/oversight/organisations?q=laravanta');
  await page.locator('tbody th a').first().click();
  await page.getByRole('button', { name: 'Suspend the organisation' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Licence withdrawn');
  await dialog.getByRole('button', { name: 'Suspend the organisation' }).click();
  await page.getByText('Licence withdrawn').waitFor();

  const id = new URL(page.url()).pathname.split('/').at(-1);
  const path = `/api/v1/organisations/${id}`;
  const { version } = (await (await page.request.get(path)).json()) as { version: number };
  await page.getByRole('textbox', { name: 'NIB' }).fill('0000009999991');
  // Somebody else's change, which this page does not know of yet.
  await page.request.patch(path, { headers: { 'If-Match': `"v${version}"` }, data: { nib: '0000009999992' } });
  await page.getByRole('button', { name: 'Save the NIB' }).click();
  await page.getByRole('cell', { name: '0000009999992' }).waitFor();
  await visitor.shot('oversight-conflict');
  await expect.poll(() => visitor.violations(), { timeout: 20_000 }).toEqual([]);
  await page.getByRole('button', { name: 'Save mine' }).click();
  await page.getByText('The NIB is corrected.').waitFor();
  expect(((await (await page.request.get(path)).json()) as { nib: string }).nib).toBe('0000009999991');
  await page.getByRole('button', { name: 'Reactivate' }).click();
  await dialog.getByRole('textbox').fill('Licence is back');
  await dialog.getByRole('button', { name: 'Reactivate' }).click();
  await page.getByText('The organisation is active again.').waitFor();
  await visitor.close();
});

it('the second factor is set up by a QR code, or by typing its key', async () => {
  const visitor = await house.visitor({ language: 'en', width: 360 });
  const { page } = visitor;
  const account = { email: 'faktor@contoh.example', password: 'kain-katun-tenun-biru' };
  await page.request.post('/api/v1/auth/sign-up', { data: { ...account, name: 'Ayu Lestari' } });
  await page.request.post('/api/v1/auth/sign-in', { data: account });
  await visitor.context.addInitScript(() => localStorage.setItem('padan.signed-in', 'yes'));
  await visitor.go('/account');
  const factor = page.getByRole('region', { name: 'Second factor' });
  await factor.getByLabel('Password').fill(account.password);
  await factor.getByRole('button', { name: 'Set up the app' }).click();
  await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor();
  await visitor.shot('account-qr');
  await expectInOrder(visitor);
  await visitor.close();
});

describe.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width }))))(
  'in $language at $width px',
  ({ language, width }) => {
    it('every screen of auditor and administrator is in order', async () => {
      const administrator = await house.signedIn('administrator', { language, width });
      for (const [name, to] of Object.entries({
        system: '/oversight',
        users: '/oversight/users',
        organisations: '/oversight/organisations',
        policies: '/oversight/policies',
        service: '/oversight/service',
        data: '/oversight/data',
      })) {
        await administrator.go(to);
        await administrator.shot(`oversight-${name}`);
        await expectInOrder(administrator);
      }
      await administrator.close();
      const auditor = await house.signedIn('auditor', { language, width });
      await auditor.go('/oversight/trail');
      await auditor.shot('oversight-trail');
      await expectInOrder(auditor);
      await auditor.close();
    });
  },
);
