import { afterAll, beforeAll, expect, it } from 'vitest';
import { PortalHouse, type Visitor, WIDTHS } from '../support/browser.js';

const EMAIL = 'formulir@contoh.example';
const PASSWORD = 'kain-katun-tenun-biru';
let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

async function newcomer(email: string): Promise<Visitor> {
  const visitor = await house.visitor({ language: 'en' });
  const { page } = visitor;
  await page.request.post('/api/v1/auth/sign-up', { data: { email, password: PASSWORD, name: 'Ayu Lestari' } });
  await visitor.go('/sign-in?next=/account/register');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/account\/register/);
  await visitor.settled();
  return visitor;
}

async function fillIn({ page }: Visitor, name: string, nib: string): Promise<void> {
  await page.getByLabel('Name of the legal entity').fill(name);
  await page.getByLabel('Makes raw materials').check();
  await page.getByLabel('NIB').fill(nib);
  await page.getByLabel('Regency or city').fill('bandu');
  await page.getByRole('option', { name: 'Kota Bandung' }).click();
  await page.getByLabel('Office address').fill('Jl. Contoh No. 1');
}

it('a form keeps its draft, lands faults on fields, outlives its session, and is sent once', async () => {
  const visitor = await newcomer(EMAIL);
  const { page } = visitor;
  await fillIn(visitor, 'PT Contoh Formulir Nusantara', '9990000000001');
  await page.reload();
  await visitor.settled();
  await expect
    .poll(() => page.getByLabel('Name of the legal entity').inputValue(), { timeout: 20_000 })
    .toBe('PT Contoh Formulir Nusantara');
  await expect.poll(() => page.getByLabel('Regency or city').inputValue(), { timeout: 20_000 }).toContain('Bandung');
  await visitor.shot('draft-restored');

  await page.getByLabel('Name of the legal entity').fill('PT');
  await page.getByRole('button', { name: 'Register' }).click();
  const fault = page.locator('[aria-invalid=true]');
  await fault.waitFor();
  // Led there in the next frame.
  await page.locator('[aria-invalid=true]:focus').waitFor();
  await visitor.shot('fault-on-field');
  await page.getByLabel('Name of the legal entity').fill('PT Contoh Formulir Nusantara');

  await visitor.context.clearCookies();
  await page.getByRole('button', { name: 'Register' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Password').fill(PASSWORD);
  await visitor.shot('session-ended');
  await expect.poll(() => visitor.violations(), { timeout: 20_000 }).toEqual([]);
  await dialog.getByRole('button', { name: 'Sign in' }).dblclick();
  await page.waitForURL(/\/start/);
  await visitor.settled();
  await page.getByText('PT Contoh Formulir Nusantara is registered.').waitFor();
  const me = (await (await page.request.get('/api/v1/me')).json()) as { memberships: unknown[] };
  expect(me.memberships).toHaveLength(1);
  await visitor.go('/account/register');
  await expect.poll(() => page.getByLabel('Name of the legal entity').inputValue(), { timeout: 20_000 }).toBe('');
  await visitor.close();
});

it('what cannot be sent offline is said, kept, and sent once the line is back', async () => {
  const visitor = await newcomer('luring@contoh.example');
  const { page } = visitor;
  await fillIn(visitor, 'PT Luring Sagara Abadi', '9990000000002');
  await visitor.context.setOffline(true);
  await page.getByText('No connection.').waitFor();
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByText('The request did not reach the server').waitFor();
  await visitor.shot('offline');
  await visitor.context.setOffline(false);
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByText('PT Luring Sagara Abadi is registered.').waitFor();
  expect(new URL(page.url()).pathname).toBe('/start');
  await visitor.close();
});

it('the language changes and the page stays', async () => {
  const visitor = await newcomer('bahasa@contoh.example');
  const { page } = visitor;
  await page.getByLabel('Office address').fill('Jl. Contoh No. 1');
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await page.getByRole('heading', { level: 1, name: 'Daftarkan perusahaan' }).waitFor();
  await expect.poll(() => page.getByLabel('Alamat kantor').inputValue(), { timeout: 20_000 }).toBe('Jl. Contoh No. 1');
  expect(new URL(page.url()).pathname).toBe('/account/register');
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it('the user menu opens and closes by keyboard; nothing of the draft stays after signing out', async () => {
  const visitor = await newcomer('menu@contoh.example');
  const { page } = visitor;
  await page.getByLabel('Office address').fill('Jl. Contoh No. 1');
  const menu = page.getByRole('button', { name: 'Account of Ayu Lestari' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await visitor.shot('user-menu');
  await expect.poll(() => visitor.violations(), { timeout: 20_000 }).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await menu.getAttribute('aria-expanded')).toBe('false');
  await menu.click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('padan.draft')))).toEqual(
    [],
  );
  await visitor.close();
});

it.each(WIDTHS)('an owner invites, thinks better of it, and sees who belongs to the firm, at %i px', async (width) => {
  const visitor = await house.signedIn('producer', { language: 'en', width });
  const { page } = visitor;
  await visitor.go('/account/members');
  await page.getByLabel('E-mail address').fill(`rekan.${width}@contoh.example`);
  await page.getByRole('button', { name: 'Invite' }).click();
  const row = page.getByRole('row').filter({ hasText: `rekan.${width}@contoh.example` });
  await row.getByText('Open').waitFor();
  await visitor.shot('members');
  await expect.poll(() => visitor.violations(), { timeout: 20_000 }).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  await row.getByRole('button', { name: 'Revoke' }).click();
  await row.getByText('Revoked').waitFor();
  await makeKey(visitor, `ERP ${width}`);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

/** The token is there once; the list knows the key by its name. */
async function makeKey(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor;
  const section = page.getByRole('region', { name: 'API keys' });
  await section.getByLabel('What it is for').fill(name);
  await section.getByRole('button', { name: 'Make a key' }).click();
  await section.getByRole('group', { name: 'May' }).getByText('is required').waitFor();
  await section.getByLabel('read supply').check();
  await section.getByRole('button', { name: 'Make a key' }).click();
  const token = await section.getByText(/^padan_/).textContent();
  const answer = await fetch(`${new URL(page.url()).origin}/api/v1/offers`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  await visitor.shot('api-key');
  await expect.poll(() => visitor.violations(), { timeout: 20_000 }).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  await section.getByRole('button', { name: 'I have copied it' }).click();
  expect(await section.getByText(/^padan_/).count()).toBe(0);
  const row = section.getByRole('row').filter({ hasText: name });
  await row.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await row.getByText('Revoked').waitFor();
}

it('in the dark the pages are as legible', async () => {
  const visitor = await house.signedIn('producer', { language: 'en', colorScheme: 'dark' });
  await visitor.go('/account');
  await visitor.shot('account-dark');
  await expect.poll(() => visitor.violations(), { timeout: 20_000 }).toEqual([]);
  await visitor.go('/');
  await visitor.shot('home-dark');
  await expect.poll(() => visitor.violations(), { timeout: 20_000 }).toEqual([]);
  await visitor.close();
});
