import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transactions } from '#core/platform';
import { RunDocument } from '../matching-run.entity.js';
import type { Comparison, PackedRun } from './compare-documents.js';
import { RunComparison } from './run-comparison.entity.js';

export interface ComparisonKey {
  readonly baseRunId: string;
  readonly runId: string;
}

const ROWS_PER_STATEMENT = 5_000;

/** What a worker does with a comparison between question and answer. Two workers that answer it write the same. */
@Injectable()
export class ComparisonDesk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** Both runs' documents, before and after; undefined when it is answered already or nobody asks any more. */
  async take({ baseRunId, runId }: ComparisonKey): Promise<readonly [PackedRun, PackedRun] | undefined> {
    const row = await this.dataSource.manager.findOneBy(RunComparison, { baseRunId, runId });
    if (row?.state !== 'queued') return undefined;
    return [await this.documentsOf(baseRunId), await this.documentsOf(runId)];
  }

  private async documentsOf(runId: string): Promise<PackedRun> {
    const rows = await this.dataSource.manager.findBy(RunDocument, { runId });
    const body = (kind: RunDocument['kind']): Buffer => {
      const row = rows.find((document) => document.kind === kind);
      if (!row) throw new Error(`run ${runId} keeps no ${kind}`);
      return row.body;
    };
    return { scenario: body('scenario'), plan: body('plan') };
  }

  async answer({ baseRunId, runId }: ComparisonKey, { summary, pairs }: Comparison): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { manager } = tx;
      const lock = { mode: 'pessimistic_write' as const };
      const row = await manager.findOne(RunComparison, { where: { baseRunId, runId }, lock });
      if (row?.state !== 'queued') return;
      const rows = pairs.map((pair, i) => ({ ...pair, position: i + 1 }));
      for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT)
        await manager.query(INSERT, [baseRunId, runId, JSON.stringify(rows.slice(i, i + ROWS_PER_STATEMENT))]);
      await manager.update(RunComparison, { baseRunId, runId }, { state: 'ready', summary });
      tx.tell({ topic: 'run', id: runId });
    });
  }

  async fail({ baseRunId, runId }: ComparisonKey, error: string): Promise<void> {
    await this.dataSource.manager.update(
      RunComparison,
      { baseRunId, runId, state: 'queued' },
      { state: 'failed', error },
    );
  }
}

const INSERT = `
  insert into run_difference (base_run_id, run_id, position, offer_id, request_line_id, before, after, because, detail)
  select $1, $2, r.position, r.offer, r.request, r.before, r.after, r.because, r.detail
  from jsonb_to_recordset($3::jsonb)
    as r(position int, offer uuid, request uuid, before int, after int, because text, detail jsonb)`;
