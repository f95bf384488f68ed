import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './processes.js';

/** Who needs the server: one empty file each, "<process id>.<number>". The guard reads the same names. */
const holdersDir = (dir: string) => path.join(dir, 'holders');
const processOf = (name: string) => Number.parseInt(name, 10);
let counter = 0;

/** Registers this process; the function returned gives the server up. */
export function hold(dir: string): () => void {
  mkdirSync(holdersDir(dir), { recursive: true, mode: 0o700 });
  // An id left over from a crash would hold the server as soon as the system gives the id to another program.
  for (const name of readdirSync(holdersDir(dir))) {
    if (!isAlive(processOf(name))) rmSync(path.join(holdersDir(dir), name), { force: true });
  }
  const file = path.join(holdersDir(dir), `${process.pid}.${counter++}`);
  writeFileSync(file, '');
  return () => rmSync(file, { force: true });
}

export function isHeld(dir: string): boolean {
  try {
    return readdirSync(holdersDir(dir)).some((name) => isAlive(processOf(name)));
  } catch {
    return false; // a disposable folder, removed already
  }
}
