import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, type AuditDraft, Clock, Transactions, withContext } from '#core/platform';
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

/**
 * The milestones as entries of the audit trail, in the transaction of `manager`: what one person did on one day is one
 * unit of work at the end of that day.
 */
export async function writeTrail(
  manager: EntityManager,
  milestones: readonly Milestone[],
  timeline: Timeline,
): Promise<void> {
  const days = [...Map.groupBy(milestones, ({ ago }) => Math.ceil(ago))].toSorted(([a], [b]) => b - a);
  for (const [day, ofDay] of days) {
    const transactions = new Transactions(insideOf(manager), new StoryClock(timeline.at(day - END_OF_DAY)));
    for (const [actor, done] of Map.groupBy(ofDay, ({ actor }) => actor)) {
      const context = { correlationId: 'demo-story', actor: actorOf(actor), locale: 'id' } as const;
      await withContext(context, () => transactions.run(async (tx) => done.forEach((one) => tx.audit(draftOf(one)))));
    }
  }
}

/** Just before 16:00. */
const END_OF_DAY = 0.999;

const draftOf = ({ action, subjectType, subjectId, reason, details }: Milestone): AuditDraft => ({
  action,
  subjectType,
  subjectId,
  reason,
  details: { ...details, synthetic: true },
});

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
