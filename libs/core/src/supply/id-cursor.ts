import { UUID_PATTERN } from '../platform/ids.js';
import { decodeCursor } from '../platform/page.js';
import { Refusal } from '../platform/refusal.js';

/** The id after which a list goes on; refuses what is no cursor of a list sorted by id. */
export function idCursor(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !UUID_PATTERN.test(id)) {
    throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
  }
  return id;
}
