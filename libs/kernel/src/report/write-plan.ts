import {
  PLAN_FORMAT,
  type Plan,
  type PlanAllocation,
  type PlanPrice,
  type PlanUnmet,
  type StopCause,
} from '../format/plan.js';
import { ENGINE_VERSION } from '../format/version.js';
import { byArrival, byPriority, greedyBaseline } from './baselines.js';
import { certificateOf } from './certificate.js';
import { explainAll } from './explain.js';
import { fairnessOf } from './fairness.js';
import type { Outcome } from './outcome.js';
import { ReasonFinder } from './reasons.js';
import { RelaxationFinder } from './relaxation.js';

export interface PlanTimes {
  build: number;
  solve: number;
  improve: number;
  explain: number;
}

export interface PlanContext {
  inputHash: string;
  cause: StopCause;
  times: PlanTimes;
  lap: () => number;
  options: { baselines?: boolean; explain?: boolean; memoryMB?: () => number; shouldStop?: () => boolean };
}

/** Relaxations are looked for in this many requests at most, the highest classes and largest gaps first. */
const MOST_RELAXED = 3000;
/** Offers looked at for all relaxations together: a few seconds of work at any size. */
const MOST_EFFORT = 8_000_000;

/** Whoever has cancelled the run gets the plan without the reports that are not made yet. */
export function writePlan(outcome: Outcome, context: PlanContext): Plan {
  const { prepared } = outcome;
  const { scenario } = prepared.model;
  const certificate = certificateOf(outcome);
  const isCancelled = (): boolean => context.options.shouldStop?.() === true;
  const plan: Plan = {
    format: PLAN_FORMAT,
    engine: ENGINE_VERSION,
    seed: scenario.seed,
    inputHash: context.inputHash,
    status: certificate.gap === 0 ? 'optimal' : context.cause === 'gap' ? 'within_gap' : 'stopped',
    ...certificate,
    fillValue: prepared.fillValue,
    allocations: allocationsOf(outcome),
    unmet: unmetOf(outcome, isCancelled),
    prices: pricesOf(outcome),
    explanations: context.options.explain === true ? explainAll(outcome, isCancelled) : [],
    stats: statsOf(outcome, context),
  };
  if (context.options.baselines === true && !isCancelled()) {
    plan.baselines = {
      firstComeFirstServed: greedyBaseline(prepared, byArrival(prepared)),
      priorityGreedy: greedyBaseline(prepared, byPriority(prepared)),
    };
  }
  plan.stats.ms.explain = context.lap();
  return plan;
}

function allocationsOf(outcome: Outcome): PlanAllocation[] {
  const { scenario } = outcome.prepared.model;
  return outcome.used.flatMap((used) =>
    used.weeks.map(({ week, units }) => ({
      offer: scenario.offers[used.offer].id,
      request: scenario.requests[used.request].id,
      week,
      quantity: units,
      unitPrice: used.unitPrice,
      unitFreight: used.unitFreight,
    })),
  );
}

function unmetOf(outcome: Outcome, isCancelled: () => boolean): PlanUnmet[] {
  const { model, residual } = outcome.prepared;
  const reasons = new ReasonFinder(outcome);
  const unmet: PlanUnmet[] = [];
  const open: number[] = [];
  for (let request = 0; request < model.requests.count; request++) {
    const quantity = residual.need[request] - outcome.planned[request];
    if (quantity === 0) continue;
    open.push(request);
    unmet.push({ request: model.scenario.requests[request].id, quantity, reasons: reasons.reasonsFor(request) });
  }
  const { priority } = model.requests;
  const order = Array.from(open.keys()).toSorted(
    (l, r) => priority[open[r]] - priority[open[l]] || unmet[r].quantity - unmet[l].quantity || l - r,
  );
  const finder = new RelaxationFinder(outcome);
  for (const at of order.slice(0, MOST_RELAXED)) {
    if (finder.effort > MOST_EFFORT || isCancelled()) break;
    const relaxation = finder.find(open[at]);
    if (relaxation !== undefined) unmet[at].relaxation = relaxation;
  }
  return unmet;
}

/** Shadow prices above 0, to the hundredth of a rupiah: lines first, each by week. */
function pricesOf(outcome: Outcome): PlanPrice[] {
  const { model } = outcome.prepared;
  const { scenario, weeks } = model;
  const prices: PlanPrice[] = [];
  (scenario.lines ?? []).forEach((line, i) => {
    for (let week = 0; week < weeks; week++) {
      const shadowPrice = round2(outcome.prices.line[i * weeks + week]);
      if (shadowPrice > 0) prices.push({ line: line.id, week, shadowPrice });
    }
  });
  scenario.offers.forEach((offer, i) => {
    for (let week = 0; week < weeks; week++) {
      const shadowPrice = round2(outcome.prices.offer[i * weeks + week]);
      if (shadowPrice > 0) prices.push({ offer: offer.id, week, shadowPrice });
    }
  });
  return prices;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

function statsOf(outcome: Outcome, context: PlanContext): Plan['stats'] {
  const { prepared, results, used } = outcome;
  const filled = Float64Array.from(outcome.planned, (units, request) => units + prepared.residual.agreedUnits[request]);
  let plannedUnits = 0;
  let smallUnits = 0;
  for (const pair of used) {
    plannedUnits += pair.total;
    if (prepared.model.offers.small[pair.offer] === 1) smallUnits += pair.total;
  }
  return {
    pairs: prepared.allowed.count,
    arcs: results.reduce((sum, result) => sum + result.arcs, 0),
    components: prepared.components.count,
    pivots: results.reduce((sum, result) => sum + result.pivots, 0),
    ms: { ...context.times },
    peakMemoryMB: Math.round(context.options.memoryMB?.() ?? 0),
    stoppedBy: context.cause,
    fairness: fairnessOf(prepared.model, filled, smallUnits, plannedUnits),
  };
}
