import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { decodeCursor, limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';

/** A page of `rows`, which must select the alias `r`, in the order of `keys` (together unique). */
export async function pageByKeys<T extends ObjectLiteral>(
  rows: SelectQueryBuilder<T>,
  keys: readonly (keyof T & string)[],
  query: PageQuery,
): Promise<Page<T>> {
  const limit = limitOf(query);
  if (query.cursor !== undefined) {
    const after = decodeCursor(query.cursor, keys.length);
    rows.andWhere(
      `(${keys.map((key) => `r.${key}`).join(', ')}) > (${keys.map((_, index) => `:after${index}`).join(', ')})`,
      Object.fromEntries(after.map((value, index) => [`after${index}`, value])),
    );
  }
  for (const key of keys) rows.addOrderBy(`r.${key}`);
  const found = await rows.limit(limit + 1).getMany();
  return pageOf(found, limit, (row) => keys.map((key) => row[key] as string | number));
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
