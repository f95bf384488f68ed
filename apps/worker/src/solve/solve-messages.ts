import type { Plan, Scenario } from '#contracts';
import type { RunStudy, SolveProgress } from '#core/matching/solve';

/** What the solve thread is started with. */
export interface SolveOrder {
  readonly scenario: Scenario;
  readonly timeLimitMs: number;
  readonly gap: number;
  /** On which independent components are solved. */
  readonly threads: number;
  /** One Int32; anything but 0 asks the solver to stop. Seen by the thread without it listening. */
  readonly stop: SharedArrayBuffer;
}

/** What the thread says; the last message is a plan or a refusal. */
export type SolveMessage =
  | { readonly kind: 'progress'; readonly progress: SolveProgress }
  /** `violations` of the independent checker: a plan with any is not to be used. */
  | { readonly kind: 'plan'; readonly plan: Plan; readonly violations: readonly string[]; readonly study: RunStudy }
  | { readonly kind: 'refused'; readonly faults: readonly string[] };
