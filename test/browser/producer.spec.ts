import { afterAll, beforeAll, expect, it } from 'vitest';
import { memberOf, PortalHouse, type Visitor } from '../support/browser.js';
import { organisationOf, proposalsToAnswer, readAs } from '../support/producer-visit.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

const POLL = { timeout: 20_000 };

async function inOrder(visitor: Visitor): Promise<void> {
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  expect(visitor.complaints).toEqual([]);
}

/** In the page: what Ctrl+V does with this text. */
const PASTE = (text: string): void => {
  const { document, DataTransfer, ClipboardEvent } = globalThis as unknown as BrowserPage;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
};

/** The tests themselves have no window. */
interface BrowserPage {
  readonly document: { readonly activeElement: { dispatchEvent(event: object): void } };
  readonly DataTransfer: new () => { setData(type: string, text: string): void };
  readonly ClipboardEvent: new (name: string, options: object) => object;
}

interface Records {
  readonly items: readonly { readonly id: string }[];
}

it('from the log-in to an accepted proposal, on a phone', async () => {
  const visitor = await house.visitor({ language: 'id', width: 360 });
  const { page } = visitor;
  await visitor.go('/producer');
  await page.waitForURL(/sign-in/);
  await page.getByLabel('Alamat surel').fill(memberOf('producer').email);
  await page.getByLabel('Kata sandi').fill('padan-demo-2020');
  await page.locator('main').getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('heading', { name: 'Usulan yang perlu jawaban' }).waitFor();
  const items = await proposalsToAnswer(visitor);
  await page.getByRole('link', { name: 'Usulan', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Usulan' }).waitFor();
  const rows = page.locator('main tbody tr');
  await rows.first().waitFor();

  // What expires first stands first.
  expect(items.map(({ expiresAt }) => expiresAt)).toEqual(items.map(({ expiresAt }) => expiresAt).toSorted());
  await expect.poll(() => rows.count(), POLL).toBe(items.length);

  await rows.first().getByRole('link').click();
  await page.getByRole('heading', { name: 'Mengapa pasangan ini' }).waitFor();
  // The amounts add up in front of the reader.
  const amounts = await page.locator('table:has(tfoot) td > span:first-child').allInnerTexts();
  const rupiah = amounts.map((text) => Number(text.replaceAll(/[^\d−]/g, '').replace('−', '-')));
  expect(rupiah.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(rupiah.at(-1));

  await page.getByRole('button', { name: 'Terima usulan' }).dblclick();
  await page.getByText('Diterima produsen').first().waitFor();
  await visitor.shot('producer-accepted');
  await inOrder(visitor);
  expect(await page.getByRole('button', { name: 'Terima usulan' }).count()).toBe(0);

  // The way back leads to a list without it.
  await page.getByRole('link', { name: 'Usulan' }).first().click();
  await expect.poll(() => rows.count(), POLL).toBe(items.length - 1);
  await visitor.close();
});

it('a proposal is declined with a reason, and the inbox of a colleague hears of it', async () => {
  const [visitor, colleague] = [
    await house.signedIn('producer', { language: 'en' }),
    await house.signedIn('producer', { language: 'en' }),
  ];
  const { page } = visitor;
  await colleague.go('/producer/proposals');
  const rows = colleague.page.locator('main tbody tr');
  await proposalsToAnswer(colleague);
  await rows.first().waitFor();
  const before = await rows.count();
  await visitor.go('/producer/proposals');
  await page.locator('main tbody tr').first().getByRole('link').click();
  await page.getByRole('button', { name: 'Decline' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await dialog.locator('[aria-invalid=true]').waitFor();
  await dialog.getByLabel('Reason').selectOption('capacity_lost');
  await visitor.shot('producer-decline');
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await page.getByText('Declined. The capacity is no longer there.').waitFor();
  // Without a reload: events of the API keep the other window true.
  await expect.poll(() => rows.count(), POLL).toBe(before - 1);
  await visitor.close();
  await colleague.close();
});

it('offers are confirmed, published and withdrawn; two windows that edit one end in a choice', async () => {
  const visitor = await house.signedIn('producer', { language: 'en' });
  const { page } = visitor;
  await visitor.go('/producer/offers');
  await page.getByRole('button', { name: 'Still true' }).first().click();
  await page.getByText('1 offer confirmed as still true.').waitFor();
  await page.locator('main tbody tr').first().getByRole('link').click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  const price = page.getByRole('textbox', { name: 'Price', exact: true }).first();
  await price.fill('321000');
  await price.blur();

  const id = /offers\/([^/]+)\/edit/.exec(page.url())![1];
  const { version } = await readAs<{ version: number }>(visitor, `offers/${id}`);
  const theirs = await page.request.patch(`/api/v1/offers/${id}`, {
    headers: { 'if-match': `"v${version}"` },
    data: { unitPrice: 317_000 },
  });
  expect(theirs.ok()).toBe(true);
  await page.reload();
  await page.getByText('What you had typed and not sent is back.').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Save mine' }).waitFor();
  await page.getByText('Rp 317,000').waitFor();
  await visitor.shot('producer-conflict');
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);
  await page.getByRole('button', { name: 'Save mine' }).click();
  await page.getByText('Rp 321,000/kg').waitFor();

  await page.getByRole('button', { name: 'Withdraw the offer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').selectOption('mistake');
  await dialog.getByRole('button', { name: 'Withdraw the offer' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('The offer is published.').waitFor();
  await visitor.close();
});

it('the calendar of a line is kept like a spreadsheet, and by keyboard', async () => {
  const visitor = await house.signedIn('producer', { language: 'en' });
  const { page } = visitor;
  const [line] = (await readAs<Records>(visitor, `lines?organisationId=${await organisationOf(visitor)}`)).items;
  await visitor.go(`/producer/lines/${line.id}`);
  const cell = (row: number, column: number) => page.locator(`input[data-row="${row}"][data-column="${column}"]`);

  // Arrows lead from cell to cell; what is typed replaces.
  await cell(20, 0).focus();
  await page.keyboard.type('3300');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('2800');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('3300');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate('document.activeElement.dataset.row')).toBe('21');

  // A block from a spreadsheet, as it writes numbers.
  await cell(21, 0).focus();
  await page.evaluate(PASTE, '3,300\t2,750.5\t3,300\n3,300\t2,760\t3,300\n');
  expect(await cell(22, 1).inputValue()).toBe('2,760');

  // The row is repeated to the end: selected by keys, filled by its button.
  await cell(22, 0).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('button', { name: 'Repeat the selection to the end' }).click();
  expect(await cell(25, 1).inputValue()).toBe('2,760');
  await page.getByText('6 weeks changed, not saved yet').waitFor();
  await visitor.shot('producer-calendar-edited');
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);

  // A reload loses nothing.
  await page.reload();
  await page.getByText('6 weeks changed, not saved yet').waitFor();
  expect(await cell(21, 1).inputValue()).toBe('2,750.5');

  // Somebody else was there: both are shown, and mine stands once I say so.
  const { version, weeks } = await readAs<{ version: number; weeks: { week: string }[] }>(
    visitor,
    `lines/${line.id}/calendar?weeks=26`,
  );
  const theirs = await page.request.put(`/api/v1/lines/${line.id}/calendar`, {
    headers: { 'if-match': `"v${version}"` },
    data: { weeks: [{ week: weeks[25].week, installed: 1000, effective: 900, maximum: 1000 }] },
  });
  expect(theirs.ok()).toBe(true);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Save mine' }).click();
  await page.getByText('The calendar is saved.').waitFor();
  const after = await readAs<{ weeks: { effective: number }[] }>(visitor, `lines/${line.id}/calendar?weeks=26`);
  expect(after.weeks.slice(20).map(({ effective }) => effective)).toEqual([2800, 2750.5, 2760, 2760, 2760, 2760]);

  // The corner is dragged down.
  await cell(20, 1).focus();
  await cell(23, 1).scrollIntoViewIfNeeded();
  const handle = (await page.locator('td:has(input[data-row="20"][data-column="1"]) [aria-hidden]').boundingBox())!;
  const below = (await cell(22, 1).boundingBox())!;
  await page.mouse.move(handle.x + 4, handle.y + 4);
  await page.mouse.down();
  await page.mouse.move(below.x + 10, below.y + 10, { steps: 4 });
  await page.mouse.up();
  expect(await cell(22, 1).inputValue()).toBe('2,800');
  await page.getByRole('button', { name: 'Discard the changes' }).click();
  expect(await cell(22, 1).inputValue()).toBe('2,760');
  expect(visitor.complaints.filter((complaint) => !complaint.includes('412'))).toEqual([]);
  await visitor.close();
});
