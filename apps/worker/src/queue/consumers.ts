import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { JOBS, type JobName, QUEUE_NAMES, type QueueName } from '#contracts';
import { type JobEnvelope, newId, type QueueBackend, SYSTEM, withContext } from '#core/platform';
import type { JobHandler, JobHandlers } from '../jobs/job-handlers.js';

const log = new Logger('job');

/** Sound bounds of parallel work per queue: a solve takes a core, a spreadsheet connections, and both much memory. */
export const concurrencyOf = (queue: QueueName, workerConcurrency: number, cores: number): number =>
  queue === 'matching' || queue === 'sheets' ? Math.max(1, Math.min(2, cores)) : workerConcurrency;

/** Takes jobs off every queue and hands them to their handlers, each under the correlation id of its cause. */
export function consume(backend: QueueBackend, handlers: JobHandlers, concurrency: (queue: QueueName) => number): void {
  for (const queue of QUEUE_NAMES) {
    const worker = backend.worker(queue, (job) => process(job, handlers), { concurrency: concurrency(queue) });
    worker.on('stalled', (jobId) => log.warn({ queue, jobId }, 'a job was taken from a worker that died'));
  }
}

async function process(job: Job, handlers: JobHandlers): Promise<unknown> {
  const name = job.name as JobName;
  const handler = handlers[name] as JobHandler<JobName> | undefined;
  if (!handler) throw new Error(`no handler for job ${job.name}`);
  const { payload, correlationId } = job.data as Partial<JobEnvelope>;
  return withContext({ correlationId: correlationId ?? newId(), actor: SYSTEM, locale: 'id' }, async () => {
    const started_ms = performance.now();
    const isLast = job.attemptsMade + 1 >= JOBS[name].attempts;
    const facts = { job: name, jobId: job.id, payload, attempt: job.attemptsMade + 1 };
    try {
      const result = await handler((payload ?? {}) as never, { isLast });
      const elapsed_ms = Math.round(performance.now() - started_ms);
      // What only keeps house is worth a line when it did something.
      log[JOBS[name].every_ms === undefined ? 'log' : 'debug']({ ...facts, elapsed_ms, result }, 'job done');
      return result;
    } catch (error) {
      log.error({ ...facts, isLast, err: error }, 'job failed');
      throw error;
    }
  });
}
