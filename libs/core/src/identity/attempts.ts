import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { ATTEMPT_LIMIT, ATTEMPT_WINDOW_MS, type AttemptPurpose, LOCK_MS, secondsUntil } from './lockout.rules.js';

/** An attempt that counts as failed until it is told otherwise: a process that dies in between leaves it counted. */
export interface Attempt {
  /** It was wrong. Locks the account when the limit is reached. */
  failed(): Promise<void>;
  /** It was right as far as it went (a code is still to come): this one no longer counts. */
  withdraw(): Promise<void>;
  /** It was right: nothing counts any more. */
  succeeded(): Promise<void>;
}

/** Attempts beyond the limit that are still being decided: how long a further one waits for them. */
const WAIT_TRIES = 40;
const WAIT_MS = 50;

/**
 * Counts attempts per address in the database, hence over all processes. An attempt takes its place before the password
 * is looked at, so that parallel guesses cannot outrun the count.
 */
@Injectable()
export class Attempts {
  private readonly log = new Logger('sign-in');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Takes a place, or refuses with `account_locked`. */
  async begin(email: string): Promise<Attempt> {
    const key = keyOf('sign_in', email);
    for (let tries = 0; ; tries++) {
      const now = this.clock.now();
      if (await this.take(key, now)) return this.attempt(key, now);
      const free = await this.freeAt(key);
      if (free.locked || tries >= WAIT_TRIES)
        throw new Refusal('account_locked', { retryAfter: secondsUntil(free.at, now) });
      await pause(WAIT_MS);
    }
  }

  /** Whether one more letter may go to this address now. */
  mayWrite(email: string): Promise<boolean> {
    return this.take(keyOf('letter', email), this.clock.now());
  }

  /** Forgets what was counted; true when the account was locked. */
  async clear(manager: EntityManager, email: string): Promise<boolean> {
    const [rows] = (await manager.query('delete from sign_in_attempt where key = $1 returning locked_until', [
      keyOf('sign_in', email),
    ])) as [{ locked_until: Date | null }[]];
    return rows.some((row) => row.locked_until !== null && row.locked_until > this.clock.now());
  }

  private async take(key: string, now: Date): Promise<boolean> {
    const rows = (await this.dataSource.query(
      `insert into sign_in_attempt as a (key, attempts, locked_until, updated_at) values ($1, array[$2::timestamptz], null, $2)
       on conflict (key) do update set
         attempts = array(select t from unnest(a.attempts) t where t > $3::timestamptz order by t) || $2::timestamptz,
         locked_until = null, updated_at = $2
       where (a.locked_until is null or a.locked_until <= $2)
         and (select count(*) from unnest(a.attempts) t where t > $3::timestamptz) < $4
       returning key`,
      [key, now, new Date(now.getTime() - ATTEMPT_WINDOW_MS), ATTEMPT_LIMIT],
    )) as unknown[];
    return rows.length > 0;
  }

  private async freeAt(key: string): Promise<{ locked: boolean; at: Date }> {
    const [row] = (await this.dataSource.query(
      'select attempts[1] as oldest, locked_until from sign_in_attempt where key = $1',
      [key],
    )) as { oldest: Date | null; locked_until: Date | null }[];
    if (row?.locked_until) return { locked: true, at: row.locked_until };
    const oldest = row?.oldest ?? this.clock.now();
    return { locked: false, at: new Date(oldest.getTime() + ATTEMPT_WINDOW_MS) };
  }

  private attempt(key: string, began: Date): Attempt {
    return {
      failed: async () => {
        const now = this.clock.now();
        const [rows] = (await this.dataSource.query(
          `update sign_in_attempt set locked_until = $2
           where key = $1 and locked_until is null and (select count(*) from unnest(attempts) t where t > $3::timestamptz) >= $4
           returning key`,
          [key, new Date(now.getTime() + LOCK_MS), new Date(now.getTime() - ATTEMPT_WINDOW_MS), ATTEMPT_LIMIT],
        )) as [unknown[]];
        if (rows.length > 0) this.log.warn(`locked after ${ATTEMPT_LIMIT} wrong attempts: ${key.slice(0, 12)}`);
      },
      withdraw: async () => {
        await this.dataSource.query(
          `update sign_in_attempt set attempts = attempts[:p - 1] || attempts[p + 1:]
           from (select array_position(attempts, $2::timestamptz) as p from sign_in_attempt where key = $1) as place
           where key = $1 and p is not null`,
          [key, began],
        );
      },
      succeeded: async () => {
        await this.dataSource.query('delete from sign_in_attempt where key = $1', [key]);
      },
    };
  }
}

export const keyOf = (purpose: AttemptPurpose, email: string): string =>
  createHash('sha256').update(`${purpose}:${email.trim().toLowerCase()}`).digest('hex');
