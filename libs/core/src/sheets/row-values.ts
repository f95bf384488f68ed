import type { Cell } from './read/sheet-cells.js';
import type { Column } from './columns/column.js';
import { type CellStyle } from './values/cell-style.js';
import { dayOf, flagOf, isEmptyCell, listOf, numberOf, textOf, weekOf } from './values/read-value.js';
import { type RowFault, rowFault } from './row-fault.js';

/** A row as its columns are meant; what is empty is absent. `value` cells wait for their material. */
export interface RowValues {
  readonly values: ReadonlyMap<string, unknown>;
  readonly faults: readonly RowFault[];
}

export interface PriceTier {
  readonly from: number;
  readonly unitPrice: number;
}

const TEXT_MAX = 1_000;

/** Reads the cells of one row; `fields` says which column of the file is which. */
export function readRow(cells: readonly Cell[], fields: ReadonlyMap<number, Column>, style: CellStyle): RowValues {
  const values = new Map<string, unknown>();
  const faults: RowFault[] = [];
  for (const [index, column] of fields) {
    const cell = cells[index];
    if (isEmptyCell(cell) || cell === null || cell === undefined || column.isToldOnly) continue;
    const value = READERS[column.kind](cell, style);
    if (value !== undefined) values.set(column.field, value);
    else faults.push(unreadable(column, cell, style));
  }
  return { values, faults };
}

type Reader = (cell: NonNullable<Cell>, style: CellStyle) => unknown;

const READERS: { readonly [K in Column['kind']]: Reader } = {
  text: (cell) => textOf(cell).slice(0, TEXT_MAX),
  whole: numberOf,
  number: numberOf,
  percent: shareOf,
  day: dayOf,
  week: weekOf,
  flag: flagOf,
  list: listOf,
  tiers: tiersOf,
  value: (cell) => cell,
};

/** 40 and `40 %` are 0.4; so is a cell of a workbook that is formatted as per cent. */
function shareOf(cell: NonNullable<Cell>, style: CellStyle): number | undefined {
  const number = numberOf(cell, style);
  if (number === undefined) return undefined;
  return typeof cell === 'number' && cell > 0 && cell < 1 ? cell : number / 100;
}

/** `1000: 31000; 5000: 30000`. */
function tiersOf(cell: NonNullable<Cell>, style: CellStyle): PriceTier[] | undefined {
  const tiers = textOf(cell)
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [from, unitPrice] = part.split(/[:=]/).map((text) => numberOf(text, style));
      return from === undefined || unitPrice === undefined ? undefined : { from, unitPrice };
    });
  return tiers.every((tier) => tier !== undefined) ? tiers : undefined;
}

function unreadable(column: Column, cell: NonNullable<Cell>, style: CellStyle): RowFault {
  const value = textOf(cell).slice(0, 80);
  const field = column.field;
  if (column.kind === 'day') return rowFault(field, 'date', { field, value, expected: 'YYYY-MM-DD' });
  if (column.kind === 'week') return rowFault(field, 'date', { field, value, expected: '2026-W48' });
  if (column.kind === 'flag') return rowFault(field, 'one_of', { field, value, options: 'ya, tidak' }, 'ya');
  if (column.kind === 'tiers')
    return rowFault(field, 'pattern', { field, value, expected: '1000: 31000; 5000: 30000' });
  const example = style.decimal === 'comma' ? '1.234,56' : '1,234.56';
  return rowFault(field, 'type', { field, value, expected: `a number such as ${example}` });
}
