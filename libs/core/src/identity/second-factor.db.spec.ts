import { type TOTP, URI } from 'otpauth';
import { afterAll, describe, expect, it } from 'vitest';
import { codeOf, IdentityWorld, NOBODY, PASSWORD, refusalOf } from '../../../../test/support/identity-world.js';
import { sentBack } from './cookies.js';

const world = await IdentityWorld.open();
afterAll(() => world.close());

describe('the second factor', () => {
  it('is set up, confirmed, asked for at sign-in, and ends sessions of the password alone', async () => {
    const { email } = await world.person(['verifier']);
    const [here, elsewhere] = [await world.signedIn(email), await world.signedIn(email)];
    const actor = await world.actorOf(here);
    expect(actor.ministryRoles).toEqual([]);
    expect(await world.identity.profileOf(actor)).toMatchObject({ totpRequired: true, secondFactor: 'off' });
    expect((await refusalOf(world.factors.confirm(actor, here, '000000'))).code).toBe('illegal_move');
    const setUp = await world.factors.enable(actor, here, PASSWORD);
    const app = URI.parse(setUp.uri) as TOTP;
    expect(app.secret.base32).toBe(setUp.secret);
    expect(setUp.backupCodes).toHaveLength(10);
    expect((await world.identity.profileOf(actor)).secondFactor).toBe('pending');
    expect((await refusalOf(world.factors.confirm(actor, here, '000000'))).code).toBe('wrong_code');
    const confirmed = sentBack((await world.factors.confirm(actor, here, app.generate())).cookies);
    expect((await world.actorOf(confirmed)).ministryRoles).toEqual(['verifier']);
    expect(await world.identity.profileOf(await world.actorOf(confirmed))).toMatchObject({
      totpRequired: false,
      secondFactor: 'on',
    });
    expect(await world.identity.resolveActor(here)).toBeNull();
    expect(await world.identity.resolveActor(elsewhere)).toBeNull();
    const again = await world.signedInTwice({ email, app }, 1);
    expect((await world.actorOf(again)).ministryRoles).toEqual(['verifier']);
    expect((await refusalOf(world.factors.enable(await world.actorOf(again), again, PASSWORD))).code).toBe(
      'illegal_move',
    );
    const challenge = await world.signIns.signIn(email, PASSWORD, NOBODY);
    const byBackup = await world.signIns.answerChallenge(setUp.backupCodes[0], sentBack(challenge.cookies));
    expect((await world.actorOf(sentBack(byBackup.cookies))).ministryRoles).toEqual(['verifier']);
    const challengeAgain = await world.signIns.signIn(email, PASSWORD, NOBODY);
    expect(
      (await refusalOf(world.signIns.answerChallenge(setUp.backupCodes[0], sentBack(challengeAgain.cookies)))).code,
    ).toBe('wrong_code');
  });

  it('opens no session before the code', async () => {
    const { email } = await world.person(['planner'], true);
    const answer = await world.signIns.signIn(email, PASSWORD, NOBODY);
    expect(answer.state).toBe('totp_required');
    expect(await world.identity.resolveActor(sentBack(answer.cookies))).toBeNull();
  });

  it('takes a code once', async () => {
    const person = await world.person(['planner'], true);
    const code = codeOf(person.app);
    const challenge = async () => sentBack((await world.signIns.signIn(person.email, PASSWORD, NOBODY)).cookies);
    await world.signIns.answerChallenge(code, await challenge());
    const next = await challenge();
    expect((await refusalOf(world.signIns.answerChallenge(code, next))).code).toBe('wrong_code');
    expect((await world.signIns.answerChallenge(codeOf(person.app, 1), next)).state).toBe('signed_in');
    expect((await refusalOf(world.signIns.answerChallenge(codeOf(person.app, -1), next))).code).toBe('no_challenge');
  });

  it('locks after five wrong codes, over however many challenges', async () => {
    const person = await world.person(['planner'], true);
    for (let i = 0; i < 5; i++) {
      const challenge = sentBack((await world.signIns.signIn(person.email, PASSWORD, NOBODY)).cookies);
      expect((await refusalOf(world.signIns.answerChallenge('12345x', challenge))).code).toBe('wrong_code');
    }
    expect((await refusalOf(world.signIns.signIn(person.email, PASSWORD, NOBODY))).code).toBe('account_locked');
  });

  it('refuses a challenge nobody posed', async () => {
    const person = await world.person(['planner'], true);
    const cookie = sentBack((await world.signIns.signIn(person.email, PASSWORD, NOBODY)).cookies).get('cookie') ?? '';
    const own = cookie.split('; ').find((part) => part.startsWith('padan.two_factor=')) ?? '';
    const identifier = decodeURIComponent(own).split('=')[1].split('.')[0];
    const forged = [
      'padan.two_factor=',
      'padan.two_factor=%E0%A4%A',
      `padan.two_factor=${identifier}.AAAA`,
      `padan.two_factor=2fa-attempts-${identifier}.AAAA`,
    ];
    for (const value of forged)
      expect(
        (await refusalOf(world.signIns.answerChallenge(codeOf(person.app), new Headers({ cookie: value })))).code,
      ).toBe('no_challenge');
  });

  it('takes the ministry roles with it when it is given up', async () => {
    const person = await world.person(['auditor'], true);
    const session = await world.signedInTwice(person);
    const after = sentBack((await world.factors.disable(await world.actorOf(session), session, PASSWORD)).cookies);
    expect((await world.actorOf(after)).ministryRoles).toEqual([]);
    expect(await world.identity.resolveActor(session)).toBeNull();
  });

  it('survives a change of password in the same session', async () => {
    const person = await world.person(['auditor'], true);
    const session = await world.signedInTwice(person);
    await world.accounts.changePassword(await world.actorOf(session), session, PASSWORD, 'a new long password');
    expect((await world.actorOf(session)).ministryRoles).toEqual(['auditor']);
  });
});
