import { JOB_NAMES, JOBS } from '#contracts';
import type { QueueBackend } from '#core/platform';

/** Schedules live in the queue's store, which may be wiped: they are put back from time to time. */
export const RESCHEDULE_MS = 5 * 60_000;

/** Every job that repeats has its schedule; workers that start side by side agree on it. */
export async function schedule(backend: QueueBackend): Promise<void> {
  for (const name of JOB_NAMES) {
    const { queue, attempts, backoff_ms, every_ms, cron } = JOBS[name];
    if (every_ms === undefined && cron === undefined) continue;
    await backend
      .queue(queue)
      .upsertJobScheduler(name, every_ms === undefined ? { pattern: cron ?? '', tz: 'UTC' } : { every: every_ms }, {
        name,
        data: { payload: {} },
        opts: {
          attempts,
          backoff: { type: 'exponential', delay: backoff_ms },
          removeOnComplete: { age: 3_600, count: 100 },
          removeOnFail: { age: 86_400, count: 1_000 },
        },
      });
  }
}
