import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES, PortalHouse, type Visitor, WIDTHS } from '../support/browser.js';

let house: PortalHouse;

beforeAll(async () => {
  house = await PortalHouse.open();
});
afterAll(() => house?.close());

/** The nightly run of the demo story, once the worker is done with it. */
async function finishedRun({ page }: Visitor): Promise<string> {
  const read = async () => {
    const answer = await page.request.get('/api/v1/runs?state=finished');
    return ((await answer.json()) as { items: { id: string }[] }).items;
  };
  await expect.poll(read, { timeout: 60_000 }).not.toEqual([]);
  return (await read())[0].id;
}

const views = LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width })));

it.each(views)('every screen of a planner is in order in $language at $width px', async ({ language, width }) => {
  const visitor = await house.signedIn('planner', { language, width });
  const runId = await finishedRun(visitor);
  const screens: Readonly<Record<string, string>> = {
    'planner-start': '/planner',
    'planner-runs': '/planner/runs',
    'planner-new-run': '/planner/runs/new',
    'planner-plan': `/planner/runs/${runId}`,
    'planner-proposals': `/planner/runs/${runId}?tab=proposals`,
    'planner-unmet': `/planner/runs/${runId}?tab=unmet`,
    'planner-map': `/planner/runs/${runId}?tab=map&materialCode=NW-MB`,
    'planner-bottlenecks': `/planner/runs/${runId}?tab=bottlenecks`,
    'planner-flows': '/planner/flows',
    'planner-what-ifs': '/planner/what-if',
    'planner-policy': '/planner/policy',
    'planner-policy-history': '/planner/policy?tab=history',
    'planner-policy-edit': '/planner/policy/edit',
  };
  for (const [name, path] of Object.entries(screens)) {
    await visitor.go(path);
    await visitor.page.locator('main :is(th, form, strong):visible').first().waitFor();
    await visitor.shot(name);
    expect({ name, violations: await visitor.violations() }).toEqual({ name, violations: [] });
    expect({ name, overflow: await visitor.overflow() }).toEqual({ name, overflow: 0 });
  }
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});
