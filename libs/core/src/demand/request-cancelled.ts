import type { Tx } from '../platform/transactions.js';

/**
 * Told inside the transaction that cancels request lines: what is proposed for them ends. It is told before the lines
 * are locked, and once more for lines on which something was proposed in between; what it throws undoes the cancelling.
 */
export interface RequestCancelledListener {
  requestLinesCancelled(tx: Tx, requestLineIds: readonly string[]): Promise<void>;
}

/** Provided by a room above, from a global module: one RequestCancelledListener, or a list of them. */
export const REQUEST_CANCELLED = Symbol('REQUEST_CANCELLED');
