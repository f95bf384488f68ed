/**
 * `padan-plan/1`: what the kernel answers, with the proof of how far from the best possible it is.
 * Every number can be recomputed from the scenario and this file alone (`padan check`).
 */
export const PLAN_FORMAT = 'padan-plan/1';

/** `optimal`: gap 0. `within_gap`: the gap asked for was reached. `stopped`: see `stats.stoppedBy`. */
export type PlanStatus = 'optimal' | 'within_gap' | 'stopped';

export type StopCause = 'gap' | 'effort' | 'time' | 'cancelled';

export type UnmetReasonCode =
  | 'no_offer'
  | 'spec'
  | 'level'
  | 'certificate'
  | 'local_content'
  | 'price_cap'
  | 'too_late'
  | 'moq'
  | 'supplier_limit'
  | 'capacity_taken';

export interface Plan {
  format: typeof PLAN_FORMAT;
  engine: string;
  seed: number;
  inputHash: string;
  status: PlanStatus;
  objective: number;
  bound: number;
  /** (bound − objective) / bound; 0 when the bound is 0. */
  gap: number;
  /** The same for the fill value alone: (best fill value possible − fill value) / best fill value possible. */
  fillGap: number;
  /** (bound − objective) / landed cost; 0 when nothing is allocated. */
  costGap: number;
  fillValue: number;
  allocations: PlanAllocation[];
  unmet: PlanUnmet[];
  prices: PlanPrice[];
  explanations: PlanExplanation[];
  baselines?: PlanBaselines;
  stats: PlanStats;
}

export interface PlanAllocation {
  offer: string;
  request: string;
  /** The week in which the offer's capacity is used. */
  week: number;
  quantity: number;
  unitPrice: number;
  unitFreight: number;
}

export interface PlanUnmet {
  request: string;
  quantity: number;
  reasons: UnmetReason[];
  /** Absent when no single change that was tried fills more. */
  relaxation?: Relaxation;
}

export interface UnmetReason {
  code: UnmetReasonCode;
  detail: Record<string, unknown>;
}

/** `constraint` is an attribute's name or one of the request's own fields; `fills` is proved by re-solving. */
export interface Relaxation {
  constraint: string;
  to: number | string | boolean;
  fills: number;
}

/** Rupiah that one more unit of capacity would add. */
export type PlanPrice =
  | { line: string; week: number; shadowPrice: number }
  | { offer: string; week: number; shadowPrice: number };

export interface PlanExplanation {
  offer: string;
  request: string;
  /** Rupiah for the whole pair; they add up to its contribution to the objective. */
  value: ExplanationTerm[];
  runnerUp?: RunnerUp;
}

export interface ExplanationTerm {
  id: 'fill' | 'price' | 'freight' | 'stale' | 'keep';
  amount: number;
}

/** The best allowed alternative for the same units; `delta` is what it would have cost (≤ 0 is worse). */
export interface RunnerUp {
  offer: string;
  delta: number;
  because: 'price' | 'freight' | 'stale' | 'scarcity' | 'keep' | 'order_size';
}

export interface PlanBaseline {
  objective: number;
  /** Units, agreed commitments not included. */
  filled: number;
  fairness?: PlanFairness;
}

export interface PlanBaselines {
  firstComeFirstServed: PlanBaseline;
  priorityGreedy: PlanBaseline;
}

export interface PlanStats {
  pairs: number;
  arcs: number;
  components: number;
  pivots: number;
  ms: { build: number; solve: number; improve: number; explain: number };
  peakMemoryMB: number;
  stoppedBy?: StopCause;
  fairness?: PlanFairness;
}

/** Shares between 0 and 1 over everything asked, agreed commitments included. */
export interface PlanFairness {
  unitFill: number;
  lineFill: number;
  requesterFill: number;
  minFill: number;
  p10Fill: number;
  byClass: ClassFill[];
  /** Share of the allocated units that comes from small producers. */
  smallShare: number;
  /** Gini coefficient of the fill over requests; 0 = all alike. */
  gini: number;
  /** Share of the filled units that went to the five largest requesters. */
  topFiveShare: number;
}

export interface ClassFill {
  priority: number;
  unitFill: number;
  lineFill: number;
  /** Share of the requesters with requests of the class that have all of these filled. */
  requesterFill: number;
}
