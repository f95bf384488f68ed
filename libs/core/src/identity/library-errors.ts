/** Code of an error the log-in library throws on purpose; undefined for faults. */
export function libraryCode(error: unknown): string | undefined {
  const { name, body } = error as { name?: unknown; body?: { code?: unknown } };
  return name === 'APIError' && typeof body?.code === 'string' ? body.code : undefined;
}

export const WRONG_PASSWORD_CODES: ReadonlySet<string | undefined> = new Set([
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_EMAIL',
  'INVALID_PASSWORD',
  'PASSWORD_TOO_LONG',
  'CREDENTIAL_ACCOUNT_NOT_FOUND',
]);

export const WRONG_CODE_CODES: ReadonlySet<string | undefined> = new Set([
  'INVALID_CODE',
  'INVALID_BACKUP_CODE',
  'BACKUP_CODES_NOT_ENABLED',
]);

/** The challenge is over, or the account's second factor went away in between. */
export const NO_CHALLENGE_CODES: ReadonlySet<string | undefined> = new Set([
  'INVALID_TWO_FACTOR_COOKIE',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
  'TOTP_NOT_ENABLED',
]);

export const INVALID_TOKEN_CODES: ReadonlySet<string | undefined> = new Set([
  'INVALID_TOKEN',
  'TOKEN_EXPIRED',
  'USER_NOT_FOUND',
]);
