import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { illegalMove, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { CaseConclusion } from './case-conclusion.js';
import { saveTicks, type Tick } from './checklist-ticks.js';
import { openPoints } from './checklist.rules.js';
import { Claim } from './claim.entity.js';
import type { ClaimDecision } from './claim-decision.entity.js';
import { markCoverageChange } from './claim-endings.js';
import { claimMovesFrom } from './claim.rules.js';
import { expiryOf } from './claim-statement.rules.js';
import { mustNotAwaitSecond, recordDecision, verifiedBy } from './decision-record.js';
import { reasonFaults, supportsLevelTwo, usualValidUntil, validityFaults } from './decision.rules.js';
import { Evidence } from './evidence.entity.js';
import { changeClaim, lockCase, lockClaim, movedCase, movedClaim, type Stamp } from './record-change.js';
import { mustBeVerifier, mustHaveCase, visibleClaim } from './verification-access.js';
import { CaseCheck, type VerificationCase } from './verification-case.entity.js';

export interface Verification {
  readonly level: 1 | 2;
  /** Last day; the usual one of the claim's kind when absent. */
  readonly validUntil?: string;
  readonly note: string | null;
  /** Points ticked together with the decision. */
  readonly checks: readonly Tick[];
}

export interface Rejection {
  readonly reasonCode: string | null;
  readonly note: string | null;
  readonly checks: readonly Tick[];
}

/** Verdicts on the claims of a case in review. */
@Injectable()
export class ClaimDecisionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly conclusion: CaseConclusion,
  ) {}

  /** At level 1 at once; level 2 waits for a second verifier. */
  async verify(actor: Actor, claimId: string, input: Verification): Promise<ClaimDecision> {
    return this.transactions.run(async (tx) => {
      const { row, claim, stamp } = await this.lock(tx, actor, claimId, 'verify');
      await saveTicks(tx.manager, claim, input.checks, stamp);
      await mustBeChecked(tx, claim);
      const today = this.clock.today();
      const expiresOn = expiryOf(claim.statement);
      const validUntil = input.validUntil ?? usualValidUntil(claim.kind, today, expiresOn);
      const faults = validityFaults(claim.kind, validUntil, today, expiresOn);
      if (faults.length > 0) throw invalidInput(faults);
      if (input.level === 2) await mustSupportLevelTwo(tx, claim);
      const { level, note } = input;
      const decision = await recordDecision(tx, claim, { verdict: 'verify', level, validUntil, note }, stamp);
      tx.tell({ topic: 'case', id: row.id, organisationIds: [row.organisationId] });
      if (decision.state !== 'final') return decision;
      await changeClaim(tx.manager, claim, verifiedBy(decision, today), stamp);
      await this.conclusion.conclude(tx, row, stamp);
      await markCoverageChange(tx, [claim], stamp.now);
      return decision;
    });
  }

  async reject(actor: Actor, claimId: string, input: Rejection): Promise<ClaimDecision> {
    return this.transactions.run(async (tx) => {
      const { row, claim, stamp } = await this.lock(tx, actor, claimId, 'reject');
      const { reasonCode, note } = input;
      const faults = reasonFaults('reject', reasonCode, note);
      if (faults.length > 0 || reasonCode === null) throw invalidInput(faults);
      await saveTicks(tx.manager, claim, input.checks, stamp);
      const decision = await recordDecision(tx, claim, { verdict: 'reject', reasonCode, note }, stamp);
      await changeClaim(tx.manager, claim, { state: movedClaim(claim, 'reject') }, stamp);
      tx.tell({ topic: 'case', id: row.id, organisationIds: [row.organisationId] });
      await this.conclusion.conclude(tx, row, stamp);
      return decision;
    });
  }

  /** Case, then claim: of two who decide at once, the second finds it decided. */
  private async lock(
    tx: Tx,
    actor: Actor,
    claimId: string,
    move: 'verify' | 'reject',
  ): Promise<{ row: VerificationCase; claim: Claim; stamp: Stamp }> {
    const seen = visibleClaim(actor, await tx.manager.findOneBy(Claim, { id: claimId }), claimId);
    mustBeVerifier(actor, seen.organisationId);
    const row = seen.caseId === null ? null : await lockCase(tx.manager, seen.caseId);
    const claim = visibleClaim(actor, await lockClaim(tx.manager, claimId), claimId);
    movedClaim(claim, move);
    if (!row) throw illegalMove('claim', claim.state, move, claimMovesFrom(claim.state));
    movedCase(row, 'decide');
    mustHaveCase(actor, row);
    await mustNotAwaitSecond(tx.manager, [claim]);
    return { row, claim, stamp: { actor, now: this.clock.now() } };
  }
}

async function mustBeChecked(tx: Tx, claim: Claim): Promise<void> {
  const ticks = await tx.manager.findBy(CaseCheck, { caseId: claim.caseId!, claimId: claim.id, satisfied: true });
  const open = openPoints(claim.kind, new Set(ticks.map((tick) => tick.item)));
  if (open.length > 0) throw new Refusal('checklist_incomplete', { count: open.length, items: open });
}

async function mustSupportLevelTwo(tx: Tx, claim: Claim): Promise<void> {
  const evidence = await tx.manager.findBy(Evidence, { claimId: claim.id, removedAt: IsNull() });
  if (!supportsLevelTwo(evidence)) throw new Refusal('level_two_needs_proof');
}
