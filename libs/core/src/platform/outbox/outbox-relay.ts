import pg from 'pg';
import { JOBS, type JobName, type QueueName } from '#contracts';
import type { QueueBackend } from '../queue/queue-backend.js';

interface Row {
  id: string;
  queue: QueueName;
  name: JobName;
  data: Record<string, unknown>;
  delay_ms: number;
  correlation_id: string;
}

const BATCH = 500;
const POLL_MS = 500;

/** The envelope of every job: its payload and the correlation id of what caused it. */
export interface JobEnvelope {
  readonly payload: Record<string, unknown>;
  readonly correlationId: string;
}

/**
 * Hands outbox rows to the queue after their transaction has committed, woken by LISTEN with a slow poll behind it.
 * One transaction locks, hands over and deletes; a crash in between hands over again under the same job id, which the
 * queue takes for the same job.
 */
export class OutboxRelay {
  private stopped = false;
  private wake: (() => void) | undefined;
  private loop: Promise<void> | undefined;

  constructor(
    private readonly pool: pg.Pool,
    private readonly backend: QueueBackend,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.loop ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await this.loop;
  }

  private async run(): Promise<void> {
    let listener: pg.PoolClient | undefined;
    while (!this.stopped) {
      try {
        listener ??= await this.listen();
        if ((await this.drain()) === BATCH) continue;
      } catch (error) {
        this.onError(error);
        listener?.release(true);
        listener = undefined;
      }
      await this.pause();
    }
    listener?.release(true);
  }

  private async listen(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    client.on('notification', () => this.wake?.());
    client.on('error', () => undefined);
    await client.query('listen padan_outbox');
    return client;
  }

  private async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.stopped) this.wake();
    });
  }

  /** Hands over one batch; returns how many. */
  async drain(): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<Row>(
        'delete from outbox_row where id in (select id from outbox_row order by id limit $1 for update skip locked) returning *',
        [BATCH],
      );
      for (const [queue, group] of Map.groupBy(rows, (row) => row.queue))
        await this.backend.queue(queue).addBulk(group.map(toJob));
      await client.query('commit');
      return rows.length;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

function toJob(row: Row) {
  const spec = JOBS[row.name];
  const data: JobEnvelope = { payload: row.data, correlationId: row.correlation_id };
  return {
    name: row.name,
    data,
    opts: {
      jobId: `ob-${row.id}`,
      delay: row.delay_ms,
      attempts: spec.attempts,
      backoff: { type: 'exponential' as const, delay: spec.backoff_ms },
    },
  };
}
