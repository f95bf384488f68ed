import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type Actor,
  Clock,
  decodeCursor,
  limitOf,
  notFound,
  type Page,
  pageOf,
  type PageQuery,
  Refusal,
  Transactions,
} from '#core/platform';
import type { MatchingRun } from '../matching-run.entity.js';
import { RunQueries } from '../run-queries.js';
import { askComparison } from './ask-comparison.js';
import { RunComparison } from './run-comparison.entity.js';

export interface ComparedRuns {
  readonly before: MatchingRun;
  readonly after: MatchingRun;
  readonly comparison: RunComparison;
}

export interface DifferenceFilter extends PageQuery {
  readonly because?: string;
}

export interface DifferenceRecord {
  readonly position: number;
  readonly offerId: string;
  readonly producerId: string | null;
  readonly producerName: string | null;
  readonly requestLineId: string;
  /** Null: a need that a what-if added. */
  readonly requestId: string | null;
  readonly requestNumber: string | null;
  readonly manufacturerId: string | null;
  readonly manufacturerName: string | null;
  readonly materialCode: string | null;
  readonly unit: string | null;
  readonly before: number;
  readonly after: number;
  readonly because: string;
  readonly detail: { readonly fields?: string[]; readonly other?: string };
}

/** Two finished runs side by side. What changed between them is computed by a worker, once. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly runs: RunQueries,
  ) {}

  /** Asks for it when nobody has yet: `queued` until it is there. */
  async compare(actor: Actor, runId: string, baseRunId: string): Promise<ComparedRuns> {
    const after = await this.runs.get(actor, runId);
    const before = await this.runs.get(actor, baseRunId);
    for (const { id, state } of [after, before])
      if (state !== 'finished') throw new Refusal('run_not_finished', { id, state });
    const key = { baseRunId, runId };
    const known = await this.dataSource.manager.findOneBy(RunComparison, key);
    if (!known) await this.transactions.run((tx) => askComparison(tx, baseRunId, runId, this.clock.now()));
    return { before, after, comparison: await this.dataSource.manager.findOneByOrFail(RunComparison, key) };
  }

  /** Largest change first; empty until the comparison is ready. */
  async differences(
    actor: Actor,
    runId: string,
    baseRunId: string,
    filter: DifferenceFilter,
  ): Promise<Page<DifferenceRecord>> {
    await this.runs.get(actor, runId);
    await this.runs.get(actor, baseRunId);
    const comparison = await this.dataSource.manager.findOneBy(RunComparison, { baseRunId, runId });
    if (!comparison) throw notFound('comparison', runId);
    const limit = limitOf(filter);
    const after = filter.cursor === undefined ? 0 : positionCursor(filter.cursor);
    const rows: DifferenceRecord[] = await this.dataSource.query(DIFFERENCES, [
      baseRunId,
      runId,
      after,
      filter.because ?? null,
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ position }) => [position]);
  }
}

/** Of a list sorted by position. */
function positionCursor(cursor: string): number {
  const [position] = decodeCursor(cursor, 1);
  if (Number.isInteger(position) && Number(position) > 0 && Number(position) <= 2_147_483_647) return Number(position);
  throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
}

const DIFFERENCES = `
  select d.position, d.offer_id as "offerId", p.id as "producerId", p.name as "producerName",
    d.request_line_id as "requestLineId", r.id as "requestId", r.number as "requestNumber",
    m.id as "manufacturerId", m.name as "manufacturerName", coalesce(o.material_code, l.material_code) as "materialCode",
    material.unit, d.before, d.after, d.because, d.detail
  from run_difference d
  left join offer o on o.id = d.offer_id
  left join organisation p on p.id = o.organisation_id
  left join request_line l on l.id = d.request_line_id
  left join request r on r.id = l.request_id
  left join organisation m on m.id = l.organisation_id
  left join material on material.code = coalesce(o.material_code, l.material_code)
  where d.base_run_id = $1 and d.run_id = $2 and d.position > $3 and ($4::text is null or d.because = $4)
  order by d.position limit $5`;
