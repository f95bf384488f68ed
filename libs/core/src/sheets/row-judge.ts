import type { Column } from './columns/column.js';
import { canonical } from './kinds/canonical.js';
import type { SheetKind, UnderstoodRow } from './kinds/sheet-kind.js';
import type { Cell } from './read/sheet-cells.js';
import { type RowFault, rowFault } from './row-fault.js';
import { readRow } from './row-values.js';
import type { LedgerRow } from './sheet-ledger.js';
import type { Surroundings } from './surroundings.js';
import type { CellStyle } from './values/cell-style.js';
import { isEmptyCell, textOf } from './values/read-value.js';

interface Judging {
  readonly fields: ReadonlyMap<number, Column>;
  readonly style: CellStyle;
  readonly kind: SheetKind;
  readonly around: Surroundings;
}

/** What is understood of each row that is not empty, by itself and beside the others; the rules have not spoken yet. */
export function judgeRows(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  judging: Judging,
): { readonly rows: readonly LedgerRow[] } {
  const pieces = new Pieces(judging.kind.groupMax);
  const seen = new Map<string, { readonly row: number; readonly content: string }>();
  const judged: LedgerRow[] = [];
  for (let index = headerRow; index < rows.length; index++) {
    const cells = rows[index];
    if (cells.every((cell) => isEmptyCell(cell))) continue;
    judged.push(judgeRow(cells, index + 1, judging, seen, pieces));
  }
  return { rows: judged };
}

function judgeRow(
  cells: readonly Cell[],
  row: number,
  { fields, style, kind, around }: Judging,
  seen: Map<string, { readonly row: number; readonly content: string }>,
  pieces: Pieces,
): LedgerRow {
  const plainCells = cells.map((cell) => (typeof cell === 'object' && cell !== null ? cell.day : cell));
  const left = { row, piece: null, skip: null, label: '', cells: plainCells, input: null, causes: [], recordId: null };
  if (isExample(cells, fields)) return { ...left, outcome: 'skip', skip: 'example', faults: [] };
  const { values, faults } = readRow(cells, fields, style);
  const understood = kind.understand(values, around, style);
  const all = [...faults, ...('faults' in understood ? unsaid(understood.faults, faults) : [])];
  if (all.length > 0 || 'faults' in understood) return { ...left, outcome: 'refuse', faults: all };
  const known = seen.get(understood.identity);
  const content = canonical(understood.input);
  const { input, label } = understood;
  if (known?.content === content) return { ...left, label, outcome: 'skip', skip: 'repeated', faults: [] };
  if (known) {
    const value = `${label} (${known.row})`;
    return { ...left, label, outcome: 'refuse', faults: [rowFault(null, 'duplicate', { field: `${row}`, value })] };
  }
  seen.set(understood.identity, { row, content });
  return { ...left, label, input, piece: pieces.of(understood), outcome: 'create', faults: [] };
}

/** A cell that could not be read is not missing besides. */
const unsaid = (faults: readonly RowFault[], said: readonly RowFault[]): RowFault[] =>
  faults.filter(({ field }) => !said.some((fault) => fault.field === field));

const isExample = (cells: readonly Cell[], fields: ReadonlyMap<number, Column>): boolean => {
  const [note] = [...fields].find(([, { field }]) => field === 'note') ?? [];
  const cell = note === undefined ? null : cells[note];
  return cell !== null && cell !== undefined && /^(contoh|example)\b/i.test(textOf(cell));
};

/** Deals rows out to pieces: those of one group together, as many as one call takes. */
class Pieces {
  private readonly open = new Map<string, { piece: number; rows: number }>();
  private count = 0;

  constructor(private readonly max: number) {}

  of({ group }: UnderstoodRow): number {
    const place = this.open.get(group);
    if (place && place.rows < this.max) {
      place.rows++;
      return place.piece;
    }
    const piece = this.count++;
    this.open.set(group, { piece, rows: 1 });
    return piece;
  }
}
