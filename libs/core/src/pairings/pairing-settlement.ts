import { Injectable } from '@nestjs/common';
import { mondayOf, type PairingCancelReason } from '#contracts';
import { followPools, refreshRequestStates } from '#core/demand';
import { type Actor, Clock, type Tx } from '#core/platform';
import { Delivery } from './delivery.entity.js';
import { isOpen, outcomeOf } from './delivery.rules.js';
import { freeWeeks, reopenNeed } from './give-back.js';
import { ProposalLetters } from './proposal-letters.js';
import { Proposal } from './proposal.entity.js';

type By = Pick<Actor, 'name'>;

/** What becomes of a pairing, its capacity and its need when deliveries arrive, fail or are given up. */
@Injectable()
export class PairingSettlement {
  constructor(
    private readonly clock: Clock,
    private readonly letters: ProposalLetters,
  ) {}

  /**
   * Open deliveries that `isGone` names will not come; weeks in which nothing was made yet are freed. In the order of
   * locks: deliveries, then counters.
   */
  async giveBack(
    tx: Tx,
    proposalId: string,
    isGone: (delivery: Delivery) => boolean,
    actor: By,
  ): Promise<{ freed: string[]; missing: number }> {
    const deliveries = await tx.manager.find(Delivery, {
      where: { proposalId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const thisWeek = mondayOf(this.clock.today());
    const gone = deliveries.filter((delivery) => isOpen(delivery.state) && isGone(delivery));
    const freed = gone.filter(({ state, week }) => state === 'due' && week >= thisWeek).map(({ week }) => week);
    let missing = 0;
    for (const delivery of gone) {
      const left = delivery.quantity - delivery.accepted - delivery.rejected;
      missing += left;
      const isFreed = freed.includes(delivery.week);
      await this.change(tx, delivery, { state: 'cancelled', isFreed, returned: delivery.returned + left }, actor);
    }
    await freeWeeks(tx.manager, proposalId, freed);
    return { freed, missing };
  }

  /**
   * Opens the need again, ends the pairing when no delivery is left, and brings the request in line. `because`: why
   * nothing came. Whoever calls it starts the rescue of what is missing.
   */
  async settle(tx: Tx, proposal: Proposal, missing: number, actor: By, because?: PairingCancelReason): Promise<void> {
    // First: a need of which something is missing again is not fulfilled by the pairing that ends here.
    if (missing > 0) await reopenNeed(tx.manager, proposal.requestLineId, missing);
    const deliveries = await tx.manager.findBy(Delivery, { proposalId: proposal.id });
    const outcome = outcomeOf(deliveries);
    if (outcome?.state === 'completed') await this.end(tx, proposal, outcome, actor);
    else if (outcome)
      await this.end(tx, proposal, { ...outcome, reason: because ?? outcome.reason, note: null }, actor);
    else if (deliveries.some(({ state, accepted }) => state === 'arriving' || accepted > 0))
      await this.move(tx, proposal, { state: 'delivering' }, actor);
    await this.follow(tx, proposal, actor);
  }

  async end(
    tx: Tx,
    proposal: Proposal,
    outcome:
      | { readonly state: 'completed' }
      | { readonly state: 'cancelled'; readonly reason: PairingCancelReason; readonly note: string | null },
    actor: By,
  ): Promise<void> {
    const now = this.clock.now();
    if (outcome.state === 'completed') {
      await this.move(tx, proposal, { state: 'completed', completedAt: now }, actor);
      await tx.manager.query(FULFIL, [proposal.requestLineId]);
      return;
    }
    const { reason: cancelReason, note: cancelNote } = outcome;
    await this.move(tx, proposal, { state: 'cancelled', endedAt: now, cancelReason, cancelNote }, actor);
    await this.letters.ended(tx, [proposal.id], 'cancelled', cancelReason);
  }

  async needAgain(tx: Tx, proposal: Proposal, missing: number, actor: By): Promise<void> {
    if (missing > 0) await reopenNeed(tx.manager, proposal.requestLineId, missing);
    await this.follow(tx, proposal, actor);
  }

  /** Brings the request in line, and tells both sides. */
  private async follow(tx: Tx, proposal: Proposal, actor: By): Promise<void> {
    const [{ requestId }] = (await tx.manager.query(
      'select request_id as "requestId" from request_line where id = $1',
      [proposal.requestLineId],
    )) as { requestId: string }[];
    const now = this.clock.now();
    const changed = await refreshRequestStates(tx.manager, [requestId], now, actor.name);
    for (const id of changed) tx.tell({ topic: 'request', id, organisationIds: [proposal.manufacturerId] });
    await followPools(tx, [proposal.requestLineId]);
    tx.tell({ topic: 'proposal', id: proposal.id, organisationIds: [proposal.producerId, proposal.manufacturerId] });
  }

  async change(
    tx: Tx,
    { id, version }: Delivery,
    change: Partial<Pick<Delivery, 'accepted' | 'rejected' | 'returned' | 'state' | 'isFreed'>>,
    actor: By,
  ): Promise<void> {
    const stamp = { version: version + 1, updatedAt: this.clock.now(), updatedBy: actor.name };
    await tx.manager.update(Delivery, id, { ...change, ...stamp });
  }

  private async move(
    tx: Tx,
    proposal: Proposal,
    change: Partial<Pick<Proposal, 'state' | 'completedAt' | 'endedAt' | 'cancelReason' | 'cancelNote'>>,
    actor: By,
  ): Promise<void> {
    const stamp = { version: proposal.version + 1, updatedAt: this.clock.now(), updatedBy: actor.name };
    await tx.manager.update(Proposal, proposal.id, { ...change, ...stamp });
  }
}

/** A line is fulfilled once all of it is agreed and nothing of it is on its way any more. */
const FULFIL = `
  update request_line l set state = 'fulfilled', version = version + 1
  where l.id = $1 and l.state = 'matched' and l.agreed + l.pooled = l.quantity
    and not exists (select 1 from proposal p where p.request_line_id = l.id and p.state in ('agreed', 'delivering'))`;
