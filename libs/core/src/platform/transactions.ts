import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { JOBS, type JobName, type JobPayloads } from '#contracts';
import { appendAudit, type AuditDraft } from './audit/audit-writer.js';
import { Clock } from './clock.js';
import { currentContext } from './context.js';
import { readingIn } from './database/joined-reads.js';

/** What happens to be worth telling open portals: sent after commit over NOTIFY. */
export interface LiveEvent {
  readonly topic: 'run' | 'proposal' | 'case' | 'request' | 'offer' | 'notice' | 'appeal';
  readonly id: string;
  readonly organisationIds?: readonly string[];
  /** People it concerns, whatever they belong to. */
  readonly userIds?: readonly string[];
}

/** One unit of work: everything in it happens, or nothing does. */
export interface Tx {
  readonly manager: EntityManager;
  /** Written at the end of the transaction, in order, into the hash chain. */
  audit(draft: AuditDraft): void;
  /** An outbox row; the relay rings the queue after commit. */
  enqueue<N extends JobName>(job: N, payload: JobPayloads[N], options?: { readonly delay_ms?: number }): void;
  tell(event: LiveEvent): void;
  /** All of it will be undone: take nothing that a rollback does not give back, such as the next number. */
  readonly isRehearsal: boolean;
}

/** Ends a rehearsal; its effects go with it. */
class Undo extends Error {}

const MAX_TRIES = 5;
/** serialization_failure, deadlock_detected: the database asks for another try. */
const RETRYABLE = new Set(['40001', '40P01']);

@Injectable()
export class Transactions {
  private readonly open = new AsyncLocalStorage<Tx>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` in one READ COMMITTED transaction; tries again on deadlock, so `work` must have no outside effect. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const open = this.open.getStore();
    return open ? work(open) : this.fresh(work, false);
  }

  /** As `run`; whatever calls `run` inside of `work` joins this one transaction, so that several services act as one. */
  async together<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const open = this.open.getStore();
    return open ? work(open) : this.fresh((tx) => this.open.run(tx, () => work(tx)), false);
  }

  /** As `together`, and whatever reads meanwhile reads inside of it: a whole request, its answer included. */
  async whole<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.together((tx) => readingIn(tx.manager, () => work(tx)));
  }

  /** As `together`, and all of it undone: tells what would happen, by the very rules that would make it happen. */
  async rehearse<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    let result: T | undefined;
    try {
      await this.fresh(
        (tx) =>
          this.open.run(tx, async () => {
            result = await work(tx);
            throw new Undo();
          }),
        true,
      );
    } catch (error) {
      if (!(error instanceof Undo)) throw error;
    }
    return result as T;
  }

  private async fresh<T>(work: (tx: Tx) => Promise<T>, isRehearsal: boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((manager) => this.once(manager, work, isRehearsal));
      } catch (error) {
        if (attempt >= MAX_TRIES || !isRetryable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 20));
      }
    }
  }

  private async once<T>(manager: EntityManager, work: (tx: Tx) => Promise<T>, isRehearsal: boolean): Promise<T> {
    const drafts: AuditDraft[] = [];
    const rows: { queue: string; name: JobName; data: unknown; delayMs: number }[] = [];
    const events: LiveEvent[] = [];
    const result = await work({
      manager,
      audit: (draft) => drafts.push(draft),
      enqueue: (name, data, options) =>
        rows.push({ queue: JOBS[name].queue, name, data, delayMs: options?.delay_ms ?? 0 }),
      tell: (event) => events.push(event),
      isRehearsal,
    });
    const { correlationId } = currentContext();
    if (rows.length > 0) {
      await manager.query(
        `insert into outbox_row (queue, name, data, delay_ms, correlation_id)
         select r.queue, r.name, r.data, r."delayMs", $2 from jsonb_to_recordset($1::jsonb) as r(queue text, name text, data jsonb, "delayMs" int)`,
        [JSON.stringify(rows), correlationId],
      );
      await manager.query(`select pg_notify('padan_outbox', '')`);
    }
    for (const event of events) await manager.query(`select pg_notify('padan_live', $1)`, [JSON.stringify(event)]);
    // Last, because it takes the chain's lock until commit.
    await appendAudit(manager, drafts, this.clock.now());
    return result;
  }
}

const isRetryable = (error: unknown): boolean =>
  error instanceof QueryFailedError && RETRYABLE.has(String((error.driverError as { code?: unknown }).code));

/** PostgreSQL's name of the unique or check constraint an error broke; undefined for any other error. */
export function brokenConstraint(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const driver = error.driverError as { code?: string; constraint?: string };
  return driver.code === '23505' || driver.code === '23514' || driver.code === '23P01' ? driver.constraint : undefined;
}
