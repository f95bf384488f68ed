import type { FieldError } from '#contracts';
import { fieldError, invalidInput } from '../platform/refusal.js';

/** One line of text as it is stored: no control characters, single spaces, composed letters. */
export const lineOf = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Control}\p{Format}\s]+/gu, ' ')
    .trim();

/** Without the fields that were not given: undefined is not a value. */
export const givenOf = <T extends object>(input: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as never;

/** Refuses null for fields that always have a value. */
export function refuseNulls(input: object, fields: readonly string[]): void {
  const empty = Object.entries(input).filter(([field, value]) => value === null && fields.includes(field));
  if (empty.length > 0) throw invalidInput(empty.map(([field]) => fieldError(`/${field}`, 'required', { field })));
}

/** Errors of a line whose length is not within the bounds. */
export function checkLength(field: string, text: string, min: number, max: number): FieldError[] {
  if (text.length >= min && text.length <= max) return [];
  if (text.length === 0) return [fieldError(`/${field}`, 'required', { field })];
  return [fieldError(`/${field}`, 'length', { field, min, max, actual: text.length })];
}
