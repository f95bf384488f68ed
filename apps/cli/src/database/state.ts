import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What must survive between two starts of the same data folder. */
export interface ServerState {
  user: string;
  password: string;
  /** Where the database files are: elsewhere than beside this note when root had to step down. */
  dataDir: string;
  port?: number;
  guardPid?: number;
}

const stateFile = (dir: string) => path.join(dir, 'state.json');

export function readState(dir: string): ServerState | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(dir), 'utf8')) as ServerState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(
      `${stateFile(dir)} cannot be read: ${String(error)}\nIt holds the password of the database beside it.`,
      { cause: error },
    );
  }
}

/** Holds the password, hence readable by its owner only; renamed into place, hence never half written. */
export function writeState(dir: string, state: ServerState): void {
  const unfinished = `${stateFile(dir)}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, stateFile(dir));
}
