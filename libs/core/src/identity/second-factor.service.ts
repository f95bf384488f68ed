import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/context.js';
import { illegalMove, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { Attempts } from './attempts.js';
import { browserCookies, type CallerHeaders, onlyCookie, readCookie } from './cookies.js';
import { ACCOUNT_CHANGED, type AccountChangedListener, LOG_IN } from './identity.tokens.js';
import { libraryCode, WRONG_CODE_CODES, WRONG_PASSWORD_CODES } from './library-errors.js';
import type { LogIn } from './log-in-library.js';

export interface SecondFactorSetUp {
  /** In base32. */
  readonly secret: string;
  /** For the QR code. */
  readonly uri: string;
  /** Each opens one session when the device is lost. */
  readonly backupCodes: readonly string[];
}

const UNIQUE_VIOLATION = '23505';

/** Setting up and giving up the authenticator app. */
@Injectable()
export class SecondFactorService {
  constructor(
    @Inject(LOG_IN) private readonly logIn: LogIn,
    private readonly attempts: Attempts,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    @Optional() @Inject(ACCOUNT_CHANGED) private readonly listener?: AccountChangedListener,
  ) {}

  /** A secret that counts once a code of it was confirmed. A further call before that replaces it. */
  async enable(actor: Actor, headers: CallerHeaders, password: string): Promise<SecondFactorSetUp> {
    const own = await this.ownSession(headers);
    const answer = await this.withPassword(actor, () =>
      this.logIn.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: own }),
    );
    if (answer.method !== 'totp') throw new TypeError('the library set up another second factor than asked for');
    const { totpURI: uri, backupCodes } = answer;
    return { secret: new URL(uri).searchParams.get('secret') ?? '', uri, backupCodes };
  }

  /** From now on sessions need a code; those of the password alone end, and the caller goes on in a new one. */
  async confirm(actor: Actor, headers: CallerHeaders, code: string): Promise<{ cookies: string[] }> {
    const state = await this.stateOf(actor);
    if (state !== 'pending') throw illegalMove('totp', state, 'confirm', [state === 'on' ? 'disable' : 'enable']);
    const own = await this.ownSession(headers);
    const attempt = await this.attempts.begin(String(actor.email));
    try {
      const answer = await this.logIn.api.verifyTOTP({ body: { code }, headers: own, returnHeaders: true });
      await attempt.succeeded();
      await this.transactions.run(async (tx) => {
        await tx.manager.query('delete from auth.session where user_id = $1 and totp_at is null', [actor.userId]);
        tx.audit({ action: 'account.enable_totp', subjectType: 'user', subjectId: actor.userId });
        await this.listener?.accountChanged(tx, String(actor.userId), 'totp_enabled');
      });
      return { cookies: browserCookies(answer.headers) };
    } catch (error) {
      if (!WRONG_CODE_CODES.has(libraryCode(error))) {
        await attempt.withdraw();
        throw error;
      }
      await attempt.failed();
      throw new Refusal('wrong_code');
    }
  }

  /** Ministry roles cease to count with it. */
  async disable(actor: Actor, headers: CallerHeaders, password: string): Promise<{ cookies: string[] }> {
    const own = await this.ownSession(headers);
    const state = await this.stateOf(actor);
    if (state === 'off') throw illegalMove('totp', state, 'disable', ['enable']);
    const answer = await this.withPassword(actor, () =>
      this.logIn.api.disableTwoFactor({ body: { password }, headers: own, returnHeaders: true }),
    );
    await this.transactions.run(async (tx) => {
      tx.audit({ action: 'account.disable_totp', subjectType: 'user', subjectId: actor.userId });
      await this.listener?.accountChanged(tx, String(actor.userId), 'totp_disabled');
    });
    return { cookies: browserCookies(answer.headers) };
  }

  private async ownSession(headers: CallerHeaders): Promise<Headers> {
    const { name } = (await this.logIn.context).authCookies.sessionToken;
    return onlyCookie(name, readCookie(headers, name));
  }

  private async stateOf(actor: Actor): Promise<'off' | 'pending' | 'on'> {
    const [row] = (await this.dataSource.query('select verified from auth.second_factor where user_id = $1', [
      actor.userId,
    ])) as { verified: boolean }[];
    if (!row) return 'off';
    return row.verified ? 'on' : 'pending';
  }

  private async withPassword<T>(actor: Actor, call: () => Promise<T>): Promise<T> {
    const attempt = await this.attempts.begin(String(actor.email));
    try {
      const answer = await call();
      await attempt.succeeded();
      return answer;
    } catch (error) {
      const code = libraryCode(error);
      if (WRONG_PASSWORD_CODES.has(code)) {
        await attempt.failed();
        throw new Refusal('wrong_password');
      }
      await attempt.withdraw();
      if (code === 'TOTP_ALREADY_ENABLED') throw illegalMove('totp', 'on', 'enable', ['disable']);
      if ((error as { code?: unknown }).code === UNIQUE_VIOLATION)
        throw new Refusal('conflict', { reason: 'The second factor is being set up by another request.' });
      throw error;
    }
  }
}
