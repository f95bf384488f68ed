import type { FieldError, FieldWarning } from '#contracts';
import { fieldError } from '../platform/refusal.js';

// Numbers by which the state knows a firm (docs/DATA.md, identity_documents.csv). Length and characters are judged;
// check digits only ever warn, because newer numbers need not follow the old rules.

export interface CheckedNumber {
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly warnings: readonly FieldWarning[];
}

const accepted = (value: string, warnings: readonly FieldWarning[] = []): CheckedNumber => ({
  value,
  errors: [],
  warnings,
});

const wrongForm = (field: string, value: string, expected: string): CheckedNumber => ({
  value,
  errors: [fieldError(`/${field}`, 'pattern', { field, expected, value: value.slice(0, 60) })],
  warnings: [],
});

/** Without the marks people write between digits. */
const bare = (text: string): string => text.replaceAll(/[\s.\-/]/g, '');

/** Nomor Induk Berusaha: 13 digits, no public check digit. */
export function checkNib(text: string): CheckedNumber {
  const value = bare(text);
  return /^\d{13}$/.test(value) ? accepted(value) : wrongForm('nib', text, '13 digits');
}

/** Luhn over the first nine digits of the 15-digit form: the ninth is the check digit. */
export function npwpCheckDigitHolds(npwp15: string): boolean {
  const digits = Array.from(npwp15.slice(0, 9), Number);
  const sum = digits.reduce((total, digit, index) => {
    const weighted = digit * (index % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

/** Tax number: 15 digits (also written 01.234.567.8-901.000) or 16; for a firm the 16 are a 0 and the old 15. */
export function checkNpwp(text: string): CheckedNumber {
  const value = bare(text);
  if (!/^\d{15,16}$/.test(value)) return wrongForm('npwp', text, '15 or 16 digits');
  const warn = (code: 'npwp_check_digit' | 'npwp_not_entity'): CheckedNumber =>
    accepted(value, [{ pointer: '/npwp', code, params: { field: 'npwp' } }]);
  if (value.length === 16 && !value.startsWith('0')) return warn('npwp_not_entity');
  return npwpCheckDigitHolds(value.slice(-15)) ? accepted(value) : warn('npwp_check_digit');
}

/** Number of a place of business: the 16 digits of the NPWP and six of the place. */
export function checkNitku(text: string, npwp: string | null): CheckedNumber {
  const value = bare(text);
  if (!/^\d{22}$/.test(value)) return wrongForm('nitku', text, '22 digits');
  const belongs = npwp === null || value.startsWith(npwp.padStart(16, '0'));
  return accepted(value, belongs ? [] : [{ pointer: '/nitku', code: 'nitku_other_npwp', params: { field: 'nitku' } }]);
}

const MOBILE = /^8[1-9]\d{7,10}$/;
const FIXED = /^(?:2[124]|31|[2-9]\d{2})\d{5,8}$/;

/** An Indonesian telephone number in E.164: 0812-3456-7890, 62812…, +62 812… all become +62812…. */
export function checkPhone(text: string): CheckedNumber {
  const digits = text.replaceAll(/[\s.\-()/]/g, '');
  const national = /^(?:\+62|62|0)(\d+)$/.exec(digits)?.[1] ?? '';
  if (MOBILE.test(national) || FIXED.test(national)) return accepted(`+62${national}`);
  return wrongForm('phone', text, '+62 812 3456 7890');
}
