import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { type Actor, withContext, currentContext } from '../platform/context.js';
import type { FileStorage } from '../platform/files/file-storage.js';
import { FILE_STORAGE } from '../platform/tokens.js';
import { Transactions } from '../platform/transactions.js';
import { TOLD_FAULTS } from './columns/column.js';
import { judgeHeaders } from './columns/match-headers.js';
import { FaultTally } from './fault-tally.js';
import type { SheetKind } from './kinds/sheet-kind.js';
import { PieceRunner } from './piece-runner.js';
import { type Cell, type RawSheet, UnreadableSheet } from './read/sheet-cells.js';
import type { SheetReader } from './read/sheet-reader.js';
import { judgeRows } from './row-judge.js';
import { rehearsePieces } from './rehearsal.js';
import { faultOfRefusal } from './row-fault.js';
import type { SheetAsRead } from './sheet-as-read.js';
import { SheetDesk } from './sheet-desk.js';
import { SheetImport } from './sheet-import.entity.js';
import { SheetKinds } from './sheet-kinds.js';
import { enterRows, type LedgerRow } from './sheet-ledger.js';
import { personOf } from './sheet-person.js';
import { SHEET_READER } from './sheet-reader.token.js';
import { surroundingsOf } from './surroundings.js';
import { guessStyle } from './values/cell-style.js';

const SAMPLE_ROWS = 5;
const ROWS_PER_STATEMENT = 500;

/** The job behind a dry run: reads the file, judges its headers, then every row, and rehearses what is in order. */
@Injectable()
export class SheetChecker {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly desk: SheetDesk,
    private readonly kinds: SheetKinds,
    private readonly runner: PieceRunner,
    @Inject(FILE_STORAGE) private readonly files: FileStorage,
    @Inject(SHEET_READER) private readonly reader: SheetReader,
  ) {}

  /** Answers what became of it. Throws what another try may cure, and ImportLost. */
  async check(importId: string): Promise<string> {
    const job = await this.desk.claim(importId, 'check');
    if (!job) return 'nothing to do';
    const actor = await personOf(this.dataSource, job.personId);
    if (!actor) return this.end(job, { state: 'cancelled', endedAt: this.clock.now() });
    try {
      const raw = await this.reader.read(await this.files.get(job.fileId), job.reading);
      return await withContext({ ...currentContext(), actor, locale: job.locale }, () => this.judge(job, actor, raw));
    } catch (error) {
      if (!(error instanceof UnreadableSheet)) throw error;
      return this.end(job, { state: 'unreadable', problem: faultOfRefusal(error) });
    }
  }

  private async judge(job: SheetImport, actor: Actor, raw: RawSheet): Promise<string> {
    const kind = this.kinds.of(job.kind);
    const around = await surroundingsOf(this.dataSource.manager, job.organisationId);
    const columns = [...kind.columns(around), ...TOLD_FAULTS];
    const headers = judgeHeaders(raw.rows, columns, job.reading);
    const guess = guessStyle(raw.rows, headers.headerRow, raw.delimiter);
    const { decimal, dateOrder } = job.reading;
    const style = {
      ...guess,
      ...(decimal && decimal !== guess.decimal ? { decimal, decimalSeen: null } : {}),
      ...(dateOrder && dateOrder !== guess.dateOrder ? { dateOrder, dateSeen: null } : {}),
    };
    const asRead = asReadOf(raw, headers, style);
    if (!headers.isSettled) return this.end(job, { state: 'unmatched', asRead });
    const fields = new Map(
      headers.headers.flatMap(({ column, field }) => {
        const one = columns.find((candidate) => candidate.field === field);
        return one ? [[column, one] as const] : [];
      }),
    );
    const sheet = judgeRows(raw.rows, headers.headerRow, { fields, style, kind, around });
    if (sheet.rows.length === 0) throw new UnreadableSheet('sheet_empty');
    return this.rehearse(job, actor, kind, asRead, sheet.rows);
  }

  private async rehearse(
    job: SheetImport,
    actor: Actor,
    kind: SheetKind,
    asRead: SheetAsRead,
    judged: readonly LedgerRow[],
  ): Promise<string> {
    await this.desk.touch(job, { rowsTotal: judged.length });
    const tally = new FaultTally();
    const counts = { create: 0, update: 0, skip: 0, refuse: 0 };
    let checked = 0;
    for await (const rows of rehearsePieces(this.runner, kind, actor, job.organisationId, judged)) {
      const entered = rows.map((row) => ({ ...row, causes: tally.add(row.row, row.faults) }));
      for (const { outcome } of entered) counts[outcome]++;
      checked += rows.length;
      await this.transactions.run(async (tx) => {
        await this.desk.write(tx, job);
        for (let i = 0; i < entered.length; i += ROWS_PER_STATEMENT) {
          await enterRows(tx.manager, job.id, entered.slice(i, i + ROWS_PER_STATEMENT));
        }
      });
      if (await this.desk.touch(job, { rowsChecked: checked })) {
        return this.end(job, { state: 'cancelled', endedAt: this.clock.now() });
      }
    }
    return this.end(job, {
      state: 'checked',
      asRead,
      causes: tally.list(),
      rowsChecked: checked,
      toCreate: counts.create,
      toUpdate: counts.update,
      toSkip: counts.skip,
      refused: counts.refuse,
    });
  }

  private async end(job: SheetImport, change: Partial<SheetImport>): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { version, cancelAsked } = await this.desk.write(tx, job);
      const now = this.clock.now();
      const ended = cancelAsked ? { state: 'cancelled' as const, endedAt: now } : {};
      const next = { ...change, ...ended, version: version + 1, updatedAt: now, touchedAt: now };
      await tx.manager.update(SheetImport, { id: job.id }, next);
      return next.state ?? 'checked';
    });
  }
}

const asReadOf = (
  raw: RawSheet,
  headers: ReturnType<typeof judgeHeaders>,
  style: ReturnType<typeof guessStyle>,
): SheetAsRead => ({
  sheets: raw.sheets,
  sheet: raw.sheet,
  delimiter: raw.delimiter,
  encoding: raw.encoding,
  ...headers,
  ...style,
  sample: raw.rows.slice(headers.headerRow, headers.headerRow + SAMPLE_ROWS).map((row) => row.map(flatCell)),
});

export const flatCell = (cell: Cell): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? cell.day : cell;
