import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { type Actor, currentContext, withContext } from '../platform/context.js';
import { Transactions } from '../platform/transactions.js';
import { FaultTally } from './fault-tally.js';
import { PieceRunner, type PieceRow, RowsTaken, type RowVerdict } from './piece-runner.js';
import { batchesOf, sideBySide } from './rehearsal.js';
import { causeOf } from './row-fault.js';
import { SheetDesk } from './sheet-desk.js';
import { SheetFiles } from './sheet-files.js';
import { SheetImport, SheetRow } from './sheet-import.entity.js';
import { SheetKinds } from './sheet-kinds.js';
import { enterDone, enterFailed } from './sheet-ledger.js';
import { personOf } from './sheet-person.js';

const PIECES_PER_READING = 200;
/** Rows between two looks at whether an end was asked for. */
const ROWS_PER_BATCH = 50;

/** The job that applies a checked sheet. What is done stands in the ledger, so that it may begin again at any point. */
@Injectable()
export class SheetApplier {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly desk: SheetDesk,
    private readonly kinds: SheetKinds,
    private readonly runner: PieceRunner,
    private readonly files: SheetFiles,
  ) {}

  /** Answers what became of it. Throws what another try may cure, and ImportLost. */
  async apply(importId: string): Promise<string> {
    const job = await this.desk.claim(importId, 'apply');
    if (!job) return 'nothing to do';
    const actor = await personOf(this.dataSource, job.personId);
    const isCut = actor
      ? await withContext({ ...currentContext(), actor, locale: job.locale }, () => this.work(job, actor))
      : true;
    return this.end(job, isCut ? 'cancelled' : 'done');
  }

  /** Answers whether it was cut short. */
  private async work(job: SheetImport, actor: Actor): Promise<boolean> {
    for (let from = -1; ;) {
      const rows = await this.pending(job.id, from);
      if (rows.length === 0) return false;
      const pieces = [...Map.groupBy(rows, ({ piece }) => piece).values()];
      for (const batch of batchesOf(pieces, ROWS_PER_BATCH)) {
        if (await this.desk.touch(job)) return true;
        await sideBySide(batch, (piece) => this.applyPiece(job, actor, piece));
      }
      from = rows.at(-1)!.piece;
    }
  }

  /** Whole pieces, in their order. */
  private async pending(importId: string, after: number): Promise<(PieceRow & { readonly piece: number })[]> {
    return this.dataSource.query(
      `select row, piece, input from sheet_row
       where import_id = $1 and state = 'pending' and piece > $2 and piece <= (
         select max(piece) from (
           select distinct piece from sheet_row where import_id = $1 and state = 'pending' and piece > $2
           order by piece limit ${PIECES_PER_READING}) next)
       order by piece, row`,
      [importId, after],
    );
  }

  private async applyPiece(job: SheetImport, actor: Actor, rows: readonly PieceRow[]): Promise<void> {
    const kind = this.kinds.of(job.kind);
    try {
      const verdicts = await this.runner.apply(kind, actor, rows, job.organisationId, async (tx, done, effects) => {
        const entries = done.map(({ row }, i) => ({ row, recordId: effects[i].recordId }));
        if ((await enterDone(tx.manager, job.id, entries)) !== done.length) throw new RowsTaken();
        await tx.manager.increment(SheetImport, { id: job.id }, 'rowsDone', done.length);
      });
      await this.enterRefused(job, verdicts);
    } catch (error) {
      // Another worker did the piece between our reading and our writing; it has entered it, too.
      if (!(error instanceof RowsTaken)) throw error;
    }
  }

  private async enterRefused(job: SheetImport, verdicts: readonly RowVerdict[]): Promise<void> {
    const failed = verdicts.flatMap((verdict) =>
      'faults' in verdict
        ? [{ row: verdict.row, faults: verdict.faults, causes: [...new Set(verdict.faults.map(causeOf))] }]
        : [],
    );
    if (failed.length === 0) return;
    await this.transactions.run(async (tx) => {
      const count = await enterFailed(tx.manager, job.id, failed);
      await tx.manager.increment(SheetImport, { id: job.id }, 'rowsFailed', count);
    });
  }

  private async end(job: SheetImport, state: 'done' | 'cancelled'): Promise<string> {
    await this.transactions.run(async (tx) => {
      const current = await this.desk.write(tx, job);
      await tx.manager.update(SheetRow, { importId: job.id, state: 'pending' }, { state: 'left' });
      const now = this.clock.now();
      const causes = await causesOf(tx.manager, job.id);
      const change = { state, causes, endedAt: now, touchedAt: now, updatedAt: now, version: current.version + 1 };
      await tx.manager.update(SheetImport, { id: job.id }, change);
      const { rowsDone, rowsFailed } = current;
      tx.audit({
        action: `sheet.${state}`,
        subjectType: 'sheet_import',
        subjectId: job.id,
        details: { kind: job.kind, rowsDone, rowsFailed, sha256: job.sha256 },
      });
    });
    await this.files.drop([job.fileId]);
    return state;
  }
}

/** Refusals of the check and of the application together. */
async function causesOf(manager: EntityManager, importId: string) {
  const tally = new FaultTally();
  for (let after = 0; ;) {
    const rows = (await manager.query(
      `select row, faults from sheet_row where import_id = $1 and row > $2 and (state = 'failed' or outcome = 'refuse')
       order by row limit 2000`,
      [importId, after],
    )) as Pick<SheetRow, 'row' | 'faults'>[];
    for (const { row, faults } of rows) tally.add(row, faults);
    if (rows.length === 0) return tally.list();
    after = rows.at(-1)!.row;
  }
}
