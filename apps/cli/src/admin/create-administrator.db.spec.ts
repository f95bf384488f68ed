import { URI } from 'otpauth';
import { afterAll, expect, it } from 'vitest';
import { verifyAuditChain } from '#core/platform';
import { IdentityWorld, NOBODY, TEST_SECRET } from '../../../../test/support/identity-world.js';
import { createAdministrator } from './create-administrator.js';

const world = await IdentityWorld.open();
afterAll(() => world.close());

it('makes an administrator who can sign in with what is printed', async () => {
  const made = await createAdministrator(world.dataSource, { email: 'kepala@padan.test', name: 'Kepala' }, TEST_SECRET);
  const first = await world.signIns.signIn(made.email, made.password, NOBODY);
  expect(first.state).toBe('totp_required');
  const cookie = first.cookies.map((line) => line.split(';', 1)[0]).join('; ');
  const second = await world.signIns.answerChallenge(URI.parse(made.totpUri).generate(), { cookie });
  const session = second.cookies.map((line) => line.split(';', 1)[0]).join('; ');
  expect(await world.identity.resolveActor({ cookie: session })).toMatchObject({
    actor: { userId: made.id, name: 'Kepala', ministryRoles: ['administrator'] },
  });
  expect(await verifyAuditChain(world.dataSource)).toMatchObject({ entries: 1, faults: [] });
});

it('leaves an existing account alone, and says what is wrong', async () => {
  const { email } = await world.person();
  const make = (input: { email: string; password?: string }) =>
    createAdministrator(world.dataSource, { name: 'X', ...input }, TEST_SECRET);
  await expect(make({ email: email.toUpperCase() })).rejects.toThrow('has an account already');
  await expect(make({ email: 'nobody' })).rejects.toThrow('not an e-mail address');
  await expect(make({ email: 'lain@padan.test', password: 'short' })).rejects.toThrow('12 to 128 characters');
  const [{ n }] = await world.dataSource.query(
    `select count(*)::int as n from auth.person where email = 'lain@padan.test'`,
  );
  expect(n).toBe(0);
});
