import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { SheetImport } from './sheet-import.entity.js';

/** Another worker has taken the import over, or it was ended meanwhile. */
export class ImportLost extends Error {}

/** A worker that has shown no sign of life for this long is gone. */
const LOST_S = 60;
const RUNG_MAX = 50;

/** Who works on an import, and how far: every claim gets a number, and only the newest may write. */
@Injectable()
export class SheetDesk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Null: nothing is to be done. A check begins anew, an application where the ledger stands. */
  async claim(importId: string, work: 'check' | 'apply'): Promise<SheetImport | null> {
    return this.transactions.run(async (tx) => {
      const lock = { mode: 'for_no_key_update' } as const;
      const job = await tx.manager.findOne(SheetImport, { where: { id: importId }, lock });
      const fits = work === 'check' ? ['waiting', 'checking'] : ['applying'];
      if (!job || !fits.includes(job.state)) return null;
      const change = {
        attempt: job.attempt + 1,
        touchedAt: this.clock.now(),
        ...(work === 'check' ? FRESH : {}),
      };
      if (work === 'check') await tx.manager.query('delete from sheet_row where import_id = $1', [importId]);
      await tx.manager.update(SheetImport, { id: importId }, change);
      return Object.assign(job, change);
    });
  }

  /** Shows how far the work is. Throws ImportLost; answers whether an end was asked for. */
  async touch(
    job: SheetImport,
    progress: Partial<Pick<SheetImport, 'rowsTotal' | 'rowsChecked'>> = {},
  ): Promise<boolean> {
    const result = await this.dataSource
      .createQueryBuilder()
      .update(SheetImport)
      .set({ ...progress, touchedAt: this.clock.now() })
      .where(`id = :id and attempt = :attempt and state in ('checking', 'applying')`, {
        id: job.id,
        attempt: job.attempt,
      })
      .returning('cancel_asked')
      .execute();
    const [row] = result.raw as { cancel_asked: boolean }[];
    if (!row) throw new ImportLost(`import ${job.id} is no longer ours (attempt ${job.attempt})`);
    return row.cancel_asked;
  }

  /** Writes as the newest claimant, or throws ImportLost. */
  async write(tx: Tx, job: SheetImport): Promise<SheetImport> {
    const lock = { mode: 'for_no_key_update' } as const;
    const current = await tx.manager.findOne(SheetImport, { where: { id: job.id }, lock });
    if (current?.attempt !== job.attempt) throw new ImportLost(`import ${job.id} is no longer ours`);
    return current;
  }

  /** Rings again for imports that wait or whose worker is gone. Answers how many. */
  async ringLost(): Promise<number> {
    return this.transactions.run(async (tx) => {
      const before = new Date(this.clock.now().getTime() - LOST_S * 1_000);
      const rows = (await tx.manager.query(
        `select id, state from sheet_import
         where state in ('waiting', 'checking', 'applying') and touched_at < $1 order by touched_at limit ${RUNG_MAX}`,
        [before],
      )) as { id: string; state: string }[];
      for (const { id, state } of rows)
        tx.enqueue(state === 'applying' ? 'sheet.apply' : 'sheet.check', { importId: id });
      // Not again at the next sweep: the bell needs time to be heard.
      const ids = rows.map(({ id }) => id);
      await tx.manager.query('update sheet_import set touched_at = $2 where id = any($1)', [ids, this.clock.now()]);
      return rows.length;
    });
  }
}

const FRESH = {
  state: 'checking',
  asRead: null,
  problem: null,
  causes: [],
  rowsTotal: 0,
  rowsChecked: 0,
  toCreate: 0,
  toUpdate: 0,
  toSkip: 0,
  refused: 0,
} as const satisfies Partial<SheetImport>;
