import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SheetOutcome, SheetRowState } from '#contracts';
import type { Actor } from '../platform/context.js';
import { decodeCursor, limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { Refusal } from '../platform/refusal.js';
import type { Column } from './columns/column.js';
import { type SheetImport, SheetRow } from './sheet-import.entity.js';
import { ownImport } from './sheet-import.service.js';
import { SheetKinds } from './sheet-kinds.js';
import { surroundingsOf } from './surroundings.js';

export interface SheetRowQuery extends PageQuery {
  readonly outcome?: SheetOutcome;
  readonly state?: SheetRowState;
  /** As in the summary of causes. */
  readonly cause?: string;
  /** Refused by the check or by the application. */
  readonly faulty?: boolean;
}

/** Rows of an import, in their order. */
@Injectable()
export class SheetRowQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: SheetKinds,
  ) {}

  async list(actor: Actor, importId: string, query: SheetRowQuery): Promise<Page<SheetRow>> {
    await ownImport(this.dataSource.manager, actor, importId);
    const limit = limitOf(query);
    const select = this.dataSource.manager
      .createQueryBuilder(SheetRow, 'r')
      .where('r.importId = :importId', { importId })
      .orderBy('r.row')
      .limit(limit + 1);
    if (query.outcome) select.andWhere('r.outcome = :outcome', query);
    if (query.state) select.andWhere('r.state = :state', query);
    if (query.faulty) select.andWhere(`(r.state = 'failed' or r.outcome = 'refuse')`);
    if (query.cause) select.andWhere(`(r.state = 'failed' or r.outcome = 'refuse') and :cause = any(r.causes)`, query);
    if (query.cursor) {
      const [after] = decodeCursor(query.cursor, 1);
      if (typeof after !== 'number' || !Number.isInteger(after) || after < 0 || after > 2_147_483_647) {
        throw new Refusal('invalid_cursor', { cursor: query.cursor.slice(0, 80) });
      }
      select.andWhere('r.row > :after', { after });
    }
    return pageOf(await select.getMany(), limit, ({ row }) => [row]);
  }

  /** Columns by which the texts of an import name its fields. */
  async columnsOf(job: Pick<SheetImport, 'kind' | 'organisationId'>): Promise<readonly Column[]> {
    return this.kinds.of(job.kind).columns(await surroundingsOf(this.dataSource.manager, job.organisationId));
  }
}
