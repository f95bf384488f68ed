import { parentPort, workerData } from 'node:worker_threads';
import { solveRun } from '#core/matching/solve';
import type { SolveMessage, SolveOrder } from './solve-messages.js';

// The thread in which a run is solved and its plan checked and studied: the worker's own thread stays free to renew
// leases. It has its components solved on threads of its own.

/** Portals need no more. */
const PROGRESS_EVERY_MS = 100;

const say = (message: SolveMessage): void => parentPort?.postMessage(message, []);

async function run({ stop, ...order }: SolveOrder): Promise<void> {
  const flag = new Int32Array(stop);
  let toldAt = 0;
  say(
    await solveRun({
      ...order,
      shouldStop: () => Atomics.load(flag, 0) !== 0,
      onProgress: (progress) => {
        if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
        toldAt = performance.now();
        say({ kind: 'progress', progress });
      },
    }),
  );
}

await run(workerData as SolveOrder);
