import { afterAll, describe, expect, it } from 'vitest';
import { encodeCursor, newId } from '#core/platform';
import { IdentityWorld, PASSWORD, refusalOf } from '../../../../test/support/identity-world.js';
import { sweepIdentity } from './sweep-identity.js';

const world = await IdentityWorld.open();
afterAll(() => world.close());

describe('the administrator', () => {
  it('gives and takes roles that count at once in live sessions, on the record', async () => {
    const administrator = await world.person(['administrator'], true);
    const admin = await world.actorOf(await world.signedInTwice(administrator));
    const person = await world.person([], true);
    const session = await world.signedInTwice(person);
    expect(await world.people.grantRole(admin, person.id, 'planner', 'new in the team')).toMatchObject({
      ministryRoles: ['planner'],
    });
    await world.people.grantRole(admin, person.id, 'planner', null);
    expect((await world.actorOf(session)).ministryRoles).toEqual(['planner']);
    await world.people.revokeRole(admin, person.id, 'planner', 'left the team');
    await world.people.revokeRole(admin, person.id, 'planner', null);
    expect((await world.actorOf(session)).ministryRoles).toEqual([]);
    const entries = await world.dataSource.query(
      'select action, reason, details from audit_entry where subject_id = $1 order by seq',
      [person.id],
    );
    expect(entries).toEqual([
      { action: 'user.grant_role', reason: 'new in the team', details: { role: 'planner' } },
      { action: 'user.revoke_role', reason: 'left the team', details: { role: 'planner' } },
    ]);
  });

  it('gives no role to an unproven address, and none to nobody', async () => {
    const admin = await world.actorOf(await world.signedInTwice(await world.person(['administrator'], true)));
    const email = world.freshEmail();
    await world.accounts.signUp({ email, password: PASSWORD, name: 'Impostor', locale: 'id' });
    const [{ id }] = await world.dataSource.query('select id from auth.person where email = $1', [email]);
    expect((await refusalOf(world.people.grantRole(admin, id, 'verifier', null))).code).toBe('email_unverified');
    expect((await refusalOf(world.people.grantRole(admin, newId(), 'verifier', null))).code).toBe('not_found');
  });

  it('cannot be the last to go, even when two dismiss each other at the same moment', async () => {
    await world.dataSource.query(
      `update ministry_grant set revoked_at = now() where role = 'administrator' and revoked_at is null`,
    );
    const [one, other] = [await world.person(['administrator'], true), await world.person(['administrator'], true)];
    const [first, second] = [
      await world.actorOf(await world.signedInTwice(one)),
      await world.actorOf(await world.signedInTwice(other)),
    ];
    const outcomes = await Promise.allSettled([
      world.people.revokeRole(first, other.id, 'administrator', null),
      world.people.revokeRole(second, one.id, 'administrator', null),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({
      code: 'last_administrator',
    });
  });

  it('lists, searches, unlocks, and resets a lost second factor', async () => {
    const admin = await world.actorOf(await world.signedInTwice(await world.person(['administrator'], true)));
    const person = await world.person(['verifier'], true);
    await world.wrongPasswords(person.email, 5);
    const search = person.email.slice(0, 9).toUpperCase();
    const { items } = await world.people.list(admin, { search });
    expect(items[0]).toMatchObject({ email: person.email, ministryRoles: ['verifier'], hasSecondFactor: true });
    expect(items[0].lockedUntil).toBeInstanceOf(Date);
    expect(await world.people.unlock(admin, person.id)).toMatchObject({ lockedUntil: null });
    const session = await world.signedInTwice(person);
    expect(await world.people.resetSecondFactor(admin, person.id)).toMatchObject({ hasSecondFactor: false });
    expect(await world.identity.resolveActor(session)).toBeNull();
    await world.signedIn(person.email);
    const pages: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await world.people.list(admin, { limit: 5, cursor });
      pages.push(...page.items.map((item) => item.id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    const [{ n }] = await world.dataSource.query('select count(*)::int as n from auth.person');
    expect(new Set(pages).size).toBe(n);
    expect((await world.people.list(admin, { search: '100%_' })).items).toEqual([]);
    for (const key of ['x', null, 7])
      expect((await refusalOf(world.people.list(admin, { cursor: encodeCursor([key]) }))).code).toBe('invalid_cursor');
    expect(
      (await world.people.list(admin, { role: 'verifier', limit: 100 })).items.every((item) =>
        item.ministryRoles.includes('verifier'),
      ),
    ).toBe(true);
  });

  it('is the only one who may', async () => {
    const planner = await world.actorOf(await world.signedInTwice(await world.person(['planner'], true)));
    const { id } = await world.person();
    for (const work of [
      world.people.list(planner, {}),
      world.people.read(planner, id),
      world.people.grantRole(planner, id, 'planner', null),
      world.people.revokeRole(planner, id, 'planner', null),
      world.people.unlock(planner, id),
      world.people.resetSecondFactor(planner, id),
    ])
      expect((await refusalOf(work)).code).toBe('forbidden');
  });
});

it('sweeps what has run out and nothing else', async () => {
  const { id, email } = await world.person();
  const live = await world.signedIn(email);
  await world.signedIn(email);
  await world.dataSource.query(
    `update auth.session set expires_at = now() - interval '1 minute' where id = (select max(id::text)::uuid from auth.session where user_id = $1)`,
    [id],
  );
  await world.wrongPasswords(world.freshEmail(), 1);
  expect(await sweepIdentity(world.dataSource, new Date())).toBeGreaterThan(0);
  expect(await world.identity.resolveActor(live)).not.toBeNull();
  expect((await world.dataSource.query('select 1 from sign_in_attempt')).length).toBeGreaterThan(0);
  await sweepIdentity(world.dataSource, new Date(Date.now() + 31 * 60_000));
  expect(await world.dataSource.query('select 1 from sign_in_attempt')).toEqual([]);
});
