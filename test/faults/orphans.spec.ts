import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRunning, sleep } from '../../apps/cli/src/database/processes.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Stack } from '../support/stack.js';
import { until } from '../support/until.js';

// API and worker must not outlive the launcher, whatever ends it and whenever. It reads their logs here, so that they
// write into a broken pipe once it is gone.

const LAUNCHER = `
  import { fork } from 'node:child_process';
  const child = fork(process.argv[1], [], { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  child.stdout.on('data', () => {});
  process.stdout.write('pid ' + child.pid + '\\n');
  child.on('message', () => process.stdout.write('ready\\n'));
`;

let database: TestDatabase;
let stack: Stack;

beforeAll(async () => {
  database = await createTestDatabase();
  stack = await Stack.start({ databaseUrl: database.url });
});
afterAll(async () => {
  await stack?.stop();
  await database?.drop();
});

/** Starts a launcher with this service, kills it once it has said this, and answers the service's process id. */
async function orphan(service: 'api' | 'worker', said: 'pid' | 'ready', after_ms: number): Promise<number> {
  const file = path.resolve(`dist/apps/${service}/src/main.js`);
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', LAUNCHER, file], {
    env: { PATH: process.env.PATH, ...stack.environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  launcher.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await until(() => output.includes(said), 30_000);
  await sleep(after_ms);
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');
  return Number(/pid (\d+)/.exec(output)?.[1]);
}

describe.for(['api', 'worker'] as const)('the %s', (service) => {
  it.for([
    ['while it starts', 'pid', 300],
    ['when it is ready', 'ready', 100],
  ] as const)('leaves when its launcher is killed %s', { timeout: 90_000 }, async ([, said, after_ms]) => {
    const pid = await orphan(service, said, after_ms);
    await until(() => !isRunning(pid, 'main.js'), 25_000);
    expect(isRunning(pid, 'main.js')).toBe(false);
  });
});
