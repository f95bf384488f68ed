import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

interface Listed {
  readonly items: readonly { readonly id: string; readonly kinds: readonly string[]; readonly claimCount: number }[];
}

/** A case of the inbox with a claim of this kind. */
async function caseWith({ page }: Visitor, query: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/verification/inbox?limit=100&${query}`);
  const { items } = (await answer.json()) as Listed;
  return items.toSorted((a, b) => b.claimCount - a.claimCount)[0].id;
}

it('by keyboard alone: from the log-in through the decisions to the next case, three keys a claim', async () => {
  const visitor = await house.visitor({ language: 'en' });
  const { page } = visitor;
  const { keyboard } = page;
  await visitor.go('/sign-in?next=/verifier');
  await page.getByLabel('E-mail address').focus();
  await keyboard.type(memberOf('verifier1').email);
  await keyboard.press('Tab');
  await keyboard.type('padan-demo-2020');
  await keyboard.press('Enter');
  await page.getByLabel('Authenticator code').waitFor();
  await page.getByLabel('Authenticator code').focus();
  await keyboard.type(codeOf('verifier1'));
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Verification inbox' }).waitFor();
  await visitor.settled();
  const first = page.getByRole('link', { name: /^Open K-/ });
  await tabTo(visitor, /^Open K-/);
  const number = (await first.textContent())!.replace('Open ', '');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
  await visitor.settled();

  await keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await visitor.shot('verifier-shortcuts');
  await expectInOrder(visitor);
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  // The claim asks for level 2, and a visit bears it out.
  await keyboard.press('a');
  await expect.poll(() => page.getByRole('checkbox', { checked: false }).count()).toBe(0);
  await keyboard.press('v');
  await page.locator('button:focus').getByText('Verify and go on').waitFor();
  await visitor.shot('verifier-verify');
  await expectInOrder(visitor);
  await keyboard.press('Enter');
  await page.getByText('It waits for a second signature.').waitFor();
  await page.locator('button:focus').getByText('Next case').waitFor();
  await visitor.shot('verifier-decided');
  await keyboard.press('Enter');
  await page.locator('h1').filter({ hasNotText: number }).filter({ hasText: /^K-/ }).waitFor();

  const second = await house.signedIn('verifier2', { language: 'en' });
  await signSecond(second, number);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
  await second.close();
});

/** Presses Tab until the link with this name has the focus. */
async function tabTo({ page }: Visitor, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const text = await page.evaluate(() => (globalThis as unknown as PageGlobals).document.activeElement?.textContent);
    if (name.test(text ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

interface PageGlobals {
  readonly document: { readonly activeElement: { readonly textContent: string } | null };
}

/** Another verifier confirms what waits; of the first signer's own it would be refused. */
async function signSecond(visitor: Visitor, number: string): Promise<void> {
  const { page } = visitor;
  const decisions = await page.request.get('/api/v1/verification/second-signatures?limit=100');
  const { items } = (await decisions.json()) as { items: { claim: { id: string; case: { number: string } } }[] };
  const claimId = items.find(({ claim }) => claim.case.number === number)!.claim.id;
  await visitor.go('/verifier/second');
  await page.locator(`a[href="/verifier/claims/${claimId}"]`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Confirm' }).waitFor();
  await visitor.settled();
  await visitor.shot('verifier-second-claim');
  await expectInOrder(visitor);
  await page.keyboard.press('v');
  await page.getByRole('dialog').locator('button:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('The decision has taken effect.').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Second signature' }).waitFor();
  const claim = (await (await page.request.get(`/api/v1/claims/${claimId}`)).json()) as {
    state: string;
    level: number;
  };
  expect(claim).toMatchObject({ state: 'verified', level: 2 });
}

it('a case goes back with words on the very field; drafts of them outlive a reload; a double click sends once', async () => {
  const visitor = await house.signedIn('verifier2', { language: 'id' });
  const { page } = visitor;
  const id = await caseWith(visitor, 'assigned=nobody&kind=facility');
  await visitor.go(`/verifier/cases/${id}`);
  await page.getByRole('button', { name: 'Ambil' }).dblclick();
  await page.getByRole('button', { name: 'Kembalikan…' }).waitFor();
  await page.getByRole('button', { name: /^Fasilitas/ }).click();
  await page.getByRole('button', { name: 'Beri catatan untuk Jumlah pekerja' }).click();
  await page.keyboard.type('Berbeda dari laporan SIINas.');
  await page.reload();
  await visitor.settled();
  await page.getByLabel('Catatan untuk Jumlah pekerja').waitFor();
  await visitor.shot('verifier-remark');
  await expectInOrder(visitor);
  await page.getByRole('button', { name: 'Kembalikan…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Berbeda dari laporan SIINas.').waitFor();
  await visitor.shot('verifier-return');
  await expectInOrder(visitor);
  await dialog.getByRole('button', { name: 'Kembalikan dengan 1 catatan' }).dblclick();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Dikembalikan', { exact: true }).first().waitFor();
  const file = (await (await page.request.get(`/api/v1/cases/${id}`)).json()) as { remarks: object[]; returns: number };
  expect(file.remarks.at(-1)).toMatchObject({ pointer: '/workers', words: 'Berbeda dari laporan SIINas.' });
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it('a claim is rejected for a reason, a verified one suspended, and a revocation waits for somebody else', async () => {
  const visitor = await house.signedIn('verifier2', { language: 'en' });
  const { page } = visitor;
  const id = await caseWith(visitor, 'assigned=me&kind=certificate&state=in_review');
  await visitor.go(`/verifier/cases/${id}`);
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Reject and go on' }).click();
  await dialog.locator('[aria-invalid=true]').first().waitFor();
  await visitor.shot('verifier-reject');
  await expectInOrder(visitor);
  await dialog.getByLabel('Reason').selectOption('out_of_date');
  await dialog.getByRole('button', { name: 'Reject and go on' }).click();
  await page.getByText('The claim is rejected.').waitFor();

  await visitor.go('/verifier/register?state=verified&kind=certificate');
  await page.locator('main tbody a').first().click();
  await page.getByRole('button', { name: 'Revoke…' }).click();
  await dialog.getByLabel('Reason').selectOption('plant_closed');
  await dialog.getByRole('button', { name: 'Ask for the revocation' }).click();
  await page.getByText('The revocation waits for a second signature.').waitFor();
  await page.locator('article').getByText('Waits for a second signature', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
  await visitor.shot('verifier-revocation');
  await expectInOrder(visitor);
  await page.getByRole('button', { name: 'Suspend…' }).click();
  await dialog.getByLabel('Reason').selectOption('licence_lapsed');
  await dialog.getByRole('button', { name: 'Suspend the claim' }).click();
  await page.getByText('The claim is suspended.').waitFor();
  await page.getByRole('button', { name: 'Reinstate…' }).waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

it('filters are kept under a name, for one person on one device', async () => {
  const visitor = await house.signedIn('verifier2', { language: 'en' });
  const { page } = visitor;
  await visitor.go('/verifier');
  await page.getByLabel('Kind of claim').selectOption('capacity');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name of the view').fill('Capacities');
  await page.keyboard.press('Enter');
  await visitor.go('/verifier');
  await page.getByRole('link', { name: 'Capacities' }).click();
  await page.waitForURL(/kind=capacity/);
  await page.locator('[aria-current=page]', { hasText: 'Capacities' }).waitFor();
  await visitor.settled();
  await visitor.shot('verifier-views');
  await expectInOrder(visitor);
  await page.getByRole('button', { name: 'Delete this view' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete this view' }).click();
  await page.getByRole('link', { name: 'Capacities' }).waitFor({ state: 'hidden' });
  await visitor.close();
});

describe.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width }))))(
  'in $language at $width px',
  ({ language, width }) => {
    it('every screen of the verifier is in order', async () => {
      const visitor = await house.signedIn('verifier2', { language, width });
      const id = await caseWith(visitor, 'assigned=me&kind=capability');
      for (const [name, to] of Object.entries({
        inbox: '/verifier',
        case: `/verifier/cases/${id}`,
        'case-firm': `/verifier/cases/${id}?tab=claims`,
        second: '/verifier/second',
        register: '/verifier/register?state=verified',
        times: '/verifier/times',
      })) {
        await visitor.go(to);
        await visitor.shot(`verifier-${name}`);
        await expectInOrder(visitor);
      }
      await visitor.close();
    });
  },
);
