import { canonicalJson } from './format/canonical.js';
import type { Plan, StopCause } from './format/plan.js';
import { ComponentOpener } from './flow/open-component.js';
import type { Scenario } from './format/scenario.js';
import { prepare, type Prepared } from './model/prepare.js';
import { outcomeOf } from './report/outcome.js';
import { writePlan, type PlanTimes } from './report/write-plan.js';
import { relativeGap } from './report/certificate.js';
import { ComponentSolver } from './search/component-solver.js';

export interface SolveOptions {
  /** Milliseconds from any fixed start. Without it nothing is timed and no limit holds. */
  now?: () => number;
  /** Lower-case hex SHA-256 of a text's UTF-8 bytes. Without it `inputHash` is empty. */
  sha256?: (text: string) => string;
  timeLimitMs?: number;
  /** Stop as soon as the plan is proved to be within this share of the best possible. */
  gap?: number;
  baselines?: boolean;
  explain?: boolean;
  onProgress?: (progress: SolveProgress) => void;
  /** Polled often; once true, the best plan so far is finished and returned. */
  shouldStop?: () => boolean;
  /** Resident memory, megabytes, for the statistics. */
  memoryMB?: () => number;
}

export interface SolveProgress {
  stage: 'build' | 'solve' | 'improve' | 'explain';
  /** Between 0 and 1 within the stage. */
  share: number;
  objective: number;
  bound: number;
}

const DEFAULT_TIME_LIMIT_MS = 60_000;
const DEFAULT_GAP = 0.005;
/** Rounds of improvement a run may take, and how little a round may close before it counts as idle. */
const MOST_ROUNDS = 24;
const IDLE_SHARE = 0.04;
const IDLE_ROUNDS = 2;

/** Scenario in, plan out: feasible always, certified always. Deterministic unless time or the caller cuts it short. */
export function solve(scenario: Scenario, options: SolveOptions = {}): Plan {
  const clock = new RunClock(options);
  options.onProgress?.({ stage: 'build', share: 0, objective: 0, bound: 0 });
  const prepared = prepare(scenario);
  const times: PlanTimes = { build: clock.lap(), solve: 0, improve: 0, explain: 0 };
  const solvers = startComponents(prepared, clock, options);
  times.solve = clock.lap();
  const cause = improveComponents(solvers, clock, options);
  times.improve = clock.lap();
  options.onProgress?.({ stage: 'explain', share: 0, ...sumOf(solvers) });
  const outcome = outcomeOf(
    prepared,
    solvers.map((solver) => solver.result()),
  );
  const inputHash = options.sha256 === undefined ? '' : `sha256:${options.sha256(canonicalJson(scenario))}`;
  return writePlan(outcome, { inputHash, cause, times, lap: () => clock.lap(), options });
}

/** Component i always gets the seed it would get alone, so the order of solving does not matter. */
export function seedOfComponent(seed: number, component: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(component + 1, 0xc2b2ae35)) >>> 0;
}

function startComponents(prepared: Prepared, clock: RunClock, options: SolveOptions): ComponentSolver[] {
  const { components, model, problems } = prepared;
  const opener = new ComponentOpener(prepared);
  const solvers: ComponentSolver[] = [];
  components.requests.forEach((requests, i) => {
    const { problem, start } = opener.open(requests, () => clock.isOver());
    problems.push(problem);
    const solver = new ComponentSolver(problem, seedOfComponent(model.scenario.seed, i), start);
    solvers.push(solver);
    solver.start(() => clock.isOver());
    options.onProgress?.({ stage: 'solve', share: (i + 1) / components.count, ...sumOf(solvers) });
  });
  return solvers;
}

/** Rounds over all components that still have a gap, until the whole is close enough. */
function improveComponents(solvers: readonly ComponentSolver[], clock: RunClock, options: SolveOptions): StopCause {
  const target = options.gap ?? DEFAULT_GAP;
  let idle = 0;
  for (let round = 0; ; round++) {
    const { objective, bound } = sumOf(solvers);
    options.onProgress?.({ stage: 'improve', share: round / MOST_ROUNDS, objective, bound });
    if (relativeGap(bound, objective) <= target) return 'gap';
    if (clock.isOver()) return clock.cause();
    if (round >= MOST_ROUNDS || idle >= IDLE_ROUNDS) return 'effort';
    let closed = 0;
    for (const solver of solvers) {
      if (!clock.isOver()) closed += solver.improve(() => clock.isOver());
    }
    idle = closed < IDLE_SHARE * (bound - objective) ? idle + 1 : 0;
  }
}

function sumOf(solvers: readonly ComponentSolver[]): { objective: number; bound: number } {
  let objective = 0;
  let bound = 0;
  for (const solver of solvers) {
    objective += solver.objective;
    bound += solver.bound;
  }
  return { objective, bound };
}

/** The caller's clock and wish to stop, asked sparingly. */
class RunClock {
  private readonly start: number;
  private mark: number;
  private stopped: StopCause | undefined;

  constructor(private readonly options: SolveOptions) {
    this.start = this.time();
    this.mark = this.start;
  }

  private time(): number {
    return this.options.now?.() ?? 0;
  }

  /** Milliseconds since the last lap. */
  lap(): number {
    const now = this.time();
    const passed = now - this.mark;
    this.mark = now;
    return Math.round(passed);
  }

  isOver(): boolean {
    if (this.stopped !== undefined) return true;
    if (this.options.shouldStop?.() === true) this.stopped = 'cancelled';
    else if (this.time() - this.start > (this.options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS)) this.stopped = 'time';
    return this.stopped !== undefined;
  }

  cause(): StopCause {
    return this.stopped ?? 'effort';
  }
}
