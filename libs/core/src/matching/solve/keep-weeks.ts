import type { Plan, PlanAllocation, Scenario, ScenarioOffer, ScenarioRequest } from '#contracts';
import { transitWeeks } from '../transit.js';

/** Loads count in millionths, so that sums are whole. */
const MICRO = 1_000_000;

interface Pair {
  readonly offer: ScenarioOffer;
  readonly planned: readonly PlanAllocation[];
  /** Units by week, as both parties have been shown; undefined when it is no question. */
  readonly shown: ReadonlyMap<number, number> | undefined;
  isKept: boolean;
}

/**
 * What a plan is worth depends on how much each pair gets, not on the weeks in which it is made. So where a pair gets as
 * much as is proposed already, it keeps the weeks both parties were shown, as far as all others still find room: a
 * proposal that is only shuffled in time would be withdrawn and shown anew for nothing. Deterministic; O(pairs × weeks)
 * plus the work of giving up what does not fit.
 */
export function keepWeeks(scenario: Scenario, plan: Plan): Plan {
  const pairs = pairsOf(scenario, plan);
  if (!pairs.some(({ shown }) => shown)) return plan;
  const ledger = new Ledger(scenario);
  for (const pair of pairs) ledger.add(pair, 1);
  giveUpWhatDoesNotFit(pairs, ledger);
  return { ...plan, allocations: pairs.flatMap(allocationsOf) };
}

function pairsOf(scenario: Scenario, plan: Plan): Pair[] {
  const offers = new Map(scenario.offers.map((offer) => [offer.id, offer]));
  const requests = new Map(scenario.requests.map((request) => [request.id, request]));
  const proposed = Map.groupBy(
    (scenario.commitments ?? []).filter(({ state }) => state === 'proposed'),
    ({ offer, request }) => `${offer} ${request}`,
  );
  const planned = Map.groupBy(plan.allocations, ({ offer, request }) => `${offer} ${request}`);
  return [...planned].map(([name, allocations]) => {
    const offer = offers.get(allocations[0].offer)!;
    const request = requests.get(allocations[0].request)!;
    const shown = weeksOf(proposed.get(name) ?? []);
    const isQuestion =
      sum(shown.values()) === sum(weeksOf(allocations).values()) &&
      [...shown.keys()].every((week) => isInTime(scenario, offer, request, week));
    return { offer, planned: allocations, shown: isQuestion ? shown : undefined, isKept: isQuestion };
  });
}

function weeksOf(entries: readonly { readonly week: number; readonly quantity: number }[]): Map<number, number> {
  const weeks = new Map<number, number>();
  for (const { week, quantity } of entries) weeks.set(week, (weeks.get(week) ?? 0) + quantity);
  return weeks;
}

const sum = (quantities: Iterable<number>): number => [...quantities].reduce((total, quantity) => total + quantity, 0);

function isInTime(scenario: Scenario, offer: ScenarioOffer, request: ScenarioRequest, week: number): boolean {
  const longSeaKm = scenario.policy?.freight?.longSeaKm;
  const arrival = week + (offer.leadWeeks ?? 0) + transitWeeks(longSeaKm, offer.site, request.site);
  return arrival >= (request.earliestWeek ?? 0) && arrival <= (request.latestWeek ?? scenario.weeks.count - 1);
}

const currentWeeks = ({ planned, shown, isKept }: Pair): ReadonlyMap<number, number> =>
  isKept && shown ? shown : weeksOf(planned);

function allocationsOf(pair: Pair): PlanAllocation[] {
  if (!pair.isKept || !pair.shown) return [...pair.planned];
  const [terms] = pair.planned;
  return [...pair.shown].toSorted(([a], [b]) => a - b).map(([week, quantity]) => ({ ...terms, week, quantity }));
}

/** From the last pair to the first, until every week fits: with nothing kept it is the plan as it was, which fits. */
function giveUpWhatDoesNotFit(pairs: readonly Pair[], ledger: Ledger): void {
  const kept = Map.groupBy(
    pairs.filter(({ isKept }) => isKept).flatMap((pair) => ledger.slotsOf(pair).map((slot) => ({ slot, pair }))),
    ({ slot }) => slot,
  );
  const full = [...ledger.overfull()];
  for (let slot = full.pop(); slot !== undefined; slot = full.pop()) {
    while (ledger.isOverfull(slot)) {
      const pair = kept.get(slot)?.pop()?.pair;
      if (!pair) throw new Error(`week ${slot} is overfull without any kept proposal`);
      if (!pair.isKept) continue;
      ledger.add(pair, -1);
      pair.isKept = false;
      ledger.add(pair, 1);
      full.push(...ledger.slotsOf(pair).filter((one) => one !== slot && ledger.isOverfull(one)));
    }
  }
}

/** How much of every line's and offer's week is used. A slot is `line id week` or `offer id week`. */
class Ledger {
  private readonly left = new Map<string, number>();

  constructor(scenario: Scenario) {
    for (const { id, capacity } of scenario.lines ?? [])
      capacity.forEach((units, week) => this.left.set(`line ${id} ${week}`, units * MICRO));
    for (const { id, available } of scenario.offers)
      available.forEach((units, week) => this.left.set(`offer ${id} ${week}`, units * MICRO));
    const offers = new Map(scenario.offers.map((offer) => [offer.id, offer]));
    for (const { state, offer, week, quantity } of scenario.commitments ?? [])
      if (state === 'agreed') this.use(offers.get(offer)!, week, quantity);
  }

  add(pair: Pair, sign: 1 | -1): void {
    for (const [week, quantity] of currentWeeks(pair)) this.use(pair.offer, week, sign * quantity);
  }

  slotsOf(pair: Pair): string[] {
    return [...currentWeeks(pair).keys()].flatMap((week) => slots(pair.offer, week));
  }

  isOverfull(slot: string): boolean {
    return (this.left.get(slot) ?? 0) < 0;
  }

  overfull(): string[] {
    return [...this.left].filter(([, left]) => left < 0).map(([slot]) => slot);
  }

  private use(offer: ScenarioOffer, week: number, quantity: number): void {
    for (const slot of slots(offer, week)) {
      const load = slot.startsWith('line') ? Math.ceil((offer.load ?? 1) * MICRO - 1e-3) : MICRO;
      this.left.set(slot, (this.left.get(slot) ?? 0) - quantity * load);
    }
  }
}

const slots = (offer: ScenarioOffer, week: number): string[] => [
  `offer ${offer.id} ${week}`,
  ...(offer.line === undefined ? [] : [`line ${offer.line} ${week}`]),
];
