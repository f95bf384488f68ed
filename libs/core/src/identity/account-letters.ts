import { Inject, Injectable } from '@nestjs/common';
import { createEmailVerificationToken } from 'better-auth/api';
import type { Env } from '../platform/env.js';
import { MailService } from '../platform/mail/mail.service.js';
import { ENV } from '../platform/tokens.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { Attempts } from './attempts.js';
import { VERIFY_TOKEN_S } from './identity.rules.js';
import type { LetterReader } from './log-in-library.js';

/** The letters about an account. */
@Injectable()
export class AccountLetters {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly mail: MailService,
    private readonly transactions: Transactions,
    private readonly attempts: Attempts,
  ) {}

  /** Part of the caller's transaction. */
  async verifyEmail(tx: Tx, reader: LetterReader): Promise<void> {
    const token = await createEmailVerificationToken(this.env.secret, reader.email, undefined, VERIFY_TOKEN_S, {
      userId: reader.id,
    });
    await this.mail.post(tx, reader.email, 'verify_email', reader.locale, {
      name: reader.name,
      link: this.link('verify-email', token),
    });
  }

  /** Nobody's mailbox is flooded: beyond the limit the letter is silently left out. */
  async resetPassword(reader: LetterReader, token: string): Promise<void> {
    if (!(await this.attempts.mayWrite(reader.email))) return;
    await this.transactions.run((tx) =>
      this.mail.post(tx, reader.email, 'reset_password', reader.locale, {
        name: reader.name,
        token,
        link: this.link('reset-password', token),
      }),
    );
  }

  private link(page: string, token: string): string {
    return `${new URL(page, this.env.publicUrl).href}?token=${encodeURIComponent(token)}`;
  }
}
