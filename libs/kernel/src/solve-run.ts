import { canonicalJson } from './format/canonical.js';
import type { Plan, StopCause } from './format/plan.js';
import type { Scenario } from './format/scenario.js';
import { prepare, type Prepared } from './model/prepare.js';
import { relativeGap } from './report/certificate.js';
import { outcomeOf } from './report/outcome.js';
import { writePlan, type PlanTimes } from './report/write-plan.js';
import { RunClock } from './run-clock.js';
import type { Finished, Standing, Task, TaskAnswer } from './component-work.js';

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

const DEFAULT_GAP = 0.005;
/** Rounds of improvement a run may take, and how little a round may close before it counts as idle. */
const MOST_ROUNDS = 24;
const IDLE_SHARE = 0.04;
const IDLE_ROUNDS = 2;
/** A component's gap counts as wide from this share of the whole's. */
const WIDE_SHARE = 0.7;
/** Progress is shown again after so long, even when there is nothing new. */
const HEARTBEAT_MS = 200;

/**
 * One run as a sequence of batches of tasks, each about one component. Whoever drives it does a batch's tasks anywhere
 * and in any order, and hands all answers back: the plan depends on the batches only, so not on the number of threads.
 */
export class SolveRun {
  readonly prepared: Prepared;
  readonly clock: RunClock;
  private readonly times: PlanTimes;
  private readonly standings: Standing[] = [];
  private progress: SolveProgress = { stage: 'build', share: 0, objective: 0, bound: 0 };
  private shownAt = 0;

  constructor(
    private readonly scenario: Scenario,
    private readonly options: SolveOptions,
  ) {
    this.clock = new RunClock(options);
    this.show('build', 0);
    this.prepared = prepare(scenario);
    this.times = { build: this.clock.lap(), solve: 0, improve: 0, explain: 0 };
  }

  /** Polled by whoever works on a task; keeps progress coming while a task is long. */
  readonly shouldStop = (): boolean => {
    const over = this.clock.isOver();
    if (this.options.onProgress !== undefined && this.clock.elapsed() - this.shownAt >= HEARTBEAT_MS) this.tell();
    return over;
  };

  /** To be called with each answer as it comes in. */
  note(answer: TaskAnswer): void {
    if (answer.kind === 'finish') return;
    this.standings[answer.component] = answer;
    if (answer.kind !== 'start') return;
    let started = 0;
    this.standings.forEach(() => started++);
    this.show('solve', started / this.prepared.components.count);
  }

  *steps(): Generator<Task[], Plan, TaskAnswer[]> {
    const all = Array.from(this.prepared.components.requests.keys());
    yield all.map((component) => ({ kind: 'start', component }));
    this.times.solve = this.clock.lap();
    const cause = yield* this.improve(all);
    this.times.improve = this.clock.lap();
    const answers = yield all.map((component) => ({ kind: 'finish', component }));
    this.show('explain', 0);
    const finished = (answers as Finished[]).toSorted((left, right) => left.component - right.component);
    this.prepared.problems = finished.map(({ problem }) => problem);
    const { sha256 } = this.options;
    return writePlan(
      outcomeOf(
        this.prepared,
        finished.map(({ result }) => result),
      ),
      {
        inputHash: sha256 === undefined ? '' : `sha256:${sha256(canonicalJson(this.scenario))}`,
        cause,
        times: this.times,
        lap: () => this.clock.lap(),
        options: this.options,
      },
    );
  }

  /** Rounds over the components, every other only over those with a wide gap, until the whole is close enough. */
  private *improve(all: readonly number[]): Generator<Task[], StopCause, TaskAnswer[]> {
    const target = this.options.gap ?? DEFAULT_GAP;
    let idle = 0;
    for (let round = 0; ; round++) {
      this.show('improve', round / MOST_ROUNDS);
      const { objective, bound } = this.progress;
      if (relativeGap(bound, objective) <= target) return 'gap';
      if (this.clock.isOver()) return this.clock.cause();
      if (round >= MOST_ROUNDS || idle >= IDLE_ROUNDS) return 'effort';
      const due = round % 2 === 0 ? all : this.wide(all, relativeGap(bound, objective));
      yield due.map((component) => ({ kind: 'improve', component }));
      const closed = bound - objective - this.openGap();
      idle = closed < IDLE_SHARE * (bound - objective) ? idle + 1 : 0;
    }
  }

  /** Components whose own gap is about that of the whole or wider: every other round is theirs alone. */
  private wide(all: readonly number[], gap: number): number[] {
    return all.filter((component) => {
      const { objective, bound } = this.standings[component];
      return relativeGap(bound, objective) >= WIDE_SHARE * gap;
    });
  }

  private openGap(): number {
    return this.standings.reduce((sum, { objective, bound }) => sum + bound - objective, 0);
  }

  private show(stage: SolveProgress['stage'], share: number): void {
    let objective = 0;
    let bound = 0;
    this.standings.forEach((standing) => {
      objective += standing.objective;
      bound += standing.bound;
    });
    this.progress = { stage, share, objective, bound };
    this.tell();
  }

  private tell(): void {
    this.shownAt = this.clock.elapsed();
    this.options.onProgress?.({ ...this.progress });
  }
}
