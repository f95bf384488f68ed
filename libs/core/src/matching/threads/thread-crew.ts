import { Worker } from 'node:worker_threads';
import type { Crew, Task, TaskAnswer, WorkOrder } from '#kernel';
import type { ThreadAnswer, ThreadOrder } from './thread-messages.js';

/** How soon a wish to stop, or the end of the time, is seen by threads that are at work. */
const LOOK_MS = 50;
/** Of JavaScript objects per thread; typed arrays come on top. */
const HEAP_LIMIT_MB = 2_048;
const ENTRY = new URL('./component-thread.js', import.meta.url);

interface Waiting {
  resolve: (answer: TaskAnswer) => void;
  reject: (error: Error) => void;
}

/** A crew of `size` worker threads. `shouldStop` is looked at while they work; `close` ends them at once. */
export function hireThreads(size: number, shouldStop: () => boolean, entry: URL = ENTRY): Crew {
  const stop = new SharedArrayBuffer(4);
  const flag = new Int32Array(stop);
  const threads: Worker[] = [];
  const waiting: (Waiting | undefined)[] = [];
  let fault: Error | undefined;
  const timer = setInterval(() => {
    if (shouldStop()) Atomics.store(flag, 0, 1);
  }, LOOK_MS);
  const settle = (place: number): Waiting | undefined => {
    const own = waiting[place];
    waiting[place] = undefined;
    return own;
  };
  return {
    size,
    open(place: number, order: WorkOrder): void {
      const thread = new Worker(entry, {
        workerData: { order, stop } satisfies ThreadOrder,
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
      });
      const fail = (error: Error): void => {
        fault ??= error;
        settle(place)?.reject(error);
      };
      thread.on('message', (answer: ThreadAnswer) => settle(place)?.resolve(answer));
      thread.once('error', fail);
      thread.once('exit', (code) => fail(new Error(`a component thread ended with code ${code}`)));
      threads[place] = thread;
    },
    do(place: number, task: Task): Promise<TaskAnswer> {
      if (fault !== undefined) return Promise.reject(fault);
      return new Promise((resolve, reject) => {
        waiting[place] = { resolve, reject };
        threads[place].postMessage(task, []);
      });
    },
    stop: () => void Atomics.store(flag, 0, 1),
    async close(): Promise<void> {
      clearInterval(timer);
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
