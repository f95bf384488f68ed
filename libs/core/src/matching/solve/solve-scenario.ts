import { createHash } from 'node:crypto';
import type { Plan } from '#contracts';
import { describeFaults, parseScenario, ScenarioTooLarge, solve, type SolveOptions, solveWith } from '#kernel';
import { hireThreads } from '../threads/thread-crew.js';
import { keepWeeks } from './keep-weeks.js';

export interface SolveProgress {
  /** 0..1 over the whole solve. */
  readonly fraction: number;
  readonly objective: number;
  readonly bound: number;
}

export interface RunSolve {
  readonly timeLimitMs: number;
  readonly gap: number;
  /** Independent components are solved on so many threads beside the caller's; the plan does not depend on it. */
  readonly threads?: number;
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: SolveProgress) => void;
}

/** Share of the whole that lies before a stage, and its own share. */
const STAGES = { build: [0, 0.1], solve: [0.1, 0.4], improve: [0.5, 0.4], explain: [0.9, 0.1] } as const;
const FAULTS_TOLD = 5;

/**
 * Solves a scenario as every run does: what a run and its replay must have in common is here. Answers a plan, or the
 * faults of a scenario that is no scenario. Blocks its thread for as long as it works on it itself.
 */
export async function solveScenario(
  scenario: unknown,
  run: RunSolve,
): Promise<{ readonly plan: Plan } | { readonly faults: readonly string[] }> {
  const parsed = parseScenario(scenario);
  if ('faults' in parsed) return { faults: describeFaults(parsed).slice(0, FAULTS_TOLD) };
  const { threads = 1 } = run;
  try {
    const options = optionsOf(run);
    const plan =
      threads > 1
        ? await solveWith(parsed.scenario, options, (shouldStop) => hireThreads(threads, shouldStop))
        : solve(parsed.scenario, options);
    return { plan: keepWeeks(parsed.scenario, plan) };
  } catch (error) {
    if (error instanceof ScenarioTooLarge) return { faults: [error.message] };
    throw error;
  }
}

function optionsOf({ timeLimitMs, gap, shouldStop, onProgress }: RunSolve): SolveOptions {
  let peakMemoryMB = 0;
  const memoryMB = () => {
    peakMemoryMB = Math.max(peakMemoryMB, process.memoryUsage.rss() / 1e6);
    return peakMemoryMB;
  };
  return {
    now: () => performance.now(),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    timeLimitMs,
    gap,
    baselines: true,
    explain: true,
    memoryMB,
    shouldStop,
    onProgress: ({ stage, share, objective, bound }) => {
      memoryMB();
      const [before, own] = STAGES[stage];
      onProgress?.({ fraction: before + own * Math.min(1, Math.max(0, share)), objective, bound });
    },
  };
}
