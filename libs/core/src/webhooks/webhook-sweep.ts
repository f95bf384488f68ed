import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/transactions.js';
import { LOG_DAYS } from './webhook.rules.js';

const DAY_MS = 86_400_000;
const ROWS_MAX = 1_000;
/** A delivery whose job should long have come is rung again. */
const PATIENCE_MS = 2 * 60_000;
const RING_EVERY_MS = 5 * 60_000;

/** Rings again for deliveries that a dead worker or a wiped queue left behind, and forgets old ones. */
@Injectable()
export class WebhookSweep {
  private rungAt_ms = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Not at every sweep: a delivery that waits in a full queue would collect jobs. */
  async ringLost(): Promise<number> {
    const now_ms = this.clock.now().getTime();
    if (now_ms - this.rungAt_ms < RING_EVERY_MS) return 0;
    this.rungAt_ms = now_ms;
    return this.transactions.run(async (tx) => {
      const rows: { id: string }[] = await tx.manager.query(
        `select id from webhook_delivery where state = 'waiting' and next_at < $1
           and (leased_until is null or leased_until < $2) order by next_at limit ${ROWS_MAX}`,
        [new Date(now_ms - PATIENCE_MS), new Date(now_ms)],
      );
      for (const { id } of rows) tx.enqueue('webhook.send', { deliveryId: id });
      return rows.length;
    });
  }

  /** Deliveries and tries go with their message. */
  async forgetOld(): Promise<number> {
    const [, deleted] = (await this.dataSource.query(
      `delete from webhook_message where id = any (array(
         select id from webhook_message where created_at < $1 order by created_at limit ${ROWS_MAX}))`,
      [new Date(this.clock.now().getTime() - LOG_DAYS * DAY_MS)],
    )) as [unknown[], number];
    return deleted;
  }
}
