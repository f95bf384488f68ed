import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '#contracts';
import { checkPlan } from '#core/matching/check';
import { solveScenario, studyRun } from '#core/matching/solve';
import type { SolveMessage, SolveOrder } from './solve-messages.js';

// The thread in which a run is solved and its plan checked and studied: the worker's own thread stays free to renew
// leases. It has its components solved on threads of its own.

/** Portals need no more. */
const PROGRESS_EVERY_MS = 100;
const VIOLATIONS_TOLD = 5;

const say = (message: SolveMessage): void => parentPort?.postMessage(message, []);

async function run({ scenario, timeLimitMs, gap, threads, stop }: SolveOrder): Promise<void> {
  const flag = new Int32Array(stop);
  const shouldStop = () => Atomics.load(flag, 0) !== 0;
  let toldAt = 0;
  const outcome = await solveScenario(scenario, {
    timeLimitMs,
    gap,
    threads,
    shouldStop,
    onProgress: (progress) => {
      if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = performance.now();
      say({ kind: 'progress', progress });
    },
  });
  if ('faults' in outcome) return say({ kind: 'refused', faults: outcome.faults });
  const { plan } = outcome;
  const violations = violationsOf(plan);
  const study = studyRun(scenario, plan, { gap, shouldStop });
  say({ kind: 'plan', plan, violations, study });

  function violationsOf(found: Plan): string[] {
    const { violations: all } = checkPlan(scenario, found);
    return all.slice(0, VIOLATIONS_TOLD).map(({ code, path, message }) => `${code} at ${path}: ${message}`);
  }
}

await run(workerData as SolveOrder);
