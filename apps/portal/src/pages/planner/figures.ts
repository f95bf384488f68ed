import type { Dto } from '../../api/client';

/** Shares are between 0 and 1. */
export type Fairness = NonNullable<Run['fairness']>;
export type ClassFill = Fairness['byClass'][number];

interface Baseline {
  readonly objective: number;
  readonly filled: number;
  readonly fairness?: Fairness;
}

/** What a finished run keeps of itself (`figures` of the API). */
export interface RunFigures {
  readonly offers: number;
  readonly requestLines: number;
  readonly unmetLines: number;
  readonly fillGap: number;
  readonly costGap: number;
  readonly fillValue: number;
  readonly proposals: {
    readonly created: number;
    readonly kept: number;
    readonly superseded: number;
    readonly overtaken: number;
  };
  /** Of proposals and pairings; null of a what-if, absent from runs before there was one. */
  readonly changeList?: Dto<'RunChangeListDto'> | null;
  readonly fairness: Fairness | null;
  readonly baselines: { readonly firstComeFirstServed: Baseline; readonly priorityGreedy: Baseline } | null;
  readonly stats: {
    readonly pairs: number;
    readonly arcs: number;
    readonly components: number;
    readonly ms: { readonly build: number; readonly solve: number; readonly improve: number; readonly explain: number };
    readonly peakMemoryMB: number;
    readonly stoppedBy?: 'gap' | 'effort' | 'time' | 'cancelled';
  };
}

export type Run = Dto<'RunDto'>;
export type RunDetail = Dto<'RunDetailDto'>;

export const figuresOf = (run: Run): RunFigures | undefined =>
  run.figures === null ? undefined : (run.figures as unknown as RunFigures);

/** How far a run under way, or ended, is from the proof: 0 when nothing can be worth more. */
export function gapOf({ progress, gap }: Run): number | undefined {
  if (gap !== null) return gap;
  const { objective, bound } = progress;
  if (objective === undefined || bound === undefined || bound <= 0) return undefined;
  return Math.min(1, Math.max(0, (bound - objective) / bound));
}

export const isUnderWay = ({ state }: Run): boolean => state === 'queued' || state === 'running';
