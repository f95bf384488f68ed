import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, Clock, Transactions, withContext } from '#core/platform';
import type { Timeline } from './timeline.js';
import type { Milestone } from './world/case-plan.js';

class StoryClock extends Clock {
  constructor(private readonly at: Date) {
    super();
  }
  override now(): Date {
    return this.at;
  }
}

/** The milestones as entries of the audit trail, by who did them and when, in the transaction of `manager`. */
export async function writeTrail(
  manager: EntityManager,
  milestones: readonly Milestone[],
  timeline: Timeline,
): Promise<void> {
  for (const group of sameHand(milestones)) {
    const { actor, ago } = group[group.length - 1];
    const transactions = new Transactions(insideOf(manager), new StoryClock(timeline.at(ago)));
    const context = { correlationId: 'demo-story', actor: actorOf(actor), locale: 'id' } as const;
    await withContext(context, () =>
      transactions.run(async (tx) => {
        for (const { action, subjectType, subjectId, reason, details } of group) {
          tx.audit({ action, subjectType, subjectId, reason, details: { ...details, synthetic: true } });
        }
      }),
    );
  }
}

/** What one person did in a row on one day is written at once. */
function sameHand(milestones: readonly Milestone[]): Milestone[][] {
  const groups: Milestone[][] = [];
  for (const milestone of milestones) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins = last?.actor.id === milestone.actor.id && Math.ceil(last.ago) === Math.ceil(milestone.ago);
    if (group && joins) group.push(milestone);
    else groups.push([milestone]);
  }
  return groups;
}

const actorOf = ({ id, name }: Milestone['actor']): Actor => ({
  kind: 'person',
  userId: id,
  name,
  email: null,
  ministryRoles: [],
  memberships: [],
});

/** A unit of work inside a transaction that is already open: a savepoint of it. */
const insideOf = (manager: EntityManager): DataSource =>
  ({ transaction: manager.transaction.bind(manager) }) as unknown as DataSource;
