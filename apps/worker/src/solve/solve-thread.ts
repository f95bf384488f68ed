import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '#contracts';
import { checkPlan } from '#core/matching/check';
import { solveScenario } from '#core/matching/solve';
import type { SolveMessage, SolveOrder } from './solve-messages.js';

// The thread in which a run is solved and its plan checked: the worker's own thread stays free to renew locks.

/** Portals need no more. */
const PROGRESS_EVERY_MS = 250;
const VIOLATIONS_TOLD = 5;

const say = (message: SolveMessage): void => parentPort?.postMessage(message, []);

function run({ scenario, timeLimitMs, gap, stop }: SolveOrder): void {
  const flag = new Int32Array(stop);
  let toldAt = 0;
  const outcome = solveScenario(scenario, {
    timeLimitMs,
    gap,
    shouldStop: () => Atomics.load(flag, 0) !== 0,
    onProgress: (progress) => {
      if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = performance.now();
      say({ kind: 'progress', progress });
    },
  });
  if ('faults' in outcome) say({ kind: 'refused', faults: outcome.faults });
  else say({ kind: 'plan', plan: outcome.plan, violations: violationsOf(outcome.plan) });

  function violationsOf(plan: Plan): string[] {
    const { violations } = checkPlan(scenario, plan);
    return violations.slice(0, VIOLATIONS_TOLD).map(({ code, path, message }) => `${code} at ${path}: ${message}`);
  }
}

run(workerData as SolveOrder);
