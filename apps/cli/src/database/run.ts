import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Account } from './account.js';
import { freePort, isFree } from './port.js';
import {
  findPostmaster,
  postmasterCommand,
  removeMisleadingPidFile,
  type Postmaster,
  waitForNobody,
} from './postmaster.js';
import { isRunning, sleep } from './processes.js';
import { writeState, type ServerState } from './state.js';

const POLL_MS = 15;
const PATIENCE_MS = 60_000;
const ATTEMPTS = 4;
const PAUSE_MS = 500;
const LOG_TAIL_LINES = 8;

export interface Site {
  dir: string;
  account: Account;
  env: NodeJS.ProcessEnv;
  volatile: boolean;
  state: ServerState;
  isFollowed: boolean;
  patience_ms?: number;
}

export interface RunningServer {
  postmaster: Postmaster;
  /** Ours, unless another command looks after the server. */
  guard?: ChildProcess;
  origin: 'started' | 'adopted' | 'shared';
}

/** Finds or starts the server. A taken port, or backends of a crashed server that still wind up, heal on a new attempt. */
export async function runServer(site: Site): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    await waitWhileStopping(site.account.dataDir);
    const running = findPostmaster(site.account.dataDir) ? joinServer(site) : await startServer(site);
    const postmaster = await waitUntilReady(site, running.guard);
    if (postmaster) return { ...running, postmaster };
    if (attempt === ATTEMPTS) throw new Error(`PostgreSQL does not start. The end of its log:\n${logTail(site.dir)}`);
    delete site.state.port;
    await sleep(PAUSE_MS);
  }
}

function joinServer(site: Site): Omit<RunningServer, 'postmaster'> {
  const { guardPid } = site.state;
  if (guardPid !== undefined && isRunning(guardPid, 'guard.', site.dir)) return { origin: 'shared' };
  const adoptPid = findPostmaster(site.account.dataDir)?.pid;
  return { origin: 'adopted', guard: spawnGuard(site, { adoptPid }) };
}

async function startServer(site: Site): Promise<Omit<RunningServer, 'postmaster'>> {
  removeMisleadingPidFile(site.account.dataDir);
  if (!site.isFollowed) waitForNobody(site.account.dataDir);
  const remembered = site.state.port;
  const port = remembered !== undefined && (await isFree(remembered)) ? remembered : await freePort();
  site.state.port = port;
  const argv = postmasterCommand(site.account, port, { volatile: site.volatile, tieToParent: canTieToParent() });
  return { origin: 'started', guard: spawnGuard(site, { argv, spawnOptions: site.account.spawnOptions }) };
}

/** The pipe to its standard input is what tells the guard that we still live: only we hold the other end. */
function spawnGuard(site: Site, order: object): ChildProcess {
  const orderJson = JSON.stringify({ dir: site.dir, disposable: site.volatile, ...order });
  const guard = spawn(process.execPath, [...process.execArgv.filter(isTypeStripping), guardFile(), orderJson], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: site.env,
    cwd: os.tmpdir(),
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  site.state.guardPid = guard.pid;
  writeState(site.dir, site.state);
  return guard;
}

/** Beside this file, compiled as it is: tests run the TypeScript itself. */
function guardFile(): string {
  const here = fileURLToPath(import.meta.url);
  return path.join(path.dirname(here), `guard${path.extname(here)}`);
}

const isTypeStripping = (flag: string) => flag === '--experimental-strip-types';

const canTieToParent = () =>
  process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0;

async function waitWhileStopping(dataDir: string): Promise<void> {
  const deadline_ms = Date.now() + PATIENCE_MS;
  while (findPostmaster(dataDir)?.status === 'stopping' && Date.now() < deadline_ms) await sleep(POLL_MS);
}

async function waitUntilReady(site: Site, guard: ChildProcess | undefined): Promise<Postmaster | undefined> {
  const patience_ms = site.patience_ms ?? PATIENCE_MS;
  const deadline_ms = Date.now() + patience_ms;
  while (Date.now() < deadline_ms) {
    const postmaster = findPostmaster(site.account.dataDir);
    if (postmaster?.status === 'ready') return postmaster;
    const isOver = guard ? guard.exitCode !== null || guard.signalCode !== null : !postmaster;
    if (isOver) return undefined;
    await sleep(POLL_MS);
  }
  throw new Error(`PostgreSQL was not ready after ${patience_ms / 1000} s. The end of its log:\n${logTail(site.dir)}`);
}

function logTail(dir: string): string {
  const file = path.join(dir, 'postgres.log');
  if (!existsSync(file)) return `(${file} is missing)`;
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n');
}
