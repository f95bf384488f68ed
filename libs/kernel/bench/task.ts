import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SIZES } from './generate.js';

/** One measurement, made in a process of its own so that its memory is its own. */
export interface Task {
  what: 'engine' | 'warm' | 'change' | 'flow' | 'warm flow' | 'lemon' | 'lemon by parts' | 'highs';
  size: keyof typeof SIZES;
  variant: 'flow' | 'full';
  seed: number;
  gap: number;
  timeLimitMs: number;
  threads: number;
  /** Wall time after which the measurement is ended, milliseconds. */
  boxMs: number;
}

/** The solver named in rows that measure the exact flow by itself. */
export const FLOW_ALONE = 'padan, flow alone';

/** A line of the table and of the file. Times in milliseconds, memory in megabytes, money in rupiah. */
export interface Measurement {
  size: string;
  variant: string;
  /** Who solved it. */
  solver: string;
  pairs?: number;
  cpuMs?: number;
  wallMs?: number;
  peakMB?: number;
  objective?: number;
  bound?: number;
  gap?: number;
  unitFill?: number;
  /** Where the time went, for the engine. */
  stages?: Record<string, number>;
  /** Share of the engine's bound. */
  ofBound?: number;
  note?: string;
}

const WORKER = fileURLToPath(new URL('run-task.js', import.meta.url));

/** Runs a task; a process that dies (memory, its time box) becomes a note, not an end. */
export function runTask(task: Task): Promise<Measurement[]> {
  return new Promise((resolve) => {
    const child = fork(WORKER, [JSON.stringify(task)], { execArgv: ['--max-old-space-size=8192'] });
    const box = setTimeout(() => child.kill(), task.boxMs);
    let answer: Measurement[] | undefined;
    child.on('message', (message) => (answer = message as Measurement[]));
    child.on('exit', (code, signal) => {
      clearTimeout(box);
      const { size, variant, what } = task;
      resolve(answer ?? [{ size, variant, solver: what, note: `ended with ${signal ?? code} and no answer` }]);
    });
  });
}
