import { Injectable } from '@nestjs/common';
import type { AppealOutcome } from '#contracts';
import { RunService } from '#core/matching';
import { type Actor, Clock, markFamilyChange, Refusal, type Tx } from '#core/platform';
import { ClaimReopening, ClaimStandingService } from '#core/verification';
import type { AppealEffect } from './appeal-record.types.js';
import type { AppealRow } from './appeal-rows.js';

/** Carries out a granted appeal by the services that do such things anyway, in the transaction that decides it. */
@Injectable()
export class AppealEffects {
  constructor(
    private readonly standing: ClaimStandingService,
    private readonly reopening: ClaimReopening,
    private readonly runs: RunService,
    private readonly clock: Clock,
  ) {}

  /** Call within `Transactions.together`: the services join it. */
  async carryOut(
    tx: Tx,
    actor: Actor,
    row: AppealRow,
    outcome: Exclude<AppealOutcome, 'dismissed'>,
    reason: string,
  ): Promise<AppealEffect> {
    if (row.kind !== 'decision') return this.matchAgain(tx, row);
    const claimId = row.claimId ?? '';
    if (outcome === 'sent_back') return { claimId, caseId: await this.reopening.reopen(tx, actor, claimId, reason) };
    await this.standing.reinstate(actor, claimId, `${row.number}: ${reason}`.slice(0, REASON_MAX));
    return { claimId };
  }

  /** A run over the family; where one in the way cannot take it in, the family is marked and the next run does. */
  private async matchAgain(tx: Tx, { materialCode, number }: AppealRow): Promise<AppealEffect> {
    const [material] = (await tx.manager.query('select family from material where code = $1', [materialCode])) as {
      family: string;
    }[];
    if (!material) throw new Refusal('not_found', { what: 'material', id: materialCode ?? number });
    const run = await this.runs.startOnce(tx, { trigger: 'change', families: [material.family] });
    if (run) return { runId: run.id };
    await markFamilyChange(tx, [material.family], this.clock.now());
    return {};
  }
}

const REASON_MAX = 2_000;
