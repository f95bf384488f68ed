import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Env, readEnv } from '#core/platform';

/** A whole environment for one test: its own data folder, quiet log, generous rate limit. */
export function testEnv(databaseUrl: string, overrides: Record<string, string> = {}): Env {
  return readEnv({
    DATABASE_URL: databaseUrl,
    PADAN_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
    PADAN_DATA: mkdtempSync(path.join(os.tmpdir(), 'padan-data-')),
    LOG_LEVEL: 'silent',
    PORT: '0',
    RATE_PER_MINUTE: '1000000',
    ...overrides,
  });
}
