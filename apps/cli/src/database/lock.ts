import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning, sleep } from './processes.js';

const POLL_MS = 50;
const PATIENCE_MS = 120_000;
let counter = 0;

/** Runs `work` while no other process is inside the same lock. A lock whose holder died is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = `${file}.${process.pid}.${counter++}`;
  writeFileSync(mine, String(process.pid));
  try {
    await acquire(file, mine);
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function acquire(file: string, mine: string): Promise<void> {
  const deadline_ms = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      linkSync(mine, file); // fails when the lock exists, in one step
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder !== undefined && !isRunning(holder)) setAside(file, holder);
    else if (Date.now() > deadline_ms) throw new Error(`Process ${holder} has kept ${file} for two minutes.`);
    else await sleep(POLL_MS);
  }
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // released in this very moment
  }
}

/** Renaming first makes sure that two who see the same dead holder do not remove each other's new lock. */
function setAside(file: string, deadHolder: number): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readHolder(aside) !== deadHolder) linkSync(aside, file);
  } catch {
    // Somebody else was faster; the next round sees what is there now.
  } finally {
    rmSync(aside, { force: true });
  }
}
