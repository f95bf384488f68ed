import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { describeFaults, parseScenario, solve, type SolveProgress as KernelProgress } from '#kernel';
import { checkPlan } from '#core/matching/check';
import type { SolveMessage, SolveOrder } from './solve-messages.js';

// The thread in which a run is solved and its plan checked: the worker's own thread stays free to renew locks.

/** Portals need no more. */
const PROGRESS_EVERY_MS = 250;
/** Share of the whole that lies before a stage, and its own share. */
const STAGES = { build: [0, 0.1], solve: [0.1, 0.4], improve: [0.5, 0.4], explain: [0.9, 0.1] } as const;
const VIOLATIONS_TOLD = 5;

const say = (message: SolveMessage): void => parentPort?.postMessage(message, []);

function run(order: SolveOrder): void {
  const parsed = parseScenario(order.scenario);
  if ('faults' in parsed) return say({ kind: 'refused', faults: describeFaults(parsed).slice(0, VIOLATIONS_TOLD) });
  const stop = new Int32Array(order.stop);
  let toldAt = 0;
  const plan = solve(parsed.scenario, {
    now: () => performance.now(),
    timeLimitMs: order.timeLimitMs,
    gap: order.gap,
    baselines: true,
    explain: true,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    memoryMB: () => Math.round(process.memoryUsage().rss / 1_000_000),
    shouldStop: () => Atomics.load(stop, 0) !== 0,
    onProgress: (progress) => {
      if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = performance.now();
      say({ kind: 'progress', progress: overall(progress) });
    },
  });
  const { violations } = checkPlan(parsed.scenario, plan);
  const told = violations.slice(0, VIOLATIONS_TOLD).map(({ code, path, message }) => `${code} at ${path}: ${message}`);
  say({ kind: 'plan', plan, violations: told });
}

function overall({ stage, share, objective, bound }: KernelProgress) {
  const [before, own] = STAGES[stage];
  return { fraction: before + own * Math.min(1, Math.max(0, share)), objective, bound };
}

run(workerData as SolveOrder);
