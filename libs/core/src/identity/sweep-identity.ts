import type { DataSource } from 'typeorm';
import { ATTEMPT_WINDOW_MS, LOCK_MS } from './lockout.rules.js';
import { TOTP_CODE_LIFE_MS } from './identity.rules.js';

/** Deletes what has run out: sessions, tokens and challenges, counted attempts, used codes. Returns how many rows. */
export async function sweepIdentity(dataSource: DataSource, now: Date): Promise<number> {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const sweeps: readonly (readonly [string, Date])[] = [
    ['delete from auth.session where expires_at < $1', now],
    ['delete from auth.verification where expires_at < $1', now],
    ['delete from sign_in_attempt where updated_at < $1', ago(ATTEMPT_WINDOW_MS + LOCK_MS)],
    ['delete from used_totp_code where used_at < $1', ago(TOTP_CODE_LIFE_MS)],
  ];
  let swept = 0;
  for (const [statement, before] of sweeps) {
    const [, rows] = (await dataSource.query(statement, [before])) as [unknown[], number];
    swept += rows;
  }
  return swept;
}
