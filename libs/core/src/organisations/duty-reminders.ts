import type { Tx } from '../platform/transactions.js';
import type { Duty } from './duty-reminder.entity.js';

/** Whether this transaction is the one that reminds: of several at once, one is. */
export async function takeReminder(
  tx: Tx,
  organisationId: string,
  duty: Duty,
  monday: string,
  now: Date,
): Promise<boolean> {
  const rows = (await tx.manager.query(
    `insert into duty_reminder (organisation_id, duty, week, sent_at) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [organisationId, duty, monday, now],
  )) as unknown[];
  return rows.length > 0;
}
