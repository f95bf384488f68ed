import { Inject, Injectable } from '@nestjs/common';
import { Clock, ENV, type Env, Transactions } from '#core/platform';
import type { MatchingRun } from './matching-run.entity.js';
import { FamilyChange } from './run-result.entity.js';
import { isDue } from './run.rules.js';
import { RunService } from './run.service.js';

/** Starts the runs nobody starts by hand: of families that changed, and the nightly one over all. */
@Injectable()
export class RunChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly runs: RunService,
    @Inject(ENV) private readonly env: Pick<Env, 'changeDebounce_s'>,
  ) {}

  /** One run for all families that are due; their marks go when it is queued, and stay when something is in the way. */
  async startDue(): Promise<MatchingRun | undefined> {
    return this.transactions.run(async (tx) => {
      const marks = await tx.manager.find(FamilyChange, {
        order: { family: 'ASC' },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      const due = marks.filter((mark) => isDue(mark, this.clock.now(), this.env.changeDebounce_s));
      if (due.length === 0) return undefined;
      const families = due.map(({ family }) => family);
      const run = await this.runs.startOnce(tx, { trigger: 'change', families });
      if (run) await tx.manager.delete(FamilyChange, families);
      return run;
    });
  }

  async startNightly(): Promise<MatchingRun | undefined> {
    return this.transactions.run(async (tx) => {
      // Marks before the queue's lock, as everywhere.
      await tx.manager.query('select 1 from family_change order by family for update');
      const run = await this.runs.startOnce(tx, { trigger: 'schedule' });
      if (run) await tx.manager.deleteAll(FamilyChange);
      return run;
    });
  }
}
