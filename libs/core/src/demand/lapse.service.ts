import { Injectable } from '@nestjs/common';
import { mondayOf } from '#contracts';
import { Clock } from '../platform/clock.js';
import { currentContext } from '../platform/context.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { followPools } from './follow-pools.js';
import { refreshRequestStates } from './request-states.js';

const BATCH = 500;

/** Ends what can no longer arrive in time. */
@Injectable()
export class LapseService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Lines whose last week is over, which are not fully agreed and for which no proposal is running. What is agreed of
   * them stays agreed. Safe to repeat and to run twice at once. Answers how many lines lapsed.
   */
  async lapseRequests(): Promise<number> {
    for (let lapsed = 0; ;) {
      const count = await this.transactions.run((tx) => this.lapseBatch(tx));
      lapsed += count;
      if (count < BATCH) return lapsed;
    }
  }

  private async lapseBatch(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const [lines] = (await tx.manager.query(
      `update request_line l set state = 'lapsed', version = l.version + 1
       from (
         select id from request_line
         where state in ('open', 'matched') and latest_week < $1 and held = 0 and agreed + pooled < quantity
         order by id limit ${BATCH} for no key update skip locked
       ) over
       where l.id = over.id
       returning l.id, l.request_id as "requestId", l.organisation_id as "organisationId", l.quantity - l.agreed - l.pooled as unmet`,
      [mondayOf(this.clock.today())],
    )) as [{ id: string; requestId: string; organisationId: string; unmet: number }[], number];
    await refreshRequestStates(
      tx.manager,
      lines.map((line) => line.requestId),
      now,
      currentContext().actor.name,
    );
    await followPools(
      tx,
      lines.map(({ id }) => id),
    );
    for (const [requestId, own] of Map.groupBy(lines, (line) => line.requestId)) {
      tx.audit({
        action: 'request.lapse',
        subjectType: 'request',
        subjectId: requestId,
        details: { lines: own.map(({ id, unmet }) => ({ id, unmet })) },
      });
      tx.tell({ topic: 'request', id: requestId, organisationIds: [own[0].organisationId] });
    }
    return lines.length;
  }
}
