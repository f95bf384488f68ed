import type { Tx } from '../platform/transactions.js';

/** Something became of these lines: where one is the order of a pool, the pool is brought in line with it. */
export async function followPools(tx: Tx, requestLineIds: readonly string[]): Promise<void> {
  if (requestLineIds.length === 0) return;
  const pools: { poolId: string }[] = await tx.manager.query(
    'select distinct pool_id as "poolId" from request_line where id = any($1::uuid[]) and pool_id is not null order by 1',
    [requestLineIds],
  );
  for (const { poolId } of pools) tx.enqueue('pools.follow', { poolId });
}
