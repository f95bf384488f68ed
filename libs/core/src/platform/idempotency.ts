import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { IdempotencyRecord } from './idempotency.entity.js';
import { Refusal } from './refusal.js';

const KEEP_MS = 24 * 3_600_000;
/** After this long without an answer the first holder is taken for dead. */
const ABANDONED_MS = 60_000;

export interface StoredAnswer {
  readonly status: number;
  readonly response: unknown;
  readonly headers: Record<string, string>;
}

/** The same request twice is one effect and one answer. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The stored answer of an earlier equal request; undefined when this caller now holds the key and must do the work. */
  async begin(caller: string, key: string, fingerprint: string): Promise<StoredAnswer | undefined> {
    const now = this.clock.now();
    const rows = (await this.dataSource.query(
      `insert into idempotency_record (caller, key, fingerprint, created_at, expires_at) values ($1, $2, $3, $4, $5)
       on conflict (caller, key) do update
         set fingerprint = excluded.fingerprint, created_at = excluded.created_at, expires_at = excluded.expires_at,
             effect_done = false, status = null, response = null, headers = null
         where idempotency_record.expires_at < $4
            or (idempotency_record.status is null and not idempotency_record.effect_done
                and idempotency_record.fingerprint = excluded.fingerprint and idempotency_record.created_at < $6)
       returning 1`,
      [caller, key, fingerprint, now, new Date(now.getTime() + KEEP_MS), new Date(now.getTime() - ABANDONED_MS)],
    )) as unknown[];
    if (rows.length > 0) return undefined;
    const record = await this.dataSource.getRepository(IdempotencyRecord).findOneBy({ caller, key });
    // The first holder failed in this very moment and released the key.
    if (!record) throw new Refusal('idempotency_in_flight', { key, retryAfter: 1 });
    if (record.fingerprint !== fingerprint) throw new Refusal('idempotency_mismatch', { key });
    if (record.status !== null)
      return { status: record.status, response: record.response, headers: record.headers ?? {} };
    if (record.effectDone && record.createdAt.getTime() < now.getTime() - ABANDONED_MS)
      throw new Refusal('idempotency_done', { key });
    throw new Refusal('idempotency_in_flight', { key, retryAfter: 1 });
  }

  async finish(caller: string, key: string, answer: StoredAnswer): Promise<void> {
    await this.dataSource.query(
      'update idempotency_record set status = $3, response = $4::json, headers = $5::jsonb where caller = $1 and key = $2',
      [caller, key, answer.status, JSON.stringify(answer.response ?? null), JSON.stringify(answer.headers)],
    );
  }

  /** The work was refused or failed and nothing was done: the key is free again. */
  async release(caller: string, key: string): Promise<void> {
    await this.dataSource.query('delete from idempotency_record where caller = $1 and key = $2 and not effect_done', [
      caller,
      key,
    ]);
  }
}
