import { Worker } from 'node:worker_threads';
import type { SheetReading } from '#contracts';
import { damaged, type RawSheet, tooLarge, UnreadableSheet } from './sheet-cells.js';
import type { SheetAnswer, SheetOrder } from './sheet-thread.js';

/** Of JavaScript objects; a file that needs more ends its thread, not the worker. */
const HEAP_LIMIT_MB = 192;
const PATIENCE_MS = 30_000;

export interface SheetReader {
  /** Throws UnreadableSheet, also for what takes too much memory or time. */
  read(file: Uint8Array, reading: SheetReading): Promise<RawSheet>;
}

/** Reads each file in a thread of its own. `entry` is the compiled sheet-thread. */
export class ThreadSheetReader implements SheetReader {
  constructor(
    private readonly entry: URL = new URL('./sheet-thread.js', import.meta.url),
    private readonly patience_ms = PATIENCE_MS,
  ) {}

  async read(file: Uint8Array, reading: SheetReading): Promise<RawSheet> {
    const thread = new Worker(this.entry, {
      workerData: { file, reading } satisfies SheetOrder,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        timer = setTimeout(() => reject(damaged('reading it takes too long')), this.patience_ms);
        thread.once('message', (answer: SheetAnswer) => {
          if (answer.kind === 'sheet') resolve(answer.sheet);
          else reject(new UnreadableSheet(answer.code, answer.params));
        });
        thread.once('error', (error: NodeJS.ErrnoException) =>
          reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge('MB of memory', HEAP_LIMIT_MB) : error),
        );
        thread.once('exit', (code) => reject(new Error(`the sheet thread ended with code ${code}`)));
      });
    } finally {
      clearTimeout(timer);
      await thread.terminate();
    }
  }
}
