import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sweepIdentity } from '#core/identity';
import { RunSweeper } from '#core/matching';
import { sweepNotices } from '#core/notices';
import { Clock, Transactions } from '#core/platform';
import { SheetDesk, SheetFiles } from '#core/sheets';
import { WebhookSweep } from '#core/webhooks';

const ROWS_MAX = 5_000;
/** A letter is rung again when its job should long have sent it or given up. */
const MAIL_PATIENCE_MS = 5 * 60_000;
const MAIL_RING_EVERY_MS = 10 * 60_000;

/** Keeps house: deletes what has run out and rings again for what waits without a job. */
@Injectable()
export class SweepJob {
  private mailRungAt_ms = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly runs: RunSweeper,
    private readonly sheets: SheetDesk,
    private readonly sheetFiles: SheetFiles,
    private readonly webhooks: WebhookSweep,
  ) {}

  async handle(): Promise<Record<string, number>> {
    return {
      runsRung: await this.runs.ringLost(),
      sheetsRung: await this.sheets.ringLost(),
      sheetsForgotten: await this.sheetFiles.forgetOld(),
      lettersRung: await this.ringLetters(),
      noticesDeleted: await sweepNotices(this.dataSource, this.clock.now()),
      webhooksRung: await this.webhooks.ringLost(),
      webhooksForgotten: await this.webhooks.forgetOld(),
      answersDeleted: await this.deleteStoredAnswers(),
      identityDeleted: await sweepIdentity(this.dataSource, this.clock.now()),
    };
  }

  private async deleteStoredAnswers(): Promise<number> {
    const [, deleted] = (await this.dataSource.query(
      `delete from idempotency_record where ctid = any (array(
         select ctid from idempotency_record where expires_at < $1 order by expires_at limit ${ROWS_MAX}))`,
      [this.clock.now()],
    )) as [unknown[], number];
    return deleted;
  }

  /** Not at every sweep: a letter that waits for its next try would collect jobs. */
  private async ringLetters(): Promise<number> {
    const now = this.clock.now();
    if (now.getTime() - this.mailRungAt_ms < MAIL_RING_EVERY_MS) return 0;
    this.mailRungAt_ms = now.getTime();
    return this.transactions.run(async (tx) => {
      const letters: { id: string }[] = await tx.manager.query(
        `select id from mail_message where state = 'queued' and created_at < $1 order by created_at limit ${ROWS_MAX}`,
        [new Date(now.getTime() - MAIL_PATIENCE_MS)],
      );
      for (const { id } of letters) tx.enqueue('mail.send', { messageId: id });
      return letters.length;
    });
  }
}
