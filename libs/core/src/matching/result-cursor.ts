import { decodeCursor, Refusal, UUID_PATTERN } from '#core/platform';

// Cursors come from outside: what no list of ours made is refused before the database sees it.

const refuse = (cursor: string): never => {
  throw new Refusal('invalid_cursor', { cursor: cursor.slice(0, 80) });
};

/** Of a list sorted by id. */
export function idCursor(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  return typeof id === 'string' && UUID_PATTERN.test(id) ? id : refuse(cursor);
}

/** Of the list of prices, dearest first. */
export function priceCursor(cursor: string): { price: number; id: string; week: string } {
  const [price, id, week] = decodeCursor(cursor, 3);
  const isPrice = Number.isInteger(price) && Math.abs(Number(price)) <= 2_147_483_647;
  const isWeek = typeof week === 'string' && DATE_PATTERN.test(week) && isReal(week);
  if (isPrice && isWeek && typeof id === 'string' && UUID_PATTERN.test(id)) return { price: Number(price), id, week };
  return refuse(cursor);
}

/** Of a list sorted by instant and id. */
export function instantCursor(cursor: string): { at: Date; id: string } {
  const [at, id] = decodeCursor(cursor, 2);
  const isInstant = typeof at === 'string' && INSTANT_PATTERN.test(at) && isReal(at);
  if (isInstant && typeof id === 'string' && UUID_PATTERN.test(id)) return { at: new Date(at), id };
  return refuse(cursor);
}

const DATE_PATTERN = /^[12]\d{3}-\d{2}-\d{2}$/;
const INSTANT_PATTERN = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The 30th of February has the form of a date. */
const isReal = (date: string): boolean => {
  const time = new Date(date);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
};

export const instantKey = (at: Date, id: string): [string, string] => [at.toISOString(), id];
