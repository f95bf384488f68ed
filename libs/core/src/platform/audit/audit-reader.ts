import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { decodeCursor, limitOf, type Page, pageOf, type PageQuery } from '../page.js';
import { Refusal } from '../refusal.js';
import { AuditEntry } from './audit-entry.entity.js';

export interface AuditFilter extends PageQuery {
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly actorId?: string;
  readonly action?: string;
  /** One entry by its number. */
  readonly seq?: number;
  /** First and last day (YYYY-MM-DD in WIB), both included. */
  readonly since?: string;
  readonly until?: string;
}

const DAY_MS = 86_400_000;

/** Entries carry the time at which their transaction began: neighbours of the chain may stand out of order by this many. */
const OUT_OF_ORDER_MAX = 1_000;

/** The trail, newest first. */
@Injectable()
export class AuditReader {
  constructor(private readonly dataSource: DataSource) {}

  async list(filter: AuditFilter): Promise<Page<AuditEntry>> {
    const limit = limitOf(filter);
    const query = this.dataSource
      .getRepository(AuditEntry)
      .createQueryBuilder('entry')
      .orderBy('entry.seq', 'DESC')
      .limit(limit + 1);
    for (const key of ['subjectType', 'subjectId', 'actorId', 'action', 'seq'] as const) {
      if (filter[key] !== undefined) query.andWhere(`entry.${key} = :${key}`, { [key]: filter[key] });
    }
    if (filter.since !== undefined) await this.from(query, dayStart(filter.since));
    if (filter.until !== undefined) await this.before(query, new Date(dayStart(filter.until).getTime() + DAY_MS));
    if (filter.cursor !== undefined) query.andWhere('entry.seq < :seq', { seq: seqOfCursor(filter.cursor) });
    return pageOf(await query.getMany(), limit, (entry) => [entry.seq]);
  }

  /** A day is found through its number in the chain, so that every other filter keeps its index. */
  private async from(query: SelectQueryBuilder<AuditEntry>, instant: Date): Promise<void> {
    const first = await this.nearest('>=', instant, 'asc');
    query.andWhere('entry.at >= :since', { since: instant });
    query.andWhere('entry.seq >= :first', { first: (first ?? Number.MAX_SAFE_INTEGER) - OUT_OF_ORDER_MAX });
  }

  private async before(query: SelectQueryBuilder<AuditEntry>, instant: Date): Promise<void> {
    const last = await this.nearest('<', instant, 'desc');
    query.andWhere('entry.at < :until', { until: instant });
    query.andWhere('entry.seq <= :last', { last: (last ?? -OUT_OF_ORDER_MAX) + OUT_OF_ORDER_MAX });
  }

  private async nearest(side: '>=' | '<', instant: Date, order: 'asc' | 'desc'): Promise<number | undefined> {
    const rows: { seq: string }[] = await this.dataSource.query(
      `select seq::text from audit_entry where at ${side} $1 order by at ${order} limit 1`,
      [instant],
    );
    return rows[0] && Number(rows[0].seq);
  }
}

const dayStart = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

function seqOfCursor(cursor: string): number {
  const [seq] = decodeCursor(cursor, 1);
  if (typeof seq === 'number' && Number.isSafeInteger(seq)) return seq;
  throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
}
