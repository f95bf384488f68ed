import type { EntityManager } from 'typeorm';
import type { SheetOutcome, SheetSkip } from '#contracts';
import type { RowFault } from './row-fault.js';
import type { SheetRow } from './sheet-import.entity.js';

export interface LedgerRow {
  readonly row: number;
  readonly piece: number | null;
  readonly outcome: SheetOutcome;
  readonly skip: SheetSkip | null;
  readonly label: string;
  readonly cells: SheetRow['cells'];
  readonly input: unknown;
  readonly faults: readonly RowFault[];
  readonly causes: readonly string[];
  readonly recordId: string | null;
}

const FAULTS_PER_ROW = 20;

/** Enters judged rows; one that would create or change something is pending, any other done with. */
export async function enterRows(manager: EntityManager, importId: string, rows: readonly LedgerRow[]): Promise<void> {
  if (rows.length === 0) return;
  const entries = rows.map((row) => ({
    ...row,
    faults: row.faults.slice(0, FAULTS_PER_ROW),
    causes: row.causes.slice(0, FAULTS_PER_ROW),
    state: row.outcome === 'create' || row.outcome === 'update' ? 'pending' : 'left',
  }));
  await manager.query(
    `insert into sheet_row (import_id, row, piece, outcome, state, skip, label, cells, input, faults, causes, record_id)
     select $1, r.row, r.piece, r.outcome, r.state, r.skip, r.label, r.cells, r.input, r.faults,
            array(select jsonb_array_elements_text(r.causes)), r."recordId"
     from jsonb_to_recordset($2::jsonb) as r(row int, piece int, outcome text, state text, skip text, label text,
       cells jsonb, input jsonb, faults jsonb, causes jsonb, "recordId" uuid)`,
    [importId, JSON.stringify(entries)],
  );
}

/** Pending rows become done; answers how many, which is fewer than asked when somebody else was quicker. */
export async function enterDone(
  manager: EntityManager,
  importId: string,
  rows: readonly { readonly row: number; readonly recordId: string }[],
): Promise<number> {
  const [, count] = (await manager.query(
    `update sheet_row set state = 'done', record_id = r."recordId"
     from jsonb_to_recordset($2::jsonb) as r(row int, "recordId" uuid)
     where sheet_row.import_id = $1 and sheet_row.row = r.row and sheet_row.state = 'pending'`,
    [importId, JSON.stringify(rows)],
  )) as [unknown, number];
  return count;
}

export async function enterFailed(
  manager: EntityManager,
  importId: string,
  rows: readonly { readonly row: number; readonly faults: readonly RowFault[]; readonly causes: readonly string[] }[],
): Promise<number> {
  const [, count] = (await manager.query(
    `update sheet_row set state = 'failed', faults = r.faults, causes = array(select jsonb_array_elements_text(r.causes))
     from jsonb_to_recordset($2::jsonb) as r(row int, faults jsonb, causes jsonb)
     where sheet_row.import_id = $1 and sheet_row.row = r.row and sheet_row.state = 'pending'`,
    [importId, JSON.stringify(rows)],
  )) as [unknown, number];
  return count;
}
