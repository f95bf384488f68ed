import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkPlan } from '#core/matching/check';
import { solveScenario } from '#core/matching/solve';
import { DEFAULT_POLICY, RunDesk, RunService, RunWriter, SnapshotReader } from '#core/matching';
import { testEnv } from '../../../../test/support/env.js';
import { MatchingHouse, PLANNER } from '../../../../test/support/matching-house.js';
import { exportRun } from './export-run.js';
import { exportScenario } from './export-scenario.js';
import { replayRun } from './replay-run.js';

let house: MatchingHouse;
let runId: string;
let url: string;
const folder = mkdtempSync(path.join(os.tmpdir(), 'padan-runs-'));
const said: string[] = [];

beforeAll(async () => {
  house = await MatchingHouse.open();
  url = house.database.url;
  const { world } = house;
  for (const price of [900, 1_000, 1_100]) await world.offer({ unitPrice: price, moq: 200, effective: [500, 400] });
  for (const quantity of [300, 800, 700]) await world.need({ quantity, regency: '73.71', latest: 3 });
  runId = (await house.app.get(RunService).start(PLANNER, { gap: 0 })).id;
  const claim = await house.app.get(RunDesk).claim(runId);
  if (claim.kind !== 'claimed') throw new Error(claim.kind);
  const snapshot = await house.app.get(SnapshotReader).take({ families: [], policy: DEFAULT_POLICY, seed: 1 });
  await house.app.get(RunDesk).storeScenario(claim, snapshot);
  const outcome = await solveScenario(snapshot.scenario, { timeLimitMs: 60_000, gap: 0 });
  if ('faults' in outcome) throw new Error(outcome.faults.join());
  await house.app.get(RunWriter).write(claim, snapshot, outcome.plan);
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  said.length = 0;
});
afterAll(async () => {
  vi.restoreAllMocks();
  await house.close();
});

const readFrom = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

describe('padan run', () => {
  it('replays a run to the same plan', async () => {
    expect(await replayRun(url, runId)).toBe(0);
    expect(said[0]).toContain('replays to the same plan, sha256:');
  });

  it('exports what padan check accepts', async () => {
    await exportRun(url, runId, folder);
    const plan = readFrom('plan.json');
    expect(plan.allocations.length).toBeGreaterThan(0);
    expect(checkPlan(readFrom('scenario.json'), plan).violations).toEqual([]);
  });

  it('exports the world as it is now', async () => {
    const file = path.join(folder, 'now.json');
    expect(await exportScenario(testEnv(url), [], file)).toContain('3 offers');
    const outcome = await solveScenario(readFrom('now.json'), { timeLimitMs: 10_000, gap: 0 });
    expect(outcome).toHaveProperty('plan.objective');
  });

  it('says in words which run is not there', async () => {
    await expect(replayRun(url, 'abc')).rejects.toThrow('abc is not the id of a run');
    await expect(replayRun(url, '00000000-0000-7000-8000-000000000000')).rejects.toThrow('There is no run with id');
    const { id } = await house.app.get(RunService).start(PLANNER, {});
    await expect(replayRun(url, id)).rejects.toThrow('is queued and keeps no scenario');
    await expect(exportRun(url, id, folder)).rejects.toThrow('is queued and keeps neither');
  });

  it('says what differs when it does not replay, and exits with 1', async () => {
    await house.dataSource.query(
      `update matching_run set plan_hash = 'sha256:0', input_hash = 'sha256:1' where id = $1`,
      [runId],
    );
    expect(await replayRun(url, runId)).toBe(1);
    expect(said.join('\n')).toContain('the stored scenario does not match its hash sha256:1');
  });
});
