import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Locale } from '#contracts';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { AccountLetters } from './account-letters.js';
import { Attempts } from './attempts.js';
import { type CallerHeaders, onlyCookie, readCookie } from './cookies.js';
import { createAccount } from './create-account.js';
import { evenly } from './even-answer.js';
import { EMAIL_PATTERN } from './identity.rules.js';
import {
  ACCOUNT_CHANGED,
  type AccountChangedListener,
  IDENTITY_TUNING,
  type IdentityTuning,
  LOG_IN,
} from './identity.tokens.js';
import { INVALID_TOKEN_CODES, libraryCode, WRONG_PASSWORD_CODES } from './library-errors.js';
import type { LogIn } from './log-in-library.js';
import { hashPassword } from './password-hash.js';

export interface SignUp {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly locale: Locale;
}

/** An account's life: sign-up, confirmation of the address, passwords, the person's own data. */
@Injectable()
export class AccountService {
  constructor(
    @Inject(LOG_IN) private readonly logIn: LogIn,
    @Inject(IDENTITY_TUNING) private readonly tuning: IdentityTuning,
    private readonly transactions: Transactions,
    private readonly letters: AccountLetters,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
    @Optional() @Inject(ACCOUNT_CHANGED) private readonly listener?: AccountChangedListener,
  ) {}

  /** The same answer whether or not the address has an account; its owner gets a reset letter instead of a second account. */
  signUp(input: SignUp): Promise<void> {
    return evenly(this.tuning.evenAnswer_ms, this.register(input));
  }

  private async register(input: SignUp): Promise<void> {
    const passwordHash = await hashPassword(input.password, this.tuning.hashCost);
    try {
      await this.transactions.run(async (tx) => {
        const id = await createAccount(tx.manager, { ...input, passwordHash }, this.clock.now());
        await this.letters.verifyEmail(tx, { ...input, id });
        tx.audit({ action: 'account.sign_up', subjectType: 'user', subjectId: id });
      });
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'email_taken')) throw error;
      await this.writeResetLetter(input.email);
    }
  }

  async verifyEmail(token: string): Promise<void> {
    try {
      await this.logIn.api.verifyEmail({ query: { token } });
    } catch (error) {
      throw asTokenRefusal(error);
    }
  }

  /** Another confirmation letter; beyond a few in a quarter of an hour it is left out. */
  async writeAgain(actor: Actor, locale: Locale): Promise<void> {
    const [id, email] = [String(actor.userId), String(actor.email)];
    if (!(await this.attempts.mayWrite(email))) return;
    await this.transactions.run((tx) => this.letters.verifyEmail(tx, { id, email, name: actor.name, locale }));
  }

  /** The same answer, in the same time, whether or not the address has an account. */
  forgotPassword(email: string): Promise<void> {
    return evenly(this.tuning.evenAnswer_ms, this.writeResetLetter(email));
  }

  private async writeResetLetter(email: string): Promise<void> {
    if (!EMAIL_PATTERN.test(email)) return;
    await this.logIn.api.requestPasswordReset({ body: { email } });
  }

  /** The token counts once. All sessions, waiting challenges and other tokens of the account end; a lock is lifted. */
  async resetPassword(token: string, newPassword: string): Promise<void> {
    const { internalAdapter } = await this.logIn.context;
    const letter = await internalAdapter.findVerificationValue(`reset-password:${token}`);
    try {
      await this.logIn.api.resetPassword({ body: { token, newPassword } });
    } catch (error) {
      throw asTokenRefusal(error);
    }
    await this.transactions.run(async (tx) => {
      await tx.manager.query('delete from auth.verification where value = $1', [letter?.value]);
      const [person] = (await tx.manager.query('select id, email from auth.person where id = $1', [letter?.value])) as {
        id: string;
        email: string;
      }[];
      await this.attempts.clear(tx.manager, person.email);
      tx.audit({ action: 'account.reset_password', subjectType: 'user', subjectId: person.id });
      await this.listener?.accountChanged(tx, person.id, 'password_reset');
    });
  }

  /** All other sessions end; this one goes on. */
  async changePassword(actor: Actor, headers: CallerHeaders, current: string, next: string): Promise<void> {
    const { name } = (await this.logIn.context).authCookies.sessionToken;
    const own = onlyCookie(name, readCookie(headers, name));
    const attempt = await this.attempts.begin(String(actor.email));
    try {
      await this.logIn.api.changePassword({ body: { currentPassword: current, newPassword: next }, headers: own });
    } catch (error) {
      if (!WRONG_PASSWORD_CODES.has(libraryCode(error))) {
        await attempt.withdraw();
        throw error;
      }
      await attempt.failed();
      throw new Refusal('wrong_password');
    }
    await attempt.succeeded();
    const session = await this.logIn.api.getSession({ headers: own });
    await this.transactions.run(async (tx) => {
      await tx.manager.query('delete from auth.session where user_id = $1 and id <> $2', [
        actor.userId,
        session?.session.id,
      ]);
      await tx.manager.query('delete from auth.verification where value = $1', [actor.userId]);
      tx.audit({ action: 'account.change_password', subjectType: 'user', subjectId: actor.userId });
      await this.listener?.accountChanged(tx, String(actor.userId), 'password_changed');
    });
  }

  async update(actor: Actor, change: { readonly name?: string; readonly locale?: Locale }): Promise<void> {
    await this.transactions.run(async (tx) => {
      await tx.manager.query(
        'update auth.person set name = coalesce($2, name), locale = coalesce($3, locale), updated_at = $4 where id = $1',
        [actor.userId, change.name ?? null, change.locale ?? null, this.clock.now()],
      );
      tx.audit({ action: 'account.update', subjectType: 'user', subjectId: actor.userId, details: { ...change } });
    });
  }
}

const asTokenRefusal = (error: unknown): unknown =>
  INVALID_TOKEN_CODES.has(libraryCode(error)) ? new Refusal('token_invalid') : error;
