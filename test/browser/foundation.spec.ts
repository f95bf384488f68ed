import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, LANGUAGES, memberOf, PortalHouse, type Visitor, WIDTHS } from '../support/browser.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

const WORDS = {
  id: { signUp: 'Buat akun', name: 'Nama lengkap', email: 'Alamat surel', password: 'Kata sandi', signIn: 'Masuk' },
  en: {
    signUp: 'Make an account',
    name: 'Full name',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
  },
} as const;

/** Axe, the browser and the width agree that the page is in order. */
async function expectInOrder(visitor: Visitor): Promise<void> {
  expect(await visitor.violations()).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  expect(visitor.complaints).toEqual([]);
}

const views = LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width })));

describe.each(views)('in $language at $width px', ({ language, width }) => {
  const words = WORDS[language];

  it('the public home says what Padan is', async () => {
    const visitor = await house.visitor({ language, width });
    await visitor.go('/');
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(language);
    await visitor.shot('home');
    await expectInOrder(visitor);
    await visitor.close();
  });

  it('a newcomer signs up, signs in, and finds the first tasks', async () => {
    const visitor = await house.visitor({ language, width });
    const { page } = visitor;
    await visitor.go('/sign-up');
    await visitor.shot('sign-up');
    await expectInOrder(visitor);
    const email = `baru.${language}.${width}@contoh.example`;
    await page.getByLabel(words.name).fill('Ayu Lestari');
    await page.getByLabel(words.email).fill(email);
    await page.getByLabel(words.password).fill('pendek');
    await page.getByRole('button', { name: words.signUp }).click();
    await page.locator('[aria-invalid=true]').waitFor();
    await visitor.shot('sign-up-fault');
    await page.getByLabel(words.password).fill('kain-katun-tenun-biru');
    await page.getByRole('button', { name: words.signUp }).click();
    // The address changes before the page does, and both pages ask for an e-mail address.
    await page.locator('main h1').getByText(words.signIn).waitFor();
    await page.getByLabel(words.email).fill(email);
    await page.getByLabel(words.password).fill('kain-katun-tenun-biru');
    await visitor.shot('sign-in');
    await page.locator('main').getByRole('button', { name: words.signIn }).click();
    await page.waitForURL(/\/start/);
    await visitor.settled();
    await page.locator('main a[href="/account/register"]').waitFor();
    await visitor.shot('start-newcomer');
    await expectInOrder(visitor);
    await visitor.go('/account/register');
    await visitor.shot('register');
    await expectInOrder(visitor);
    await visitor.close();
  });

  it.each(['producer', 'manufacturer', 'verifier1', 'planner', 'auditor'] as const)(
    'the start page of the %s and their workspace',
    async (key) => {
      const visitor = await house.signedIn(key, { language, width });
      await visitor.go('/start');
      await visitor.shot(`start-${key}`);
      await expectInOrder(visitor);
      await visitor.close();
    },
  );
});

it('people of the ministry are asked for their code', async () => {
  const visitor = await house.visitor({ language: 'en' });
  const { page } = visitor;
  await visitor.go('/verifier');
  await page.waitForURL(/\/sign-in\?next=/);
  await page.getByLabel('E-mail address').fill(memberOf('verifier2').email);
  await page.getByLabel('Password').fill('padan-demo-2020');
  await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Authenticator code').fill(codeOf('verifier2'));
  await visitor.shot('sign-in-code');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL((url) => url.pathname === '/verifier');
  await visitor.settled();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});
