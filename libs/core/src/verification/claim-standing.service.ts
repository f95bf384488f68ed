import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import type { Claim } from './claim.entity.js';
import type { ClaimDecision } from './claim-decision.entity.js';
import { ClaimEndings, markCoverageChange } from './claim-endings.js';
import type { ClaimMove } from './claim.rules.js';
import { mustNotAwaitSecond, recordDecision } from './decision-record.js';
import { reasonFaults } from './decision.rules.js';
import { fault } from './fault.rules.js';
import { changeClaim, lockClaim, movedClaim, type Stamp } from './record-change.js';
import { mustBeVerifier, visibleClaim } from './verification-access.js';

/** What happens to a claim once it was verified. */
@Injectable()
export class ClaimStandingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly endings: ClaimEndings,
  ) {}

  /** At once, by one verifier; what rests on the claim falls with it. */
  async suspend(actor: Actor, claimId: string, reasonCode: string | null, note: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { claim, stamp } = await this.lock(tx, actor, claimId, 'suspend');
      const code = reasonOf('suspend', reasonCode, note);
      await recordDecision(tx, claim, { verdict: 'suspend', reasonCode: code, note }, stamp);
      await changeClaim(tx.manager, claim, { state: movedClaim(claim, 'suspend') }, stamp);
      await this.endings.follow(tx, [claim], 'claim_suspended', () => code, stamp.now);
    });
  }

  async reinstate(actor: Actor, claimId: string, note: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { claim, stamp } = await this.lock(tx, actor, claimId, 'reinstate');
      if (!note?.trim()) throw invalidInput([fault('/note', 'required')]);
      if (claim.validUntil !== null && claim.validUntil < this.clock.today())
        throw new Refusal('claim_validity_over', { validUntil: claim.validUntil });
      await recordDecision(tx, claim, { verdict: 'reinstate', note }, stamp);
      await changeClaim(tx.manager, claim, { state: movedClaim(claim, 'reinstate') }, stamp);
      await markCoverageChange(tx, [claim], stamp.now);
    });
  }

  /** Asks for a revocation: it takes effect when a second verifier confirms it. */
  async revoke(actor: Actor, claimId: string, reasonCode: string | null, note: string | null): Promise<ClaimDecision> {
    return this.transactions.run(async (tx) => {
      const { claim, stamp } = await this.lock(tx, actor, claimId, 'revoke');
      const code = reasonOf('revoke', reasonCode, note);
      await mustNotAwaitSecond(tx.manager, [claim]);
      return recordDecision(tx, claim, { verdict: 'revoke', reasonCode: code, note }, stamp);
    });
  }

  private async lock(tx: Tx, actor: Actor, claimId: string, move: ClaimMove): Promise<{ claim: Claim; stamp: Stamp }> {
    const claim = visibleClaim(actor, await lockClaim(tx.manager, claimId), claimId);
    mustBeVerifier(actor, claim.organisationId);
    movedClaim(claim, move);
    return { claim, stamp: { actor, now: this.clock.now() } };
  }
}

function reasonOf(verdict: 'suspend' | 'revoke', reasonCode: string | null, note: string | null): string {
  const faults = reasonFaults(verdict, reasonCode, note);
  if (faults.length > 0 || reasonCode === null) throw invalidInput(faults);
  return reasonCode;
}
