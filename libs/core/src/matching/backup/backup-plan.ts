import type { BackupOutcome, Plan, PlanAllocation, Scenario, ScenarioOffer, ScenarioRequest } from '#contracts';
import { checkLimits } from '../check/limits.js';
import { type AllowedPair, judgePair, priceInForce } from '../check/pair-rules.js';
import { add, loadOf, ScenarioView, weekKey } from '../check/scenario-view.js';
import { Violations } from '../check/violation.js';

/** A need that lost part of a pairing, and the offer that its explanation named as the best alternative. */
export interface StrandedNeed {
  readonly requestLineId: string;
  readonly offerId: string;
  /** Base units that will not come. */
  readonly quantity: number;
}

export type BackupAnswer =
  | { readonly outcome: 'planned'; readonly allocations: readonly PlanAllocation[] }
  | { readonly outcome: Extract<BackupOutcome, 'not_allowed' | 'unverified' | 'order_size' | 'capacity'> };

/**
 * Asks each runner-up, in the order given, whether it can stand in: all that was stranded, to the order multiple, out of
 * capacity that is free, in the earliest weeks. By the rules of the scenario format as the checker knows them. What one
 * takes is not there for the next.
 */
export function planBackups(scenario: Scenario, stranded: readonly StrandedNeed[]): BackupAnswer[] {
  const view = new ScenarioView(scenario);
  const free = new FreeCapacity(view);
  const planned: PlanAllocation[] = [];
  return stranded.map((need) => {
    const offer = view.offers.get(need.offerId);
    const request = view.requests.get(need.requestLineId);
    if (!request) return { outcome: 'not_allowed' };
    if (!offer || (offer.level ?? 0) < 1) return { outcome: 'unverified' };
    const verdict = judgePair(view, offer, request);
    if (!verdict.allowed) return { outcome: 'not_allowed' };
    const total = orderOf(view, offer, request, need.quantity);
    if (total === 0) return { outcome: 'order_size' };
    const weeks = free.fill(offer, verdict, total);
    if (!weeks) return { outcome: 'capacity' };
    const unitPrice = priceInForce(view, offer, request, total);
    const price = { unitPrice, unitFreight: verdict.unitFreight };
    const allocations = weeks.map((week) => ({ offer: offer.id, request: request.id, ...week, ...price }));
    if (breaksLimits(view, [...planned, ...allocations])) return { outcome: 'not_allowed' };
    free.take(offer, allocations);
    planned.push(...allocations);
    return { outcome: 'planned', allocations };
  });
}

/** Base units that can be ordered of what was stranded; 0: less than the least order. */
function orderOf(view: ScenarioView, offer: ScenarioOffer, request: ScenarioRequest, stranded: number): number {
  const open = request.quantity - view.agreedUnits(request);
  const multiple = offer.multiple ?? 1;
  const total = Math.floor(Math.min(stranded, open) / multiple) * multiple;
  return total >= Math.max(offer.moq ?? 1, request.minPerSupplier ?? 0) ? total : 0;
}

function breaksLimits(view: ScenarioView, allocations: readonly PlanAllocation[]): boolean {
  const violations = new Violations();
  checkLimits(view, { allocations } as Plan, violations);
  return violations.list.length > 0;
}

/** What agreed commitments and earlier backups leave of offers and lines. */
class FreeCapacity {
  private readonly offerUse = new Map<string, number>();
  /** Millionths of load. */
  private readonly lineUse = new Map<string, number>();

  constructor(private readonly view: ScenarioView) {}

  /** Earliest weeks first; undefined when the allowed weeks do not hold it all. */
  fill(offer: ScenarioOffer, { firstWeek, lastWeek }: AllowedPair, total: number) {
    const weeks: { week: number; quantity: number }[] = [];
    let left = total;
    for (let week = firstWeek; week <= lastWeek && left > 0; week++) {
      const quantity = Math.min(left, this.of(offer, week));
      if (quantity > 0) weeks.push({ week, quantity });
      left -= quantity;
    }
    return left === 0 ? weeks : undefined;
  }

  take(offer: ScenarioOffer, allocations: readonly PlanAllocation[]): void {
    for (const { week, quantity } of allocations) {
      add(this.offerUse, weekKey(offer.id, week), quantity);
      if (offer.line !== undefined) add(this.lineUse, weekKey(offer.line, week), quantity * loadOf(offer));
    }
  }

  private of(offer: ScenarioOffer, week: number): number {
    const own = this.view.offerLeft(offer, week) - (this.offerUse.get(weekKey(offer.id, week)) ?? 0);
    if (offer.line === undefined) return own;
    const line = this.view.lineLeft(offer.line, week) - (this.lineUse.get(weekKey(offer.line, week)) ?? 0);
    return Math.min(own, Math.floor(line / loadOf(offer)));
  }
}
