import type { Plan, PlanAllocation } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';
import { policyOf, staleDiscountOf } from '../model/policy.js';
import { changesOf, type ScenarioChanges } from './scenario-changes.js';

/** A plan together with the scenario it is for. */
export interface PlanOfScenario {
  scenario: Scenario;
  plan: Plan;
}

/**
 * Why a pair's units changed. The first ten are causes in the scenario; `made_way`: what the request lost went to
 * requests that weigh more; `freed`: it took what others gave up; `moved`: the same request is served by other offers;
 * `search`: none of these, the search ended elsewhere.
 */
export type DiffCause =
  | 'request_new'
  | 'request_gone'
  | 'request_changed'
  | 'offer_new'
  | 'offer_gone'
  | 'offer_changed'
  | 'line_changed'
  | 'excluded'
  | 'agreed'
  | 'policy_changed'
  | 'made_way'
  | 'freed'
  | 'moved'
  | 'search';

export interface PairDiff {
  offer: string;
  request: string;
  before: number;
  after: number;
  because: DiffCause;
  /** Fields that changed, or the request that gained or gave up what is missing or new here. */
  detail: { fields?: string[]; other?: string };
}

export interface RequestDiff {
  request: string;
  before: number;
  after: number;
}

export interface PlanDiff {
  objective: { before: number; after: number };
  /** Rupiah by term, the after minus the before; they add up to the change of the objective. */
  terms: { fill: number; price: number; freight: number; stale: number; keep: number };
  pairs: PairDiff[];
  /** Requests whose planned units changed. */
  requests: RequestDiff[];
  byCause: Partial<Record<DiffCause, { pairs: number; units: number }>>;
}

/** What changed from one plan to another, and why. O(both plans + both scenarios). */
export function diffPlans(before: PlanOfScenario, after: PlanOfScenario): PlanDiff {
  const old = pairTotals(before.plan);
  const now = pairTotals(after.plan);
  const changes = changesOf(before.scenario, after.scenario);
  const moved = [...new Set([...old.keys(), ...now.keys()])]
    .map((key) => ({
      ...(now.get(key) ?? old.get(key))!,
      before: old.get(key)?.units ?? 0,
      after: now.get(key)?.units ?? 0,
    }))
    .filter((pair) => pair.before !== pair.after);
  const finder = new CauseFinder(changes, after.scenario, moved);
  const pairs = moved.map(({ offer, request, before: was, after: is }): PairDiff => {
    const cause = finder.causeOf({ offer, request, before: was, after: is });
    return { offer, request, before: was, after: is, ...cause };
  });
  const byCause: PlanDiff['byCause'] = {};
  for (const pair of pairs) {
    const sum = (byCause[pair.because] ??= { pairs: 0, units: 0 });
    sum.pairs++;
    sum.units += pair.after - pair.before;
  }
  return {
    objective: { before: before.plan.objective, after: after.plan.objective },
    terms: termsBetween(before, after),
    pairs,
    requests: requestDiffs(moved),
    byCause,
  };
}

interface PairTotal {
  offer: string;
  request: string;
  units: number;
}

interface MovedPair {
  offer: string;
  request: string;
  before: number;
  after: number;
}

function pairTotals(plan: Plan): Map<string, PairTotal> {
  const totals = new Map<string, PairTotal>();
  for (const { offer, request, quantity } of plan.allocations) {
    const key = JSON.stringify([offer, request]);
    const total = totals.get(key);
    if (total === undefined) totals.set(key, { offer, request, units: quantity });
    else total.units += quantity;
  }
  return totals;
}

function requestDiffs(moved: readonly MovedPair[]): RequestDiff[] {
  const sums = new Map<string, RequestDiff>();
  for (const { request, before, after } of moved) {
    const sum = sums.get(request) ?? { request, before: 0, after: 0 };
    sum.before += before;
    sum.after += after;
    sums.set(request, sum);
  }
  return [...sums.values()].filter((sum) => sum.before !== sum.after);
}

/** Price, freight, discount and bonus from both plans' allocations; the fill value is the rest of the objectives. */
function termsBetween(before: PlanOfScenario, after: PlanOfScenario): PlanDiff['terms'] {
  const old = moneyOf(before);
  const now = moneyOf(after);
  const price = now.price - old.price;
  const freight = now.freight - old.freight;
  const stale = now.stale - old.stale;
  const keep = now.keep - old.keep;
  const fill = after.plan.objective - before.plan.objective - price - freight - stale - keep;
  return { fill, price, freight, stale, keep };
}

function moneyOf({ scenario, plan }: PlanOfScenario): Omit<PlanDiff['terms'], 'fill'> {
  const sumOf = (term: (allocation: PlanAllocation) => number): number =>
    plan.allocations.reduce((sum, one) => sum - one.quantity * term(one), 0);
  const proposed = new Map<string, number>();
  for (const { offer, request, quantity, state } of scenario.commitments ?? []) {
    if (state !== 'proposed') continue;
    const key = JSON.stringify([offer, request]);
    proposed.set(key, (proposed.get(key) ?? 0) + quantity);
  }
  const totals = pairTotals(plan);
  const policy = policyOf(scenario);
  const discounts = new Map(scenario.offers.map((offer) => [offer.id, staleDiscountOf(offer, policy)]));
  let kept = 0;
  for (const [key, units] of proposed) kept += Math.min(units, totals.get(key)?.units ?? 0);
  return {
    price: sumOf((one) => one.unitPrice),
    freight: sumOf((one) => one.unitFreight),
    stale: sumOf((one) => discounts.get(one.offer) ?? 0),
    keep: kept * policy.keepBonus,
  };
}

/** Causes in the scenario first, then what other requests did on the same offer or line. */
class CauseFinder {
  private readonly onResource = new Map<string, MovedPair[]>();
  private readonly ofRequest: Map<string, MovedPair[]>;
  private readonly lineOf: Map<string, string | undefined>;

  constructor(
    private readonly changes: ScenarioChanges,
    scenario: Scenario,
    moved: readonly MovedPair[],
  ) {
    this.lineOf = new Map(scenario.offers.map((offer) => [offer.id, offer.line]));
    this.ofRequest = Map.groupBy(moved, (pair) => pair.request);
    for (const pair of moved) {
      const resource = this.resourceOf(pair.offer);
      const list = this.onResource.get(resource);
      if (list === undefined) this.onResource.set(resource, [pair]);
      else list.push(pair);
    }
  }

  private resourceOf(offer: string): string {
    const line = this.lineOf.get(offer);
    return line === undefined ? `offer ${offer}` : `line ${line}`;
  }

  causeOf(pair: MovedPair): { because: DiffCause; detail: PairDiff['detail'] } {
    const { changes } = this;
    if (changes.excluded.has(JSON.stringify([pair.offer, pair.request]))) return { because: 'excluded', detail: {} };
    if (changes.agreed.has(JSON.stringify([pair.offer, pair.request]))) return { because: 'agreed', detail: {} };
    const request = changes.requests.get(pair.request);
    if (request !== undefined) return { because: `request_${request.kind}`, detail: fieldsOf(request.fields) };
    const offer = changes.offers.get(pair.offer);
    if (offer !== undefined) return { because: `offer_${offer.kind}`, detail: fieldsOf(offer.fields) };
    const line = this.lineOf.get(pair.offer);
    if (line !== undefined && changes.lines.has(line)) return { because: 'line_changed', detail: {} };
    if (changes.policy.length > 0) return { because: 'policy_changed', detail: { fields: changes.policy } };
    return this.knockOn(pair);
  }

  /** No cause of its own: who moved the other way on the same capacity, or where the request's units went. */
  private knockOn(pair: MovedPair): { because: DiffCause; detail: PairDiff['detail'] } {
    const isLoss = pair.after < pair.before;
    const opposite = (other: MovedPair): boolean => (isLoss ? other.after > other.before : other.after < other.before);
    const rival = this.onResource
      .get(this.resourceOf(pair.offer))!
      .find((other) => other.request !== pair.request && opposite(other));
    if (rival !== undefined) return { because: isLoss ? 'made_way' : 'freed', detail: { other: rival.request } };
    const own = this.ofRequest.get(pair.request)!.find((other) => other.offer !== pair.offer && opposite(other));
    if (own !== undefined) return { because: 'moved', detail: { other: own.offer } };
    return { because: 'search', detail: {} };
  }
}

function fieldsOf(fields: string[]): PairDiff['detail'] {
  return fields.length === 0 ? {} : { fields };
}
