import type { AttributeValue, FieldError, FieldWarning } from '#contracts';
import { fieldError } from '../platform/refusal.js';
import type { AttributeDatatype, MaterialAttribute } from './material.entity.js';

/** What is stated about a material, keyed by attribute code. */
export type AttributeValues = Readonly<Record<string, AttributeValue>>;

/** One attribute of the catalogue, as far as the rules look at it. */
export type AttributeSpec = Pick<
  MaterialAttribute,
  'code' | 'datatype' | 'unit' | 'options' | 'plausibleMin' | 'plausibleMax' | 'required' | 'matchRule' | 'tolerancePct'
>;

export interface CheckedValues {
  /** The values that are right, as they are to be stored. */
  readonly values: Record<string, AttributeValue>;
  readonly errors: FieldError[];
  readonly warnings: FieldWarning[];
}

const TEXT_MAX = 120;
const NUMBER_MAX = 1e12;

/** Stated text is compared letter by letter, so it is kept in one form: capitals, single spaces. */
const textForm = (value: string): string => value.trim().replaceAll(/\s+/g, ' ').toUpperCase();

/**
 * Checks stated values against the attributes of the material. Wrong types, unknown codes and options are errors; a
 * number outside the plausible range is a warning. `complete`: required attributes must be there (an offer about to be
 * published, not a draft). Pointers start with `pointer`.
 */
export function checkAttributeValues(
  attributes: readonly AttributeSpec[],
  stated: Readonly<Record<string, unknown>>,
  { pointer = '/attributes', complete = true }: { readonly pointer?: string; readonly complete?: boolean } = {},
): CheckedValues {
  const checked: CheckedValues = { values: {}, errors: [], warnings: [] };
  const specs = new Map(attributes.map((attribute) => [attribute.code, attribute]));
  for (const [code, value] of Object.entries(stated)) {
    const at = pointerTo(pointer, code);
    const spec = specs.get(code);
    if (!spec) {
      checked.errors.push(fieldError(at, 'unknown_field', { field: code.slice(0, 60) }));
      continue;
    }
    const result = checkOneValue(spec, value, at);
    if ('error' in result) checked.errors.push(result.error);
    else {
      checked.values[code] = result.value;
      checked.warnings.push(...plausibility(spec, result.value, at));
    }
  }
  if (complete) checked.errors.push(...missingValues(attributes, stated, pointer));
  return checked;
}

const missingValues = (
  attributes: readonly AttributeSpec[],
  stated: Readonly<Record<string, unknown>>,
  pointer: string,
): FieldError[] =>
  attributes
    .filter(({ required, code }) => required && !Object.hasOwn(stated, code))
    .map(({ code }) => fieldError(pointerTo(pointer, code), 'required', { field: code }));

type CheckedValue = { readonly value: AttributeValue } | { readonly error: FieldError };

/** The value in the form in which it is stored, or what is wrong with it. */
export const checkOneValue = (spec: AttributeSpec, value: unknown, at: string): CheckedValue =>
  CHECKS[spec.datatype](spec, value, at);

const wrongType = (spec: AttributeSpec, value: unknown, at: string, expected: string): CheckedValue => ({
  error: fieldError(at, 'type', { field: spec.code, expected, value: shown(value) }),
});

const CHECKS: Readonly<Record<AttributeDatatype, typeof checkOneValue>> = {
  number(spec, value, at) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType(spec, value, at, 'a number');
    if (Math.abs(value) <= NUMBER_MAX) return { value };
    return { error: fieldError(at, 'max', { field: spec.code, max: NUMBER_MAX, value }) };
  },
  bool(spec, value, at) {
    return typeof value === 'boolean' ? { value } : wrongType(spec, value, at, 'true or false');
  },
  enum(spec, value, at) {
    const option = typeof value === 'string' ? value.trim() : '';
    if (spec.options.includes(option)) return { value: option };
    const options = spec.options.join(', ');
    return { error: fieldError(at, 'one_of', { field: spec.code, options, value: shown(value) }) };
  },
  text(spec, value, at) {
    if (typeof value !== 'string') return wrongType(spec, value, at, 'text');
    const text = textForm(value);
    if (text.includes('\u0000')) return { error: fieldError(at, 'nul', { field: spec.code }) };
    if (text.length >= 1 && text.length <= TEXT_MAX) return { value: text };
    return { error: fieldError(at, 'length', { field: spec.code, min: 1, max: TEXT_MAX, actual: text.length }) };
  },
};

/** A warning where a number lies outside what the catalogue calls plausible: most often a confusion of units. */
export function plausibility(spec: AttributeSpec, value: AttributeValue, at: string): FieldWarning[] {
  const { plausibleMin: min, plausibleMax: max } = spec;
  if (typeof value !== 'number' || (value >= (min ?? -Infinity) && value <= (max ?? Infinity))) return [];
  const params = { field: spec.code, value, unit: spec.unit ?? '', min: min ?? '…', max: max ?? '…' };
  return [{ pointer: at, code: 'implausible', params }];
}

/** RFC 6901. */
export const pointerTo = (parent: string, key: string): string =>
  `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 60)}`;

export const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);
