import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { type Actor, Clock, found, hasRole, notFound } from '#core/platform';
import { Delivery, Rating, Receipt, ReceiptFile } from './delivery.entity.js';
import { isOpen, isPairing } from './delivery.rules.js';
import { sidesOf } from './proposal-lock.js';
import { Proposal } from './proposal.entity.js';
import type { Side } from './proposal.rules.js';

/** Newest receipts shown; every one stays in the trail. */
const RECEIPTS_SHOWN = 500;

export type DeliveryAction = 'receive' | 'close_short';

/** With the files that show it, oldest first. */
export interface ShownReceipt {
  readonly receipt: Receipt;
  readonly files: readonly ReceiptFile[];
}

export interface DeliveryPlan {
  readonly proposal: Proposal;
  readonly viewer: readonly Side[];
  readonly deliveries: readonly {
    readonly delivery: Delivery;
    readonly receipts: readonly ShownReceipt[];
    readonly actions: readonly DeliveryAction[];
  }[];
  readonly ratings: readonly Rating[];
}

/** What a pairing has come to, for both sides, planners and auditors. */
@Injectable()
export class DeliveryQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofProposal(actor: Actor, proposalId: string): Promise<DeliveryPlan> {
    const { manager } = this.dataSource;
    const proposal = found(await manager.findOneBy(Proposal, { id: proposalId }), 'proposal', proposalId);
    const viewer = sidesOf(actor, proposal);
    if (viewer.length === 0 && !hasRole(actor, 'planner', 'auditor')) throw notFound('proposal', proposalId);
    const deliveries = await manager.find(Delivery, { where: { proposalId }, order: { week: 'ASC' } });
    const receipts = await manager.find(Receipt, {
      where: { deliveryId: In(deliveries.map(({ id }) => id)) },
      order: { id: 'DESC' },
      take: RECEIPTS_SHOWN,
    });
    const ratings = await manager.find(Rating, { where: { proposalId }, order: { side: 'ASC' } });
    const files = await manager.find(ReceiptFile, {
      where: { receiptId: In(receipts.map(({ id }) => id)) },
      relations: { file: true },
      order: { id: 'ASC' },
    });
    const filesOf = Map.groupBy(files, ({ receiptId }) => receiptId);
    const shown = receipts.map((receipt) => ({ receipt, files: filesOf.get(receipt.id) ?? [] }));
    const byDelivery = Map.groupBy(shown, ({ receipt }) => receipt.deliveryId);
    return {
      proposal,
      viewer,
      deliveries: deliveries.map((delivery) => ({
        delivery,
        receipts: byDelivery.get(delivery.id) ?? [],
        actions: this.actionsOf(proposal, delivery, viewer),
      })),
      ratings,
    };
  }

  private actionsOf(proposal: Proposal, delivery: Delivery, viewer: readonly Side[]): DeliveryAction[] {
    if (!viewer.includes('manufacturer') || !isPairing(proposal.state) || !isOpen(delivery.state)) return [];
    return delivery.arrivalWeek <= this.clock.today() ? ['receive', 'close_short'] : ['receive'];
  }
}
