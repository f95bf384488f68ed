import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { programPath } from './binaries.js';

/** Where copies go that an unprivileged account must be able to reach. */
const SHARED_PLACE = '/var/lib/padan-postgres';

export interface Account {
  /** For the log: how root was avoided. */
  name: string;
  /** Words to put before the program's own. */
  prefix: string[];
  spawnOptions: { uid?: number; gid?: number };
  nativeDir: string;
  dataDir: string;
  /** The account that must own the data folder. */
  owner?: { uid: number; gid: number };
}

/** PostgreSQL refuses to run as root. An ordinary user runs it as himself; root steps down first. */
export function chooseAccount(nativeDir: string, dataDir: string): Account {
  const asSelf: Account = { name: 'own account', prefix: [], spawnOptions: {}, nativeDir, dataDir };
  if (process.platform === 'win32' || process.getuid?.() !== 0) return asSelf;
  if (process.platform === 'linux' && spawnSync('unshare', ['--user', 'true']).status === 0) {
    return { ...asSelf, name: 'user namespace', prefix: ['unshare', '--user'], owner: { uid: 0, gid: 0 } };
  }
  return stepDown(nativeDir, dataDir);
}

/** Without user namespaces (many containers): run as a system account that can reach programs and data. */
function stepDown(nativeDir: string, dataDir: string): Account {
  const owner = systemAccount();
  const reachable = (place: string) => spawnSync('test', ['-x', place], owner).status === 0;
  // Others may pass through the folder, not look into it; the password in it stays readable by root only.
  chmodSync(path.dirname(dataDir), 0o711);
  mkdirSync(SHARED_PLACE, { recursive: true });
  chmodSync(SHARED_PLACE, 0o755); // whatever the umask says
  const isNear = reachable(path.dirname(dataDir));
  const place = isNear ? dataDir : path.join(SHARED_PLACE, dataDir.replaceAll(/[^\w.]+/g, '-'));
  return {
    name: isNear ? `uid ${owner.uid}` : `uid ${owner.uid}, files in ${place}`,
    prefix: [],
    spawnOptions: owner,
    nativeDir: reachable(programPath(nativeDir, 'postgres')) ? nativeDir : copyPrograms(nativeDir),
    dataDir: place,
    owner,
  };
}

function systemAccount(): { uid: number; gid: number } {
  const ask = (flag: string, name: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: ask('-u', name), gid: ask('-g', name) };
    } catch {
      // No such account: try the next.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither user namespaces nor an account "postgres" or "nobody".\n' +
      'Maybe start Padan as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

function copyPrograms(nativeDir: string): string {
  const version = statSync(programPath(nativeDir, 'postgres')).mtimeMs;
  const copy = path.join(SHARED_PLACE, `programs-${Math.round(version)}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(nativeDir, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  for (const entry of readdirSync(unfinished, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(path.join(entry.parentPath, entry.name), 0o755);
  }
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another start copied at the same moment; its copy is as good.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Hands a folder over when it was made under another arrangement, e.g. before the machine had user namespaces. */
export function giveTo(owner: { uid: number; gid: number } | undefined, folder: string): void {
  if (!owner || statSync(folder).uid === owner.uid) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    lchownSync(path.join(entry.parentPath, entry.name), owner.uid, owner.gid);
  }
  // Last, so that an interrupted hand-over starts again.
  chownSync(folder, owner.uid, owner.gid);
}
