import { addWeeks, type Plan, type PlanAllocation } from '#contracts';
import type { ProposalDraft } from '../proposal-book.js';
import { transitWeeks } from '../transit.js';
import type { Snapshot } from './snapshot.types.js';

/** One draft per pair of the plan, in the plan's order. */
export function draftPlan(plan: Pick<Plan, 'allocations' | 'explanations'>, snapshot: Snapshot): ProposalDraft[] {
  const explanations = new Map(plan.explanations.map((one) => [`${one.offer} ${one.request}`, one]));
  const pairs = Map.groupBy(plan.allocations, ({ offer, request }) => `${offer} ${request}`);
  return [...pairs].map(([name, allocations]) => {
    const explanation = explanations.get(name);
    return draftPair(allocations, snapshot, {
      value: explanation?.value ?? [],
      runnerUp: explanation?.runnerUp ?? null,
    });
  });
}

function draftPair(
  allocations: readonly PlanAllocation[],
  snapshot: Snapshot,
  why: { readonly value: unknown; readonly runnerUp: unknown },
): ProposalDraft {
  const [{ offer: offerId, request: requestLineId, unitPrice, unitFreight }] = allocations;
  const offer = snapshot.offers.get(offerId);
  const need = snapshot.needs.get(requestLineId);
  if (!offer || !need)
    throw new Error(`the plan pairs ${offerId} with ${requestLineId}, which are not in the scenario`);
  const travel = offer.leadWeeks + transitWeeks(snapshot.scenario.policy?.freight?.longSeaKm, offer, need);
  return {
    offerId,
    requestLineId,
    producerId: offer.producerId,
    manufacturerId: need.manufacturerId,
    materialCode: offer.materialCode,
    unitPrice,
    unitFreight,
    weeks: allocations
      .toSorted((a, b) => a.week - b.week)
      .map(({ week, quantity }) => ({
        week: addWeeks(snapshot.monday, week),
        arrivalWeek: addWeeks(snapshot.monday, week + travel),
        quantity,
        lineId: offer.lineId,
        lineLoad: offer.lineId === null ? 0 : Math.round(quantity * offer.load * 1_000) / 1_000,
      })),
    explanation: {
      ...why,
      isEmergency: snapshot.scenario.materials.some(({ code, policy }) => code === offer.materialCode && policy),
      grade: {
        attributes: offer.attributes,
        level: offer.level,
        localContent: offer.localContent,
        certificates: offer.certificates,
        leadWeeks: offer.leadWeeks,
        stale: offer.stale,
      },
    },
    allOrNothing: need.allOrNothing,
    offerVersion: offer.version,
    requestLineVersion: need.version,
    level: offer.level,
  };
}
