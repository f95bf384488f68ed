import type { FieldError, FieldErrorCode, RefusalCode } from '#contracts';

export type RefusalParams = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * An expected "no": the request was understood and may not be done. Services throw it, one filter in the api turns it
 * into problem+json. Anything else that is thrown is a fault and answers 500 without detail.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}${errors.length > 0 ? ` ${JSON.stringify(errors)}` : ''}`);
    this.name = 'Refusal';
  }
}

export const notFound = (what: string, id: string): Refusal => new Refusal('not_found', { what, id });

export const illegalMove = (what: string, state: string, move: string, allowed: readonly string[]): Refusal =>
  new Refusal('illegal_move', { what, state, move, allowed });

/** A refusal about fields: `errors` says which, why, and what would be right. */
export const invalidInput = (errors: readonly FieldError[]): Refusal =>
  new Refusal('invalid_input', { count: errors.length }, errors);

export const fieldError = (
  pointer: string,
  code: FieldErrorCode,
  params: Record<string, string | number> = {},
): FieldError => ({
  pointer,
  code,
  params,
});

/** The value, or a refusal that says nothing of whether it exists for others. */
export function found<T>(value: T | null | undefined, what: string, id: string): T {
  if (value === null || value === undefined) throw notFound(what, id);
  return value;
}
