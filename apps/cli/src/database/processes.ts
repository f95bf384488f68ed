import { readFileSync } from 'node:fs';

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The words a process was started with; undefined where the system does not tell. A zombie has none left. */
function commandLine(pid: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** True while `pid` runs and is what we think it is: ids are reused, so a living id alone proves nothing. */
export function isRunning(pid: number, ...wordsOfCommand: string[]): boolean {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  return command === undefined || wordsOfCommand.every((word) => command.includes(word));
}

export const sleep = (delay_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay_ms));
