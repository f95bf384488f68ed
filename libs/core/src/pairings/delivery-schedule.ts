import type { EntityManager } from 'typeorm';
import { newId } from '#core/platform';

/** The deliveries of a pairing that was just agreed: one for each week of it. */
export async function scheduleDeliveries(
  manager: EntityManager,
  proposalId: string,
  now: Date,
  by: string,
): Promise<void> {
  const weeks: { week: string }[] = await manager.query(
    'select week::text from proposal_week where proposal_id = $1 order by week',
    [proposalId],
  );
  await manager.query(
    `insert into delivery (id, proposal_id, week, arrival_week, quantity, updated_at, updated_by)
     select own.id, p.proposal_id, p.week, p.arrival_week, p.quantity, $4, $5
     from unnest($2::uuid[], $3::date[]) as own(id, week)
     join proposal_week p on p.proposal_id = $1 and p.week = own.week`,
    [proposalId, weeks.map(() => newId()), weeks.map(({ week }) => week), now, by],
  );
}
