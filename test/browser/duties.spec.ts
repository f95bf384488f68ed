import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addWeeks, mondayOf, weekOfDate } from '#contracts';
import { LANGUAGES, memberOf, PortalHouse, type Visitor, WIDTHS } from '../support/browser.js';
import { matchAll } from '../support/match-all.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
  await matchAll(house);
  await appointSecondPlanner();
});
afterAll(() => house?.close());

const POLL = { timeout: 20_000 };
const DAY_MS = 86_400_000;

async function expectInOrder(visitor: Visitor, shot: string): Promise<void> {
  await visitor.shot(shot);
  await expect.poll(() => visitor.violations(), POLL).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  expect(visitor.complaints).toEqual([]);
}

/** An emergency takes two planners, and the demo story has one: a verifier is given the role besides. */
async function appointSecondPlanner(): Promise<void> {
  const administrator = await house.signedIn('administrator');
  const { request } = administrator.page;
  const found = await request.get(`/api/v1/users?search=${memberOf('verifier2').email}`);
  const { items } = (await found.json()) as { items: { id: string }[] };
  const granted = await request.post(`/api/v1/users/${items[0].id}/roles`, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { role: 'planner', reason: 'Surat tugas 14/2026' },
  });
  if (!granted.ok()) throw new Error(`the role was not granted: ${await granted.text()}`);
  await administrator.close();
}

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function query<T>(sql: string, values: unknown[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: house.database.url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as T[];
  } finally {
    await client.end();
  }
}

/** A firm with several offers, of which the demo story's producer is a member for a while. */
async function joinsBusyFirm(email: string): Promise<string> {
  const [{ id }] = await query<{ id: string }>(
    `insert into membership (organisation_id, user_id, role, created_at)
     select busy.organisation_id, p.id, 'owner', now() from auth.person p, (
       select organisation_id from offer where state = 'published'
       group by organisation_id having count(*) between 2 and 20 order by count(*) desc, organisation_id limit 1) busy
     where p.email = $1 returning organisation_id as id`,
    [email],
  );
  return id;
}

const leaves = (email: string, organisationId: string): Promise<unknown[]> =>
  query(
    `delete from membership m using auth.person p where m.user_id = p.id and p.email = $1 and m.organisation_id = $2`,
    [email, organisationId],
  );

it('a producer confirms every offer at one press', async () => {
  const visitor = await house.signedIn('producer', { language: 'id', width: 360 });
  const { page } = visitor;
  const { email } = memberOf('producer');
  const firm = await joinsBusyFirm(email);
  await visitor.context.addInitScript((id) => localStorage.setItem('padan.organisation', id), firm);
  await visitor.go('/producer/still-true');
  await expectInOrder(visitor, 'duties-still-true');
  const answer = page.waitForResponse((response) => response.url().endsWith('/offers/confirm'));
  await page.getByRole('button', { name: /^Semua masih benar/ }).dblclick();
  const { confirmed } = (await (await answer).json()) as { confirmed: number };
  expect(confirmed).toBeGreaterThan(1);
  await page.getByText(`${confirmed} penawaran dikonfirmasi masih benar.`).first().waitFor();
  await expectInOrder(visitor, 'duties-confirmed');
  await visitor.close();
  await leaves(email, firm);
});

it('a producer sends the week’s report as it was prefilled, and corrects it', async () => {
  const visitor = await house.signedIn('producer', { language: 'id', width: 360 });
  const { page } = visitor;
  await visitor.go('/producer/reports');
  await expectInOrder(visitor, 'duties-owed');
  const sent = page.getByRole('table', { name: 'Laporan terkirim' }).locator('tbody tr');
  const before = await sent.count();
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/weekly-reports'),
  );
  await page.getByRole('button', { name: 'Kirim laporan' }).first().dblclick();
  const { id } = (await (await answer).json()) as { id: string };
  await page
    .getByText(/^Laporan terkirim/)
    .first()
    .waitFor();
  await expect.poll(() => sent.count(), POLL).toBe(before + 1);
  await expectInOrder(visitor, 'duties-sent');

  await page.locator(`a[href$="/producer/reports/${id}"]`).click();
  await visitor.settled();
  await page.getByText('Perbaiki angkanya').click();
  await page.getByRole('textbox', { name: 'Tenaga kerja' }).fill('321');
  await expectInOrder(visitor, 'duties-correct');
  await page.getByRole('button', { name: 'Simpan perbaikan' }).click();
  await page.getByText('Laporan diperbaiki.').waitFor();
  await page.getByRole('definition').filter({ hasText: /^321$/ }).waitFor();
  await page.getByText('Diperbaiki', { exact: true }).waitFor();
  await expectInOrder(visitor, 'duties-corrected');
  await visitor.close();
});

it('a manufacturer who owes a report is refused an empty figure on its field, and sends it', async () => {
  const visitor = await house.signedIn('manufacturer', { language: 'en' });
  const { page } = visitor;
  await visitor.go('/manufacturer/reports');
  const utilisation = page.getByRole('textbox', { name: 'Utilisation' }).first();
  await utilisation.fill('');
  await utilisation.blur();
  await page.getByRole('button', { name: 'Send report' }).first().click();
  await expect.poll(() => utilisation.getAttribute('aria-invalid'), POLL).toBe('true');
  visitor.complaints.length = 0;
  await expectInOrder(visitor, 'duties-refused');
  await utilisation.fill('62.5');
  await utilisation.blur();
  await page.getByRole('textbox', { name: 'Note' }).first().fill('One shift less since Tuesday');
  await page.getByRole('button', { name: 'Send report' }).first().click();
  await page
    .getByText(/^Report sent/)
    .first()
    .waitFor();
  await page.getByRole('cell', { name: /62\.5/ }).waitFor();
  await expectInOrder(visitor, 'duties-manufacturer');
  await visitor.close();
});

it('the ministry sees who has fallen silent, and finds a firm by its name', async () => {
  const visitor = await house.signedIn('planner', { language: 'en' });
  const { page } = visitor;
  await visitor.go('/planner/reports');
  await page
    .getByText(/^\d+ weeks missed$/)
    .first()
    .waitFor();
  const lastWeek = weekOfDate(addWeeks(mondayOf(new Date().toISOString().slice(0, 10)), -1));
  const national = page.getByRole('table', { name: 'The whole country' });
  await national.getByRole('rowheader', { name: `W${lastWeek.slice(-2)}`, exact: true }).waitFor();
  await page.getByLabel('Which').selectOption('flagged');
  await page.waitForURL(/only=flagged/);
  await visitor.settled();
  await expect.poll(() => page.getByText('Regular', { exact: true }).count(), POLL).toBe(0);
  await expectInOrder(visitor, 'duties-flagged');
  await visitor.go('/planner/reports');
  await page.getByLabel('Name or NIB').fill('laravanta');
  await page.waitForURL(/q=laravanta/);
  await page
    .getByRole('rowheader', { name: /Laravanta/ })
    .first()
    .waitFor();
  await page.getByLabel('Name or NIB').fill('nobody of that name');
  await page.getByText('No facilities here').waitFor();
  await visitor.close();
});

it('an emergency is declared by one planner, started by another, and ended', async () => {
  const first = await house.signedIn('planner', { language: 'en' });
  const { page } = first;
  await first.go('/planner/emergencies');
  await expectInOrder(first, 'duties-no-emergency');
  await page.getByRole('textbox', { name: 'Ground' }).fill('Decree 7/2026 on the respiratory outbreak');
  await page.getByRole('button', { name: 'Declare an emergency' }).click();
  const end = page.getByLabel('Last day');
  await expect.poll(() => end.getAttribute('aria-invalid'), POLL).toBe('true');
  await first.shot('duties-no-end');
  first.complaints.length = 0;
  await end.fill(inDays(30));
  await page.getByRole('button', { name: 'Declare an emergency' }).dblclick();
  await page.getByText('Declared; another planner has to approve it.').waitFor();
  await page.getByRole('link', { name: 'Protective equipment' }).click();
  await page.getByRole('heading', { level: 1, name: 'Emergency: Protective equipment' }).waitFor();
  expect(await page.getByRole('button', { name: 'Approve and start' }).count()).toBe(0);
  await expectInOrder(first, 'duties-declared');
  const path = new URL(page.url()).pathname;

  const second = await house.signedIn('verifier2', { language: 'id', width: 360 });
  await second.go(path);
  await second.page.getByRole('button', { name: 'Setujui dan mulai' }).click();
  await second.page.getByText('Berlaku', { exact: true }).waitFor();
  await expectInOrder(second, 'duties-in-force');

  for (const language of LANGUAGES) {
    const anybody = await house.visitor({ language, width: language === 'id' ? 360 : 1280 });
    await anybody.go('/');
    await anybody.page.getByText('Decree 7/2026 on the respiratory outbreak').waitFor();
    await expectInOrder(anybody, 'duties-home');
    await anybody.close();
  }

  await first.go(path);
  await page.getByText('Put a need into another class').click();
  await page.getByLabel('Need', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('textbox', { name: 'Reason' }).fill('Referral of the provincial hospital');
  await expectInOrder(first, 'duties-override');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('cell', { name: 'Referral of the provincial hospital' }).waitFor();
  await page.getByRole('table', { name: 'Lanes' }).getByRole('rowheader', { name: 'Referral' }).waitFor();
  await expectInOrder(first, 'duties-overridden');

  await second.page.reload();
  await second.page.getByRole('button', { name: 'Akhiri sekarang' }).click();
  const dialog = second.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Keputusan 9/2026');
  await dialog.getByRole('button', { name: 'Akhiri sekarang' }).click();
  await second.page.getByText('Keputusan 9/2026').waitFor();
  await second.page.getByText('Berakhir', { exact: true }).first().waitFor();
  await expectInOrder(second, 'duties-ended');
  await first.close();
  await second.close();
});

describe.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width }))))(
  'in $language at $width px',
  ({ language, width }) => {
    it('every screen of the duties is in order', async () => {
      for (const [key, screens] of Object.entries({
        producer: ['/producer/still-true', '/producer/reports'],
        manufacturer: ['/manufacturer/reports'],
        verifier1: ['/verifier/reports'],
        planner: ['/planner/reports', '/planner/emergencies'],
      } as const)) {
        const visitor = await house.signedIn(key as 'producer', { language, width });
        for (const to of screens) {
          await visitor.go(to);
          await expectInOrder(visitor, `duties${to.replaceAll('/', '-')}`);
        }
        if (key === 'planner') {
          await visitor.go('/planner/emergencies');
          await visitor.page.locator('tbody a').first().click();
          await visitor.page.waitForURL(/emergencies\/./);
          await visitor.settled();
          await expectInOrder(visitor, 'duties-planner-emergency');
        }
        await visitor.close();
      }
    });
  },
);
