import { weekOfDate } from '#contracts';
import type { DeliveryPlan, Receipt } from '#core/pairings';
import type { DeliveryPlanDto } from './deliveries.dto.js';

/** The same for both sides: what arrived is no secret between them. */
export function presentDeliveryPlan({ proposal, deliveries, ratings }: DeliveryPlan): DeliveryPlanDto {
  return {
    proposalId: proposal.id,
    state: proposal.state,
    deliveries: deliveries.map(({ delivery, receipts, actions }) => ({
      id: delivery.id,
      state: delivery.state,
      week: weekOfDate(delivery.week),
      arrivalWeek: weekOfDate(delivery.arrivalWeek),
      quantity: delivery.quantity,
      accepted: delivery.accepted,
      rejected: delivery.rejected,
      returned: delivery.returned,
      receipts: receipts.map(presentReceipt),
      actions: [...actions],
    })),
    ratings: ratings.map(({ side, punctuality, quality, communication, comment, createdAt }) => ({
      side,
      punctuality,
      quality,
      communication,
      comment,
      createdAt: createdAt.toISOString(),
    })),
  };
}

const presentReceipt = (receipt: Receipt): DeliveryPlanDto['deliveries'][number]['receipts'][number] => ({
  id: receipt.id,
  receivedOn: receipt.receivedOn,
  accepted: receipt.accepted,
  rejected: receipt.rejected,
  reason: receipt.reason,
  finding: receipt.finding,
  note: receipt.note,
  createdAt: receipt.createdAt.toISOString(),
  createdBy: receipt.createdBy,
});
