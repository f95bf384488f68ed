import type { PoolState } from '#contracts';

export type PoolMove = 'join' | 'leave' | 'commit' | 'dissolve' | 'order' | 'complete';

/** `order`, `complete`, and the end without anything received follow the pool's request. */
const POOL_MOVES: Readonly<Record<PoolMove, { readonly from: readonly PoolState[]; readonly to: PoolState | null }>> = {
  join: { from: ['gathering'], to: null },
  leave: { from: ['gathering'], to: null },
  commit: { from: ['gathering'], to: 'committed' },
  dissolve: { from: ['gathering', 'committed'], to: 'dissolved' },
  order: { from: ['committed'], to: 'ordered' },
  complete: { from: ['committed', 'ordered'], to: 'completed' },
};

export const mayMovePool = (state: PoolState, move: PoolMove): boolean => POOL_MOVES[move].from.includes(state);

export interface Waiting {
  readonly id: string;
  /** Base units still to come to this member. */
  readonly waitsFor: number;
}

/**
 * Shares out what arrived: pro rata to what each member still waits for, in whole units, by largest remainder; of equal
 * remainders the first in the list is served first. Nobody gets more than they wait for, and the parts add up.
 */
export function shareOut(quantity: number, waiting: readonly Waiting[]): ReadonlyMap<string, number> {
  const total = waiting.reduce((sum, { waitsFor }) => sum + waitsFor, 0);
  if (quantity > total) throw new RangeError(`${quantity} arrived, ${total} are waited for`);
  const parts = waiting.map(({ id, waitsFor }, place) => {
    // Exact: both factors are below 2^31.
    const scaled = BigInt(quantity) * BigInt(waitsFor);
    const whole = total === 0 ? 0 : Number(scaled / BigInt(total));
    return { id, place, whole, rest: total === 0 ? 0n : scaled % BigInt(total) };
  });
  let left = quantity - parts.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = parts.toSorted((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1));
  const more = new Set<string>();
  for (const { id } of byRest) {
    if (left === 0) break;
    more.add(id);
    left -= 1;
  }
  return new Map(parts.map(({ id, whole }) => [id, whole + (more.has(id) ? 1 : 0)]));
}
