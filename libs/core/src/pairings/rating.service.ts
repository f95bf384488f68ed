import { Injectable } from '@nestjs/common';
import { type Actor, Clock, newId, Refusal, Transactions } from '#core/platform';
import { Rating } from './delivery.entity.js';
import { lockForAnswer } from './proposal-lock.js';
import type { Side } from './proposal.rules.js';

/** 1 poor … 5 excellent. */
export interface NewRating {
  readonly punctuality: number;
  readonly quality: number;
  readonly communication: number;
  readonly comment: string | null;
}

/** How each side found the other, once everything is over. */
@Injectable()
export class RatingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** `as`: the side a person of both rates for; otherwise theirs. */
  async rate(actor: Actor, proposalId: string, rating: NewRating, as?: Side): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { proposal, side } = await lockForAnswer(tx, actor, proposalId, as);
      if (proposal.state !== 'completed') throw new Refusal('rating_without_completion', { state: proposal.state });
      if (await tx.manager.existsBy(Rating, { proposalId, side })) throw new Refusal('rating_given', {});
      await tx.manager.insert(Rating, {
        id: newId(),
        proposalId,
        side,
        ratedId: side === 'producer' ? proposal.manufacturerId : proposal.producerId,
        ...rating,
        createdAt: this.clock.now(),
        createdBy: actor.name,
      });
      tx.audit({ action: 'rating.give', subjectType: 'proposal', subjectId: proposalId, details: { side, ...rating } });
      tx.tell({ topic: 'proposal', id: proposalId, organisationIds: [proposal.producerId, proposal.manufacturerId] });
    });
  }
}
