import { forEachOpenTranche } from '../model/tranches.js';
import type { Market } from './market-network.js';

/** Share of a component's requests that are great. */
const GREAT_SHARE = 0.1;

/**
 * Marks the requests that would be worth most if they were filled. They decide most of the value, and rules on
 * producers and wholes bind them most often, so they list all their pairs for the search.
 */
export function greatRequests(market: Market): Uint8Array {
  const worth = Float64Array.from(market.requests, (request) => {
    let sum = 0;
    forEachOpenTranche(market, request, (units, value) => (sum += units * value));
    return sum;
  });
  const order = Int32Array.from(worth, (_, local) => local).sort(
    (left, right) => worth[right] - worth[left] || left - right,
  );
  const marks = new Uint8Array(worth.length);
  for (const local of order.subarray(0, Math.ceil(worth.length * GREAT_SHARE))) marks[local] = 1;
  return marks;
}
