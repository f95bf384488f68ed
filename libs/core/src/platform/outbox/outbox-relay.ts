import pg from 'pg';
import { JOB_NAMES, JOBS, type JobName, type QueueName } from '#contracts';
import type { QueueBackend } from '../queue/queue-backend.js';

interface Row {
  id: string;
  key: string;
  queue: QueueName;
  name: JobName;
  data: Record<string, unknown>;
  delay_ms: number;
  correlation_id: string;
}

const BATCH = 500;
/** Finds what a lost notification left behind. */
const POLL_MS = 500;
const PAUSE_AFTER_ERROR_MS = 1_000;

/** The envelope of every job: its payload and the correlation id of what caused it. */
export interface JobEnvelope {
  readonly payload: Record<string, unknown>;
  readonly correlationId: string;
}

/**
 * Hands outbox rows to the queue after their transaction has committed, woken by LISTEN with a slow poll behind it.
 * One transaction locks, hands over and deletes; a crash in between hands over again under the same job id, which the
 * queue takes for the same job. Several relays may run side by side: each takes rows the others have not locked.
 */
export class OutboxRelay {
  private stopped = false;
  /** A notification that came while a batch was under way is not forgotten. */
  private rung = false;
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

  /** Finishes the batch under way; the rows that are left wait for the next relay. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.ring();
    await this.loop;
  }

  private async run(): Promise<void> {
    let listener: pg.PoolClient | undefined;
    while (!this.stopped) {
      try {
        listener ??= await this.listen(() => {
          listener = undefined;
        });
        this.rung = false;
        if ((await this.drain()) === BATCH) continue;
        await this.pause(POLL_MS);
      } catch (error) {
        this.onError(error);
        listener?.release(true);
        listener = undefined;
        await this.pause(PAUSE_AFTER_ERROR_MS);
      }
    }
    listener?.release(true);
  }

  private async listen(onLost: () => void): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    client.on('notification', () => this.ring());
    client.once('error', (error) => {
      this.onError(error);
      client.release(error);
      onLost();
    });
    await client.query('listen padan_outbox');
    return client;
  }

  private ring(): void {
    this.rung = true;
    this.wake?.();
  }

  private async pause(longest_ms: number): Promise<void> {
    if (this.rung || this.stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, longest_ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = undefined;
  }

  /** Hands over one batch; returns how many. Rows of jobs this version does not know wait for one that does. */
  async drain(): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<Row>(
        `delete from outbox_row where id in (
           select id from outbox_row where name = any($2) order by id limit $1 for update skip locked) returning *`,
        [BATCH, JOB_NAMES],
      );
      // DELETE … RETURNING promises no order.
      const inOrder = rows.toSorted((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
      for (const [queue, group] of Map.groupBy(inOrder, (row) => JOBS[row.name].queue))
        await this.backend.queue(queue).addBulk(group.map(toJob));
      await client.query('commit');
      client.release();
      return rows.length;
    } catch (error) {
      // A client whose transaction may still be open does not go back into the pool.
      client.release(error instanceof Error ? error : true);
      throw error;
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
      jobId: `ob-${row.key}`,
      delay: row.delay_ms,
      attempts: spec.attempts,
      backoff: { type: 'exponential' as const, delay: spec.backoff_ms },
    },
  };
}
