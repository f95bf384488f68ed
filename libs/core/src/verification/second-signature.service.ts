import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { illegalMove, notFound, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { CaseConclusion } from './case-conclusion.js';
import { Claim } from './claim.entity.js';
import { ClaimDecision } from './claim-decision.entity.js';
import { ClaimEndings, markCoverageChange } from './claim-endings.js';
import { verifiedBy } from './decision-record.js';
import { changeClaim, lockCase, lockClaim, movedClaim, type Stamp } from './record-change.js';
import { mayKnowClaim, mustBeVerifier, userOf } from './verification-access.js';
import type { VerificationCase } from './verification-case.entity.js';
import { whatWasSeen } from './what-was-seen.js';

interface Awaiting {
  readonly decision: ClaimDecision;
  readonly claim: Claim;
  readonly row: VerificationCase | null;
  readonly stamp: Stamp;
}

/** The second pair of eyes on level 2 and on revocations: never those of who decided first. */
@Injectable()
export class SecondSignatureService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly conclusion: CaseConclusion,
    private readonly endings: ClaimEndings,
  ) {}

  /** The decision takes effect. Returns the claim's id. */
  async confirm(actor: Actor, decisionId: string, note: string | null): Promise<string> {
    return this.transactions.run(async (tx) => {
      const awaiting = await this.lock(tx, actor, decisionId, 'confirm');
      await sign(tx, awaiting, 'final', note);
      await (awaiting.decision.verdict === 'revoke' ? this.revoke(tx, awaiting) : this.verify(tx, awaiting));
      return awaiting.claim.id;
    });
  }

  /** The decision falls; the claim is as if it had not been made. Returns the claim's id. */
  async refuse(actor: Actor, decisionId: string, note: string): Promise<string> {
    return this.transactions.run(async (tx) => {
      const awaiting = await this.lock(tx, actor, decisionId, 'refuse');
      await sign(tx, awaiting, 'refused', note);
      const { row } = awaiting;
      if (row) tx.tell({ topic: 'case', id: row.id, organisationIds: [row.organisationId] });
      return awaiting.claim.id;
    });
  }

  private async verify(tx: Tx, { decision, claim, row, stamp }: Awaiting): Promise<void> {
    const today = this.clock.today();
    movedClaim(claim, 'verify');
    if (decision.validUntil !== null && decision.validUntil < today)
      throw new Refusal('claim_validity_over', { validUntil: decision.validUntil });
    await changeClaim(tx.manager, claim, verifiedBy(decision, today), stamp);
    if (row) {
      tx.tell({ topic: 'case', id: row.id, organisationIds: [row.organisationId] });
      await this.conclusion.conclude(tx, row, stamp);
    }
    await markCoverageChange(tx, [claim], stamp.now);
  }

  private async revoke(tx: Tx, { decision, claim, stamp }: Awaiting): Promise<void> {
    await changeClaim(tx.manager, claim, { state: movedClaim(claim, 'revoke') }, stamp);
    await this.endings.follow(tx, [claim], 'claim_revoked', () => decision.reasonCode ?? '', stamp.now);
  }

  private async lock(tx: Tx, actor: Actor, decisionId: string, move: 'confirm' | 'refuse'): Promise<Awaiting> {
    const seen = await tx.manager.findOneBy(ClaimDecision, { id: decisionId });
    const about = seen && (await tx.manager.findOneBy(Claim, { id: seen.claimId }));
    if (!seen || !about || !mayKnowClaim(actor, about)) throw notFound('decision', decisionId);
    mustBeVerifier(actor, about.organisationId);
    const row = seen.caseId === null ? null : await lockCase(tx.manager, seen.caseId);
    const claim = (await lockClaim(tx.manager, about.id)) ?? about;
    const decision = await tx.manager.findOneOrFail(ClaimDecision, {
      where: { id: decisionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (decision.state !== 'awaiting_second') throw illegalMove('decision', decision.state, move, []);
    if (decision.decidedBy === userOf(actor)) throw new Refusal('second_person_required');
    return { decision, claim, row, stamp: { actor, now: this.clock.now() } };
  }
}

async function sign(tx: Tx, awaiting: Awaiting, state: 'final' | 'refused', note: string | null): Promise<void> {
  const { decision, claim, stamp } = awaiting;
  const signed = {
    secondBy: userOf(stamp.actor),
    secondByName: stamp.actor.name,
    secondNote: note,
    finalAt: stamp.now,
  };
  await tx.manager.update(ClaimDecision, decision.id, { ...signed, state });
  const { id: decisionId, verdict, level, validUntil, reasonCode, decidedBy } = decision;
  const saw = await whatWasSeen(tx.manager, claim, stamp.now.toISOString().slice(0, 10));
  tx.audit({
    action: `claim.${state === 'final' ? 'confirm' : 'refuse'}_${verdict}`,
    subjectType: 'claim',
    subjectId: claim.id,
    reason: note ?? reasonCode,
    details: { decisionId, verdict, level, validUntil, reasonCode, firstSignedBy: decidedBy, note, saw },
  });
}
