import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, PortalHouse, WIDTHS } from '../support/browser.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

const SCREENS: Readonly<Record<string, string>> = {
  home: '/',
  'public-national': '/public',
  'public-producers': '/public?side=producers&q=nir',
  'public-verification': '/public/verification',
  'public-privacy': '/public/privacy',
};
const views = LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width })));

it.each(views)('the public pages are in order in $language at $width px', async ({ language, width }) => {
  const visitor = await house.visitor({ language, width });
  for (const [name, path] of Object.entries(SCREENS)) {
    await visitor.go(path);
    await visitor.shot(name);
    expect(await visitor.violations()).toEqual([]);
    expect(await visitor.overflow()).toBe(0);
  }
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it('a stranger reads the figures, keeps the filter in the link, and finds the way in', async () => {
  const visitor = await house.visitor({ language: 'en' });
  const { page } = visitor;
  await visitor.go('/');
  await page.getByRole('link', { name: 'See the national figures' }).click();
  await page.getByRole('rowheader', { name: 'Meltblown PP nonwoven' }).waitFor();
  // Few firms make some materials: what could be theirs alone is not told.
  expect(await page.getByText('fewer than 3 firms').count()).toBeGreaterThan(3);
  await page.getByRole('searchbox', { name: 'Find a material' }).fill('spunbond');
  await page.waitForURL(/q=spunbond/);
  await expect.poll(() => page.getByRole('rowheader').count()).toBeLessThan(6);
  await page.reload();
  await visitor.settled();
  expect(await page.getByRole('searchbox', { name: 'Find a material' }).inputValue()).toBe('spunbond');
  await page.getByRole('link', { name: 'How verification works' }).click();
  await page.getByRole('link', { name: 'Sign up' }).click();
  await page.getByRole('button', { name: 'Make an account' }).waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

/** Inside the page. */
declare const document: {
  querySelectorAll(selector: string): Iterable<{ textContent: string | null; children: { length: number } }>;
};

it('the pseudo-language finds no word that is not translated, and has room for longer ones', async () => {
  const visitor = await house.visitor({ width: 360 });
  for (const path of ['/', '/public/verification', '/public/privacy', '/sign-up', '/sign-in']) {
    await visitor.go(`${path}?lang=pseudo`);
    const plain = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('body :not(script, style, noscript, title)')]
        .filter(({ children }) => children.length === 0)
        .map(({ textContent }) => textContent?.trim() ?? '')
        // Names of languages and of the house itself are the same everywhere.
        .filter((text) => /\p{L}{2}/u.test(text) && !text.startsWith('[') && !['ID', 'EN', 'Padan'].includes(text)),
    );
    expect({ path, plain }).toEqual({ path, plain: [] });
    expect({ path, overflow: await visitor.overflow() }).toEqual({ path, overflow: 0 });
  }
  await visitor.shot('pseudo');
  await visitor.close();
});

it('says when the line is gone, and when it is back', async () => {
  const visitor = await house.visitor({ language: 'id', width: 360 });
  const { page, context } = visitor;
  await visitor.go('/sign-up');
  await page.getByLabel('Nama lengkap').fill('Ayu Lestari');
  await context.setOffline(true);
  await page.getByText('Tidak ada sambungan.').waitFor();
  await visitor.shot('offline');
  expect(await visitor.violations()).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  await context.setOffline(false);
  await page.getByText('Tidak ada sambungan.').waitFor({ state: 'hidden' });
  expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('Ayu Lestari');
  await visitor.close();
});

describe('on a slow line', () => {
  /** 1.6 Mbit/s there and 0.75 back, 150 ms away. */
  const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

  it.each(['/', '/public', '/sign-in'])('%s can be read and used', async (path) => {
    const visitor = await house.visitor({ width: 360, language: 'id' });
    const { page, context } = visitor;
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await page.addInitScript(WATCH_LARGEST_PAINT);
    await visitor.go(path);
    const paint = await page.evaluate(() => (globalThis as unknown as { largestPaint_ms: number }).largestPaint_ms);
    console.info(`largest contentful paint of ${path} at 1.6 Mbit/s, 150 ms: ${Math.round(paint)} ms`);
    expect(paint).toBeGreaterThan(0);
    await page
      .getByRole('link', { name: 'Masuk' })
      .or(page.getByRole('button', { name: 'Masuk' }))
      .first()
      .click();
    await page.getByLabel('Alamat surel').waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });
});

const WATCH_LARGEST_PAINT = `
  globalThis.largestPaint_ms = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.largestPaint_ms = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });`;
