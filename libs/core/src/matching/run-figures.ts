import type { Plan, PlanBaselines, PlanFairness, PlanStats } from '#contracts';
import type { BookedRun, OvertakenReason } from './proposal-book.js';
import type { Snapshot } from './snapshot/snapshot.types.js';

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
  readonly fairness: PlanFairness | null;
  readonly baselines: PlanBaselines | null;
  readonly stats: Omit<PlanStats, 'fairness'>;
}

export function figuresOf(plan: Plan, snapshot: Snapshot, booked: BookedRun): RunFigures {
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
    fairness: fairness ?? null,
    baselines: plan.baselines ?? null,
    stats,
  };
}
