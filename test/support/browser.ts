import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { TOTP } from 'otpauth';
import { type Browser, type BrowserContext, chromium, type Cookie, type Page } from 'playwright-core';
import { vi } from 'vitest';
import { CAST, type CastKey, DEMO_PASSWORD } from '../../apps/cli/src/demo/cast.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { padan } from './padan.js';
import { Stack } from './stack.js';

/** Inside the page; the tests themselves have no window. */
declare const document: { readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number } };

const SCREENS = fileURLToPath(new URL('../../.data/screens/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const WAIT_MS = 60_000;

// A browser, two processes and a database share a machine that may be busy with other specs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

/** Phone and office PC. */
export const WIDTHS = [360, 1280] as const;
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const HEIGHTS: Readonly<Record<number, number>> = { 360: 740, 1280: 900 };

export interface VisitorOptions {
  readonly width?: number;
  readonly language?: Language;
  readonly colorScheme?: 'light' | 'dark';
}

/** API, worker and demo story on a database of their own, and a Chromium to look at their portal. */
export class PortalHouse {
  private readonly sessions = new Map<CastKey, Cookie[]>();

  private constructor(
    readonly database: TestDatabase,
    readonly stack: Stack,
    readonly browser: Browser,
  ) {}

  /** `env`: what its processes are told besides. */
  static async open(env: Readonly<Record<string, string>> = {}): Promise<PortalHouse> {
    const database = await createTestDatabase();
    const stack = await Stack.start({ databaseUrl: database.url, env });
    const { code, output } = await padan(['prepare', '--demo', 'new'], stack.environment);
    if (code !== 0) throw new Error(`the demo story was not told:\n${output}`);
    await stack.startApi();
    await stack.startWorker();
    return new PortalHouse(database, stack, await launch());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stack.stop();
    await this.database.drop();
  }

  /** Somebody's browser, nobody signed in. */
  async visitor({ width = 1280, language = 'id', colorScheme = 'light' }: VisitorOptions = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      baseURL: this.stack.url,
      viewport: { width, height: HEIGHTS[width] ?? 900 },
      locale: language === 'id' ? 'id-ID' : 'en-GB',
      timezoneId: 'Asia/Jakarta',
      colorScheme,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(WAIT_MS);
    await context.addInitScript((chosen) => {
      localStorage.setItem('padan.language', localStorage.getItem('padan.language') ?? chosen);
    }, language);
    return new Visitor(context, await context.newPage(), { width, language });
  }

  /** Signed in as one of the demo story. A code opens one session: it is asked for once per person and kept. */
  async signedIn(key: CastKey, options: VisitorOptions = {}): Promise<Visitor> {
    const visitor = await this.visitor(options);
    const cookies = this.sessions.get(key);
    if (cookies) await visitor.context.addCookies(cookies);
    else {
      await signInByApi(visitor.context, key);
      this.sessions.set(key, await visitor.context.cookies());
    }
    await visitor.context.addInitScript(() => localStorage.setItem('padan.signed-in', 'yes'));
    return visitor;
  }
}

async function signInByApi(context: BrowserContext, key: CastKey): Promise<void> {
  const who = memberOf(key);
  const first = await context.request.post('/api/v1/auth/sign-in', {
    data: { email: who.email, password: DEMO_PASSWORD },
  });
  const { state } = (await first.json()) as { state: string };
  if (state !== 'totp_required') return;
  const second = await context.request.post('/api/v1/auth/sign-in/totp', { data: { code: codeOf(key) } });
  if (!second.ok()) throw new Error(`${who.email} could not sign in: ${await second.text()}`);
}

export const memberOf = (key: CastKey) => CAST.find((member) => member.key === key)!;

/** What the authenticator app of a demo person shows now. */
export const codeOf = (key: CastKey): string => new TOTP({ secret: memberOf(key).totpSecret ?? '' }).generate();

/** A person in front of a page: goes, looks, and notes what the browser complains about. */
export class Visitor {
  /** Errors of scripts and of the console, and answers of 5xx. */
  readonly complaints: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly view: { readonly width: number; readonly language: Language },
  ) {
    page.on('pageerror', (error) => this.complaints.push(`script: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.complaints.push(`${response.status()} ${response.url()}`);
    });
  }

  /** Opens a path of the portal and waits until its h1 stands and nothing loads. */
  async go(to: string): Promise<void> {
    await this.page.goto(to);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.locator('main h1').first().waitFor();
    await this.page.locator('main:not(:has([role=status][aria-label]))').waitFor();
  }

  /** Violations of WCAG 2.2 A and AA, each with the elements at fault; none, when all is well. */
  async violations(): Promise<string[]> {
    // Through the debugger: the content policy forbids a script tag.
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate(
      async (rules) =>
        (globalThis as unknown as { axe: { run(root: unknown, options: object): Promise<AxeResults> } }).axe.run(
          document,
          { runOnly: { type: 'tag', values: rules } },
        ),
      RULES,
    );
    return found.violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
    );
  }

  /** How far the page is wider than the window: 0 unless something sticks out. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** Writes .data/screens/<name>.<language>.<width>.png, for people to look at. */
  async shot(name: string): Promise<void> {
    mkdirSync(SCREENS, { recursive: true });
    const file = path.join(SCREENS, `${name}.${this.view.language}.${this.view.width}.png`);
    await this.page.screenshot({ path: file, fullPage: true });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await bundledChromium());
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, headless: true, args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])] });
}

/** A real Chromium that came as an npm package; unpacked into the temporary folder at its first use. */
async function bundledChromium(): Promise<string> {
  const { default: bundle } = await import('@sparticuz/chromium');
  return bundle.executablePath();
}
