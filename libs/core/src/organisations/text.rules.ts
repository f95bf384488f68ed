import type { FieldError } from '#contracts';
import { fieldError } from '../platform/refusal.js';

/** One line of text as it is stored: no control characters, single spaces, composed letters. */
export const lineOf = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Control}\p{Format}\s]+/gu, ' ')
    .trim();

/** Errors of a line whose length is not within the bounds. */
export function checkLength(field: string, text: string, min: number, max: number): FieldError[] {
  if (text.length >= min && text.length <= max) return [];
  if (text.length === 0) return [fieldError(`/${field}`, 'required', { field })];
  return [fieldError(`/${field}`, 'length', { field, min, max, actual: text.length })];
}
