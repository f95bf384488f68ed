import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { createAccount, hashPassword } from '#core/identity';
import { CAST, type CastKey, CLERK, DEMO_PASSWORD, type DemoPeople, type Person } from './cast.js';

/** Accounts of the cast, ready to log in, and one for the firms without a person, with a password nobody knows. */
export async function writePeople(manager: EntityManager, now: Date, secret: string): Promise<DemoPeople> {
  const [passwordHash, unknownHash] = await Promise.all([
    hashPassword(DEMO_PASSWORD),
    hashPassword(randomBytes(24).toString('base64')),
  ]);
  const people: Partial<Record<CastKey | 'clerk', Person>> = {};
  for (const { key, email, name, ministryRoles, totpSecret } of CAST) {
    const totp = totpSecret === undefined ? undefined : { secret: totpSecret, key: secret };
    const account = { email, name, passwordHash, emailVerified: true, ministryRoles, totp };
    people[key] = { id: await createAccount(manager, account, now), name };
  }
  const clerk = { ...CLERK, passwordHash: unknownHash, emailVerified: true };
  people.clerk = { id: await createAccount(manager, clerk, now), name: CLERK.name };
  return people as DemoPeople;
}
