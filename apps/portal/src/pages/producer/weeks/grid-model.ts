import { useTranslation } from 'react-i18next';
import { toast } from '../../../components/toast';
import { useFormats } from '../../../format/use-formats';
import { blockOfText } from './cell-text';
import { type Block, type Cell, isSingle } from './selection';
import type { CellChange, WeekEdits } from './use-week-edits';
import type { GridColumn, GridWeek } from './grid';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

interface ModelOptions {
  readonly editable: readonly GridColumn[];
  readonly weeks: readonly GridWeek[];
  readonly edits: WeekEdits;
  readonly onChange: (changes: readonly CellChange[]) => void;
  readonly onRestore: (edits: WeekEdits) => void;
}

/** Cells by their place in the grid, and what can be done to many of them at once. */
export function useGridModel({ editable, weeks, edits, onChange, onRestore }: ModelOptions) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const size: GridSize = { rows: weeks.length, columns: editable.length };
  const textAt = ({ row, column }: Cell): string => {
    const { week, isStated, values } = weeks[row];
    const { key } = editable[column];
    return edits[week]?.[key] ?? (isStated ? f.number(values[key], 3) : '');
  };
  const changeAt = ({ row, column }: Cell, text: string): CellChange => ({
    week: weeks[row].week,
    column: editable[column].key,
    text,
  });
  /** Many cells at once: can be taken back. */
  const changeMany = (changes: readonly CellChange[], done: string): void => {
    if (changes.length === 0) return;
    const before = edits;
    onChange(changes);
    toast(done, { text: t('grid.undo'), run: () => onRestore(before) });
  };
  return {
    size,
    textAt,
    changeAt,
    changeMany,
    empty: (block: Block): void =>
      changeMany(
        cellsOf(block).map((cell) => changeAt(cell, '')),
        t('grid.emptied'),
      ),
    /** False: it is text for the one cell, which the browser pastes. */
    paste: (text: string, block: Block): boolean => {
      const rows = blockOfText(text);
      if (rows.length === 1 && rows[0].length === 1 && isSingle(block)) return false;
      const changes = placesOf(rows, block, size).map(({ cell, text: pasted }) => changeAt(cell, pasted));
      changeMany(changes, t('grid.pasted'));
      return true;
    },
    /** The selected cells for a spreadsheet; undefined for one cell, which the browser copies. */
    copied: (block: Block): string | undefined => {
      if (isSingle(block)) return undefined;
      const lines: string[] = [];
      for (let row = block.top; row <= block.bottom; row++) {
        const cells = cellsOf({ ...block, top: row, bottom: row });
        lines.push(cells.map(textAt).join('\t'));
      }
      return lines.join('\n');
    },
  };
}

export type GridModel = ReturnType<typeof useGridModel>;

export function cellsOf({ top, bottom, left, right }: Block): Cell[] {
  const all: Cell[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) all.push({ row, column });
  return all;
}

interface Placed {
  readonly cell: Cell;
  readonly text: string;
}

/** One copied cell fills the selection; a block begins at its corner and ends with the grid. */
export function placesOf(rows: readonly (readonly string[])[], block: Block, size: GridSize): Placed[] {
  const isOne = rows.length === 1 && rows[0].length === 1;
  const placed: Placed[] = [];
  const height = isOne ? block.bottom - block.top + 1 : rows.length;
  for (let down = 0; down < height; down++) {
    const cells = rows[down % rows.length];
    const width = isOne ? block.right - block.left + 1 : cells.length;
    for (let across = 0; across < width; across++) {
      const cell = { row: block.top + down, column: block.left + across };
      const isInside = cell.row < size.rows && cell.column < size.columns;
      if (isInside) placed.push({ cell, text: cells[across % cells.length].trim() });
    }
  }
  return placed;
}
