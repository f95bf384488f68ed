import type { DataSource } from 'typeorm';
import { findCounterFaults } from '#core/pairings';
import { verifyAuditChain } from '#core/platform';

/** What a run left in the database, in a form in which two runs over the same world are equal. */
export interface RunOutcome {
  readonly state: string;
  readonly error: string | null;
  readonly inputHash: string | null;
  readonly planHash: string | null;
  /** Ends of the run in the trail. */
  readonly ends: readonly string[];
  /** Pair, quantity and terms of every proposal. */
  readonly proposals: readonly string[];
  readonly letters: number;
  readonly unmet: number;
  readonly prices: number;
  readonly counterFaults: readonly object[];
  readonly trailFaults: readonly object[];
}

export async function outcomeOf(dataSource: DataSource, runId: string): Promise<RunOutcome> {
  const one = async <T>(sql: string): Promise<T> => ((await dataSource.query(sql, [runId])) as T[])[0];
  const count = async (sql: string): Promise<number> =>
    (await one<{ n: number }>(`select count(*)::int as n ${sql}`)).n;
  const run = await one<Pick<RunOutcome, 'state' | 'error' | 'inputHash' | 'planHash'>>(
    `select state, error, input_hash as "inputHash", plan_hash as "planHash" from matching_run where id = $1`,
  );
  const { ends } = await one<{ ends: string[] }>(
    `select coalesce(array_agg(action order by seq), '{}') as ends from audit_entry
     where subject_type = 'run' and subject_id = $1 and action in ('run.finish', 'run.fail', 'run.cancelled')`,
  );
  const { proposals } = await one<{ proposals: string[] }>(
    `select coalesce(array_agg(concat_ws(' ', offer_id, request_line_id, quantity, unit_price, landed_cost)
       order by offer_id, request_line_id), '{}') as proposals
     from proposal where run_id = $1`,
  );
  return {
    ...run,
    ends,
    proposals,
    letters: await count(
      `from mail_message where template = 'proposal.new' and created_at >= (select queued_at from matching_run where id = $1)`,
    ),
    unmet: await count('from unmet_need where run_id = $1'),
    prices: await count('from shadow_price where run_id = $1'),
    counterFaults: await findCounterFaults(dataSource.manager),
    trailFaults: (await verifyAuditChain(dataSource)).faults,
  };
}
