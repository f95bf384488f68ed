import type { Tx } from '../platform/transactions.js';

/** What waits for an endpoint that is disabled has failed; it can be replayed. */
export async function giveUpWaiting(tx: Tx, endpointId: string, now: Date): Promise<void> {
  await tx.manager.query(
    `update webhook_delivery set state = 'failed', error = 'endpoint_disabled', next_at = null, leased_until = null, done_at = $2
     where endpoint_id = $1 and state = 'waiting'`,
    [endpointId, now],
  );
}
