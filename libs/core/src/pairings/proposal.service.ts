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
    const expiredAt = await this.transactions.run(async (tx) => {
      const { proposal, side } = await lockForAnswer(tx, actor, id);
      if (await this.expireIfLate(tx, proposal)) return proposal.expiresAt;
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
      return undefined;
    });
    if (expiredAt) throw tooLate(expiredAt);
  }

  async decline(actor: Actor, id: string, reason: DeclineReason, note: string | null): Promise<void> {
    const expiredAt = await this.transactions.run(async (tx) => {
      const { proposal, side } = await lockForAnswer(tx, actor, id);
      if (await this.expireIfLate(tx, proposal)) return proposal.expiresAt;
      if (!nextState(proposal.state, 'decline')) throw illegalMove('proposal', proposal.state, 'decline', []);
      await auditAnswer(tx, proposal, { action: 'proposal.decline', side, state: 'declined', reason });
      await this.ending.end(tx, [proposal], { state: 'declined', reason, note });
      return undefined;
    });
    if (expiredAt) throw tooLate(expiredAt);
  }

  /** Too late is too late even when the job has not come by: the answer itself ends the proposal. */
  private async expireIfLate(tx: Tx, proposal: Proposal): Promise<boolean> {
    if (proposal.state === 'expired') throw tooLate(proposal.expiresAt);
    if (!isLive(proposal.state) || !isLate(proposal, this.clock.now())) return false;
    await this.ending.end(tx, [proposal], { state: 'expired' });
    return true;
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

const tooLate = (at: Date): Refusal => new Refusal('proposal_expired', { at: at.toISOString() });
