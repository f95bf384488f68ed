import { randomBytes } from 'node:crypto';
import { symmetricEncrypt } from 'better-auth/crypto';
import type { EntityManager } from 'typeorm';
import type { Locale, MinistryRole } from '#contracts';
import { newId } from '../platform/ids.js';
import { fieldError, invalidInput, Refusal } from '../platform/refusal.js';
import { EMAIL_PATTERN } from './identity.rules.js';
import { MinistryGrant } from './ministry-grant.entity.js';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly locale?: Locale;
  /** Of hashPassword; many accounts of a demonstration may share one. Without it nobody can sign in. */
  readonly passwordHash?: string;
  readonly emailVerified?: boolean;
  readonly ministryRoles?: readonly MinistryRole[];
  /** A second factor that counts as confirmed: `secret` in base32, `key` is PADAN_SECRET. */
  readonly totp?: { readonly secret: string; readonly key: string };
}

/**
 * Writes an account as the log-in library would, inside the caller's transaction. Returns its id; refuses with
 * `email_taken` when the address has one already.
 */
export async function createAccount(manager: EntityManager, account: NewAccount, now: Date): Promise<string> {
  const email = account.email.trim().toLowerCase();
  if (!EMAIL_PATTERN.test(email))
    throw invalidInput([fieldError('/email', 'pattern', { field: 'email', expected: 'name@domain', value: email })]);
  const id = newId();
  const written = (await manager.query(
    `insert into auth.person (id, name, email, email_verified, created_at, updated_at, two_factor_enabled, locale)
     values ($1, $2, $3, $4, $5, $5, $6, $7) on conflict (email) do nothing returning id`,
    [id, account.name, email, account.emailVerified ?? false, now, account.totp !== undefined, account.locale ?? 'id'],
  )) as unknown[];
  if (written.length === 0) throw new Refusal('email_taken', { email });
  if (account.passwordHash !== undefined) await writePassword(manager, id, account.passwordHash, now);
  if (account.totp) await writeSecondFactor(manager, id, account.totp);
  const grants = (account.ministryRoles ?? []).map((role) => ({
    id: newId(),
    userId: id,
    role,
    grantedBy: null,
    grantedAt: now,
  }));
  if (grants.length > 0) await manager.insert(MinistryGrant, grants);
  return id;
}

async function writePassword(manager: EntityManager, userId: string, hash: string, now: Date): Promise<void> {
  await manager.query(
    `insert into auth.credential (id, account_id, provider_id, user_id, password, created_at, updated_at)
     values ($1, $2::text, 'credential', $2::uuid, $3, $4, $4)`,
    [newId(), userId, hash, now],
  );
}

async function writeSecondFactor(
  manager: EntityManager,
  userId: string,
  totp: NonNullable<NewAccount['totp']>,
): Promise<void> {
  const encrypt = (data: string) => symmetricEncrypt({ key: totp.key, data });
  await manager.query(
    `insert into auth.second_factor (id, user_id, secret, backup_codes, verified, failed_verification_count)
     values ($1, $2, $3, $4, true, 0)`,
    [newId(), userId, await encrypt(`base32:${totp.secret}`), await encrypt('[]')],
  );
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** 160 random bits in base32, as authenticator apps take them. */
export const newTotpSecret = (): string => Array.from(randomBytes(32), (byte) => BASE32[byte & 31]).join('');

export const totpUri = (email: string, secret: string): string =>
  `otpauth://totp/Padan:${encodeURIComponent(email)}?secret=${secret}&issuer=Padan&digits=6&period=30`;
