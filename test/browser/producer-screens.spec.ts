import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Language, PortalHouse, type Visitor } from '../support/browser.js';
import { organisationOf, proposalsToAnswer, readAs } from '../support/producer-visit.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

/** The screens of the producer of the demo story, each by the name of its picture. */
async function screensOf(visitor: Visitor): Promise<Record<string, string>> {
  const first = async (path: string): Promise<string> =>
    (await readAs<{ items: { id: string }[] }>(visitor, path)).items[0].id;
  const organisationId = await organisationOf(visitor);
  const [{ id: proposal }] = await proposalsToAnswer(visitor);
  const [offer, line, claim, oneCase, facility] = await Promise.all([
    first(`offers?organisationId=${organisationId}`),
    first(`lines?organisationId=${organisationId}`),
    first(`organisations/${organisationId}/claims?kind=capability`),
    first(`organisations/${organisationId}/cases`),
    first(`organisations/${organisationId}/facilities`),
  ]);
  return {
    start: '/producer',
    proposals: '/producer/proposals',
    'proposals-agreed': '/producer/proposals?tab=agreed',
    'proposals-all': '/producer/proposals?tab=all&state=proposed',
    proposal: `/producer/proposals/${proposal}`,
    offers: '/producer/offers',
    offer: `/producer/offers/${offer}`,
    availability: `/producer/offers/${offer}?tab=availability`,
    'why-not': `/producer/offers/${offer}?tab=why-not`,
    'offer-edit': `/producer/offers/${offer}/edit`,
    'offer-new': '/producer/offers/new',
    lines: '/producer/lines',
    calendar: `/producer/lines/${line}`,
    'line-edit': `/producer/lines/${line}/edit`,
    'line-new': '/producer/lines/new',
    cases: '/producer/verification',
    claims: '/producer/verification?tab=claims',
    claim: `/producer/verification/claims/${claim}`,
    'claim-new': '/producer/verification/claims/new?kind=certificate',
    case: `/producer/verification/cases/${oneCase}`,
    'case-new': '/producer/verification/cases/new',
    organisation: '/producer/organisation',
    'organisation-edit': '/producer/organisation/edit',
    facility: `/producer/organisation/facilities/${facility}`,
    'facility-edit': `/producer/organisation/facilities/${facility}/edit`,
  };
}

const MAIN = new Set(['start', 'proposals', 'proposal', 'offers', 'calendar', 'case']);
const VIEWS: readonly { language: Language; width: number; isWhole: boolean }[] = [
  { language: 'id', width: 360, isWhole: true },
  { language: 'en', width: 1280, isWhole: true },
  { language: 'id', width: 1280, isWhole: false },
  { language: 'en', width: 360, isWhole: false },
];

it.each(VIEWS)('the screens are in order, in $language at $width px', async ({ language, width, isWhole }) => {
  const visitor = await house.signedIn('producer', { language, width });
  const screens = Object.entries(await screensOf(visitor)).filter(([name]) => isWhole || MAIN.has(name));
  for (const [name, path] of screens) {
    await visitor.go(path);
    await visitor.shot(`producer-${name}`);
    await expect.poll(() => visitor.violations(), { timeout: 20_000, message: name }).toEqual([]);
    expect({ name, overflow: await visitor.overflow(), complaints: visitor.complaints }).toEqual({
      name,
      overflow: 0,
      complaints: [],
    });
  }
  await visitor.close();
});

it('nobody else finds the workspace of producers', async () => {
  const visitor = await house.signedIn('pooler', { language: 'en' });
  await visitor.page.goto('/producer/offers');
  await visitor.page.getByText('This workspace is not for your account').waitFor();
  expect(await visitor.page.getByRole('link', { name: 'Offers' }).count()).toBe(0);
  await visitor.close();
});
