import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './support/database.js';
import { Stack } from './support/stack.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The shell of the tour over the API, as printed: every bash block. */
function printedTour(): string {
  const text = readFileSync(path.join(ROOT, 'docs/API-TOUR.md'), 'utf8');
  return [...text.matchAll(/```bash\n([\s\S]*?)```/g)].map((block) => block[1]).join('\n');
}

let database: TestDatabase;
let stack: Stack;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  database = await createTestDatabase();
  stack = await Stack.start({ databaseUrl: database.url, apis: 1 });
  env = {
    PATH: `${path.dirname(process.execPath)}:${process.env.PATH}`,
    HOME: process.env.HOME,
    DATABASE_URL: database.url,
    PADAN_DATA: stack.dataFolder,
    PADAN_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
    BASE: stack.url,
    T: path.join(stack.dataFolder, 'tour'),
  };
  await run(process.execPath, ['apps/cli/bin/run.mjs', 'prepare', '--demo', 'new'], { cwd: ROOT, env });
  await stack.startWorker();
}, 120_000);
afterAll(async () => {
  await stack.stop();
  await database.drop();
});

it('the tour over the API works as printed', async () => {
  const { stdout } = await run('bash', ['-c', `set -eo pipefail\n${printedTour()}`], {
    cwd: ROOT,
    env,
    timeout: 240_000,
  });
  const lines = stdout.split('\n');
  expect(lines.filter((line) => line === 'verified')).toHaveLength(4);
  expect(lines).toContain('finished');
  expect(lines.filter((line) => line === 'accepted_by_manufacturer' || line === 'agreed')).toEqual([
    'accepted_by_manufacturer',
    'agreed',
  ]);
  expect(stdout).toMatch(/3000 kg from PT Nirtenun Rina \d+ at Rp 42000/);
  expect(stdout).toMatch(/committed 3000|committed \d+; /);
  expect(stdout).toMatch(/\d+ entries, \d+ signed heads compared, 0 faults/);
}, 260_000);
