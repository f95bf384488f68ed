import { afterAll, describe, expect, it } from 'vitest';
import { IdentityWorld, NOBODY, PASSWORD, refusalOf } from '../../../../test/support/identity-world.js';
import { sentBack } from './cookies.js';

const world = await IdentityWorld.open();
afterAll(() => world.close());

describe('an account', () => {
  it('signs up, gets a letter, signs in, sees itself, and confirms its address', async () => {
    const email = world.freshEmail();
    await world.accounts.signUp({ email, password: PASSWORD, name: 'Ayu Lestari', locale: 'en' });
    const [letter] = await world.lettersTo(email);
    expect(letter).toMatchObject({ template: 'verify_email', locale: 'en', state: 'queued' });
    const session = await world.signedIn(email.toUpperCase());
    const caller = await world.identity.resolveActor({ cookie: session.get('cookie') ?? '' });
    expect(caller).toMatchObject({
      locale: 'en',
      actor: {
        kind: 'person',
        name: 'Ayu Lestari',
        email,
        ministryRoles: [],
        memberships: [{ organisationId: world.organisationId }],
      },
    });
    const actor = await world.actorOf(session);
    expect(await world.identity.profileOf(actor)).toMatchObject({
      emailVerified: false,
      secondFactor: 'off',
      totpRequired: false,
    });
    const token = new URL(letter.params['link']).searchParams.get('token') ?? '';
    expect((await refusalOf(world.accounts.verifyEmail(`${token}x`))).code).toBe('token_invalid');
    await world.accounts.verifyEmail(token);
    expect(await world.identity.profileOf(actor)).toMatchObject({ emailVerified: true });
    await world.accounts.update(actor, { locale: 'id' });
    expect(await world.identity.profileOf(actor)).toMatchObject({ locale: 'id', name: 'Ayu Lestari' });
  });

  it('is nobody without a session, with a forged one, and after signing out', async () => {
    const { email } = await world.person();
    const session = await world.signedIn(email);
    const cookie = session.get('cookie') ?? '';
    expect(await world.identity.resolveActor(NOBODY)).toBeNull();
    for (const forged of [
      `${cookie.slice(0, -6)}AAAA%3D`,
      cookie.split('.').slice(0, 2).join('.'),
      'padan.session_token=%E0%A4%A',
      'padan.session_token=',
    ])
      expect(await world.identity.resolveActor({ cookie: forged })).toBeNull();
    await world.signIns.signOut(session);
    expect(await world.identity.resolveActor(session)).toBeNull();
  });

  it('gets a cookie no script reads and no foreign form sends, without a lifetime of its own', async () => {
    const { email } = await world.person();
    const { cookies } = await world.signIns.signIn(email, PASSWORD, NOBODY);
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^padan\.session_token=.+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('leaves the session it came with behind when it signs in', async () => {
    const { email } = await world.person();
    const before = await world.signedIn(email);
    const after = sentBack((await world.signIns.signIn(email, PASSWORD, before)).cookies);
    expect(after.get('cookie')).not.toBe(before.get('cookie'));
    expect(await world.identity.resolveActor(before)).toBeNull();
    expect(await world.identity.resolveActor(after)).not.toBeNull();
  });

  it('keeps a session 12 hours from its last use', async () => {
    const { id, email } = await world.person();
    const session = await world.signedIn(email);
    const shorten = (left: string) =>
      world.dataSource.query(`update auth.session set expires_at = now() + $2::interval where user_id = $1`, [
        id,
        left,
      ]);
    await shorten('1 hour');
    expect(await world.identity.resolveActor(session)).not.toBeNull();
    const [row] = await world.dataSource.query(
      `select expires_at > now() + '11 hours' as prolonged from auth.session where user_id = $1`,
      [id],
    );
    expect(row).toEqual({ prolonged: true });
    await shorten('-1 second');
    expect(await world.identity.resolveActor(session)).toBeNull();
  });
});

describe('passwords', () => {
  it('lock after five wrong ones, open after a quarter of an hour', async () => {
    const { email } = await world.person();
    expect(await world.wrongPasswords(email, 6)).toEqual([...Array(5).fill('wrong_credentials'), 'account_locked']);
    const locked = await refusalOf(world.signIns.signIn(email, PASSWORD, NOBODY));
    expect(locked.code).toBe('account_locked');
    expect(locked.params['retryAfter']).toBeGreaterThan(890);
    world.clock.ahead_ms = 15 * 60_000 + 1_000;
    await world.signedIn(email);
    world.clock.ahead_ms = 0;
  });

  it('count within a quarter of an hour only, and a right one wipes the slate', async () => {
    const { email } = await world.person();
    await world.wrongPasswords(email, 4);
    world.clock.ahead_ms = 16 * 60_000;
    expect(await world.wrongPasswords(email, 4)).toEqual(Array(4).fill('wrong_credentials'));
    await world.signedIn(email);
    expect(await world.wrongPasswords(email, 4)).toEqual(Array(4).fill('wrong_credentials'));
    await world.signedIn(email);
    world.clock.ahead_ms = 0;
  });

  it('guessed in parallel get no more than five tries', async () => {
    const { email } = await world.person();
    const codes = await Promise.all(
      Array.from(
        { length: 30 },
        async (_, i) => (await refusalOf(world.signIns.signIn(email, `guess number ${i}`, NOBODY))).code,
      ),
    );
    expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(5);
    expect(codes.filter((code) => code === 'account_locked')).toHaveLength(25);
  });

  it('typed right by many at once let all of them in', async () => {
    const { email } = await world.person();
    const states = await Promise.all(
      Array.from({ length: 12 }, async () => (await world.signIns.signIn(email, PASSWORD, NOBODY)).state),
    );
    expect(new Set(states)).toEqual(new Set(['signed_in']));
  });

  it('tell nothing of whether an account exists', async () => {
    const { email: known } = await world.person();
    const unknown = world.freshEmail();
    expect(await world.wrongPasswords(unknown, 6)).toEqual(await world.wrongPasswords(known, 6));
    await world.accounts.forgotPassword(unknown);
    await world.accounts.forgotPassword(known);
    await world.accounts.forgotPassword('not an address');
    expect(await world.lettersTo(unknown)).toEqual([]);
    expect(await world.lettersTo(known)).toMatchObject([{ template: 'reset_password' }]);
    await world.accounts.signUp({ email: known, password: 'another password', name: 'Another', locale: 'id' });
    expect((await world.lettersTo(known)).map((letter) => letter.template)).toEqual([
      'reset_password',
      'reset_password',
    ]);
    expect((await refusalOf(world.signIns.signIn(known, 'another password', NOBODY))).code).toBe('account_locked');
  });

  it('are reset by a token that counts once, ends every session, and lifts the lock', async () => {
    const { id, email } = await world.person();
    const session = await world.signedIn(email);
    await world.wrongPasswords(email, 5);
    await world.accounts.forgotPassword(email);
    await world.accounts.forgotPassword(email);
    const [first, second] = (await world.lettersTo(email)).map((letter) => letter.params['token']);
    const [stored] = await world.dataSource.query(
      'select count(*)::int as n from auth.verification where identifier like $1',
      [`%${first}%`],
    );
    expect(stored.n).toBe(0); // hashed
    expect((await refusalOf(world.accounts.resetPassword('no such token', PASSWORD))).code).toBe('token_invalid');
    await world.accounts.resetPassword(first, 'a new long password');
    expect((await refusalOf(world.accounts.resetPassword(first, 'yet another password'))).code).toBe('token_invalid');
    expect((await refusalOf(world.accounts.resetPassword(second, 'yet another password'))).code).toBe('token_invalid');
    expect(await world.identity.resolveActor(session)).toBeNull();
    await world.signedIn(email, 'a new long password');
    const actions = await world.dataSource.query('select action from audit_entry where subject_id = $1', [id]);
    expect(actions).toEqual([{ action: 'account.reset_password' }]);
  });

  it('reset at the same moment change once', async () => {
    const { email } = await world.person();
    await world.accounts.forgotPassword(email);
    const [{ params }] = await world.lettersTo(email);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) => world.accounts.resetPassword(params['token'], `password number ${i}`)),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });

  it('expire with their token after an hour', async () => {
    const { email } = await world.person();
    await world.accounts.forgotPassword(email);
    const [{ params }] = await world.lettersTo(email);
    const [row] = await world.dataSource.query(
      `select extract(epoch from max(expires_at) - now())::int as s from auth.verification`,
    );
    expect(row.s).toBeGreaterThan(3_590);
    expect(row.s).toBeLessThanOrEqual(3_600);
    await world.dataSource.query(`update auth.verification set expires_at = now() - interval '1 second'`);
    expect((await refusalOf(world.accounts.resetPassword(params['token'], PASSWORD))).code).toBe('token_invalid');
  });

  it('are changed with the old one; other sessions end, this one goes on', async () => {
    const { email } = await world.person();
    const [here, elsewhere] = [await world.signedIn(email), await world.signedIn(email)];
    const actor = await world.actorOf(here);
    expect(
      (await refusalOf(world.accounts.changePassword(actor, here, 'not the old one', 'a new long password'))).code,
    ).toBe('wrong_password');
    await world.accounts.changePassword(actor, here, PASSWORD, 'a new long password');
    expect(await world.identity.resolveActor(here)).not.toBeNull();
    expect(await world.identity.resolveActor(elsewhere)).toBeNull();
    await world.signedIn(email, 'a new long password');
  });

  it('cannot be guessed from within a session either', async () => {
    const { email } = await world.person();
    const session = await world.signedIn(email);
    const actor = await world.actorOf(session);
    for (let i = 0; i < 5; i++)
      expect((await refusalOf(world.factors.enable(actor, session, 'guess'))).code).toBe('wrong_password');
    expect((await refusalOf(world.accounts.changePassword(actor, session, PASSWORD, 'a new long password'))).code).toBe(
      'account_locked',
    );
  });

  it('flood nobody: five letters in a quarter of an hour', async () => {
    const { email } = await world.person();
    for (let i = 0; i < 8; i++) await world.accounts.forgotPassword(email);
    expect(await world.lettersTo(email)).toHaveLength(5);
  });
});
