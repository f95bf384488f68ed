import type { Tx } from './transactions.js';

/**
 * Notes that something which matters for matching changed in these material families; the debounced run reads it.
 * The rows stay locked until commit, so call it late in the transaction.
 */
export async function markFamilyChange(tx: Tx, families: Iterable<string>, now: Date): Promise<void> {
  const sorted = [...new Set(families)].toSorted();
  if (sorted.length === 0) return;
  await tx.manager.query(
    `insert into family_change (family, first_at, last_at)
     select f.family, $2::timestamptz, $2::timestamptz
     from unnest($1::text[]) with ordinality as f(family, position) order by f.position
     on conflict (family) do update set last_at = greatest(family_change.last_at, excluded.last_at)`,
    [sorted, now],
  );
}
