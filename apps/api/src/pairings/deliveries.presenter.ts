import { weekOfDate } from '#contracts';
import { type DeliveryPlan, RECEIPT_FILES_MAX, type ShownReceipt } from '#core/pairings';
import type { DeliveryPlanDto } from './deliveries.dto.js';

/** The same for both sides: what arrived is no secret between them. */
export function presentDeliveryPlan({ proposal, viewer, deliveries, ratings }: DeliveryPlan): DeliveryPlanDto {
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
      receipts: receipts.map((receipt) => presentReceipt(receipt, viewer.includes('manufacturer'))),
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

const presentReceipt = (
  { receipt, files }: ShownReceipt,
  isBuyer: boolean,
): DeliveryPlanDto['deliveries'][number]['receipts'][number] => ({
  id: receipt.id,
  receivedOn: receipt.receivedOn,
  accepted: receipt.accepted,
  rejected: receipt.rejected,
  reason: receipt.reason,
  finding: receipt.finding,
  note: receipt.note,
  files: files.map(({ id, title, file, addedAt }) => ({
    id,
    title,
    mediaType: file!.mediaType,
    sizeBytes: file!.sizeBytes,
    addedAt: addedAt.toISOString(),
  })),
  createdAt: receipt.createdAt.toISOString(),
  createdBy: receipt.createdBy,
  actions: isBuyer && files.length < RECEIPT_FILES_MAX ? ['add_file'] : [],
});
