import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from '../database/lock.js';
import { isRunning } from '../database/processes.js';
import { StartProblem } from './problem.js';

interface Claim {
  pid: number;
  url: string;
}

/** Makes this launcher the only one on its data folder; the function returned gives the folder back. */
export async function claimDataDir(dataDir: string, url: string): Promise<() => void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = path.join(dataDir, 'running.json');
  return withLock(path.join(dataDir, 'running.lock'), async () => {
    const other = readClaim(file);
    if (other && other.pid !== process.pid && isRunning(other.pid, 'start.mjs')) {
      throw new StartProblem(
        `Padan already runs on the data in ${dataDir}: ${other.url} (process ${other.pid}).`,
        'Maybe use that one, stop it with Ctrl-C in its terminal, or give this one its own data: npm start -- --port 3001 --data .data-2',
      );
    }
    writeFileSync(file, `${JSON.stringify({ pid: process.pid, url } satisfies Claim)}\n`);
    return () => rmSync(file, { force: true });
  });
}

function readClaim(file: string): Claim | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Claim;
  } catch {
    return undefined; // none, or cut off by a crash while it was written: nobody is running then
  }
}
