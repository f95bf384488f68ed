import type { AttributeValue, FieldError, FieldWarning } from '#contracts';
import { fieldError } from '../platform/refusal.js';
import { type AttributeSpec, checkOneValue, plausibility, pointerTo, shown } from './attribute.rules.js';

/** What a need asks of one attribute: bounds for numbers (both ends included), a choice for everything else. */
export type AttributeConstraint =
  | { readonly min?: number; readonly max?: number }
  | { readonly in: readonly AttributeValue[] };

export interface CheckedConstraints {
  readonly constraints: Record<string, AttributeConstraint>;
  readonly errors: FieldError[];
  readonly warnings: FieldWarning[];
}

const CHOICES_MAX = 20;
/** A range attribute asked for by one value: this much either way, in per cent. */
const RANGE_TOLERANCE_PCT = 10;

/**
 * Checks the constraints of a need against the attributes of the material: numbers take `{min, max}` (one end
 * suffices), options, flags and text take `{in: [...]}`. Bounds outside the plausible range are warnings.
 */
export function checkConstraints(
  attributes: readonly AttributeSpec[],
  stated: Readonly<Record<string, unknown>>,
  pointer = '/constraints',
): CheckedConstraints {
  const checked: CheckedConstraints = { constraints: {}, errors: [], warnings: [] };
  const specs = new Map(attributes.map((attribute) => [attribute.code, attribute]));
  for (const [code, value] of Object.entries(stated)) {
    const at = pointerTo(pointer, code);
    const spec = specs.get(code);
    if (!spec) {
      checked.errors.push(fieldError(at, 'unknown_field', { field: code.slice(0, 60) }));
      continue;
    }
    const errors: FieldError[] = [];
    const constraint =
      spec.datatype === 'number' ? checkBounds(spec, value, at, errors) : checkChoice(spec, value, at, errors);
    checked.errors.push(...errors);
    if (errors.length > 0 || !constraint) continue;
    checked.constraints[code] = constraint;
    if ('in' in constraint) continue;
    for (const end of ['min', 'max'] as const) {
      const bound = constraint[end];
      if (bound !== undefined) checked.warnings.push(...plausibility(spec, bound, pointerTo(at, end)));
    }
  }
  return checked;
}

function checkBounds(
  spec: AttributeSpec,
  stated: unknown,
  at: string,
  errors: FieldError[],
): AttributeConstraint | undefined {
  const expected = `{"min": …, "max": …}`;
  const object = fieldsOf(stated, ['min', 'max'], spec.code, expected, at, errors);
  if (!object) return undefined;
  const bounds: { min?: number; max?: number } = {};
  for (const end of ['min', 'max'] as const) {
    if (object[end] === undefined) continue;
    const result = checkOneValue(spec, object[end], pointerTo(at, end));
    if ('error' in result) errors.push(result.error);
    else bounds[end] = result.value as number;
  }
  if (object['min'] === undefined && object['max'] === undefined) {
    errors.push(fieldError(at, 'required', { field: `${spec.code}.min / ${spec.code}.max` }));
  }
  if (bounds.min !== undefined && bounds.max !== undefined && bounds.min > bounds.max) {
    errors.push(
      fieldError(pointerTo(at, 'max'), 'min', { field: `${spec.code}.max`, min: bounds.min, value: bounds.max }),
    );
  }
  return bounds;
}

function checkChoice(
  spec: AttributeSpec,
  stated: unknown,
  at: string,
  errors: FieldError[],
): AttributeConstraint | undefined {
  const object = fieldsOf(stated, ['in'], spec.code, '{"in": […]}', at, errors);
  if (!object) return undefined;
  const choices = object['in'];
  const pointer = pointerTo(at, 'in');
  const field = `${spec.code}.in`;
  if (!Array.isArray(choices)) {
    errors.push(fieldError(pointer, 'type', { field, expected: 'a list', value: shown(choices) }));
    return undefined;
  }
  if (choices.length < 1 || choices.length > CHOICES_MAX) {
    errors.push(fieldError(pointer, 'count', { field, min: 1, max: CHOICES_MAX, actual: choices.length }));
    return undefined;
  }
  const values = new Set<AttributeValue>();
  for (const [index, choice] of choices.entries()) {
    const result = checkOneValue(spec, choice, pointerTo(pointer, String(index)));
    if ('error' in result) errors.push(result.error);
    else values.add(result.value);
  }
  return { in: [...values] };
}

/** The object with none but the named fields; undefined, with errors, for anything else. */
function fieldsOf(
  stated: unknown,
  names: readonly string[],
  field: string,
  expected: string,
  at: string,
  errors: FieldError[],
): Readonly<Record<string, unknown>> | undefined {
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) {
    errors.push(fieldError(at, 'type', { field, expected, value: shown(stated) }));
    return undefined;
  }
  const unknown = Object.keys(stated).filter((name) => !names.includes(name));
  errors.push(
    ...unknown.map((name) =>
      fieldError(pointerTo(at, name), 'unknown_field', { field: `${field}.${name.slice(0, 60)}` }),
    ),
  );
  return unknown.length === 0 ? (stated as Record<string, unknown>) : undefined;
}

/** The constraint that somebody who names one wanted value means, by the attribute's match rule. */
export function defaultConstraint(attribute: AttributeSpec, wanted: AttributeValue): AttributeConstraint {
  const { matchRule, tolerancePct, options } = attribute;
  if (typeof wanted === 'number') {
    if (matchRule === 'gte') return { min: wanted };
    if (matchRule === 'lte') return { max: wanted };
    if (matchRule === 'eq') return { min: wanted, max: wanted };
    return around(wanted, matchRule === 'tol' ? (tolerancePct ?? 0) : RANGE_TOLERANCE_PCT);
  }
  // Options stand from lowest to highest where a rule compares them: protection levels, penetration classes.
  const place = options.indexOf(String(wanted));
  if (place >= 0 && matchRule === 'gte') return { in: options.slice(place) };
  if (place >= 0 && matchRule === 'lte') return { in: options.slice(0, place + 1) };
  return { in: [wanted] };
}

function around(wanted: number, pct: number): AttributeConstraint {
  const ends = [wanted * (1 - pct / 100), wanted * (1 + pct / 100)].map((end) => Number(end.toPrecision(12)));
  return { min: Math.min(...ends), max: Math.max(...ends) };
}
