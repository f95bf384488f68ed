import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { giveTo, type Account } from './account.js';
import { programPath } from './binaries.js';
import { readState, writeState, type ServerState } from './state.js';

const USER = 'padan';

/** The database files of this data folder: made now if they are not there yet. */
export function ensureCluster(
  dir: string,
  account: Account,
  env: NodeJS.ProcessEnv,
  options: { volatile: boolean },
): ServerState {
  const state = readState(dir);
  const hasFiles = isCluster(account.dataDir);
  if (hasFiles && state) {
    giveTo(account.owner, account.dataDir);
    chmodSync(account.dataDir, 0o700); // a copy or a restored backup may be open to all: PostgreSQL refuses that
    return { ...state, dataDir: account.dataDir };
  }
  if (hasFiles) {
    throw new Error(
      `${account.dataDir} holds a database, but ${path.join(dir, 'state.json')} with its password is missing.\n` +
        'Maybe restore that file, or move the folder away to begin with an empty database.',
    );
  }
  if (state && isCluster(state.dataDir)) {
    throw new Error(
      `The database of ${dir} is in ${state.dataDir}, but this time it would be looked for in ${account.dataDir}.\n` +
        'Maybe the data folder was moved, or Padan ran under another account before: move the database files there.',
    );
  }
  const fresh: ServerState = {
    user: USER,
    password: randomBytes(24).toString('base64url'),
    dataDir: account.dataDir,
  };
  // The password is kept first: a cluster without its password would be lost, a password without a cluster is not used.
  writeState(dir, fresh);
  initialise(account, fresh, env, options);
  return fresh;
}

const isCluster = (dataDir: string) => existsSync(path.join(dataDir, 'PG_VERSION'));

/** Into a neighbouring folder that is renamed at the end: a killed initdb leaves no half cluster behind. */
function initialise(
  account: Account,
  state: ServerState,
  env: NodeJS.ProcessEnv,
  { volatile }: { volatile: boolean },
): void {
  const unfinished = `${account.dataDir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const secretDir = mkdtempSync(path.join(os.tmpdir(), 'padan-init-'));
  const passwordFile = path.join(secretDir, 'password');
  writeFileSync(passwordFile, `${state.password}\n`, { mode: 0o600 });
  if (account.owner) {
    for (const entry of [unfinished, secretDir, passwordFile]) chownSync(entry, account.owner.uid, account.owner.gid);
  }
  const [command, ...args] = [
    ...account.prefix,
    programPath(account.nativeDir, 'initdb'),
    `--pgdata=${unfinished}`,
    `--username=${state.user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // Named one by one: what is left out would follow the LANG of whoever starts first.
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(volatile ? ['--no-sync'] : []),
  ];
  const result = spawnSync(command, args, { ...account.spawnOptions, env, encoding: 'utf8', cwd: os.tmpdir() });
  rmSync(secretDir, { recursive: true, force: true });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    throw new Error(
      `The database could not be created in ${account.dataDir} (initdb, ${result.status ?? result.signal}):\n${result.stderr}`,
    );
  }
  renameSync(unfinished, account.dataDir);
}
