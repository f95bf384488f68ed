/**
 * A small process between the launcher and PostgreSQL. It has a session of its own, so the terminal's Ctrl-C does not
 * reach PostgreSQL before the application has drained, and it stops PostgreSQL when nobody needs it any more, however
 * the launcher ended: its standard input is a pipe that only the launcher holds open.
 *
 * Runs alone (compiled, or as it stands under Node's type stripping), so it imports nothing of ours.
 */
import { spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

interface GuardOrder {
  dir: string;
  /** Start this command... */
  argv?: string[];
  spawnOptions?: { uid?: number; gid?: number };
  /** ...or look after a server that runs already. */
  adoptPid?: number;
  /** Remove `dir` at the end: it belongs to a test run. */
  disposable: boolean;
}

const POLL_MS = 200;
const PATIENCE_MS = 15_000;
const order = JSON.parse(process.argv[2]) as GuardOrder;
let serverPid = order.adoptPid;
let stopping = false;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function signalServer(signal: NodeJS.Signals): void {
  if (serverPid === undefined) return;
  try {
    process.kill(serverPid, signal);
  } catch {
    // Gone already.
  }
}

/** Other commands may share the server: each leaves a file whose name begins with its process id. */
function someoneHolds(): boolean {
  const holders = path.join(order.dir, 'holders');
  return existsSync(holders) && readdirSync(holders).some((name) => isAlive(Number.parseInt(name, 10)));
}

function stopWhenUnused(): void {
  if (someoneHolds()) {
    setTimeout(stopWhenUnused, POLL_MS);
    return;
  }
  stop();
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  signalServer('SIGINT'); // "fast": sessions are ended, data is written
  setTimeout(() => signalServer('SIGQUIT'), PATIENCE_MS).unref();
}

function leave(code: number): void {
  if (order.disposable) rmSync(order.dir, { recursive: true, force: true });
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGHUP', 'SIGPIPE'] as const) process.on(signal, () => {});
process.on('SIGTERM', stop);

if (order.argv) {
  const log = openSync(path.join(order.dir, 'postgres.log'), 'a', 0o600);
  const server = spawn(order.argv[0], order.argv.slice(1), { ...order.spawnOptions, stdio: ['ignore', log, log] });
  serverPid = server.pid;
  server.on('error', (error) => {
    writeSync(log, `${String(error)}\n`);
    leave(1);
  });
  server.on('exit', (code) => leave(code ?? 1));
} else {
  setInterval(() => {
    if (serverPid === undefined || !isAlive(serverPid)) leave(0);
  }, POLL_MS);
}

process.stdin.on('end', stopWhenUnused).on('error', stopWhenUnused).resume();
