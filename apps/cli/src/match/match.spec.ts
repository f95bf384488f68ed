import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan, Scenario } from '#contracts';
import { registerMatchCommands } from './index.js';

const SCENARIO: Scenario = {
  format: 'padan-scenario/1',
  seed: 1,
  weeks: { first: '2020-W19', count: 2 },
  materials: [{ code: 'NW', weight: 1, kgPerUnit: 1 }],
  offers: [
    {
      id: 'o',
      producer: 'p',
      material: 'NW',
      site: { lat: -6.2, lon: 106.8, landmass: 'Jawa' },
      available: [10, 10],
      unitPrice: 500,
      level: 1,
    },
  ],
  requests: [
    { id: 'r', manufacturer: 'm', material: 'NW', site: { lat: -7, lon: 110, landmass: 'Jawa' }, quantity: 15 },
  ],
};

let folder: string;
let printed: string[];
const file = (name: string): string => path.join(folder, name);

async function padan(...args: string[]): Promise<number> {
  process.exitCode = 0;
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => printed.push(text) });
  registerMatchCommands(program);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeErr: (text) => printed.push(text) });
  await program.parseAsync(args, { from: 'user' });
  return process.exitCode;
}

describe('padan match and padan check', () => {
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'padan-match-'));
    printed = [];
    const keep = (text: unknown): void => void printed.push(String(text));
    vi.spyOn(console, 'log').mockImplementation(keep);
    vi.spyOn(console, 'error').mockImplementation(keep);
    await writeFile(file('scenario.json'), JSON.stringify(SCENARIO));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  it('writes a plan that the checker accepts', async () => {
    const code = await padan('match', file('scenario.json'), '--out', file('plan.json'), '--baselines', '--explain');
    expect(code).toBe(0);
    const plan = JSON.parse(await readFile(file('plan.json'), 'utf8')) as Plan;
    expect(plan).toMatchObject({ format: 'padan-plan/1', status: 'optimal', gap: 0, baselines: expect.anything() });
    expect(plan.explanations).toHaveLength(1);
    expect(await padan('check', file('scenario.json'), file('plan.json'))).toBe(0);
    expect(printed.join('\n')).toContain('The plan holds.');
  });

  it('names every violation of a spoilt plan and ends with 1', async () => {
    await padan('match', file('scenario.json'), '--out', file('plan.json'));
    const plan = JSON.parse(await readFile(file('plan.json'), 'utf8')) as Plan;
    plan.allocations[0].quantity = 11;
    plan.objective += 1;
    await writeFile(file('plan.json'), JSON.stringify(plan));
    expect(await padan('check', file('scenario.json'), file('plan.json'))).toBe(1);
    expect(printed.join('\n')).toMatch(/offer_capacity {2}allocations: o week 0: 11 units of 10/);
    expect(printed.join('\n')).toMatch(/objective {2}objective/);
  });

  it('lists all faults of a refused scenario, ends with 2 and writes nothing', async () => {
    const { seed: _, ...rest } = SCENARIO;
    await writeFile(
      file('bad.json'),
      JSON.stringify({ ...rest, offers: [{ ...SCENARIO.offers[0], unitPrice: -1 }], x: 1 }),
    );
    expect(await padan('match', file('bad.json'), '--out', file('plan.json'))).toBe(2);
    const text = printed.join('\n');
    for (const fault of ['seed: ', 'offers[0].unitPrice: ', 'x: ', '3 faults']) expect(text).toContain(fault);
    expect(await readdir(folder)).toEqual(['bad.json', 'scenario.json']);
  });

  it.each([
    ['no such file', undefined],
    ['it is empty', ''],
    ['line 2, column 7', '{\n "a": x}'],
    ['is not JSON', '{"a": [1, 2'],
  ])('says "%s" and ends with 2', async (message, content) => {
    if (content !== undefined) await writeFile(file('broken.json'), content);
    expect(await padan('match', file('broken.json'), '--out', file('plan.json'))).toBe(2);
    expect(printed.join('\n')).toContain(message);
    expect(await readdir(folder)).not.toContain('plan.json');
  });

  it('notices before solving that the plan cannot be written', async () => {
    expect(await padan('match', file('scenario.json'), '--out', path.join(folder, 'none', 'plan.json'))).toBe(2);
    expect(printed.join('\n')).toContain('there is no folder');
  });

  it('refuses options that make no sense', async () => {
    await expect(padan('match', file('scenario.json'), '--out', file('p.json'), '--gap', 'small')).rejects.toThrow(
      /from 0 to 1/,
    );
  });
});
