import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Locale, mondayOf, type SheetExportKind, type SheetFormat } from '#contracts';
import { ProposalQueries } from '#core/pairings';
import { OfferService } from '#core/supply';
import { Clock } from '../platform/clock.js';
import { type Actor, isMember } from '../platform/context.js';
import { notFound } from '../platform/refusal.js';
import type { Page, PageQuery } from '../platform/page.js';
import { attributeColumns, constraintColumns } from './columns/catalogue-columns.js';
import { CALENDAR_COLUMNS } from './columns/calendar-columns.js';
import type { Column } from './columns/column.js';
import { OFFER_COLUMNS } from './columns/offer-columns.js';
import { PROPOSAL_COLUMNS } from './columns/proposal-columns.js';
import { REQUEST_COLUMNS } from './columns/request-columns.js';
import { calendarRows, type ExportedRow, offerCells, proposalCells, requestRows } from './export-rows.js';
import { type SheetFile, sheetFile } from './sheet-file.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';

/** Of one file; a spreadsheet program opens no more with ease. */
export const EXPORT_ROWS_MAX = 100_000;
const PAGE = 100;

/** What an organisation has, as the sheets that it may change and import again. Read page by page while it is sent. */
@Injectable()
export class SheetExports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly offers: OfferService,
    private readonly proposals: ProposalQueries,
  ) {}

  async make(
    actor: Actor,
    organisationId: string,
    kind: SheetExportKind,
    format: SheetFormat,
    locale: Locale,
  ): Promise<SheetFile> {
    if (!isMember(actor, organisationId)) throw notFound('organisation', organisationId);
    const around = await surroundingsOf(this.dataSource.manager, organisationId);
    const { columns, rows } = await this.contents(actor, kind, around);
    const sheet = {
      name: kind,
      headers: columns.map(({ title }) => title[locale]),
      widths: columns.map(({ title }) => Math.max(12, title[locale].length + 2)),
      rows: inColumns(rows, columns),
    };
    return sheetFile(`padan-${kind}-${this.clock.today()}`, format, locale, [sheet]);
  }

  private async contents(
    actor: Actor,
    kind: SheetExportKind,
    around: Surroundings,
  ): Promise<{ readonly columns: readonly Column[]; readonly rows: AsyncIterable<ExportedRow> }> {
    const { organisationId } = around;
    const { manager } = this.dataSource;
    if (kind === 'offers') {
      const pages = (page: PageQuery) => this.offers.list(actor, { ...page, organisationId });
      const columns = [...OFFER_COLUMNS, ...attributeColumns(await this.ofDealt('offer', around))];
      return { columns, rows: presented(pages, (offer) => offerCells(offer, around)) };
    }
    if (kind === 'calendars') {
      return { columns: CALENDAR_COLUMNS, rows: calendarRows(manager, around, mondayOf(this.clock.today())) };
    }
    if (kind === 'requests') {
      const columns = [...REQUEST_COLUMNS, ...constraintColumns(await this.ofDealt('request_line', around))];
      return { columns, rows: requestRows(manager, around) };
    }
    const pages = (page: PageQuery) => this.proposals.list(actor, { ...page, organisationId });
    return { columns: PROPOSAL_COLUMNS, rows: presented(pages, proposalCells) };
  }

  /** Attributes of the materials that occur. */
  private async ofDealt(table: 'offer' | 'request_line', around: Surroundings) {
    const rows = (await this.dataSource.query(
      `select distinct material_code as code from ${table} where organisation_id = $1`,
      [around.organisationId],
    )) as { code: string }[];
    const dealt = new Set(rows.map(({ code }) => code));
    return around.attributes.filter(({ materialCode }) => dealt.has(materialCode));
  }
}

async function* presented<T>(
  read: (page: PageQuery) => Promise<Page<T>>,
  present: (row: T) => ExportedRow,
): AsyncGenerator<ExportedRow> {
  let cursor: string | undefined;
  do {
    const page = await read({ limit: PAGE, ...(cursor ? { cursor } : {}) });
    for (const row of page.items) yield present(row);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

async function* inColumns(rows: AsyncIterable<ExportedRow>, columns: readonly Column[]) {
  let count = 0;
  for await (const row of rows) {
    if (++count > EXPORT_ROWS_MAX) return;
    yield columns.map(({ field }) => row[field] ?? null);
  }
}
