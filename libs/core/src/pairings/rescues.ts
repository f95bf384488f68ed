import { Injectable } from '@nestjs/common';
import type { RunnerUp, RescueCause } from '#contracts';
import { RunService } from '#core/matching';
import { type Actor, Clock, newId, type Tx } from '#core/platform';
import type { Proposal } from './proposal.entity.js';
import { Rescue } from './rescue.entity.js';

/** Part of a pairing that will not come. */
export interface Stranded {
  readonly proposal: Pick<Proposal, 'id' | 'requestLineId' | 'materialCode' | 'explanation'>;
  readonly cause: RescueCause;
  /** Base units. */
  readonly quantity: number;
}

/** Starts the run that matches anew what failed pairings stranded. */
@Injectable()
export class Rescues {
  constructor(
    private readonly clock: Clock,
    private readonly runs: RunService,
  ) {}

  /**
   * One run for all of it, at once. `freed`: materials whose proposals ended by the same cause. Call it last in the
   * transaction: it takes the lock of the queue of runs.
   */
  async start(
    tx: Tx,
    stranded: readonly Stranded[],
    actor: Pick<Actor, 'name'>,
    freed: readonly string[] = [],
  ): Promise<void> {
    const needed = stranded.filter(({ quantity }) => quantity > 0);
    const codes = [...new Set([...needed.map(({ proposal }) => proposal.materialCode), ...freed])];
    if (codes.length === 0) return;
    const families: { family: string }[] = await tx.manager.query(
      'select distinct family from material where code = any($1)',
      [codes],
    );
    const run = await this.runs.startRescue(
      tx,
      families.map(({ family }) => family),
    );
    if (needed.length === 0) return;
    await tx.manager.insert(
      Rescue,
      needed.map(({ proposal, cause, quantity }) => ({
        id: newId(),
        runId: run.id,
        proposalId: proposal.id,
        requestLineId: proposal.requestLineId,
        cause,
        quantity,
        backupOfferId: runnerUpOf(proposal.explanation),
        createdAt: this.clock.now(),
        createdBy: actor.name,
      })),
    );
    for (const { proposal, cause, quantity } of needed)
      tx.audit({
        action: 'proposal.rescue',
        subjectType: 'proposal',
        subjectId: proposal.id,
        reason: cause,
        details: { quantity, runId: run.id },
      });
  }
}

interface Explained {
  readonly runnerUp?: RunnerUp | null;
  /** Of a counter-offer: what the engine had said of its own terms. */
  readonly proposed?: { readonly runnerUp?: RunnerUp | null };
}

const runnerUpOf = (explanation: Explained): string | null =>
  explanation.runnerUp?.offer ?? explanation.proposed?.runnerUp?.offer ?? null;
