import { Logger } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import pg from 'pg';
import type { Locale } from '#contracts';
import type { Env } from '../platform/env.js';
import { newId } from '../platform/ids.js';
import {
  CHALLENGE_S,
  PASSWORD_MAX,
  PASSWORD_MIN,
  RESET_TOKEN_S,
  SESSION_S,
  SESSION_TOUCH_S,
  VERIFY_TOKEN_S,
} from './identity.rules.js';
import {
  CREDENTIAL_TABLE,
  PERSON_TABLE,
  SECOND_FACTOR_TABLES,
  SESSION_TABLE,
  VERIFICATION_TABLE,
} from './log-in-tables.js';
import { HASH_COST, type HashCost, hashPassword, verifyPassword } from './password-hash.js';

/** A person as the log-in library hands it to us. */
export interface LetterReader {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

export interface LogInSettings {
  readonly env: Pick<Env, 'databaseUrl' | 'secret' | 'publicUrl'>;
  readonly hashCost?: HashCost;
  readonly sendResetToken: (reader: LetterReader, token: string) => Promise<void>;
}

/** Sessions that these endpoints of the library open have passed the second factor. */
const SECOND_FACTOR_PATHS = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code']);
const POOL_SIZE = 5;

export const COOKIE_PREFIX = 'padan';

/**
 * The log-in library on schema `auth`. It is called as a library only: its own routes are mounted nowhere, so its rate
 * limit, origin check and client-address tracking have nothing to do. The caller ends the pool.
 */
export function openLogIn(settings: LogInSettings) {
  const { env, hashCost = HASH_COST } = settings;
  const log = new Logger('log-in');
  const pool = new pg.Pool({
    connectionString: env.databaseUrl,
    max: POOL_SIZE,
    application_name: 'padan-log-in',
    options: '-c search_path=auth -c statement_timeout=30000',
  });
  pool.on('error', (error) => log.warn(`pool: ${error.message}`));
  const library = betterAuth({
    appName: 'Padan',
    baseURL: env.publicUrl,
    secret: env.secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message, ...details) => log.error(message, ...details) },
    rateLimit: { enabled: false },
    user: PERSON_TABLE,
    session: { ...SESSION_TABLE, expiresIn: SESSION_S, updateAge: SESSION_TOUCH_S },
    account: CREDENTIAL_TABLE,
    verification: { ...VERIFICATION_TABLE, storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: env.publicUrl.startsWith('https:'),
      database: { generateId: newId, joins: true },
      ipAddress: { disableIpTracking: true },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true, // accounts are made by createAccount, in one transaction with the letter
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      resetPasswordTokenExpiresIn: RESET_TOKEN_S,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => settings.sendResetToken(user as unknown as LetterReader, token),
      password: {
        hash: (password) => hashPassword(password, hashCost),
        verify: ({ password, hash }) => verifyPassword(password, hash),
      },
    },
    emailVerification: { expiresIn: VERIFY_TOKEN_S },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => ({
            data: { ...session, totpAt: context && SECOND_FACTOR_PATHS.has(context.path) ? new Date() : null },
          }),
        },
      },
    },
    plugins: [
      twoFactor({
        schema: SECOND_FACTOR_TABLES,
        issuer: 'Padan',
        twoFactorCookieMaxAge: CHALLENGE_S,
        accountLockout: { enabled: false }, // Attempts counts codes and passwords together
      }),
    ],
  });
  return { api: library.api, context: library.$context, close: () => pool.end() };
}

export type LogIn = ReturnType<typeof openLogIn>;
