import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchAll } from '../support/match-all.js';
import { LANGUAGES, PortalHouse, WIDTHS } from '../support/browser.js';

interface List<T> {
  readonly items: readonly T[];
}

let house: PortalHouse;
/** Of the demo firm: a need that something was proposed for, one that can be edited, and a proposal. */
let seen: { readonly requestId: string; readonly lineId: string; readonly proposalId: string };

beforeAll(async () => {
  house = await PortalHouse.open();
  await matchAll(house);
  const visitor = await house.signedIn('manufacturer');
  const read = async <T>(path: string): Promise<T> =>
    (await (await visitor.page.request.get(`/api/v1/${path}`)).json()) as T;
  const [proposal] = (
    await read<List<{ id: string; need: { requestId: string; requestLineId: string } }>>(
      'proposals?side=manufacturer&limit=1',
    )
  ).items;
  const { requestId, requestLineId: lineId } = proposal.need;
  seen = { requestId, lineId, proposalId: proposal.id };
  await visitor.close();
});
afterAll(() => house?.close());

const SCREENS = {
  start: () => '/manufacturer',
  requests: () => '/manufacturer/requests',
  'new-plan': () => '/manufacturer/requests/new',
  'new-template': () => '/manufacturer/requests/new?tab=template',
  'new-copy': () => '/manufacturer/requests/new?tab=copy',
  'new-sheet': () => '/manufacturer/requests/new?tab=sheet',
  'new-line': () => '/manufacturer/requests/new?tab=line',
  request: () => `/manufacturer/requests/${seen.requestId}`,
  'request-proposals': () => `/manufacturer/requests/${seen.requestId}?tab=proposals`,
  'request-history': () => `/manufacturer/requests/${seen.requestId}?tab=history`,
  line: () => `/manufacturer/requests/${seen.requestId}/lines/${seen.lineId}`,
  compare: () => `/manufacturer/requests/${seen.requestId}/compare`,
  proposals: () => '/manufacturer/proposals',
  'proposals-all': () => '/manufacturer/proposals?tab=all',
  proposal: () => `/manufacturer/proposals/${seen.proposalId}`,
  unmet: () => '/manufacturer/unmet',
  pairings: () => '/manufacturer/pairings',
  places: () => '/manufacturer/places',
} as const;

/** Words and widths are judged by axe once each; every view is looked at. */
const views = LANGUAGES.flatMap((language) =>
  WIDTHS.map((width) => ({ language, width, isJudged: (language === 'id') === (width === WIDTHS[0]) })),
);

describe.each(views)('the manufacturer in $language at $width px', ({ language, width, isJudged }) => {
  it('finds every screen in order', async () => {
    const visitor = await house.signedIn('manufacturer', { language, width });
    for (const [screen, path] of Object.entries(SCREENS)) {
      await visitor.go(path());
      await visitor.shot(`manufacturer-${screen}`);
      expect([screen, await visitor.overflow()]).toEqual([screen, 0]);
      expect([screen, isJudged ? await visitor.violations() : []]).toEqual([screen, []]);
    }
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });
});
