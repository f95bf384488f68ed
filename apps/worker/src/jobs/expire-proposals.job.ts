import { Injectable } from '@nestjs/common';
import { Clock } from '#core/platform';
import { ExpireProposals } from '#core/pairings';

/** The job comes every five seconds; what expires until the next one comes is waited for. */
const AHEAD_MS = 4_000;
const WAITS_MAX = 20;

/** Ends proposals within moments of their expiry, not at the next full round. */
@Injectable()
export class ExpireProposalsJob {
  constructor(
    private readonly clock: Clock,
    private readonly proposals: ExpireProposals,
  ) {}

  async handle(): Promise<number> {
    const until_ms = this.clock.now().getTime() + AHEAD_MS;
    let expired = await this.proposals.expireDue();
    for (let i = 0; i < WAITS_MAX; i++) {
      const next = await this.proposals.nextExpiry();
      if (!next || next.getTime() > until_ms) break;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next.getTime() - this.clock.now().getTime())));
      expired += await this.proposals.expireDue();
    }
    return expired;
  }
}
