import { Injectable } from '@nestjs/common';
import type { FieldError } from '#contracts';
import { Clock } from '../platform/clock.js';
import { type Actor, hasRole, isMember } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { illegalMove, invalidInput } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import type { CaseMove } from './case.rules.js';
import { saveTicks, type Tick } from './checklist-ticks.js';
import { Claim } from './claim.entity.js';
import { claimMovesFrom } from './claim.rules.js';
import { mustNotAwaitSecond } from './decision-record.js';
import { fault, shown, textFaults } from './fault.rules.js';
import { VerificationLetters } from './letters.js';
import {
  changeCase,
  changeClaim,
  lockCase,
  lockClaim,
  lockClaimsOfCase,
  movedCase,
  movedClaim,
  type Stamp,
} from './record-change.js';
import { mustBeVerifier, mustHaveCase, userOf, visibleCase, visibleClaim } from './verification-access.js';
import { CaseRemark, type VerificationCase } from './verification-case.entity.js';

export interface Remark {
  /** Null: about the whole case. */
  readonly claimId: string | null;
  /** JSON pointer into the claim's statement; empty for the whole claim. */
  readonly pointer: string;
  readonly words: string;
}

export const REMARKS_MAX = 100;
const REMARK_WORDS_MAX = 1_000;

/** What a verifier does with a case, besides deciding its claims. */
@Injectable()
export class CaseReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly letters: VerificationLetters,
  ) {}

  /** Assigns a submitted case to who takes it: of two at once, one gets it. */
  async take(actor: Actor, id: string): Promise<void> {
    await this.move(actor, id, 'take', async (tx, row, stamp) => {
      const assigned = { assignedTo: userOf(actor), assigneeName: actor.name };
      await changeCase(tx.manager, row, { state: movedCase(row, 'take'), ...assigned }, stamp);
    });
  }

  /** Back into the inbox; an administrator may do it for a verifier who is away. */
  async release(actor: Actor, id: string, reason: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = visibleCase(actor, await lockCase(tx.manager, id), id);
      const isAdministrator = hasRole(actor, 'administrator') && !isMember(actor, row.organisationId);
      if (!isAdministrator) mustBeVerifier(actor, row.organisationId);
      const state = movedCase(row, 'release');
      if (!isAdministrator) mustHaveCase(actor, row);
      await mustNotAwaitSecond(tx.manager, await lockClaimsOfCase(tx.manager, id), 'verify');
      const details = { assignedTo: row.assignedTo };
      const stamp = { actor, now: this.clock.now() };
      await changeCase(tx.manager, row, { state, assignedTo: null, assigneeName: null }, stamp);
      this.record(tx, row, 'release', details, reason);
    });
  }

  /** Ticks points of a pending claim's checklist, each with its note. */
  async check(actor: Actor, claimId: string, ticks: readonly Tick[]): Promise<void> {
    await this.transactions.run(async (tx) => {
      const seen = visibleClaim(actor, await tx.manager.findOneBy(Claim, { id: claimId }), claimId);
      mustBeVerifier(actor, seen.organisationId);
      const row = seen.caseId === null ? null : await lockCase(tx.manager, seen.caseId);
      const claim = visibleClaim(actor, await lockClaim(tx.manager, claimId), claimId);
      movedClaim(claim, 'verify');
      if (!row) throw illegalMove('claim', claim.state, 'check', claimMovesFrom(claim.state));
      movedCase(row, 'check');
      mustHaveCase(actor, row);
      await saveTicks(tx.manager, claim, ticks, { actor, now: this.clock.now() });
    });
  }

  /** For revision: the verifier's words go to the very fields, undecided claims become drafts again. */
  async return(actor: Actor, id: string, remarks: readonly Remark[]): Promise<void> {
    await this.move(actor, id, 'return', async (tx, row, stamp) => {
      mustHaveCase(actor, row);
      const claims = await lockClaimsOfCase(tx.manager, id);
      const faults = remarkFaults(remarks, claims);
      if (faults.length > 0) throw invalidInput(faults);
      await mustNotAwaitSecond(tx.manager, claims, 'verify');
      const round = row.returns + 1;
      await tx.manager.insert(
        CaseRemark,
        remarks.map((remark) => ({
          ...remark,
          id: newId(),
          caseId: id,
          round,
          writtenBy: userOf(actor),
          createdAt: stamp.now,
        })),
      );
      for (const claim of claims.filter((one) => one.state === 'pending'))
        await changeClaim(tx.manager, claim, { state: movedClaim(claim, 'return') }, stamp);
      await changeCase(tx.manager, row, { state: movedCase(row, 'return'), returns: round }, stamp);
      await this.letters.caseMoved(
        tx,
        row,
        remarks
          .map((remark) => `- ${remark.words}`)
          .join('\n')
          .slice(0, 2_000),
      );
      return { round, remarks };
    });
  }

  private async move(
    actor: Actor,
    id: string,
    move: CaseMove,
    work: (tx: Tx, row: VerificationCase, stamp: Stamp) => Promise<Record<string, unknown> | void>,
  ): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = visibleCase(actor, await lockCase(tx.manager, id), id);
      mustBeVerifier(actor, row.organisationId);
      movedCase(row, move);
      const details = await work(tx, row, { actor, now: this.clock.now() });
      this.record(tx, row, move, details ?? {}, null);
    });
  }

  private record(
    tx: Tx,
    row: VerificationCase,
    move: CaseMove,
    details: Record<string, unknown>,
    reason: string | null,
  ): void {
    tx.audit({ action: `case.${move}`, subjectType: 'case', subjectId: row.id, reason, details });
    tx.tell({ topic: 'case', id: row.id, organisationIds: [row.organisationId] });
  }
}

function remarkFaults(remarks: readonly Remark[], claims: readonly Claim[]): FieldError[] {
  if (remarks.length < 1 || remarks.length > REMARKS_MAX)
    return [fault('/remarks', 'count', { min: 1, max: REMARKS_MAX, actual: remarks.length })];
  const pending = new Set(claims.filter((claim) => claim.state === 'pending').map((claim) => claim.id));
  return remarks.flatMap((remark, i) => {
    const at = `/remarks/${i}`;
    const faults = textFaults(`${at}/words`, remark.words, { min: 1, max: REMARK_WORDS_MAX });
    if (remark.claimId !== null && !pending.has(remark.claimId))
      faults.push(
        fault(`${at}/claimId`, 'unknown_reference', {
          value: remark.claimId,
          what: 'the undecided claims of this case',
        }),
      );
    if (!/^(\/([^~/]|~[01])*)*$/.test(remark.pointer) || remark.pointer.length > 200)
      faults.push(fault(`${at}/pointer`, 'pattern', { expected: '/attributes/bfe', value: shown(remark.pointer) }));
    return faults;
  });
}
