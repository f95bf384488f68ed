import type { RunKind, RunState } from '#contracts';

export type RunMove = 'claim' | 'take_over' | 'release' | 'finish' | 'fail' | 'cancel';

interface Move {
  readonly from: readonly RunState[];
  readonly to: RunState;
  readonly by: 'worker' | 'planner';
}

/**
 * A run is finished, failed or cancelled by the worker that has it in hand; a planner's wish to cancel a running one is
 * noted and obeyed by that worker. `release` gives a run back when its worker shuts down.
 */
export const RUN_MOVES: Readonly<Record<RunMove, Move>> = {
  claim: { from: ['queued'], to: 'running', by: 'worker' },
  take_over: { from: ['running'], to: 'running', by: 'worker' },
  release: { from: ['running'], to: 'queued', by: 'worker' },
  finish: { from: ['running'], to: 'finished', by: 'worker' },
  fail: { from: ['queued', 'running'], to: 'failed', by: 'worker' },
  cancel: { from: ['queued', 'running'], to: 'cancelled', by: 'planner' },
};

export const mayMove = (state: RunState, move: RunMove): boolean => RUN_MOVES[move].from.includes(state);

/** Whether two runs draw on the same families; no families named means all of them. */
export const overlaps = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((family) => b.includes(family));

interface Turn {
  readonly kind: RunKind;
  readonly families: readonly string[];
}

/**
 * Whether one of two runs has to wait for the other. Runs that count do when they share a family; what-ifs write nothing
 * anybody else reads, but go one at a time, so that they never take every place there is.
 */
export const barsTheWay = (a: Turn, b: Turn): boolean =>
  a.kind === b.kind && (a.kind === 'what_if' || overlaps(a.families, b.families));

/** Whether a run over `wide` looks at everything a run over `narrow` would. */
export const covers = (wide: readonly string[], narrow: readonly string[]): boolean =>
  wide.length === 0 || (narrow.length > 0 && narrow.every((family) => wide.includes(family)));

export interface DueChange {
  readonly family: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** After this many quiet times a family that never rests is matched all the same. */
const RESTLESS_FACTOR = 10;

/** A family is due once it was quiet for a while, or has waited ten times as long. */
export function isDue(change: DueChange, now: Date, quiet_s: number): boolean {
  const age_s = (since: Date) => (now.getTime() - since.getTime()) / 1_000;
  return age_s(change.lastAt) >= quiet_s || age_s(change.firstAt) >= quiet_s * RESTLESS_FACTOR;
}
