import { createHash } from 'node:crypto';
import { hireThreads } from '#core/matching/threads';
import { describeWarnings, ScenarioTooLarge, solve, solveWith, type Plan, type SolveOptions } from '#kernel';
import { assertWritable, UnusableFile, writeJson } from './json-file.js';
import { readScenario } from './scenario-file.js';

export interface MatchOptions {
  out: string;
  timeLimit: number;
  gap: number;
  threads?: number;
  baselines: boolean;
  explain: boolean;
}

/** `padan match`: scenario file in, plan file out. */
export async function matchFile(file: string, options: MatchOptions): Promise<void> {
  await assertWritable(options.out);
  const { scenario, warnings } = await readScenario(file);
  for (const line of describeWarnings(warnings)) console.error(`warning: ${line}`);
  const plan = await solveNow(scenario, options);
  await writeJson(options.out, plan);
  for (const line of summaryOf(plan)) console.log(line);
}

async function solveNow(scenario: Parameters<typeof solve>[0], options: MatchOptions): Promise<Plan> {
  let peakMemoryMB = 0;
  const memoryMB = (): number => {
    peakMemoryMB = Math.max(peakMemoryMB, process.memoryUsage.rss() / 1e6);
    return peakMemoryMB;
  };
  const settings: SolveOptions = {
    now: () => performance.now(),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    timeLimitMs: options.timeLimit * 1000,
    gap: options.gap,
    baselines: options.baselines,
    explain: options.explain,
    memoryMB,
    onProgress: memoryMB,
  };
  const threads = Math.floor(options.threads ?? 1);
  try {
    if (threads < 2) return solve(scenario, settings);
    return await solveWith(scenario, settings, (shouldStop) => hireThreads(threads, shouldStop));
  } catch (error) {
    if (error instanceof ScenarioTooLarge) throw new UnusableFile(error.message);
    throw error;
  }
}

function summaryOf(plan: Plan): string[] {
  const units = plan.allocations.reduce((sum, allocation) => sum + allocation.quantity, 0);
  const unmet = plan.unmet.reduce((sum, need) => sum + need.quantity, 0);
  const seconds = Object.values(plan.stats.ms).reduce((sum, ms) => sum + ms, 0) / 1000;
  return [
    `${plan.status}: gap ${(plan.gap * 100).toFixed(3)} % (objective ${plan.objective}, bound ${plan.bound})`,
    `${plan.allocations.length} allocations, ${units} units; ${plan.unmet.length} needs unmet, ${unmet} units`,
    `${plan.stats.pairs} allowed pairs in ${plan.stats.components} components, ${seconds.toFixed(1)} s`,
  ];
}
