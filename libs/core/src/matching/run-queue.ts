import type { EntityManager } from 'typeorm';
import type { Tx } from '#core/platform';
import { MatchingRun } from './matching-run.entity.js';

/** Names the lock under which runs are queued, claimed and ended: one decision at a time about who is next. */
const RUN_QUEUE_LOCK = 7_203_403;
const RINGS_MAX = 20;

export async function lockRunQueue(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [RUN_QUEUE_LOCK]);
}

/**
 * A run has ended: those that had to wait for it are rung again. Under the queue's lock, so that a run which found its
 * way barred a moment ago is seen here, and one that looks from now on finds it free.
 */
export async function ringWaitingRuns(tx: Tx): Promise<void> {
  await lockRunQueue(tx.manager);
  const waiting = await tx.manager.find(MatchingRun, {
    select: { id: true },
    where: { state: 'queued' },
    order: { queuedAt: 'ASC', id: 'ASC' },
    take: RINGS_MAX,
  });
  for (const { id } of waiting) tx.enqueue('run.match', { runId: id });
}
