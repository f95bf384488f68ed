import type { Scenario } from '#contracts';
import type { PackedRun, SolvedRun, SolveProgress } from '#core/matching/solve';

/** What the solve thread is started with. */
export interface SolveOrder {
  readonly scenario: Scenario;
  /** The run to go on from. */
  readonly base?: PackedRun;
  readonly timeLimitMs: number;
  readonly gap: number;
  /** On which independent components are solved. */
  readonly threads: number;
  /** One Int32; anything but 0 asks the solver to stop. Seen by the thread without it listening. */
  readonly stop: SharedArrayBuffer;
}

/** What the thread says; the last message is a plan or a refusal. */
export type SolveMessage = { readonly kind: 'progress'; readonly progress: SolveProgress } | SolvedRun;
