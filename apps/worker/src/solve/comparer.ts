import { Worker } from 'node:worker_threads';
import type { Comparison, PackedRun } from '#core/matching/solve';

/** Two of the largest documents are read in seconds; what takes longer is stuck. */
const OVERDUE_MS = 120_000;
const HEAP_LIMIT_MB = 4_096;

/** What the compare thread is started with. */
export interface CompareOrder {
  readonly before: PackedRun;
  readonly after: PackedRun;
}

export const COMPARER = Symbol('COMPARER');

/** Compares runs in a thread of their own: reading their documents would keep the worker from renewing its leases. */
export class Comparer {
  /** `entry` is the compiled compare-thread. */
  constructor(private readonly entry: URL) {}

  async compare(before: PackedRun, after: PackedRun): Promise<Comparison> {
    const thread = new Worker(this.entry, {
      workerData: { before, after } satisfies CompareOrder,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        timer = setTimeout(() => reject(new Error('the comparison did not end in time')), OVERDUE_MS);
        thread.once('message', resolve);
        thread.once('error', reject);
        thread.once('exit', (code) => reject(new Error(`the compare thread ended with code ${code}`)));
      });
    } finally {
      clearTimeout(timer);
      await thread.terminate();
    }
  }
}
