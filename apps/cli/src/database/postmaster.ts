import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './account.js';
import { programPath } from './binaries.js';
import { isAlive, isRunning } from './processes.js';

/** What PostgreSQL itself says of a running server, in postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
  status: 'starting' | 'ready' | 'stopping' | 'standby';
}

const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;
const pidFile = (dataDir: string) => path.join(dataDir, 'postmaster.pid');

function readPidFile(dataDir: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(dataDir), 'utf8').split('\n');
    const pid = Number(lines[PID_LINE]);
    if (!(pid > 0)) return undefined; // PostgreSQL has just made the file and not written it yet
    return {
      pid,
      port: Number(lines[PORT_LINE]),
      status: (lines[STATUS_LINE]?.trim() || 'starting') as Postmaster['status'],
    };
  } catch {
    return undefined;
  }
}

export function findPostmaster(dataDir: string): Postmaster | undefined {
  const postmaster = readPidFile(dataDir);
  return postmaster && isRunning(postmaster.pid, 'postgres', dataDir) ? postmaster : undefined;
}

/**
 * After a crash the id in postmaster.pid may belong to some other program; PostgreSQL would then refuse to start.
 * With a dead id the file stays: PostgreSQL uses it to make sure that no old backend still writes.
 */
export function removeMisleadingPidFile(dataDir: string): void {
  const postmaster = readPidFile(dataDir);
  const isMisleading = postmaster && isAlive(postmaster.pid) && !isRunning(postmaster.pid, 'postgres', dataDir);
  if (isMisleading) rmSync(pidFile(dataDir), { force: true });
}

/** A server whose log nobody follows any more would wait with every commit for a follower that does not come. */
export function waitForNobody(dataDir: string): void {
  const file = path.join(dataDir, 'postgresql.auto.conf');
  const lines = readFileSync(file, 'utf8').split('\n');
  const kept = lines.filter((line) => !line.startsWith('synchronous_standby_names'));
  if (kept.length < lines.length) writeFileSync(file, kept.join('\n'));
}

export function postmasterCommand(
  account: Account,
  port: number,
  options: { volatile: boolean; tieToParent: boolean },
): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A backup that nobody goes on with must not fill the disk.
    max_slot_wal_keep_size: '8GB',
    ...(options.volatile ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return [
    ...account.prefix,
    // The kernel stops PostgreSQL when the guard dies, even by kill -9. Innermost: changing accounts would undo it.
    ...(options.tieToParent ? ['setpriv', '--pdeathsig', 'INT'] : []),
    programPath(account.nativeDir, 'postgres'),
    '-D',
    account.dataDir,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
