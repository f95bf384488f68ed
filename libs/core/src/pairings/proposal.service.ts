import { Injectable } from '@nestjs/common';
import type { DeclineReason } from '#contracts';
import { followPools, refreshRequestStates } from '#core/demand';
import { type Actor, Clock, illegalMove, Transactions, type Tx } from '#core/platform';
import { scheduleDeliveries } from './delivery-schedule.js';
import { commitHolds } from './hold.js';
import { ProposalEnding } from './proposal-ending.js';
import { ProposalLetters } from './proposal-letters.js';
import { auditAnswer, lockForAnswer, refuseLate } from './proposal-lock.js';
import { Proposal } from './proposal.entity.js';
import { acceptMove, actionsOf, nextState } from './proposal.rules.js';

/** How both sides answer a proposal. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ending: ProposalEnding,
    private readonly letters: ProposalLetters,
  ) {}

  /** Once both sides have accepted, the hold becomes committed capacity. */
  async accept(actor: Actor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { proposal, side } = await lockForAnswer(tx, actor, id);
      refuseLate(proposal, this.clock.now());
      const state = nextState(proposal.state, acceptMove(side));
      if (!state)
        throw illegalMove('proposal', proposal.state, 'accept', actionsOf(proposal, [side], this.clock.now()));
      const now = this.clock.now();
      await tx.manager.update(Proposal, id, {
        state,
        [`${side}AcceptedAt`]: now,
        ...(state === 'agreed' ? { agreedAt: now } : {}),
        version: proposal.version + 1,
        updatedAt: now,
        updatedBy: actor.name,
      });
      await (state === 'agreed' ? this.agree(tx, proposal, actor) : this.letters.awaiting(tx, proposal, side));
      await auditAnswer(tx, proposal, { action: 'proposal.accept', side, state, reason: null });
      tx.tell({ topic: 'proposal', id, organisationIds: [proposal.producerId, proposal.manufacturerId] });
    });
  }

  async decline(actor: Actor, id: string, reason: DeclineReason, note: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { proposal, side } = await lockForAnswer(tx, actor, id);
      refuseLate(proposal, this.clock.now());
      if (!nextState(proposal.state, 'decline')) throw illegalMove('proposal', proposal.state, 'decline', []);
      await auditAnswer(tx, proposal, { action: 'proposal.decline', side, state: 'declined', reason });
      await this.ending.end(tx, [proposal], { state: 'declined', reason, note });
    });
  }

  private async agree(tx: Tx, proposal: Proposal, actor: Actor): Promise<void> {
    await commitHolds(tx.manager, [proposal.id]);
    await scheduleDeliveries(tx.manager, proposal.id, this.clock.now(), actor.name);
    const [[line]] = (await tx.manager.query(
      `update request_line set state = case state when 'open' then 'matched' else state end where id = $1
       returning request_id as "requestId"`,
      [proposal.requestLineId],
    )) as [{ requestId: string }[], number];
    const changed = await refreshRequestStates(tx.manager, [line.requestId], this.clock.now(), actor.name);
    for (const id of changed) tx.tell({ topic: 'request', id, organisationIds: [proposal.manufacturerId] });
    await followPools(tx, [proposal.requestLineId]);
    await this.letters.ended(tx, [proposal.id], 'agreed', 'agreed');
  }
}
