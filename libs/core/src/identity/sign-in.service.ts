import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { UUID_PATTERN } from '../platform/ids.js';
import { Refusal } from '../platform/refusal.js';
import { Attempts } from './attempts.js';
import { browserCookies, type CallerHeaders, onlyCookie, readCookie, signedPart } from './cookies.js';
import { TOTP_CODE_LIFE_MS, TOTP_CODE_PATTERN } from './identity.rules.js';
import { LOG_IN } from './identity.tokens.js';
import { libraryCode, NO_CHALLENGE_CODES, WRONG_CODE_CODES, WRONG_PASSWORD_CODES } from './library-errors.js';
import type { LogIn } from './log-in-library.js';

export interface SignInAnswer {
  readonly state: 'signed_in' | 'totp_required' | 'signed_out';
  /** Set-Cookie lines for the caller. */
  readonly cookies: readonly string[];
}

/** As the library names challenges; anything else in the cookie was put there by somebody else. */
const CHALLENGE_PATTERN = /^2fa-[\w-]{8,80}$/;

interface Challenged {
  readonly id: string;
  readonly email: string;
}

/** Opens and ends sessions. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(LOG_IN) private readonly logIn: LogIn,
    private readonly attempts: Attempts,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Refuses with `wrong_credentials` or `account_locked`, alike for addresses with and without an account. */
  async signIn(email: string, password: string, headers: CallerHeaders): Promise<SignInAnswer> {
    const attempt = await this.attempts.begin(email);
    try {
      const answer = await this.logIn.api.signInEmail({
        body: { email, password },
        headers: new Headers(),
        returnHeaders: true,
      });
      const needsCode = 'twoFactorRedirect' in answer.response;
      await (needsCode ? attempt.withdraw() : attempt.succeeded());
      await this.endSession(headers);
      return { state: needsCode ? 'totp_required' : 'signed_in', cookies: browserCookies(answer.headers) };
    } catch (error) {
      if (!WRONG_PASSWORD_CODES.has(libraryCode(error))) {
        await attempt.withdraw();
        throw error;
      }
      await attempt.failed();
      throw new Refusal('wrong_credentials');
    }
  }

  /** Second step: a code of the authenticator app, or one of the backup codes. Wrong codes count like wrong passwords. */
  async answerChallenge(code: string, headers: CallerHeaders): Promise<SignInAnswer> {
    const { name } = (await this.logIn.context).createAuthCookie('two_factor');
    const cookie = readCookie(headers, name);
    const person = cookie === undefined ? undefined : await this.challengedBy(cookie);
    if (!person) throw new Refusal('no_challenge');
    const attempt = await this.attempts.begin(person.email);
    try {
      const answer = await this.verify(person, code, onlyCookie(name, cookie));
      await attempt.succeeded();
      return { state: 'signed_in', cookies: browserCookies(answer) };
    } catch (error) {
      const isWrong = error instanceof Refusal && error.code === 'wrong_code';
      await (isWrong ? attempt.failed() : attempt.withdraw());
      throw error;
    }
  }

  async signOut(headers: CallerHeaders): Promise<SignInAnswer> {
    const { name } = (await this.logIn.context).authCookies.sessionToken;
    const answer = await this.logIn.api.signOut({
      headers: onlyCookie(name, readCookie(headers, name)),
      returnHeaders: true,
    });
    return { state: 'signed_out', cookies: browserCookies(answer.headers) };
  }

  /** The session a caller brings along does not outlive a new sign-in. */
  private async endSession(headers: CallerHeaders): Promise<void> {
    const { name } = (await this.logIn.context).authCookies.sessionToken;
    if (readCookie(headers, name) !== undefined) await this.signOut(headers);
  }

  private async challengedBy(cookie: string): Promise<Challenged | undefined> {
    const identifier = signedPart(cookie);
    if (identifier === undefined || !CHALLENGE_PATTERN.test(identifier)) return undefined;
    const { internalAdapter } = await this.logIn.context;
    const challenge = await internalAdapter.findVerificationValue(identifier);
    if (!challenge || challenge.expiresAt < this.clock.now() || !UUID_PATTERN.test(challenge.value)) return undefined;
    const [person] = (await this.dataSource.query('select id, email from auth.person where id = $1', [
      challenge.value,
    ])) as Challenged[];
    return person;
  }

  private async verify(person: Challenged, code: string, headers: Headers): Promise<Headers> {
    const isTotp = TOTP_CODE_PATTERN.test(code);
    if (isTotp && !(await this.claimCode(person.id, code))) throw new Refusal('wrong_code');
    try {
      const call = { body: { code }, headers, returnHeaders: true } as const;
      const answer = await (isTotp ? this.logIn.api.verifyTOTP(call) : this.logIn.api.verifyBackupCode(call));
      return answer.headers;
    } catch (error) {
      if (isTotp) await this.releaseCode(person.id, code);
      const libraryError = libraryCode(error);
      if (WRONG_CODE_CODES.has(libraryError)) throw new Refusal('wrong_code');
      if (NO_CHALLENGE_CODES.has(libraryError)) throw new Refusal('no_challenge');
      throw error;
    }
  }

  /** A code opens one session: who reads it over a shoulder comes too late. */
  private async claimCode(userId: string, code: string): Promise<boolean> {
    const now = this.clock.now();
    const rows = (await this.dataSource.query(
      `insert into used_totp_code as u (user_id, code, used_at) values ($1, $2, $3)
       on conflict (user_id, code) do update set used_at = $3 where u.used_at < $4 returning code`,
      [userId, code, now, new Date(now.getTime() - TOTP_CODE_LIFE_MS)],
    )) as unknown[];
    return rows.length > 0;
  }

  private async releaseCode(userId: string, code: string): Promise<void> {
    await this.dataSource.query('delete from used_totp_code where user_id = $1 and code = $2', [userId, code]);
  }
}
