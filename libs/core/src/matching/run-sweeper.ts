import { Injectable } from '@nestjs/common';
import { Transactions } from '#core/platform';

/** A queued run is rung again when nothing came of its first ring for this long. */
const QUEUED_S = 30;
const RUNS_MAX = 50;

/** Rings again for runs whose doorbell was lost: the row is the truth, the queue is not. */
@Injectable()
export class RunSweeper {
  constructor(private readonly transactions: Transactions) {}

  /** Runs that wait although nothing bars their way, and running ones whose worker is gone. Answers how many it rang. */
  async ringLost(): Promise<number> {
    return this.transactions.run(async (tx) => {
      const rows = (await tx.manager.query(
        `select id from matching_run run
         where (state = 'running' and lease_until < clock_timestamp())
            or (state = 'queued' and queued_at < clock_timestamp() - make_interval(secs => $1)
                and not exists (
                  select 1 from matching_run other where other.state = 'running' and other.kind = run.kind
                    and (run.kind = 'what_if' or other.families && run.families or other.families = '{}' or run.families = '{}')))
         order by queued_at, id limit $2`,
        [QUEUED_S, RUNS_MAX],
      )) as { id: string }[];
      for (const { id } of rows) tx.enqueue('run.match', { runId: id });
      return rows.length;
    });
  }
}
