import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { UUID_PATTERN } from '../platform/ids.js';
import { decodeCursor, encodeCursor, limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { Refusal } from '../platform/refusal.js';

/** What a part of a sort key may be, so that a forged cursor never reaches the database. */
const KINDS = {
  text: (part: unknown) => typeof part === 'string',
  uuid: (part: unknown) => typeof part === 'string' && UUID_PATTERN.test(part),
  whole: (part: unknown) => Number.isInteger(part) && Math.abs(part as number) < 2 ** 31,
} as const;

export type KeyKind = keyof typeof KINDS;

/** The sort key of a cursor, each part of its kind; anything else is refused (`invalid_cursor`). */
export function keyOfCursor(cursor: string, kinds: readonly KeyKind[]): (string | number | null)[] {
  const key = decodeCursor(cursor, kinds.length);
  if (kinds.every((kind, index) => KINDS[kind](key[index]))) return key;
  throw new Refusal('invalid_cursor', { cursor: encodeCursor(key).slice(0, 80) });
}

/** A page of `rows`, which must select the alias `r`, in the order of `keys` (together unique). */
export async function pageByKeys<T extends ObjectLiteral>(
  rows: SelectQueryBuilder<T>,
  keys: Readonly<Record<string, KeyKind>>,
  query: PageQuery,
): Promise<Page<T>> {
  const limit = limitOf(query);
  const names = Object.keys(keys);
  if (query.cursor !== undefined) {
    const after = keyOfCursor(query.cursor, Object.values(keys));
    rows.andWhere(
      `(${names.map((name) => `r.${name}`).join(', ')}) > (${names.map((_, index) => `:after${index}`).join(', ')})`,
      Object.fromEntries(after.map((value, index) => [`after${index}`, value])),
    );
  }
  for (const name of names) rows.addOrderBy(`r.${name}`);
  const found = await rows.limit(limit + 1).getMany();
  return pageOf(found, limit, (row) => names.map((name) => row[name] as string | number));
}

const WORDS_MAX = 8;

/** Asks that every word of `q` stands somewhere in `text`, an SQL expression in lower case with a trigram index. */
export function searchWords<T extends ObjectLiteral>(
  rows: SelectQueryBuilder<T>,
  text: string,
  q: string | undefined,
): void {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, WORDS_MAX);
  for (const [index, word] of words.entries()) {
    rows.andWhere(`${text} like :word${index}`, { [`word${index}`]: `%${word.replaceAll(/[\\%_]/g, '\\$&')}%` });
  }
}
