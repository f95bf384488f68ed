import { Injectable } from '@nestjs/common';
import type { DeclineReason } from '#contracts';
import { refreshRequestStates } from '#core/demand';
import {
  type Actor,
  Clock,
  found,
  hasRole,
  illegalMove,
  isMember,
  notFound,
  Refusal,
  Transactions,
  type Tx,
} from '#core/platform';
import { commitHolds } from './hold.js';
import { ProposalEnding } from './proposal-ending.js';
import { ProposalLetters } from './proposal-letters.js';
import { Proposal } from './proposal.entity.js';
import { acceptMove, actionsOf, answeringSide, isLate, isLive, nextState, type Side } from './proposal.rules.js';

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
      this.refuseLate(proposal);
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
      if (state === 'agreed') await this.agree(tx, proposal, actor);
      await auditAnswer(tx, proposal, { action: 'proposal.accept', side, state, reason: null });
      tx.tell({ topic: 'proposal', id, organisationIds: [proposal.producerId, proposal.manufacturerId] });
    });
  }

  async decline(actor: Actor, id: string, reason: DeclineReason, note: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { proposal, side } = await lockForAnswer(tx, actor, id);
      this.refuseLate(proposal);
      if (!nextState(proposal.state, 'decline')) throw illegalMove('proposal', proposal.state, 'decline', []);
      await auditAnswer(tx, proposal, { action: 'proposal.decline', side, state: 'declined', reason });
      await this.ending.end(tx, [proposal], { state: 'declined', reason, note });
    });
  }

  /** Too late is too late, even before the job has come by to end the proposal. */
  private refuseLate({ state, expiresAt }: Proposal): void {
    if (state === 'expired' || (isLive(state) && isLate({ expiresAt }, this.clock.now())))
      throw new Refusal('proposal_expired', { at: expiresAt.toISOString() });
  }

  private async agree(tx: Tx, proposal: Proposal, actor: Actor): Promise<void> {
    await commitHolds(tx.manager, [proposal.id]);
    const [[line]] = (await tx.manager.query(
      `update request_line set state = case state when 'open' then 'matched' else state end where id = $1
       returning request_id as "requestId"`,
      [proposal.requestLineId],
    )) as [{ requestId: string }[], number];
    const changed = await refreshRequestStates(tx.manager, [line.requestId], this.clock.now(), actor.name);
    for (const id of changed) tx.tell({ topic: 'request', id, organisationIds: [proposal.manufacturerId] });
    await this.letters.ended(tx, [proposal.id], 'agreed', 'agreed');
  }
}

/** The proposal, locked, and the side this person answers for; others learn no more than they may. */
async function lockForAnswer(tx: Tx, actor: Actor, id: string): Promise<{ proposal: Proposal; side: Side }> {
  const lock = { mode: 'pessimistic_write' as const };
  const proposal = found(await tx.manager.findOne(Proposal, { where: { id }, lock }), 'proposal', id);
  const side = answeringSide(proposal.state, sidesOf(actor, proposal));
  if (side) return { proposal, side };
  if (hasRole(actor, 'planner', 'auditor')) throw new Refusal('forbidden', { needed: 'producer, manufacturer' });
  throw notFound('proposal', id);
}

/** The sides of a proposal a person belongs to. */
export function sidesOf(actor: Actor, proposal: Pick<Proposal, 'producerId' | 'manufacturerId'>): Side[] {
  const sides: Side[] = [];
  if (isMember(actor, proposal.producerId)) sides.push('producer');
  if (isMember(actor, proposal.manufacturerId)) sides.push('manufacturer');
  return sides;
}

async function auditAnswer(
  tx: Tx,
  proposal: Proposal,
  answer: { action: string; side: Side; state: string; reason: string | null },
): Promise<void> {
  const weeks = await tx.manager.query(
    `select week::text, arrival_week::text as "arrivalWeek", quantity from proposal_week where proposal_id = $1 order by week`,
    [proposal.id],
  );
  const { state: before, quantity, unitPrice, unitFreight, landedCost, explanation } = proposal;
  tx.audit({
    action: answer.action,
    subjectType: 'proposal',
    subjectId: proposal.id,
    reason: answer.reason,
    details: {
      side: answer.side,
      before,
      after: answer.state,
      saw: { quantity, unitPrice, unitFreight, landedCost, weeks, explanation },
    },
  });
}
