import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, Transactions } from '#core/platform';
import { type LockedProposal, ProposalEnding } from './proposal-ending.js';

/** Small enough that an answer to one of them does not wait long. */
const BATCH = 100;

/** Ends proposals nobody answered in time and gives their capacity back. */
@Injectable()
export class ExpireProposals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ending: ProposalEnding,
  ) {}

  /** When the next live proposal expires; undefined when there is none. */
  async nextExpiry(): Promise<Date | undefined> {
    const [row] = (await this.dataSource.query(
      `select expires_at as at from proposal
       where state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer') order by expires_at limit 1`,
    )) as { at: Date }[];
    return row?.at;
  }

  /** What somebody is answering this very moment is left for the next call: they see that it is late. Answers how many ended. */
  async expireDue(): Promise<number> {
    for (let expired = 0; ;) {
      const count = await this.transactions.run(async (tx) => {
        const due: LockedProposal[] = await tx.manager.query(
          `select id, state, producer_id as "producerId", manufacturer_id as "manufacturerId",
             material_code as "materialCode"
           from proposal
           where state in ('proposed', 'accepted_by_manufacturer', 'accepted_by_producer') and expires_at <= $1
           order by expires_at, id limit ${BATCH} for update skip locked`,
          [this.clock.now()],
        );
        await this.ending.end(tx, due, { state: 'expired' });
        return due.length;
      });
      expired += count;
      if (count < BATCH) return expired;
    }
  }
}
