import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseAccount } from './account.js';
import { findPostgres } from './binaries.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index.js';
import { findPostmaster, postmasterCommand } from './postmaster.js';
import { isAlive, sleep } from './processes.js';
import { readState } from './state.js';

/** A database made once and copied for every test: making one takes a second. */
let pattern: string;
let dir: string;
let servers: EmbeddedPostgres[];

const start = async (env: NodeJS.ProcessEnv = process.env) => {
  const server = await startEmbeddedPostgres({ dir, database: 'padan', env });
  servers.push(server);
  return server;
};

async function ask(url: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, string>>(sql);
    return Object.values(rows[0] ?? {})[0] ?? '';
  } finally {
    await client.end();
  }
}

async function waitUntil(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !isTrue(); i++) await sleep(25);
  expect(isTrue()).toBe(true);
}

function newPlace(): string {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'padan-server-'));
  chmodSync(parent, 0o711); // so that root finds the way in after stepping down, too
  return path.join(parent, 'postgres');
}

beforeAll(async () => {
  pattern = newPlace();
  await (await startEmbeddedPostgres({ dir: pattern, database: 'padan', env: process.env })).stop();
});

afterAll(() => rmSync(path.dirname(pattern), { recursive: true, force: true }));

beforeEach(() => {
  dir = newPlace();
  cpSync(pattern, dir, { recursive: true });
  servers = [];
});

afterEach(async () => {
  for (const server of servers) await server.stop();
  rmSync(path.dirname(dir), { recursive: true, force: true });
});

describe('the embedded server', () => {
  it('keeps data, port and password from one start to the next', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(second.origin).toBe('started');
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'SELECT answer::text FROM kept')).toBe('42');
  });

  it('keeps its password to its owner', async () => {
    await start();
    expect(statSync(path.join(dir, 'state.json')).mode & 0o777).toBe(0o600);
    expect(statSync(dir).mode & 0o077).toBeLessThanOrEqual(0o011); // nobody else may list it
    const server = servers[0];
    await expect(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
  });

  it('is the same whatever the language and the PG variables of the terminal', async () => {
    const server = await start({
      ...process.env,
      LANG: 'xx_XX.ISO-8859-1',
      LC_ALL: 'tr_TR',
      PGDATA: '/nowhere',
      PGPORT: '1',
    });
    expect(await ask(server.url, 'SHOW server_encoding')).toBe('UTF8');
    expect(await ask(server.url, `SELECT upper('iğ')`)).toBe('IĞ');
    expect(await ask(server.url, 'SHOW timezone')).toBe('UTC');
    expect(await ask(server.url, `SELECT min(x) FROM (VALUES ('b'), ('C')) v(x)`)).toBe('C');
  });

  it('is started once when two commands start at the same moment', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect([one.origin, other.origin].toSorted()).toEqual(['shared', 'started']);
    expect(one.url).toBe(other.url);
  });

  it('stays for those who share it when the command that started it ends', async () => {
    const owner = await start();
    const guest = await start();
    expect(guest.origin).toBe('shared');
    await owner.stop();
    await sleep(500);
    expect(await ask(guest.url, 'SELECT 1::text')).toBe('1');
    await guest.stop();
    await waitUntil(() => !isAlive(owner.pid));
  });
});

describe('after a crash', () => {
  it('a half made database is made anew', async () => {
    rmSync(dir, { recursive: true });
    mkdirSync(path.join(dir, 'data.unfinished', 'base'), { recursive: true });
    writeFileSync(path.join(dir, 'data.unfinished', 'PG_VERSION'), '18\n');
    expect(await ask((await start()).url, 'SELECT 1::text')).toBe('1');
    expect(existsSync(path.join(dir, 'data.unfinished'))).toBe(false);
  });

  it('a process id that belongs to another program now does not stop the start', async () => {
    const first = await start();
    const pidFile = path.join(dir, 'data', 'postmaster.pid');
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    await first.stop();
    writeFileSync(pidFile, [process.pid, ...lines.slice(1)].join('\n'));
    expect((await start()).origin).toBe('started');
  });

  it('a lock whose holder died is taken over', async () => {
    const dead = spawn(process.execPath, ['--version']);
    await once(dead, 'exit');
    writeFileSync(path.join(dir, 'lock'), String(dead.pid));
    expect((await start()).origin).toBe('started');
  });

  it('a server without a guard is adopted, and stopped in the end', async () => {
    await (await start()).stop();
    const account = chooseAccount(findPostgres(), path.join(dir, 'data'));
    const port = readState(dir)?.port ?? 0;
    const [command, ...args] = postmasterCommand(account, port, { volatile: false, tieToParent: false });
    const orphan = spawn(command, args, {
      ...account.spawnOptions,
      stdio: 'ignore',
      env: { ...process.env, LC_ALL: 'C' },
    });
    await waitUntil(() => findPostmaster(account.dataDir)?.status === 'ready');
    const server = await start();
    expect(server.origin).toBe('adopted');
    expect(await ask(server.url, 'SELECT 1::text')).toBe('1');
    await server.stop();
    await waitUntil(() => orphan.exitCode === 0);
  });

  it('a database without its password is not overwritten', async () => {
    await (await start()).stop();
    rmSync(path.join(dir, 'state.json'));
    await expect(start()).rejects.toThrow('state.json with its password is missing');
  });

  it.runIf(process.platform === 'linux')('the death of the guard alone stops the server and is noticed', async () => {
    const server = await start();
    process.kill(readState(dir)?.guardPid ?? 0, 'SIGKILL');
    await server.gone;
    await expect.poll(() => isAlive(server.pid), { timeout: 10_000 }).toBe(false);
  });
});
