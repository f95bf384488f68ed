import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { IdempotencyRecord } from './idempotency.entity.js';
import { Refusal } from './refusal.js';
import { Transactions } from './transactions.js';

const KEEP_MS = 24 * 3_600_000;
/** A holder that has not begun after this long is taken for dead; one that has begun holds a lock. */
const ABANDONED_MS = 2_000;

export interface StoredAnswer {
  readonly status: number;
  readonly response: unknown;
  readonly headers: Record<string, string>;
}

export interface KeyedRequest {
  /** User id, or the address of an anonymous caller. */
  readonly caller: string;
  readonly key: string;
  /** SHA-256 over all that makes the request. */
  readonly fingerprint: string;
}

/** An answer, and whether it was given before. */
export type KeyedAnswer<A> = { readonly fresh: A } | { readonly stored: StoredAnswer };

/**
 * The same request twice is one effect and one answer: the effect and the answer are written by one transaction, which
 * holds the lock of the key's row, so a crash at any moment leaves both or neither.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Does the work and keeps its answer, or answers as before. Throws what the work throws; then the key is free again. */
  async once<A>(
    request: KeyedRequest,
    work: () => Promise<A>,
    answerOf: (result: A) => StoredAnswer,
  ): Promise<KeyedAnswer<A>> {
    const before = await this.begin(request);
    if (before) return { stored: before };
    try {
      return await this.transactions.whole(async ({ manager }) => {
        const meanwhile = await this.hold(manager, request);
        if (meanwhile) return { stored: meanwhile };
        const fresh = await work();
        await keep(manager, request, answerOf(fresh));
        return { fresh };
      });
    } catch (error) {
      await this.release(request);
      throw error;
    }
  }

  /** Makes the key known, for all to see; answers what an earlier equal request was answered. */
  private async begin(request: KeyedRequest): Promise<StoredAnswer | undefined> {
    const { caller, key, fingerprint } = request;
    const now = this.clock.now();
    const rows = (await this.dataSource.query(
      `insert into idempotency_record (caller, key, fingerprint, created_at, expires_at) values ($1, $2, $3, $4, $5)
       on conflict (caller, key) do update
         set fingerprint = excluded.fingerprint, created_at = excluded.created_at, expires_at = excluded.expires_at,
             status = null, response = null, headers = null
         where idempotency_record.expires_at < $4
       returning 1`,
      [caller, key, fingerprint, now, new Date(now.getTime() + KEEP_MS)],
    )) as unknown[];
    if (rows.length > 0) return undefined;
    const record = await this.dataSource.manager.findOneBy(IdempotencyRecord, { caller, key });
    if (record && record.fingerprint !== fingerprint) throw new Refusal('idempotency_mismatch', { key });
    if (record && record.status !== null) return answerIn(record);
    // Without a record, the first holder failed in this very moment and released the key.
    if (!record || !(await this.takeOver(request))) throw new Refusal('idempotency_in_flight', { key, retryAfter: 1 });
    return undefined;
  }

  /** From a holder that died: its lock went with it. */
  private async takeOver({ caller, key }: KeyedRequest): Promise<boolean> {
    const now = this.clock.now();
    const [, taken] = (await this.dataSource.query(
      `update idempotency_record set created_at = $3 where (caller, key) in (
         select caller, key from idempotency_record where caller = $1 and key = $2 and status is null and created_at < $4
         for update skip locked)`,
      [caller, key, now, new Date(now.getTime() - ABANDONED_MS)],
    )) as [unknown[], number];
    return taken > 0;
  }

  /** The key is this transaction's until it ends. Whoever comes second finds the first one's answer. */
  private async hold(manager: EntityManager, request: KeyedRequest): Promise<StoredAnswer | undefined> {
    const { caller, key, fingerprint } = request;
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + KEEP_MS);
    // Gone when another holder released it.
    await manager.query(
      `insert into idempotency_record (caller, key, fingerprint, created_at, expires_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [caller, key, fingerprint, now, expiresAt],
    );
    const lock = { mode: 'pessimistic_write' as const };
    const record = await manager.findOneOrFail(IdempotencyRecord, { where: { caller, key }, lock });
    if (record.fingerprint !== fingerprint) throw new Refusal('idempotency_mismatch', { key });
    return record.status === null ? undefined : answerIn(record);
  }

  /** The work was refused or failed and nothing was done. */
  private async release({ caller, key }: KeyedRequest): Promise<void> {
    await this.dataSource.query(
      `delete from idempotency_record where (caller, key) in (
         select caller, key from idempotency_record where caller = $1 and key = $2 and status is null
         for update skip locked)`,
      [caller, key],
    );
  }
}

async function keep(manager: EntityManager, { caller, key }: KeyedRequest, answer: StoredAnswer): Promise<void> {
  await manager.query(
    'update idempotency_record set status = $3, response = $4::json, headers = $5::jsonb where caller = $1 and key = $2',
    [caller, key, answer.status, JSON.stringify(answer.response ?? null), JSON.stringify(answer.headers)],
  );
}

const answerIn = ({ status, response, headers }: IdempotencyRecord): StoredAnswer => ({
  status: status ?? 200,
  response,
  headers: headers ?? {},
});
