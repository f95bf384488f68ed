import { exitWithParent, readEnv } from '#core/platform';
import { Comparer } from './solve/comparer.js';
import { Solver } from './solve/solver.js';
import { RunningWorker } from './worker.js';

const worker = await RunningWorker.start(readEnv(), {
  solver: new Solver(new URL('./solve/solve-thread.js', import.meta.url)),
  comparer: new Comparer(new URL('./solve/compare-thread.js', import.meta.url)),
});
exitWithParent(() => worker.stop());
/** Longer than anything is waited for: a connection that does not close must not keep the process. */
const HARD_STOP_MS = 30_000;

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), HARD_STOP_MS).unref();
    void worker.stop().finally(() => process.exit(0));
  });
}
process.send?.('ready');
