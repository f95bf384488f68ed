// npm hands a SIGTERM to its shell only, and nothing at all when it is killed: the commands notice by themselves.
import { readFileSync } from 'node:fs';

const POLL_MS = 250;
const SHELLS = new Set(['sh', 'dash', 'bash', 'ash', 'busybox', 'zsh']);

/** Calls `onGone` once when the process that started this one has gone, or the npm behind its shell. */
export function watchParents(onGone) {
  if (process.platform === 'win32') return;
  const parent = process.ppid;
  const shellParent = isShell(parent) && process.env.npm_lifecycle_event ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    const isGone = process.ppid !== parent || (shellParent !== undefined && parentOf(parent) !== shellParent);
    if (!isGone) return;
    clearInterval(timer);
    onGone();
  }, POLL_MS);
  timer.unref();
}

/** Fields of /proc/<pid>/stat after the command, which may itself hold spaces and brackets; Linux only. */
function readStat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    return { command: text.slice(text.indexOf('(') + 1, end), fields: text.slice(end + 2).split(' ') };
  } catch {
    return undefined;
  }
}

const parentOf = (pid) => Number(readStat(pid)?.fields[1]) || undefined;
const isShell = (pid) => SHELLS.has(readStat(pid)?.command);
