import type { DataSource } from 'typeorm';
import type { MinistryRole } from '#contracts';
import { createAccount, hashPassword, newTotpSecret } from '#core/identity';
import { Client, PASSWORD } from './client.js';
import { STACK_SECRET } from './stack.js';

/** Somebody of the ministry, with an account as operators make them, signed in at this API. */
export async function ministryPerson(
  dataSource: DataSource,
  url: string,
  name: string,
  role: MinistryRole,
): Promise<Client> {
  const email = `${name.toLowerCase()}@kementerian.example`;
  const secret = newTotpSecret();
  const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
  const powers = { ministryRoles: [role], totp: { secret, key: STACK_SECRET } };
  await createAccount(dataSource.manager, { email, name, passwordHash, emailVerified: true, ...powers }, new Date());
  const client = Client.at(url);
  await client.signIn(email, secret);
  return client;
}
