import type { Tx } from '#core/platform';
import { RunComparison } from './run-comparison.entity.js';

/** Has a worker compute what changed from one finished run to another; once, because neither changes any more. */
export async function askComparison(tx: Tx, baseRunId: string, runId: string, now: Date): Promise<void> {
  const { identifiers } = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(RunComparison)
    .values({ baseRunId, runId, askedAt: now })
    .orIgnore()
    .returning('run_id')
    .execute()
    .then(({ raw }) => ({ identifiers: raw as unknown[] }));
  if (identifiers.length > 0) tx.enqueue('run.compare', { baseRunId, runId });
}
