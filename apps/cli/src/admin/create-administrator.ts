import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createAccount, hashPassword, newTotpSecret, PASSWORD_MAX, PASSWORD_MIN, totpUri } from '#core/identity';
import { Clock, Refusal, Transactions } from '#core/platform';

export interface NewAdministrator {
  readonly email: string;
  readonly name: string;
  /** One is made when absent. */
  readonly password?: string;
}

export interface MadeAdministrator {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  /** In base32, for the authenticator app. */
  readonly totpSecret: string;
  readonly totpUri: string;
}

/**
 * Makes an account with the administrator's role and a confirmed second factor. Never touches an existing account:
 * whoever made that one first could be anybody. `secret` is PADAN_SECRET, under which the second factor is stored.
 */
export async function createAdministrator(
  dataSource: DataSource,
  { email, name, password = randomBytes(18).toString('base64url') }: NewAdministrator,
  secret: string,
): Promise<MadeAdministrator> {
  if (password.length < PASSWORD_MIN || password.length > PASSWORD_MAX)
    throw new Error(
      `The password must have ${PASSWORD_MIN} to ${PASSWORD_MAX} characters; leave it out to have one made.`,
    );
  const clock = new Clock();
  const totpSecret = newTotpSecret();
  const account = {
    email,
    name,
    passwordHash: await hashPassword(password),
    emailVerified: true,
    ministryRoles: ['administrator' as const],
    totp: { secret: totpSecret, key: secret },
  };
  const id = await new Transactions(dataSource, clock)
    .run(async (tx) => {
      const made = await createAccount(tx.manager, account, clock.now());
      tx.audit({
        action: 'user.create_administrator',
        subjectType: 'user',
        subjectId: made,
        reason: 'padan admin create',
      });
      return made;
    })
    .catch((error: unknown) => {
      throw inWords(error, email);
    });
  return { id, email, password, totpSecret, totpUri: totpUri(email, totpSecret) };
}

function inWords(error: unknown, email: string): unknown {
  if (!(error instanceof Refusal)) return error;
  if (error.code === 'email_taken')
    return new Error(
      `${email} has an account already. Take another address, or have an administrator give that account the role in the portal.`,
    );
  return new Error(`${email} is not an e-mail address of the form name@domain.`);
}
