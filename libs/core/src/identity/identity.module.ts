import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Env } from '../platform/env.js';
import { ENV } from '../platform/tokens.js';
import { AccountLetters } from './account-letters.js';
import { AccountService } from './account.service.js';
import { Attempts } from './attempts.js';
import { IdentityService } from './identity.service.js';
import { DEFAULT_TUNING, IDENTITY_TUNING, type IdentityTuning, LOG_IN } from './identity.tokens.js';
import { type LogIn, openLogIn } from './log-in-library.js';
import { PeopleService } from './people.service.js';
import { SecondFactorService } from './second-factor.service.js';
import { SignInService } from './sign-in.service.js';

/** Needs MEMBERSHIP_SOURCE from a global module of a higher room. */
@Module({
  providers: [
    { provide: IDENTITY_TUNING, useValue: DEFAULT_TUNING },
    {
      provide: LOG_IN,
      inject: [ENV, IDENTITY_TUNING, AccountLetters],
      useFactory: (env: Env, { hashCost }: IdentityTuning, letters: AccountLetters): LogIn =>
        openLogIn({ env, hashCost, sendResetToken: (reader, token) => letters.resetPassword(reader, token) }),
    },
    AccountLetters,
    AccountService,
    Attempts,
    IdentityService,
    PeopleService,
    SecondFactorService,
    SignInService,
  ],
  exports: [AccountService, IdentityService, PeopleService, SecondFactorService, SignInService],
})
export class IdentityModule implements OnApplicationShutdown {
  constructor(@Inject(LOG_IN) private readonly logIn: LogIn) {}

  async onApplicationShutdown(): Promise<void> {
    await this.logIn.close();
  }
}
