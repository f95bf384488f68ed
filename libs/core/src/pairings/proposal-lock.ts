import { type Actor, found, hasRole, isMember, notFound, Refusal, type Tx } from '#core/platform';
import { Proposal } from './proposal.entity.js';
import { answeringSide, isLate, isLive, type Side } from './proposal.rules.js';

/** The sides of a proposal a person belongs to. */
export function sidesOf(actor: Actor, proposal: Pick<Proposal, 'producerId' | 'manufacturerId'>): Side[] {
  const sides: Side[] = [];
  if (isMember(actor, proposal.producerId)) sides.push('producer');
  if (isMember(actor, proposal.manufacturerId)) sides.push('manufacturer');
  return sides;
}

/**
 * The proposal, locked, and the side this person answers for; others learn no more than they may. `needed`: the side
 * that alone may do it.
 */
export async function lockForAnswer(
  tx: Tx,
  actor: Actor,
  id: string,
  needed?: Side,
): Promise<{ proposal: Proposal; side: Side }> {
  const lock = { mode: 'pessimistic_write' as const };
  const proposal = found(await tx.manager.findOne(Proposal, { where: { id }, lock }), 'proposal', id);
  const sides = sidesOf(actor, proposal);
  const side = needed === undefined ? answeringSide(proposal.state, sides) : sides.find((own) => own === needed);
  if (side) return { proposal, side };
  if (sides.length > 0 || hasRole(actor, 'planner', 'auditor'))
    throw new Refusal('forbidden', { needed: needed ?? 'producer, manufacturer' });
  throw notFound('proposal', id);
}

/** Too late is too late, even before the job has come by to end the proposal. */
export function refuseLate({ state, expiresAt }: Proposal, now: Date): void {
  if (state === 'expired' || (isLive(state) && isLate({ expiresAt }, now)))
    throw new Refusal('proposal_expired', { at: expiresAt.toISOString() });
}

/** What both sides had before them when one of them answered. */
export async function auditAnswer(
  tx: Tx,
  proposal: Proposal,
  answer: { action: string; side: Side; state: string; reason: string | null; more?: Record<string, unknown> },
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
      ...answer.more,
      saw: { quantity, unitPrice, unitFreight, landedCost, weeks, explanation },
    },
  });
}
