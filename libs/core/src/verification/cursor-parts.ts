import { UUID_PATTERN } from '../platform/ids.js';
import { decodeCursor } from '../platform/page.js';
import { Refusal } from '../platform/refusal.js';

const INSTANT_PATTERN = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The id a cursor stands on; null without a cursor. Refuses what this list did not make. */
export function idOfCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !UUID_PATTERN.test(id)) throw forged(cursor);
  return id;
}

/** The instant and id a cursor stands on; nulls without a cursor. */
export function instantOfCursor(cursor: string | undefined): [string, string] | [null, null] {
  if (cursor === undefined) return [null, null];
  const [at, id] = decodeCursor(cursor, 2);
  if (typeof at !== 'string' || typeof id !== 'string' || !INSTANT_PATTERN.test(at) || !UUID_PATTERN.test(id))
    throw forged(cursor);
  const time = new Date(at);
  if (Number.isNaN(time.getTime()) || time.toISOString() !== at) throw forged(cursor);
  return [at, id];
}

const forged = (cursor: string): Refusal => new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
