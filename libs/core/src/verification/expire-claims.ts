import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { SYSTEM } from '../platform/context.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { Claim } from './claim.entity.js';
import { ClaimDecision } from './claim-decision.entity.js';
import { ClaimEndings } from './claim-endings.js';
import { changeClaim, movedClaim } from './record-change.js';

const BATCH = 100;
/** One run ends after this many; the next, five minutes later, goes on. */
const BATCHES_MAX = 500;

/** Ends verified claims whose last day has passed. */
@Injectable()
export class ExpireClaims {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly endings: ClaimEndings,
  ) {}

  /** How many expired. Each batch is a transaction of its own, so that a crash loses none and repeats none. */
  async run(): Promise<number> {
    let expired = 0;
    for (let batch = 0; batch < BATCHES_MAX; batch++) {
      const count = await this.transactions.run((tx) => this.expireBatch(tx));
      expired += count;
      if (count < BATCH) break;
    }
    return expired;
  }

  /** Claims another run has in hand are left to it. */
  private async expireBatch(tx: Tx): Promise<number> {
    const claims = await tx.manager
      .createQueryBuilder(Claim, 'claim')
      .where(`claim.state = 'verified' and claim.valid_until < :today`, { today: this.clock.today() })
      .orderBy('claim.valid_until')
      .addOrderBy('claim.id')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    if (claims.length === 0) return 0;
    const now = this.clock.now();
    for (const claim of claims) {
      await changeClaim(tx.manager, claim, { state: movedClaim(claim, 'expire') }, { actor: SYSTEM, now });
      const details = { validUntil: claim.validUntil, kind: claim.kind, level: claim.level };
      tx.audit({ action: 'claim.expire', subjectType: 'claim', subjectId: claim.id, details });
    }
    // A revocation that still waits for its second signature has lost its object.
    await tx.manager.update(
      ClaimDecision,
      { claimId: In(claims.map((claim) => claim.id)), state: 'awaiting_second' },
      { state: 'refused', secondNote: 'claim_expired', finalAt: now },
    );
    await this.endings.follow(tx, claims, 'claim_expired', (claim) => claim.validUntil ?? '', now);
    return claims.length;
  }
}
