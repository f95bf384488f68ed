import type { Text } from './refusals/refusal.types.js';

/**
 * What can be wrong with one field. Templates may use {field}, {value} and the names given in `params`.
 * Every text says what is wrong and what would be right.
 */
export const FIELD_ERRORS = {
  required: { id: '{field} wajib diisi.', en: '{field} is required.' },
  unknown_field: {
    id: '{field} tidak dikenal; hapus atau perbaiki ejaannya.',
    en: '{field} is not a known field; remove it or correct its spelling.',
  },
  type: { id: '{field} harus berupa {expected}, bukan {value}.', en: '{field} must be {expected}, not {value}.' },
  min: { id: '{field} paling sedikit {min}; diterima {value}.', en: '{field} must be at least {min}; got {value}.' },
  max: { id: '{field} paling banyak {max}; diterima {value}.', en: '{field} must be at most {max}; got {value}.' },
  length: {
    id: '{field} harus {min}–{max} karakter; diterima {actual}.',
    en: '{field} must have {min}–{max} characters; got {actual}.',
  },
  count: {
    id: '{field} harus berisi {min}–{max} butir; diterima {actual}.',
    en: '{field} must hold {min}–{max} items; got {actual}.',
  },
  one_of: {
    id: '{field} harus salah satu dari {options}; diterima {value}.',
    en: '{field} must be one of {options}; got {value}.',
  },
  pattern: {
    id: '{field} tidak berbentuk {expected}; diterima {value}.',
    en: '{field} does not have the form {expected}; got {value}.',
  },
  uuid: { id: '{field} harus UUID; diterima {value}.', en: '{field} must be a UUID; got {value}.' },
  date: {
    id: '{field} harus tanggal {expected}; diterima {value}.',
    en: '{field} must be a date {expected}; got {value}.',
  },
  nul: { id: '{field} memuat karakter NUL; hapus.', en: '{field} holds a NUL character; remove it.' },
  half_character: {
    id: '{field} memuat separuh karakter (surrogate tunggal); hapus.',
    en: '{field} holds half a character (a lone surrogate); remove it.',
  },
  unknown_reference: {
    id: '{field}: {value} tidak ada dalam {what}.',
    en: '{field}: {value} does not exist in {what}.',
  },
  order: {
    id: '{field} harus setelah {other}; diterima {value}.',
    en: '{field} must come after {other}; got {value}.',
  },
  duplicate: { id: '{field}: {value} muncul dua kali.', en: '{field}: {value} appears twice.' },
  not_allowed: {
    id: '{field}: {value} tidak diperbolehkan: {reason}.',
    en: '{field}: {value} is not allowed: {reason}.',
  },
} as const satisfies Record<string, Text>;

export type FieldErrorCode = keyof typeof FIELD_ERRORS;

/** One fault of an input, located by a JSON pointer such as `/lines/0/quantity`. */
export interface FieldError {
  readonly pointer: string;
  readonly code: FieldErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}
