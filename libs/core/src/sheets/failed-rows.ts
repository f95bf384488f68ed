import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale, SheetFormat } from '#contracts';
import type { Actor } from '../platform/context.js';
import { type Column, FAULT_COLUMNS } from './columns/column.js';
import { type RowFault, titleOf, wordsOf } from './row-fault.js';
import { type SheetFile, sheetFile } from './sheet-file.js';
import type { SheetImport, SheetRow } from './sheet-import.entity.js';
import { ownImport } from './sheet-import.service.js';
import { SheetRowQueries } from './sheet-row-queries.js';
import type { WrittenCell } from './write/workbook-writer.js';

const ROWS_PER_READING = 500;

/** Rows that were refused, as they came, with what is wrong beside them: to be corrected and uploaded again. */
@Injectable()
export class FailedRows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: SheetRowQueries,
  ) {}

  async file(actor: Actor, importId: string, format: SheetFormat, locale: Locale): Promise<SheetFile> {
    const job = await ownImport(this.dataSource.manager, actor, importId);
    const columns = await this.queries.columnsOf(job);
    const own = headersOf(job);
    const added = Object.values(FAULT_COLUMNS).map((title) => title[locale]);
    const name = `${job.fileName.replace(/\.\w{1,5}$/, '')}-${locale === 'id' ? 'gagal' : 'failed'}`;
    const sheet = {
      name: locale === 'id' ? 'Baris gagal' : 'Failed rows',
      headers: [...own, ...added],
      widths: [...own.map(() => 18), 8, 24, 20, 60, 60, 24],
      rows: this.rows(job.id, own.length, columns, locale),
    };
    return sheetFile(name, format, locale, [sheet]);
  }

  private async *rows(
    importId: string,
    width: number,
    columns: readonly Column[],
    locale: Locale,
  ): AsyncGenerator<readonly WrittenCell[]> {
    for (let after = 0; ;) {
      const rows = (await this.dataSource.query(
        `select row, cells, faults from sheet_row
         where import_id = $1 and row > $2 and (state = 'failed' or outcome = 'refuse') order by row limit ${ROWS_PER_READING}`,
        [importId, after],
      )) as Pick<SheetRow, 'row' | 'cells' | 'faults'>[];
      for (const { row, cells, faults } of rows) {
        const own = Array.from({ length: width }, (_, i) => cells[i] ?? null);
        yield [...own, ...faultCells(row, faults, columns, locale)];
      }
      if (rows.length < ROWS_PER_READING) return;
      after = rows.at(-1)!.row;
    }
  }
}

/** Headers as the file has them; columns without one go by their letter's place. */
function headersOf(job: SheetImport): string[] {
  const headers = job.asRead?.headers ?? [];
  const width = headers.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return Array.from({ length: width }, (_, i) => headers.find(({ column }) => column === i)?.header ?? '');
}

/** One row of the file, however many faults: it can be corrected in place. */
function faultCells(
  row: number,
  faults: readonly RowFault[],
  columns: readonly Column[],
  locale: Locale,
): WrittenCell[] {
  const all = (words: (fault: RowFault) => string | null): string =>
    faults.map((fault) => words(fault) ?? '–').join(' | ');
  return [
    row,
    all(({ field }) => titleOf(field, columns, locale)),
    all(({ value }) => value || null),
    all((fault) => wordsOf(fault, columns, 'id')),
    all((fault) => wordsOf(fault, columns, 'en')),
    faults.some(({ suggestion }) => suggestion !== null) ? all(({ suggestion }) => suggestion) : '',
  ];
}
