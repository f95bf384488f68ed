import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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
}

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
    if (filter.cursor !== undefined) query.andWhere('entry.seq < :seq', { seq: seqOfCursor(filter.cursor) });
    return pageOf(await query.getMany(), limit, (entry) => [entry.seq]);
  }
}

function seqOfCursor(cursor: string): number {
  const [seq] = decodeCursor(cursor, 1);
  if (typeof seq === 'number' && Number.isSafeInteger(seq)) return seq;
  throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
}
