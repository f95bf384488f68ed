import { mondayOfWeek, weekOfDate } from '#contracts';
import type { Cell } from '../read/sheet-cells.js';
import type { CellStyle } from './cell-style.js';
import { plain } from './text-forms.js';

/** The value of a cell; undefined: it cannot be read as what is wanted. Empty cells do not come here. */
export type Read<T> = T | undefined;

/** The apostrophe that exports put before text a spreadsheet would take for a formula goes again. */
export const textOf = (cell: NonNullable<Cell>): string => {
  if (typeof cell === 'object') return cell.day;
  const text = String(cell).trim();
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
};

/** What people write where there is nothing. */
export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && /^[-–—\s]*$/.test(cell));

/** `1.234,56`, `1,234.56`, `Rp 45.000,-`, `12 %`. */
export function numberOf(cell: NonNullable<Cell>, style: CellStyle): Read<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = textOf(cell)
    .replaceAll(/[\s\u00A0\u202F']/g, '')
    .replace(/^rp\.?/i, '')
    .replace(/,-+$/, '')
    .replace(/%$/, '');
  const [group, mark] = style.decimal === 'comma' ? [String.raw`\.`, ','] : [',', String.raw`\.`];
  const form = new RegExp(`^[+-]?(\\d{1,3}(${group}\\d{3})+|\\d+)(${mark}\\d+)?$`);
  if (!form.test(text) || text.length > 30) return undefined;
  const value = Number(
    style.decimal === 'comma' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', ''),
  );
  return Number.isSafeInteger(Math.trunc(value)) ? value : undefined;
}

/** `YYYY-MM-DD`. Two-digit years are of this century. */
export function dayOf(cell: NonNullable<Cell>, style: CellStyle): Read<string> {
  if (typeof cell === 'object') return isDay(cell.day) ? cell.day : undefined;
  const text = textOf(cell);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const parts = /^(\d{1,2})[/.\- ](\d{1,2}|\p{L}{3,12})[/.\- ](\d{4}|\d{2})$/u.exec(text);
  if (!parts) return undefined;
  const [, first, second, year] = parts;
  const full = year.length === 2 ? `20${year}` : year;
  if (/\p{L}/u.test(second)) return dayFrom(full, monthOf(second), first);
  return style.dateOrder === 'dmy' ? dayFrom(full, second, first) : dayFrom(full, first, second);
}

/** `2026-W48`, `W48 2026`, `48/2026`, or a day in that week. */
export function weekOf(cell: NonNullable<Cell>, style: CellStyle): Read<string> {
  const text = textOf(cell).toUpperCase();
  const yearFirst = /^(\d{4})[\s/-]*(?:W|M|MG|MINGGU|WEEK)[\s-]*(\d{1,2})$/.exec(text);
  const weekFirst = /^(?:W|M|MG|MINGGU|WEEK)?[\s-]*(?:KE[\s-]*)?(\d{1,2})[\s/-]+(\d{4})$/.exec(text);
  const [year, number] = yearFirst ? [yearFirst[1], yearFirst[2]] : weekFirst ? [weekFirst[2], weekFirst[1]] : [];
  if (year !== undefined && number !== undefined) {
    const week = `${year}-W${number.padStart(2, '0')}`;
    return mondayOfWeek(week) === undefined ? undefined : week;
  }
  const day = dayOf(cell, style);
  return day === undefined ? undefined : weekOfDate(day);
}

const YES = new Set(['ya', 'y', 'yes', 'true', 'benar', '1', 'x', 'v', 'iya', 'betul']);
const NO = new Set(['tidak', 'tdk', 't', 'no', 'n', 'false', 'salah', '0', 'bukan']);

export function flagOf(cell: NonNullable<Cell>): Read<boolean> {
  if (typeof cell === 'boolean') return cell;
  const word = plain(textOf(cell));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** Cut at semicolons or line breaks; at commas when there is neither. */
export function listOf(cell: NonNullable<Cell>): string[] {
  const text = textOf(cell);
  return text
    .split(/[;\n]/.test(text) ? /[;\n]/ : ',')
    .map((item) => item.trim())
    .filter(Boolean);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei may', 'jun', 'jul', 'agu aug agt', 'sep', 'okt oct', 'nov', 'des dec'];

const monthOf = (word: string): string =>
  String(MONTHS.findIndex((names) => names.split(' ').some((name) => word.toLowerCase().startsWith(name))) + 1);

function dayFrom(year: string, month: string, day: string): Read<string> {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
  );
};
