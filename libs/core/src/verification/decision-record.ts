import { type EntityManager, In } from 'typeorm';
import { newId } from '../platform/ids.js';
import { Refusal } from '../platform/refusal.js';
import type { Tx } from '../platform/transactions.js';
import { Claim } from './claim.entity.js';
import { ClaimDecision, type DecisionVerdict } from './claim-decision.entity.js';
import { needsSecond } from './decision.rules.js';
import type { Stamp } from './record-change.js';
import { userOf } from './verification-access.js';
import { whatWasSeen } from './what-was-seen.js';

export interface Verdict {
  readonly verdict: DecisionVerdict;
  readonly level?: 1 | 2;
  readonly validUntil?: string;
  readonly reasonCode?: string;
  readonly note: string | null;
}

/**
 * Writes a decision about a locked claim, with what lay before whoever made it, into record and trail. Those that take
 * two people wait for the second; the caller changes the claim when the state is `final`.
 */
export async function recordDecision(
  tx: Tx,
  claim: Claim,
  given: Verdict,
  { actor, now }: Stamp,
): Promise<ClaimDecision> {
  const { verdict, note } = given;
  const [level, validUntil, reasonCode] = [given.level ?? null, given.validUntil ?? null, given.reasonCode ?? null];
  const waits = needsSecond(verdict, level);
  const decision = {
    id: newId(),
    claimId: claim.id,
    caseId: verdict === 'verify' || verdict === 'reject' ? claim.caseId : null,
    verdict,
    level,
    validUntil,
    reasonCode,
    note,
    state: waits ? ('awaiting_second' as const) : ('final' as const),
    decidedBy: userOf(actor),
    decidedByName: actor.name,
    createdAt: now,
    finalAt: waits ? null : now,
    secondBy: null,
    secondByName: null,
    secondNote: null,
  };
  await tx.manager.insert(ClaimDecision, decision);
  const saw = await whatWasSeen(tx.manager, claim, now.toISOString().slice(0, 10));
  tx.audit({
    action: `claim.${verdict}`,
    subjectType: 'claim',
    subjectId: claim.id,
    reason: reasonCode ?? note,
    details: { decisionId: decision.id, state: decision.state, level, validUntil, reasonCode, note, saw },
  });
  return decision;
}

/** What waits for a second signature is decided first. */
export async function mustNotAwaitSecond(
  manager: EntityManager,
  claims: readonly Claim[],
  verdict?: DecisionVerdict,
): Promise<void> {
  const awaiting = await manager.findOneBy(ClaimDecision, {
    claimId: In(claims.map((claim) => claim.id)),
    state: 'awaiting_second',
    ...(verdict ? { verdict } : {}),
  });
  if (awaiting)
    throw new Refusal('second_signature_pending', { verdict: awaiting.verdict, by: awaiting.decidedByName });
}

/** A claim as a final verification leaves it. */
export const verifiedBy = (decision: ClaimDecision, today: string): Partial<Claim> => ({
  state: 'verified',
  level: decision.level ?? 1,
  validFrom: today,
  validUntil: decision.validUntil,
});
