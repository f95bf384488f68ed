import type { PlanOfScenario } from '../diff/diff-plans.js';
import { changesOf } from '../diff/scenario-changes.js';
import type { Plan, PlanAllocation } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';
import { relativeGap } from '../report/certificate.js';
import { explainKept, fairnessOfKept } from './kept-reports.js';
import { keptPlan, type KeptPlanOptions } from './kept-plan.js';
import { KeptState } from './kept-state.js';

/** Beyond these a full run is the better answer. */
export const RESUME_LIMITS = {
  /** Requests and offers that are other than before. */
  changed: 200,
  freshOffers: 40,
  /** How much wider the certified gap may be than the base plan's, or than what was asked for. */
  widening: 0.01,
} as const;

export interface Resumed {
  plan: Plan;
  /** Requests that were other than before, and those thought over in all. */
  changed: number;
  considered: number;
}

/**
 * The plan of a scenario that is mostly the one of the plan before, started from what is proposed: everything agreed is
 * fixed, a proposed order moves only for more than the keep bonus, and only requests near a change are thought over.
 * A function of its arguments alone: whoever has the same two scenarios and the base plan gets the same plan, so an
 * incremental run can be replayed without anybody's memory of it. Undefined where a full run is the better answer.
 *
 * The prices are the base plan's; the additive bound (worth.ts) holds for any prices, so the certificate is the new
 * scenario's own. O(allowed pairs) to build the state, then O(pairs of 33 requests × weeks) per changed request.
 * `scenario` names the fill value of the base plan.
 */
export function resume(scenario: Scenario, before: PlanOfScenario, options: KeptPlanOptions = {}): Resumed | undefined {
  const difference = differenceOf(scenario, before);
  if (difference === undefined) return undefined;
  const { changed, offers, fresh } = difference;
  const start = startOf(scenario, before.plan, new Set(changed));
  const state = new KeptState(scenario, start, { forgive: true });
  const proposed = new Set(start.allocations.map(({ request }) => request));
  const fallen = state.rows().filter((row) => row.orders.length === 0 && proposed.has(row.request.id));
  const again = new Set(byUrgency(scenario, [...changed, ...fallen.map((row) => row.request.id)]));
  const considered = state.reconsider([...again], offers, fresh);
  const plan: Plan = keptPlan(state, options);
  plan.explanations = explainKept(state);
  plan.stats = { ...plan.stats, fairness: fairnessOfKept(scenario, plan) };
  const wanted = Math.max(options.gap ?? 0, before.plan.gap) + RESUME_LIMITS.widening;
  if (relativeGap(plan.bound, plan.objective) > wanted) return undefined;
  return { plan, changed: changed.length, considered };
}

interface Difference {
  /** Requests to think over, and offers that are other than before or have something back. */
  changed: string[];
  offers: string[];
  fresh: string[];
}

function differenceOf(scenario: Scenario, { scenario: old, plan }: PlanOfScenario): Difference | undefined {
  const changes = changesOf(old, scenario);
  if (changes.policy.some((field) => field !== 'fillValue') || old.weeks.first !== scenario.weeks.first)
    return undefined;
  const was = holdingsOf(old, plan.allocations);
  const is = holdingsOf(scenario, []);
  const known = new Set(scenario.requests.map(({ id }) => id));
  const changed = new Set([...changes.requests.keys()].filter((id) => known.has(id)));
  for (const pair of changes.excluded) {
    const [, request] = JSON.parse(pair) as [string, string];
    if (known.has(request)) changed.add(request);
  }
  const freed = new Set<string>();
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [before, now] = [was.get(id) ?? [], is.get(id) ?? []];
    if (before.join('|') === now.join('|')) continue;
    if (known.has(id)) changed.add(id);
    for (const holding of before) freed.add((JSON.parse(holding) as [string])[0]);
  }
  const moved = [...changes.offers].filter(([, { kind }]) => kind !== 'gone').map(([id]) => id);
  const ofLine = scenario.offers
    .filter(({ line }) => line !== undefined && changes.lines.has(line))
    .map(({ id }) => id);
  const fresh = [...changes.offers].filter(([, { kind }]) => kind === 'new').map(([id]) => id);
  const there = new Set(scenario.offers.map(({ id }) => id));
  const offers = [...new Set([...moved, ...ofLine, ...freed])].filter((id) => there.has(id)).toSorted(byCode);
  if (changed.size + offers.length > RESUME_LIMITS.changed || fresh.length > RESUME_LIMITS.freshOffers)
    return undefined;
  // What is proposed of an offer whose terms changed may not stand under the new ones.
  const terms = new Set(
    [...changes.offers].filter(([, { fields }]) => fields.some((field) => field !== 'available')).map(([id]) => id),
  );
  for (const { offer, request } of scenario.commitments ?? []) if (terms.has(offer)) changed.add(request);
  return { changed: [...changed], offers, fresh };
}

/** By request: offer, week and units of everything agreed and proposed, in one order. */
function holdingsOf(scenario: Scenario, planned: readonly PlanAllocation[]): Map<string, string[]> {
  const units = new Map<string, Map<string, number>>();
  const add = ({ offer, request, week, quantity }: Pick<PlanAllocation, 'offer' | 'request' | 'week' | 'quantity'>) => {
    const held = units.get(request) ?? new Map<string, number>();
    units.set(request, held);
    const key = JSON.stringify([offer, week]);
    held.set(key, (held.get(key) ?? 0) + quantity);
  };
  // A plan stands for what was proposed before it.
  const isCounted = (state: string): boolean => state === 'agreed' || planned.length === 0;
  for (const commitment of scenario.commitments ?? []) if (isCounted(commitment.state)) add(commitment);
  for (const allocation of planned) add(allocation);
  return new Map(
    [...units].map(([request, held]) => [
      request,
      [...held].map(([key, sum]) => JSON.stringify([...(JSON.parse(key) as unknown[]), sum])).toSorted(byCode),
    ]),
  );
}

/** The base plan with what is proposed in the place of its orders, but for requests that begin anew. */
function startOf(scenario: Scenario, plan: Plan, anew: ReadonlySet<string>): Plan {
  const allocations = (scenario.commitments ?? [])
    .filter(({ state, request }) => state === 'proposed' && !anew.has(request))
    .map(({ offer, request, week, quantity }) => ({ offer, request, week, quantity, unitPrice: 0, unitFreight: 0 }));
  const weeks = scenario.weeks.count;
  return { ...plan, allocations, fillGap: 1, prices: plan.prices.filter(({ week }) => week < weeks) };
}

/** Highest class first. */
function byUrgency(scenario: Scenario, ids: readonly string[]): string[] {
  const priority = new Map(scenario.requests.map((request) => [request.id, request.priority ?? 1]));
  return ids.toSorted((left, right) => priority.get(right)! - priority.get(left)! || byCode(left, right));
}

/** The same order on every machine. */
function byCode(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
