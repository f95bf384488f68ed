import type { SheetReading } from '#contracts';
import type { Cell } from '../read/sheet-cells.js';

/** How numbers and days are written in a file, and how we came to think so. */
export interface CellStyle {
  readonly decimal: NonNullable<SheetReading['decimal']>;
  readonly dateOrder: NonNullable<SheetReading['dateOrder']>;
}

export interface GuessedStyle extends CellStyle {
  /** A cell that leaves no doubt, as `C4: 1.234,56`; null when the habit of the language was taken. */
  readonly decimalSeen: string | null;
  readonly dateSeen: string | null;
}

const CELLS_LOOKED_AT = 50_000;
const NUMBER = /^(?:rp\.?\s*)?[+-]?\d[\d.,]*\s*%?$/i;
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})$/;

/** Looks for cells that can be read one way only; where there is none, a csv cut by commas writes points, all else commas. */
export function guessStyle(
  rows: readonly (readonly Cell[])[],
  firstRow: number,
  delimiter: string | null,
): GuessedStyle {
  let decimal: { style: CellStyle['decimal']; seen: string } | undefined;
  let order: { style: CellStyle['dateOrder']; seen: string } | undefined;
  let looked = 0;
  for (let r = firstRow; r < rows.length && looked < CELLS_LOOKED_AT && !(decimal && order); r++) {
    rows[r].forEach((cell, c) => {
      if (typeof cell !== 'string') return;
      looked++;
      const text = cell.trim();
      const seen = `${placeOf(r, c)}: ${text.slice(0, 40)}`;
      const style = decimal ? undefined : decimalOf(text);
      if (style) decimal = { style, seen };
      const days = order ? undefined : orderOf(text);
      if (days) order = { style: days, seen };
    });
  }
  return {
    decimal: decimal?.style ?? (delimiter === ',' ? 'point' : 'comma'),
    decimalSeen: decimal?.seen ?? null,
    dateOrder: order?.style ?? 'dmy',
    dateSeen: order?.seen ?? null,
  };
}

/** `C4`, as spreadsheets call it. */
export function placeOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

function decimalOf(text: string): CellStyle['decimal'] | undefined {
  if (!NUMBER.test(text)) return undefined;
  const digits = text.replaceAll(/[^\d.,]/g, '');
  const [commas, points] = [digits.split(',').length - 1, digits.split('.').length - 1];
  if (commas > 0 && points > 0) {
    if (commas > 1 && points > 1) return undefined;
    return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 'comma' : 'point';
  }
  // Several of one kind group thousands; one that leaves other than three digits behind it cuts off decimals.
  if (commas > 1) return 'point';
  if (points > 1) return 'comma';
  if (commas === 1 && isFraction(digits, ',')) return 'comma';
  if (points === 1 && isFraction(digits, '.')) return 'point';
  return undefined;
}

function isFraction(digits: string, mark: string): boolean {
  const [whole, rest] = digits.split(mark);
  return rest.length !== 3 || whole === '0' || whole.length > 3;
}

function orderOf(text: string): CellStyle['dateOrder'] | undefined {
  const [, first, second] = DAY.exec(text) ?? [];
  if (first === undefined || Number(first) > 31 || Number(second) > 31) return undefined;
  if (Number(first) > 12) return 'dmy';
  return Number(second) > 12 ? 'mdy' : undefined;
}
