import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { illegalMove } from '../platform/refusal.js';
import type { Tx } from '../platform/transactions.js';
import { claimMovesFrom } from './claim.rules.js';
import { mustBeNew } from './claim.service.js';
import { afterWorkingDays } from './dates.rules.js';
import { mustNotAwaitSecond } from './decision-record.js';
import { changeCase, changeClaim, lockCase, lockClaim, movedCase, movedClaim } from './record-change.js';
import { Claim } from './claim.entity.js';
import { CaseCheck, type VerificationCase } from './verification-case.entity.js';

/** What was decided wrongly has waited long enough: it goes before cases that came in today. */
export const REOPENED_WORKING_DAYS = 2;

/** Sends a decided claim back to review, in the case it came from. */
@Injectable()
export class ClaimReopening {
  constructor(private readonly clock: Clock) {}

  /**
   * Within the caller's transaction, who has judged whether this actor may. Its case is due in two working days; in one
   * that was returned, the claim becomes a draft as the others there. Answers the case's id.
   */
  async reopen(tx: Tx, actor: Actor, claimId: string, reason: string): Promise<string> {
    const stamp = { actor, now: this.clock.now() };
    const seen = await tx.manager.findOneByOrFail(Claim, { id: claimId });
    const row = seen.caseId === null ? null : await lockCase(tx.manager, seen.caseId);
    const claim = (await lockClaim(tx.manager, claimId)) ?? seen;
    const state = movedClaim(claim, 'reopen');
    if (!row) throw illegalMove('claim', claim.state, 'reopen', claimMovesFrom(claim.state));
    await mustNotAwaitSecond(tx.manager, [claim]);
    await mustBeNew(tx.manager, claim, claim.statement);
    const was = claim.state;
    const isAtHome = row.state === 'returned' || row.state === 'draft';
    await tx.manager.delete(CaseCheck, { caseId: row.id, claimId });
    await changeClaim(tx.manager, claim, { state: isAtHome ? 'draft' : state }, stamp);
    if (row.state === 'approved' || row.state === 'rejected')
      await changeCase(tx.manager, row, this.reopened(row), stamp);
    tx.audit({
      action: 'claim.reopen',
      subjectType: 'claim',
      subjectId: claimId,
      reason,
      details: { was, caseId: row.id },
    });
    tx.tell({ topic: 'case', id: row.id, organisationIds: [row.organisationId] });
    return row.id;
  }

  private reopened(row: VerificationCase): Partial<VerificationCase> {
    const now = this.clock.now();
    const times = { submittedAt: now, dueAt: afterWorkingDays(now, REOPENED_WORKING_DAYS), decidedAt: null };
    return { state: movedCase(row, 'reopen'), ...times, assignedTo: null, assigneeName: null };
  }
}
