import type { SheetReading } from '#contracts';
import { isEmptyCell, textOf } from '../values/read-value.js';
import { nearest, plain } from '../values/text-forms.js';
import type { Cell } from '../read/sheet-cells.js';
import type { Column } from './column.js';

/** What is made of one column of the file. */
export interface JudgedHeader {
  /** Counted from 0. */
  readonly column: number;
  readonly header: string;
  /** Null: the column is left out. */
  readonly field: string | null;
  readonly how: 'exact' | 'chosen' | 'near' | 'twice' | 'unknown' | 'left_out';
  /** The field that `near` would be. */
  readonly suggestion: string | null;
}

export interface JudgedHeaders {
  /** Counted from 1. */
  readonly headerRow: number;
  readonly headers: readonly JudgedHeader[];
  /** Fields without which no row can be read. */
  readonly missing: readonly string[];
  /** Near misses and doubles ask for a choice before any row is judged. */
  readonly isSettled: boolean;
}

const HEADER_ROWS_LOOKED_AT = 15;
const HEADER_LENGTH = 120;

/** Judges the header row that was chosen, or the one among the first that names most columns. */
export function judgeHeaders(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  reading: SheetReading,
): JudgedHeaders {
  const names = namesOf(columns);
  const index = reading.headerRow === undefined ? headerIndex(rows, names) : reading.headerRow - 1;
  const taken = new Set<string>();
  const chosen = reading.columns ?? {};
  for (const field of Object.values(chosen)) if (field !== null) taken.add(field);
  const headers = (rows[index] ?? []).flatMap((cell, i): JudgedHeader[] => {
    const header = isEmptyCell(cell) ? '' : textOf(cell as NonNullable<Cell>).slice(0, HEADER_LENGTH);
    const choice = chosen[i];
    if (choice !== undefined && (choice === null || columns.some(({ field }) => field === choice))) {
      return [{ column: i, header, field: choice, how: choice === null ? 'left_out' : 'chosen', suggestion: null }];
    }
    return header === '' ? [] : [judgeHeader(i, header, columns, names, taken)];
  });
  const fields = new Set(headers.flatMap(({ field }) => field ?? []));
  const missing = columns
    .filter(({ isRequired, field, unless }) => isRequired && !fields.has(field) && !(unless && fields.has(unless)))
    .map(({ field }) => field);
  const isSettled = missing.length === 0 && headers.every(({ how }) => how !== 'near' && how !== 'twice');
  return { headerRow: index + 1, headers, missing, isSettled };
}

function judgeHeader(
  column: number,
  header: string,
  columns: readonly Column[],
  names: ReadonlyMap<string, string>,
  taken: Set<string>,
): JudgedHeader {
  const field = names.get(plain(header));
  if (field !== undefined) {
    if (taken.has(field)) return { column, header, field: null, how: 'twice', suggestion: field };
    taken.add(field);
    return { column, header, field, how: 'exact', suggestion: null };
  }
  const open = columns.filter((one) => !taken.has(one.field) && !one.isToldOnly);
  const near = nearest(header, open, (one) => [one.title.id, one.title.en, ...one.synonyms]);
  return { column, header, field: null, how: near ? 'near' : 'unknown', suggestion: near?.field ?? null };
}

/** Titles first: a synonym of one column may be the title of another. */
function namesOf(columns: readonly Column[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, field: string) => {
    const key = plain(name);
    if (key !== '' && !names.has(key)) names.set(key, field);
  };
  for (const { title, field } of columns) for (const name of [title.id, title.en, field]) add(name, field);
  for (const { synonyms, field } of columns) for (const name of synonyms) add(name, field);
  return names;
}

function headerIndex(rows: readonly (readonly Cell[])[], names: ReadonlyMap<string, string>): number {
  let best = {
    index: Math.max(
      0,
      rows.findIndex((row) => row.some((cell) => !isEmptyCell(cell))),
    ),
    hits: 0,
  };
  rows.slice(0, HEADER_ROWS_LOOKED_AT).forEach((row, index) => {
    const hits = row.filter((cell) => typeof cell === 'string' && names.has(plain(cell))).length;
    if (hits > best.hits) best = { index, hits };
  });
  return best.index;
}
