import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scenario } from '#contracts';
import type { PackedRun, SolvedRun, SolveProgress } from '#core/matching/solve';
import type { SolveMessage, SolveOrder } from './solve-messages.js';

/** A solver that has not answered this long after its time limit is stuck: it still explains, checks and studies. */
const OVERDUE_MS = 60_000;
/** How long a solver that was asked to stop may take to do so: what it found is thrown away in any case. */
const STOP_PATIENCE_MS = 80;
/** Of JavaScript objects; typed arrays come on top. Beyond it the thread dies, not the worker. */
const HEAP_LIMIT_MB = 4_096;
/** More bring little: the largest component bounds what can be done side by side. */
const THREADS_MAX = 8;

export interface SolveRequest {
  readonly scenario: Scenario;
  /** The run to go on from, where not too much has changed. */
  readonly base?: PackedRun;
  readonly timeLimitMs: number;
  readonly gap: number;
  readonly onProgress: (progress: SolveProgress) => void;
  /** Asks the solver to stop; its thread is ended when it does not. */
  readonly signal: AbortSignal;
}

export type SolveOutcome =
  | SolvedRun
  /** The signal was given; whatever was found is thrown away. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'died'; readonly error: string };

/** Solves scenarios in threads of their own, one each. */
export class Solver {
  /** `entry` is the compiled solve-thread. */
  constructor(
    private readonly entry: URL,
    private readonly overdue_ms = OVERDUE_MS,
    private readonly threads = Math.min(THREADS_MAX, availableParallelism()),
  ) {}

  async solve(request: SolveRequest): Promise<SolveOutcome> {
    if (request.signal.aborted) return { kind: 'stopped' };
    const stop = new SharedArrayBuffer(4);
    const { scenario, base, timeLimitMs, gap } = request;
    const thread = new Worker(this.entry, {
      workerData: { scenario, base, timeLimitMs, gap, threads: this.threads, stop } satisfies SolveOrder,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
    });
    try {
      return await this.outcome(thread, request, new Int32Array(stop));
    } finally {
      await thread.terminate();
    }
  }

  private outcome(thread: Worker, request: SolveRequest, stop: Int32Array): Promise<SolveOutcome> {
    const { signal } = request;
    return new Promise((resolve) => {
      const timers: NodeJS.Timeout[] = [];
      const settle = (outcome: SolveOutcome) => {
        for (const timer of timers) clearTimeout(timer);
        signal.removeEventListener('abort', askToStop);
        resolve(signal.aborted ? { kind: 'stopped' } : outcome);
      };
      const askToStop = () => {
        Atomics.store(stop, 0, 1);
        timers.push(setTimeout(() => settle({ kind: 'stopped' }), STOP_PATIENCE_MS));
      };
      signal.addEventListener('abort', askToStop);
      timers.push(setTimeout(() => settle({ kind: 'overdue' }), request.timeLimitMs + this.overdue_ms));
      thread.on('message', (message: SolveMessage) => {
        if (message.kind === 'progress') request.onProgress(message.progress);
        else settle(message);
      });
      thread.once('error', (error) => settle({ kind: 'died', error: String(error) }));
      thread.once('exit', (code) => settle({ kind: 'died', error: `the solve thread ended with code ${code}` }));
    });
  }
}
