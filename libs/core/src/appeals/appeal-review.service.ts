import { Injectable } from '@nestjs/common';
import type { AppealOutcome } from '#contracts';
import {
  type Actor,
  Clock,
  fieldError,
  hasRole,
  invalidInput,
  isMember,
  Refusal,
  Transactions,
  type Tx,
} from '#core/platform';
import { userOf } from '#core/verification';
import { lockAppeal, mustBeImpartial, mustHaveAppeal, mustMoveAppeal } from './appeal-access.js';
import { AppealEffects } from './appeal-effects.js';
import { AppealLetters } from './appeal-letters.js';
import type { AppealRow } from './appeal-rows.js';
import { Appeal } from './appeal.entity.js';
import { outcomesOf } from './appeal.rules.js';

/** What a verifier does with an appeal: never one who had a hand in what is contested. */
@Injectable()
export class AppealReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly effects: AppealEffects,
    private readonly letters: AppealLetters,
  ) {}

  /** Of two who take it at once, one gets it. */
  async take(actor: Actor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { appeal, row } = await lockAppeal(tx.manager, actor, id);
      mustBeImpartial(actor, row);
      mustMoveAppeal(appeal, 'take');
      const assigned = { assignedTo: userOf(actor), assigneeName: actor.name };
      await this.change(tx, actor, appeal, { state: 'in_review', ...assigned });
      this.record(tx, appeal, 'take', null, {});
    });
  }

  /** Back into the inbox; an administrator may do it for a verifier who is away. */
  async release(actor: Actor, id: string, reason: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { appeal, row } = await lockAppeal(tx.manager, actor, id);
      const isAdministrator = hasRole(actor, 'administrator') && !isMember(actor, row.organisationId);
      if (!isAdministrator) mustBeImpartial(actor, row);
      mustMoveAppeal(appeal, 'release');
      if (!isAdministrator) mustHaveAppeal(actor, appeal);
      const details = { assignedTo: appeal.assignedTo };
      await this.change(tx, actor, appeal, { state: 'submitted', assignedTo: null, assigneeName: null });
      this.record(tx, appeal, 'release', reason, details);
    });
  }

  /** Decides, carries out what follows, and writes to the appellant: all of it or nothing. */
  async decide(actor: Actor, id: string, outcome: AppealOutcome, reason: string): Promise<void> {
    await this.transactions.together(async (tx) => {
      const { appeal, row } = await lockAppeal(tx.manager, actor, id);
      mustBeImpartial(actor, row);
      mustMoveAppeal(appeal, 'decide');
      mustHaveAppeal(actor, appeal);
      if (appeal.recordState === 'preparing') throw new Refusal('appeal_record_pending', { number: appeal.number });
      mustBePossible(row, outcome);
      const effect = outcome === 'dismissed' ? null : await this.effects.carryOut(tx, actor, row, outcome, reason);
      const decided = { decidedBy: userOf(actor), decidedByName: actor.name, decidedAt: this.clock.now() };
      await this.change(tx, actor, appeal, { state: outcome, reason, effect, ...decided });
      const { recordState, decisionId, runId } = appeal;
      this.record(tx, appeal, `decide_${outcome}`, reason, {
        effect,
        recordState,
        decisionId,
        runId,
        saw: appeal.record,
      });
      await this.letters.decided(tx, appeal, outcome, reason);
    });
  }

  private async change(tx: Tx, actor: Actor, appeal: Appeal, change: Partial<Appeal>): Promise<void> {
    const stamp = { version: appeal.version + 1, updatedAt: this.clock.now(), updatedBy: actor.name };
    await tx.manager.update(Appeal, appeal.id, { ...change, ...stamp } as never);
  }

  private record(tx: Tx, appeal: Appeal, move: string, reason: string | null, details: Record<string, unknown>): void {
    const { id, organisationId } = appeal;
    tx.audit({ action: `appeal.${move}`, subjectType: 'appeal', subjectId: id, reason, details });
    tx.tell({ topic: 'appeal', id, organisationIds: [organisationId] });
  }
}

function mustBePossible({ kind, verdict }: AppealRow, outcome: AppealOutcome): void {
  const options = outcomesOf(kind, verdict);
  if (options.includes(outcome)) return;
  throw invalidInput([
    fieldError('/outcome', 'one_of', { field: 'outcome', options: options.join(', '), value: outcome }),
  ]);
}
