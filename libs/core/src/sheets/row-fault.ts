import {
  type FieldError,
  type FieldErrorCode,
  FIELD_ERRORS,
  fill,
  type Locale,
  type RefusalCode,
  REFUSALS,
} from '#contracts';
import type { Refusal } from '../platform/refusal.js';
import type { Column } from './columns/column.js';

/** One thing wrong with one row, as a plain value: it is stored, shown in either language, and counted by cause. */
export interface RowFault {
  /** Null: of the row as a whole. */
  readonly field: string | null;
  /** As the file has it, cut. */
  readonly value: string;
  readonly code: FieldErrorCode | RefusalCode;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** What would be right, when one thing would. */
  readonly suggestion: string | null;
}

export const rowFault = (
  field: string | null,
  code: FieldErrorCode,
  params: RowFault['params'] = {},
  suggestion: string | null = null,
): RowFault => ({ field, value: String(params['value'] ?? '').slice(0, 80), code, params, suggestion });

/** Rows are alike in what is wrong with them when this is equal. */
export const causeOf = ({ code, field }: RowFault): string => `${code}/${field ?? ''}`;

/** A fault of a service's input; its pointer is that of one row's input. */
export function faultOfField({ pointer, code, params }: FieldError): RowFault {
  const field = fieldOf(pointer);
  return {
    field,
    value: String(params['value'] ?? '').slice(0, 80),
    code,
    params,
    suggestion: suggestionOf(code, params),
  };
}

/** A refusal that names no field. */
export const faultOfRefusal = ({ code, params }: Pick<Refusal, 'code' | 'params'>): RowFault => ({
  field: null,
  value: '',
  code,
  params,
  suggestion: null,
});

const FIELD_OF: Readonly<Record<string, string>> = { materialCode: 'material', facilityId: 'facility', lineId: 'line' };

/** `/attributes/gsm` is column `attribute:gsm`, `/constraints/gsm/min` is `constraint:gsm:min`. */
function fieldOf(pointer: string): string | null {
  const [first, second, third] = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (!first) return null;
  if (first === 'attributes' && second) return `attribute:${second}`;
  if (first === 'constraints' && second) {
    return third === 'min' || third === 'max' ? `constraint:${second}:${third}` : `constraint:${second}`;
  }
  return FIELD_OF[first] ?? first;
}

function suggestionOf(code: FieldErrorCode, params: RowFault['params']): string | null {
  const right = params['suggestion'] ?? (code === 'min' ? params['min'] : code === 'max' ? params['max'] : undefined);
  return right === undefined ? null : String(right);
}

/** The title of the column a fault is about; attributes without a column of their own go by their code. */
export function titleOf(field: string | null, columns: readonly Column[], locale: Locale): string | null {
  if (field === null) return null;
  const column =
    columns.find((one) => one.field === field) ??
    columns.find((one) => one.field === field.split(':').slice(0, 2).join(':'));
  return column?.title[locale] ?? (field.includes(':') ? field.split(':').slice(1).join(' ') : field);
}

export function wordsOf(fault: RowFault, columns: readonly Column[], locale: Locale): string {
  const { code } = fault;
  const title = titleOf(fault.field, columns, locale);
  const params = title === null ? fault.params : { ...fault.params, field: title };
  const template = code in FIELD_ERRORS ? FIELD_ERRORS[code as FieldErrorCode] : REFUSALS[code as RefusalCode].detail;
  return fill(template[locale], params, locale);
}
