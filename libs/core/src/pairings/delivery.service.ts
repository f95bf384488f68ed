import { Injectable } from '@nestjs/common';
import { mondayOf, type PairingCancelReason, weekOfDate } from '#contracts';
import {
  type Actor,
  Clock,
  found,
  illegalMove,
  invalidInput,
  newId,
  Refusal,
  Transactions,
  type Tx,
} from '#core/platform';
import { Delivery, Receipt } from './delivery.entity.js';
import { isOpen, isPairing, type NewReceipt, receiptFaults } from './delivery.rules.js';
import { PairingSettlement } from './pairing-settlement.js';
import { lockForAnswer } from './proposal-lock.js';
import { Proposal } from './proposal.entity.js';
import { actionsOf } from './proposal.rules.js';
import { Rescues } from './rescues.js';

/** From agreement to what arrived. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settlement: PairingSettlement,
    private readonly rescues: Rescues,
  ) {}

  /** What arrived, in part or whole. What is rejected is needed again at once. */
  async receive(actor: Actor, deliveryId: string, receipt: NewReceipt): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { proposal, delivery } = await this.lock(tx, actor, deliveryId);
      const faults = receiptFaults(receipt, this.clock.today(), await numbersOf(tx, proposal.materialCode));
      if (faults.length > 0) throw invalidInput(faults);
      await refuseTooMuch(tx, proposal, delivery, receipt.quantity);
      const accepted = delivery.accepted + receipt.quantity - receipt.rejected;
      const rejected = delivery.rejected + receipt.rejected;
      await tx.manager.insert(Receipt, {
        id: newId(),
        deliveryId,
        receivedOn: receipt.receivedOn,
        accepted: receipt.quantity - receipt.rejected,
        rejected: receipt.rejected,
        reason: receipt.reason,
        finding: receipt.finding,
        note: receipt.note,
        createdAt: this.clock.now(),
        createdBy: actor.name,
      });
      const state = accepted + rejected === delivery.quantity ? 'received' : 'arriving';
      await this.settlement.change(
        tx,
        delivery,
        { accepted, rejected, state, returned: delivery.returned + receipt.rejected },
        actor,
      );
      tx.audit({
        action: 'delivery.receive',
        subjectType: 'proposal',
        subjectId: proposal.id,
        reason: receipt.reason,
        details: { deliveryId, week: delivery.arrivalWeek, ...receipt },
      });
      await this.settlement.settle(tx, proposal, receipt.rejected, actor);
      await this.rescues.start(tx, [{ proposal, cause: 'rejected', quantity: receipt.rejected }], actor);
      return proposal.id;
    });
  }

  /** Nothing more will come of a delivery whose week has begun: the rest of it is needed again. */
  async closeShort(actor: Actor, deliveryId: string, note: string | null): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { proposal, delivery } = await this.lock(tx, actor, deliveryId);
      if (delivery.arrivalWeek > mondayOf(this.clock.today()))
        throw new Refusal('delivery_not_due', { week: weekOfDate(delivery.arrivalWeek) });
      const missing = delivery.quantity - delivery.accepted - delivery.rejected;
      await this.settlement.change(
        tx,
        delivery,
        { state: 'closed_short', returned: delivery.returned + missing },
        actor,
      );
      tx.audit({
        action: 'delivery.close_short',
        subjectType: 'proposal',
        subjectId: proposal.id,
        reason: note,
        details: { deliveryId, week: delivery.arrivalWeek, missing },
      });
      await this.settlement.settle(tx, proposal, missing, actor);
      await this.rescues.start(tx, [{ proposal, cause: 'closed_short', quantity: missing }], actor);
      return proposal.id;
    });
  }

  /** Ends a pairing before everything arrived: weeks that were not used are free, and what is missing is needed again. */
  async cancel(actor: Actor, proposalId: string, reason: PairingCancelReason, note: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { proposal, side } = await lockForAnswer(tx, actor, proposalId);
      if (!isPairing(proposal.state))
        throw illegalMove('proposal', proposal.state, 'cancel', actionsOf(proposal, [side], this.clock.now()));
      const { freed, missing } = await this.settlement.giveBack(tx, proposal.id, () => true, actor);
      tx.audit({
        action: 'proposal.cancel',
        subjectType: 'proposal',
        subjectId: proposal.id,
        reason,
        details: { side, before: proposal.state, note, freedWeeks: freed, missing },
      });
      await this.settlement.end(tx, proposal, { state: 'cancelled', reason, note }, actor);
      await this.settlement.needAgain(tx, proposal, missing, actor);
      await this.rescues.start(tx, [{ proposal, cause: 'cancelled', quantity: missing }], actor);
    });
  }

  private async lock(tx: Tx, actor: Actor, deliveryId: string): Promise<{ proposal: Proposal; delivery: Delivery }> {
    const { proposalId } = found(await tx.manager.findOneBy(Delivery, { id: deliveryId }), 'delivery', deliveryId);
    const { proposal } = await lockForAnswer(tx, actor, proposalId, 'manufacturer');
    const lock = { mode: 'pessimistic_write' as const };
    const delivery = await tx.manager.findOneOrFail(Delivery, { where: { id: deliveryId }, lock });
    if (!isPairing(proposal.state) || !isOpen(delivery.state))
      throw new Refusal('delivery_closed', { state: delivery.state });
    return { proposal, delivery };
  }
}

async function numbersOf(tx: Tx, materialCode: string): Promise<string[]> {
  const rows: { code: string }[] = await tx.manager.query(
    `select code from material_attribute where material_code = $1 and datatype = 'number' order by code`,
    [materialCode],
  );
  return rows.map(({ code }) => code);
}

async function refuseTooMuch(tx: Tx, proposal: Proposal, delivery: Delivery, value: number): Promise<void> {
  const received = delivery.accepted + delivery.rejected;
  const left = delivery.quantity - received;
  if (value <= left) return;
  const [{ unit }] = (await tx.manager.query('select unit from material where code = $1', [proposal.materialCode])) as {
    unit: string;
  }[];
  throw new Refusal('receipt_too_large', { agreed: delivery.quantity, received, left, value, unit });
}
