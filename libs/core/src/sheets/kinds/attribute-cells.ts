import { type AttributeConstraint, defaultConstraint, type MaterialAttribute } from '#core/catalogue';
import type { Cell } from '../read/sheet-cells.js';
import { type RowFault, rowFault } from '../row-fault.js';
import type { CellStyle } from '../values/cell-style.js';
import { flagOf, listOf, numberOf, textOf } from '../values/read-value.js';
import { nearest, plain } from '../values/text-forms.js';

type Scalar = number | string | boolean;
type Kept = { readonly faults: RowFault[] };

/** Cells of attributes as the catalogue wants them; those of other materials are passed over. */
export function readAttributes(
  values: ReadonlyMap<string, unknown>,
  specs: readonly MaterialAttribute[],
  style: CellStyle,
  kept: Kept,
): Record<string, Scalar> {
  const read: Record<string, Scalar> = {};
  for (const spec of specs) {
    const field = `attribute:${spec.code}`;
    const cell = values.get(field) as NonNullable<Cell> | undefined;
    const value = cell === undefined ? undefined : scalarOf(cell, spec, field, style, kept);
    if (value !== undefined) read[spec.code] = value;
  }
  return read;
}

export function readConstraints(
  values: ReadonlyMap<string, unknown>,
  specs: readonly MaterialAttribute[],
  style: CellStyle,
  kept: Kept,
): Record<string, AttributeConstraint> {
  const read: Record<string, AttributeConstraint> = {};
  for (const spec of specs) {
    const field = `constraint:${spec.code}`;
    const cell = values.get(field) as NonNullable<Cell> | undefined;
    const whole = cell === undefined ? undefined : constraintOf(cell, spec, field, style, kept);
    const ends = spec.datatype === 'number' ? endsOf(values, spec, style, kept) : {};
    if (Object.keys(ends).length > 0) read[spec.code] = { ...(whole && !('in' in whole) ? whole : {}), ...ends };
    else if (whole) read[spec.code] = whole;
  }
  return read;
}

function endsOf(
  values: ReadonlyMap<string, unknown>,
  spec: MaterialAttribute,
  style: CellStyle,
  kept: Kept,
): { min?: number; max?: number } {
  const ends: { min?: number; max?: number } = {};
  for (const end of ['min', 'max'] as const) {
    const field = `constraint:${spec.code}:${end}`;
    const cell = values.get(field) as NonNullable<Cell> | undefined;
    const value = cell === undefined ? undefined : scalarOf(cell, spec, field, style, kept);
    if (typeof value === 'number') ends[end] = value;
  }
  return ends;
}

/** `30`, `>= 30`, `<= 50`, `30..50`; words, several cut by semicolons. */
function constraintOf(
  cell: NonNullable<Cell>,
  spec: MaterialAttribute,
  field: string,
  style: CellStyle,
  kept: Kept,
): AttributeConstraint | undefined {
  if (spec.datatype !== 'number') {
    const words = spec.datatype === 'text' ? [textOf(cell)] : listOf(cell);
    const choices = words.flatMap((word) => scalarOf(word, spec, field, style, kept) ?? []);
    if (choices.length !== words.length || choices.length === 0) return undefined;
    return choices.length === 1 ? defaultConstraint(spec, choices[0]) : { in: choices };
  }
  const text = textOf(cell);
  const bound = /^(>=|≥|<=|≤)\s*(.+)$/.exec(text);
  const range = /^(.+?)\s*(?:\.\.|–|s\/d|to)\s*(.+)$/.exec(text);
  if (bound) {
    const value = scalarOf(bound[2], spec, field, style, kept) as number | undefined;
    if (value === undefined) return undefined;
    return bound[1] === '>=' || bound[1] === '≥' ? { min: value } : { max: value };
  }
  if (range) {
    const [min, max] = [range[1], range[2]].map((end) => scalarOf(end, spec, field, style, kept) as number | undefined);
    return min === undefined || max === undefined ? undefined : { min, max };
  }
  const value = scalarOf(cell, spec, field, style, kept);
  return value === undefined ? undefined : defaultConstraint(spec, value);
}

function scalarOf(
  cell: NonNullable<Cell>,
  spec: MaterialAttribute,
  field: string,
  style: CellStyle,
  kept: Kept,
): Scalar | undefined {
  const shown = textOf(cell).slice(0, 80);
  if (spec.datatype === 'text') return textOf(cell);
  if (spec.datatype === 'number') {
    const number = numberOf(cell, style);
    const example = style.decimal === 'comma' ? '1.234,56' : '1,234.56';
    if (number === undefined) {
      kept.faults.push(rowFault(field, 'type', { field, value: shown, expected: `a number such as ${example}` }));
    }
    return number;
  }
  if (spec.datatype === 'bool') {
    const flag = flagOf(cell);
    if (flag === undefined) kept.faults.push(rowFault(field, 'one_of', { field, value: shown, options: 'ya, tidak' }));
    return flag;
  }
  const option = spec.options.find((one) => plain(one) === plain(shown) || one === shown);
  if (option !== undefined) return option;
  const options = spec.options.join(', ');
  const near = nearest(shown, spec.options, (one) => [one]);
  kept.faults.push(rowFault(field, 'one_of', { field, value: shown, options }, near ?? null));
  return undefined;
}
