import type { Plan, PlanBaselines, PlanFairness, PlanStats } from '#contracts';
import type { PriceOfFairness } from '#kernel';
import type { BookedRun, OvertakenReason, RunChangeList } from './proposal-book.js';
import type { ResumeFigures, RunStudy } from './solve/study.types.js';
import type { Snapshot } from './snapshot/snapshot.types.js';
import type { AddedNeed, AddedNeedOutcome, WhatIfChanges } from './what-if/what-if.types.js';

/** What a run's record shows at a glance. Quantities are not summed over materials: their units differ. */
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
  readonly overtakenBy: Partial<Record<OvertakenReason, number>>;
  /** Null: a what-if. */
  readonly changeList: RunChangeList | null;
  readonly fairness: PlanFairness | null;
  /** Null: an incremental run, or one too large to be solved once more. */
  readonly priceOfFairness: PriceOfFairness | null;
  readonly baselines: PlanBaselines | null;
  readonly stats: Omit<PlanStats, 'fairness'>;
  /** Of an incremental run. */
  readonly resumed?: ResumeFigures;
  /** Of a what-if: what became of the needs it added. */
  readonly addedNeeds?: readonly AddedNeedOutcome[];
}

/** Nothing is booked of a what-if. */
export const NOTHING_BOOKED: BookedRun = { created: 0, kept: 0, superseded: 0, replaced: 0, overtaken: [] };

function addedNeedsOf(plan: Plan, needs: readonly AddedNeed[]): AddedNeedOutcome[] {
  const filled = Map.groupBy(plan.allocations, ({ request }) => request);
  return needs.map(({ id, materialCode, regencyCode, quantity }) => ({
    id,
    materialCode,
    regencyCode,
    quantity,
    filled: (filled.get(id) ?? []).reduce((sum, allocation) => sum + allocation.quantity, 0),
  }));
}

interface FiguresBeside {
  readonly changes: WhatIfChanges | null;
  readonly study: RunStudy;
  readonly from: ResumeFigures | null;
  readonly changeList: RunChangeList | null;
}

export function figuresOf(
  plan: Plan,
  snapshot: Snapshot,
  booked: BookedRun,
  { changes, study, from, changeList }: FiguresBeside,
): RunFigures {
  const { fairness, ...stats } = plan.stats;
  const overtakenBy: Partial<Record<OvertakenReason, number>> = {};
  for (const { reason } of booked.overtaken) overtakenBy[reason] = (overtakenBy[reason] ?? 0) + 1;
  return {
    offers: snapshot.scenario.offers.length,
    requestLines: snapshot.scenario.requests.length,
    unmetLines: plan.unmet.length,
    fillGap: plan.fillGap,
    costGap: plan.costGap,
    fillValue: plan.fillValue,
    proposals: {
      created: booked.created,
      kept: booked.kept,
      superseded: booked.superseded,
      overtaken: booked.overtaken.length,
    },
    overtakenBy,
    changeList,
    fairness: fairness ?? null,
    priceOfFairness: study.priceOfFairness,
    baselines: plan.baselines ?? null,
    stats,
    ...(from ? { resumed: { changed: from.changed, considered: from.considered } } : {}),
    ...(changes ? { addedNeeds: addedNeedsOf(plan, changes.needs) } : {}),
  };
}
