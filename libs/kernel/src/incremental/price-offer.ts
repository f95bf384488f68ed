import type { Row } from './row.js';
import type { Supply } from './supply.js';
import { worthOfAll } from './worth.js';

const ROWS_AT_ONCE = 64;
/** The search ends when the range is this share of where it began. */
const PRECISION = 1 / 300;

/**
 * After an offer came or changed: prices of its weeks that keep the additive bound low, and the worth of every request
 * it is or was allowed for (`rows`) at these prices. The bound is convex in one price for all weeks, so thirds are cut
 * off; the prices there were compete too. About 15 evaluations of the rows.
 */
export function priceOffer(supply: Supply, offer: number, rows: readonly Row[]): void {
  const { prices, model, offerFull } = supply;
  const weeks = [offer * model.weeks, (offer + 1) * model.weeks] as const;
  const units = offerFull.subarray(...weeks);
  const price = prices.offer.subarray(...weeks);
  const parts: { rows: readonly Row[]; problem: ReturnType<Supply['problemOf']> }[] = [];
  for (let begin = 0; begin < rows.length; begin += ROWS_AT_ONCE) {
    const part = rows.slice(begin, begin + ROWS_AT_ONCE);
    parts.push({ rows: part, problem: supply.problemOf(part, 'full') });
  }
  let best = { prices: price.slice(), bound: evaluate() };
  const free = units.reduce((sum, week) => sum + week, 0);
  let low = 0;
  let high = free === 0 ? 0 : highestUnitValue(rows);
  const precision = Math.max(2, high * PRECISION);
  while (high - low > precision) {
    const third = Math.floor((high - low) / 3);
    if (at(low + third) <= at(high - third)) high -= third;
    else low += third;
  }
  at(low);
  price.set(best.prices);
  evaluate();

  function at(value: number): number {
    price.fill(value);
    const bound = evaluate();
    if (bound < best.bound) best = { prices: price.slice(), bound };
    return bound;
  }

  /** Sets the rows' worth; answers the part of the bound that depends on the prices. */
  function evaluate(): number {
    let bound = 0;
    for (let week = 0; week < price.length; week++) bound += price[week] * units[week];
    for (const part of parts) {
      worthOfAll(part.problem, supply).forEach((worth, i) => {
        part.rows[i].worth = worth;
        bound += worth;
      });
    }
    return bound;
  }
}

/** No unit can be worth more than the average of a request's dearest part; the whole value over one unit is too far. */
function highestUnitValue(rows: readonly Row[]): number {
  let highest = 0;
  for (const row of rows) highest = Math.max(highest, Math.ceil((2 * row.wholeValue) / row.request.quantity));
  return highest;
}
