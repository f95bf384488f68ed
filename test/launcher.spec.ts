import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../apps/cli/src/database/index.js';
import { createTestDatabase } from './support/database.js';
import { SmallHouse } from './support/small-house.js';

it('gives every test file a database of its own', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const client = new pg.Client({ connectionString: one.url });
  await client.connect();
  await client.query('CREATE TABLE only_here (id int)');
  await client.end();
  expect(one.url).not.toBe(other.url);
  await Promise.all([one.drop(), other.drop()]);
});

// Processes are found through /proc.
describe.runIf(process.platform === 'linux')('npm start', () => {
  let database: string;
  let house: SmallHouse;

  beforeAll(async () => {
    database = path.join(mkdtempSync(path.join(os.tmpdir(), 'padan-pattern-')), 'postgres');
    await (await startEmbeddedPostgres({ dir: database, database: 'padan', env: process.env })).stop();
  });

  afterAll(() => rmSync(path.dirname(database), { recursive: true, force: true }));

  beforeEach(async ({ task }) => {
    house = await SmallHouse.build(task.name.includes('first time') ? undefined : database);
  });

  afterEach(() => house.remove());

  it('starts all for the first time, resumes after Ctrl-C, and tells the demo story once', async () => {
    const first = house.start();
    await first.ready();
    expect(first.output).toContain(`http://127.0.0.1:${house.port}`);
    expect(first.output).toMatch(/planner +planner@demo.example +open sesame/);
    expect((await fetch(`http://127.0.0.1:${house.port}/readyz`)).status).toBe(200);
    expect(house.read('.data/logs/worker.log')).toBe('worker begins\n');

    first.process.kill('SIGINT');
    expect(await first.exitCode).toBe(0);
    expect(await house.remains()).toEqual([]);

    const second = house.start();
    await second.ready();
    expect(second.output).toContain('the database is up to date');
    expect(second.output).toContain('planner@demo.example');
    expect(house.read('prepared')).toBe('prepare --demo new\nprepare --demo none\n');
    second.process.kill('SIGTERM');
    expect(await second.exitCode).toBe(0);
    expect(await house.remains()).toEqual([]);
  });

  it('leaves the story out for good with --no-demo', async () => {
    const first = house.start('--no-demo');
    await first.ready();
    expect(first.output).not.toContain('planner@demo.example');
    first.process.kill('SIGINT');
    await first.exitCode;
    const second = house.start();
    await second.ready();
    expect(house.read('prepared')).toBe('prepare --demo none\nprepare --demo none\n');
  });

  it('says where it already runs', async () => {
    const first = house.start();
    await first.ready();
    const second = house.start('--port', '1');
    expect(await second.exitCode).toBe(1);
    expect(second.output).toContain(`already runs on the data in ${house.dir}/.data: http://127.0.0.1:${house.port}`);
    expect(first.process.exitCode).toBeNull();
  });

  it('names a port that is in use, and a free one', async () => {
    const blocker = net.createServer().listen(house.port, '127.0.0.1');
    const started = house.start();
    expect(await started.exitCode).toBe(1);
    expect(started.output).toMatch(new RegExp(`Port ${house.port} .* is in use.*\n.*npm start -- --port \\d+`));
    blocker.close();
  });

  it('uses the PostgreSQL of DATABASE_URL and starts none of its own', async () => {
    const own = await createTestDatabase();
    const started = house.startIn({ DATABASE_URL: own.url });
    await started.ready();
    expect(started.output).toMatch(/PostgreSQL 18\S* of DATABASE_URL \(127\.0\.0\.1:\d+\/test_/);
    expect([...house.processes().values()].join('\n')).not.toContain('postgres -D');
    started.process.kill('SIGINT');
    expect(await started.exitCode).toBe(0);
    await own.drop();
  });

  it('says what is wrong with a DATABASE_URL, without its password', async () => {
    const started = house.startIn({ DATABASE_URL: 'postgres://padan:open-sesame@127.0.0.1:1/padan' });
    expect(await started.exitCode).toBe(1);
    expect(started.output).toContain('(127.0.0.1:1/padan) cannot be used: connect ECONNREFUSED');
    expect(started.output).not.toContain('open-sesame');
  });

  it('starts what falls again: worker, API and database', async () => {
    const started = house.start();
    await started.ready();
    house.kill('SIGKILL', 'apps/worker');
    await started.shows(/the worker ended \(SIGKILL\); starting it again/);
    house.kill('SIGKILL', 'postgres -D');
    await started.shows(/PostgreSQL ended; starting it again/);
    house.kill('SIGKILL', 'apps/api');
    await started.shows(/the api ended \(SIGKILL\); starting it again/);
    await expect.poll(() => house.read('.data/logs/worker.log')).toBe('worker begins\nworker begins\n');
    await expect.poll(() => [...house.processes().values()].join('\n'), { timeout: 10_000 }).toContain('postgres -D');
    started.process.kill('SIGINT');
    expect(await started.exitCode).toBe(0);
    expect(await house.remains()).toEqual([]);
  });

  it('ends with the log of a service that does not run', async () => {
    house.write('dist/apps/worker/src/main.js', `throw new Error('no work today');`);
    const started = house.start();
    expect(await started.exitCode).toBe(1);
    expect(started.output).toContain('no work today');
    expect(await house.remains()).toEqual([]);
  });

  it('goes on with a story that was interrupted', async () => {
    const tellsStory = house.read('apps/cli/bin/run.mjs');
    house.write('apps/cli/bin/run.mjs', 'process.exit(3);');
    const first = house.start();
    expect(await first.exitCode).toBe(1);
    expect(first.output).toContain('could not be prepared');
    house.write('apps/cli/bin/run.mjs', tellsStory);
    await house.start().ready();
    expect(house.read('prepared')).toBe('prepare --demo resume\n');
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('stops everything when npm gets %s', async (signal) => {
    const started = house.startThroughNpm();
    await started.ready();
    started.process.kill(signal);
    expect(await house.remains()).toEqual([]);
  });

  it.each([[['start.mjs']], [['start.mjs', 'guard.js']], [['guard.js', 'start.mjs', 'apps/api']]])(
    'leaves no orphan after kill -9 of %s',
    async (victims) => {
      const started = house.start();
      await started.ready();
      house.kill('SIGKILL', ...victims);
      expect(await house.remains()).toEqual([]);
    },
  );
});
