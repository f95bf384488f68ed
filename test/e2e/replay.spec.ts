import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan, Scenario } from '#contracts';
import { openDataSource } from '#core/schema';
import type { TestDatabase } from '../support/database.js';
import { createDemoDatabase, queueRun } from '../support/demo-database.js';
import { padan } from '../support/padan.js';
import { Stack } from '../support/stack.js';
import { until } from '../support/until.js';

// A run of the demo story, solved by a worker, then taken out of the database by the operator's commands: it must give
// the same plan again, and both plans must stand before the checker, which shares no code with the solver.

let database: TestDatabase;
let dataSource: DataSource;
let stack: Stack;
let runId: string;
const folder = mkdtempSync(path.join(os.tmpdir(), 'padan-replay-'));
const file = (name: string) => path.join(folder, name);
const readJson = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'));

beforeAll(async () => {
  database = await createDemoDatabase();
  dataSource = await openDataSource({ url: database.url, poolSize: 1 });
  stack = await Stack.start({ databaseUrl: database.url, workers: 1 });
  runId = await queueRun(dataSource, []);
  await until(async () => {
    const [{ state }] = (await dataSource.query('select state from matching_run where id = $1', [runId])) as {
      state: string;
    }[];
    return state === 'finished';
  }, 180_000);
  const exported = await padan(['run', 'export', runId, '--out', folder], stack.environment);
  if (exported.code !== 0) throw new Error(exported.output);
}, 300_000);
afterAll(async () => {
  await stack?.stop();
  await dataSource?.destroy();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const PATIENCE = { timeout: 120_000 };

describe('padan run replay', () => {
  it('solves a national run of the demo to the very same plan', PATIENCE, async () => {
    const replayed = await padan(['run', 'replay', runId], stack.environment);
    expect(replayed).toMatchObject({ code: 0, output: expect.stringContaining('replays to the same plan, sha256:') });
  });
});

describe('a scenario of the demo as a file', () => {
  it('padan check: the plan of the run holds', async () => {
    const { requests } = readJson('scenario.json') as Scenario;
    expect(requests.length).toBeGreaterThan(1_000);
    const checked = await padan(['check', file('scenario.json'), file('plan.json')]);
    expect(checked).toMatchObject({ code: 0, output: expect.stringContaining('The plan holds.') });
  });

  it('padan match: matches what a run would solve now, into a plan that holds', PATIENCE, async () => {
    const now = file('now.json');
    const exported = await padan(['scenario', 'export', '--families', 'AGRO-IKM', '--out', now], stack.environment);
    expect(exported).toMatchObject({ code: 0, output: expect.stringMatching(/\d+ offers and \d+ requests written/) });
    const matched = await padan(['match', now, '--out', file('now-plan.json')]);
    expect(matched).toMatchObject({ code: 0, output: expect.stringMatching(/(optimal|within_gap): gap/) });
    const plan = readJson('now-plan.json') as Plan;
    expect(plan.allocations.length).toBeGreaterThan(0);
    expect(await padan(['check', now, file('now-plan.json')])).toMatchObject({ code: 0 });
  });

  it('padan check: names every violation of a plan somebody has changed', async () => {
    const plan = readJson('plan.json') as Plan;
    const [first, second] = plan.allocations;
    const bent = {
      ...plan,
      objective: plan.objective + 1,
      allocations: [{ ...first, quantity: first.quantity + 1_000_000 }, second, second, ...plan.allocations.slice(2)],
    };
    writeFileSync(file('bent.json'), JSON.stringify(bent));
    const { code, output } = await padan(['check', file('scenario.json'), file('bent.json')]);
    expect(code).toBe(1);
    const named = output.split('\n').map((line) => line.split('  ')[0]);
    expect(named).toEqual(expect.arrayContaining(['duplicate', 'offer_capacity', 'request_quantity', 'objective']));
    expect(output).toMatch(/^\d+ violations\.$/m);
  });

  it('padan check: a file that is no plan is no violation but unusable', async () => {
    writeFileSync(file('broken.json'), '{"format": ');
    const { code, output } = await padan(['check', file('scenario.json'), file('broken.json')]);
    expect(code).toBe(2);
    expect(output).toContain('broken.json');
  });
});
