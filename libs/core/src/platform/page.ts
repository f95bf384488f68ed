import { Refusal } from './refusal.js';

export const PAGE_LIMIT_DEFAULT = 25;
export const PAGE_LIMIT_MAX = 100;

export interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Present when there is more: hand it back as `cursor`. */
  readonly nextCursor: string | null;
}

/** Opaque to the client: the sort key of the last row shown. */
export const encodeCursor = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');

/** The sort key of a cursor; refuses (`invalid_cursor`) what this list did not make. `parts` is the key's length. */
export function decodeCursor(cursor: string, parts: number): (string | number | null)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts && key.every(isKeyPart)) return key;
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
}

const isKeyPart = (part: unknown): part is string | number | null =>
  part === null ||
  (typeof part === 'string' && part.length <= 500 && !part.includes('\u0000')) ||
  Number.isFinite(part);

/** Cuts rows fetched with limit + 1 into a page. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly (string | number | null)[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

export const limitOf = (query: PageQuery): number => Math.min(query.limit ?? PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX);
