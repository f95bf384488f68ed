import { planHash } from '#core/matching';
import { Solver } from '../../apps/worker/src/solve/solver.js';
import { generateScenario } from '../../libs/kernel/bench/generate.js';
import type { Arena } from './harness/arena.js';
import { prove } from './harness/proof.js';

const THREAD = new URL('../../dist/apps/worker/src/solve/solve-thread.js', import.meta.url);
/** So long that no solve is cut short: what time cuts is cut elsewhere the next time. */
const TIME_LIMIT_MS = 600_000;
const THREADS = [1, 2];
const RUNS_PER_SCENARIO = 10;

async function solve(scenario: ReturnType<typeof generateScenario>, threads: number): Promise<string> {
  const outcome = await new Solver(THREAD, TIME_LIMIT_MS, threads).solve({
    scenario,
    timeLimitMs: TIME_LIMIT_MS,
    gap: 0.02,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  if (outcome.kind !== 'plan') throw new Error(`the solve ended as ${outcome.kind}`);
  return `${planHash(outcome.plan)} ${outcome.violations.length} violations`;
}

async function repeat(arena: Arena, seed: number, times: number): Promise<void> {
  const { requests, offers } = arena.size;
  const scenario = generateScenario({ requests, offers, weeks: 8, seed, variant: 'full' });
  const hashes = new Set<string>();
  for (let i = 0; i < times; i++) {
    const threads = THREADS[i % THREADS.length];
    hashes.add(await solve(scenario, threads));
    arena.count(`runs with ${threads} thread${threads > 1 ? 's' : ''}`);
  }
  arena.count('scenarios');
  arena.breach('runs with another plan', hashes.size - 1, () => `seed ${seed}: ${[...hashes].join(', ')}`);
}

prove(
  {
    number: 13,
    promise: 'A run can be replayed',
    trial:
      `Made-up scenarios with every rule of the contract are solved ${RUNS_PER_SCENARIO} times each by the worker's own solver, by turns with one ` +
      'thread and with two; the hash of the plan is compared.',
    stated: { runs: 100, requests: 200, offers: 100 },
    sample: { runs: 4, requests: 60, offers: 40 },
  },
  async (arena) => {
    for (let left = arena.size.runs; left > 0; left -= RUNS_PER_SCENARIO)
      await repeat(arena, arena.random.below(1_000_000), Math.min(left, RUNS_PER_SCENARIO));
  },
);
