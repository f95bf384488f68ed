import type { FieldError, FieldErrorCode } from '#contracts';

/** One fault of a field, as a plain value: the rules say what is wrong, the services refuse. */
export const fault = (
  pointer: string,
  code: FieldErrorCode,
  params: Record<string, string | number> = {},
): FieldError => ({ pointer, code, params: { field: pointer.split('/').at(-1) ?? '', ...params } });

/** A value as it may be shown in a message. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** A fault of text that is absent or not within its bounds; none otherwise. */
export function textFaults(pointer: string, value: unknown, bounds: { min: number; max: number }): FieldError[] {
  if (typeof value !== 'string') return [fault(pointer, 'type', { expected: 'text', value: shown(value) })];
  if (value.includes('\u0000')) return [fault(pointer, 'nul')];
  const length = value.trim().length;
  if (length < bounds.min || length > bounds.max) return [fault(pointer, 'length', { ...bounds, actual: length })];
  return [];
}

/** A fault of a number outside its bounds, or of what is no number. */
export function numberFaults(
  pointer: string,
  value: unknown,
  bounds: { readonly min: number; readonly max: number; readonly whole?: boolean },
): FieldError[] {
  const expected = bounds.whole ? 'a whole number' : 'a number';
  if (typeof value !== 'number' || !Number.isFinite(value) || (bounds.whole && !Number.isInteger(value)))
    return [fault(pointer, 'type', { expected, value: shown(value) })];
  if (value < bounds.min) return [fault(pointer, 'min', { min: bounds.min, value })];
  if (value > bounds.max) return [fault(pointer, 'max', { max: bounds.max, value })];
  return [];
}

/** A fault of what is no calendar date, or lies after `latest`. */
export function pastDateFaults(pointer: string, value: unknown, latest: string): FieldError[] {
  if (!isDate(value)) return [fault(pointer, 'date', { expected: 'YYYY-MM-DD', value: shown(value) })];
  if (value > latest) return [fault(pointer, 'max', { max: latest, value })];
  return [];
}

export const isDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value) &&
  new Date(`${value}T00:00:00Z`).getTime() > 0 &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
