import { Logger } from '@nestjs/common';
import { TOTP } from 'otpauth';
import type { DataSource } from 'typeorm';
import type { MinistryRole } from '#contracts';
import { type Actor, Clock, type Env, MailMessage, MailService, newId, Refusal, Transactions } from '#core/platform';
import { openDataSource } from '#core/schema';
import { AccountLetters } from '../../libs/core/src/identity/account-letters.js';
import { AccountService } from '../../libs/core/src/identity/account.service.js';
import { Attempts } from '../../libs/core/src/identity/attempts.js';
import { sentBack } from '../../libs/core/src/identity/cookies.js';
import { createAccount, newTotpSecret } from '../../libs/core/src/identity/create-account.js';
import { IdentityService } from '../../libs/core/src/identity/identity.service.js';
import { type LogIn, openLogIn } from '../../libs/core/src/identity/log-in-library.js';
import { hashPassword } from '../../libs/core/src/identity/password-hash.js';
import { PeopleService } from '../../libs/core/src/identity/people.service.js';
import { SecondFactorService } from '../../libs/core/src/identity/second-factor.service.js';
import { SignInService } from '../../libs/core/src/identity/sign-in.service.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** Passwords of tests need not be expensive. */
const CHEAP = { memory_KiB: 64, passes: 1 };
export const TEST_SECRET = 'a secret of the specifications, long enough 0123456789';

export const PASSWORD = 'kain katun 2026!';
export const NOBODY = new Headers();

class MovableClock extends Clock {
  ahead_ms = 0;
  override now(): Date {
    return new Date(Date.now() + this.ahead_ms);
  }
}

export interface TestPerson {
  readonly id: string;
  readonly email: string;
  /** The authenticator app. */
  readonly app: TOTP;
}

/** Codes count once: a code beside the present one spares the wait for the next half minute. */
export const codeOf = (app: TOTP, step: -1 | 0 | 1 = 0): string =>
  app.generate({ timestamp: Date.now() + step * 30_000 });

export async function refusalOf(work: Promise<unknown>): Promise<Pick<Refusal, 'code' | 'params'>> {
  const outcome = await work.then(
    () => 'no refusal',
    (error: unknown) => error,
  );
  if (!(outcome instanceof Refusal)) throw new Error(`expected a refusal, got ${String(outcome)}`);
  return { code: outcome.code, params: outcome.params };
}

/** The services of accounts on a database of their own, with people who sign in. */
export class IdentityWorld {
  readonly clock = new MovableClock();
  readonly organisationId = newId();
  readonly accounts: AccountService;
  readonly signIns: SignInService;
  readonly identity: IdentityService;
  readonly factors: SecondFactorService;
  readonly people: PeopleService;
  private readonly logIn: LogIn;
  private made = 0;

  private constructor(
    private readonly database: TestDatabase,
    readonly dataSource: DataSource,
    private readonly cheapHash: string,
  ) {
    const { clock } = this;
    const env = { databaseUrl: database.url, secret: TEST_SECRET, publicUrl: 'http://127.0.0.1:3000' } as Env;
    const transactions = new Transactions(dataSource, clock);
    const attempts = new Attempts(dataSource, clock);
    const letters = new AccountLetters(env, new MailService(env, dataSource, clock), transactions, attempts);
    const sendResetToken = letters.resetPassword.bind(letters);
    this.logIn = openLogIn({ env, hashCost: CHEAP, sendResetToken });
    const tuning = { hashCost: CHEAP, evenAnswer_ms: 1 };
    const memberships = {
      membershipsOf: async () => [{ organisationId: this.organisationId, role: 'owner' as const }],
    };
    this.accounts = new AccountService(this.logIn, tuning, transactions, letters, attempts, clock);
    this.signIns = new SignInService(this.logIn, attempts, dataSource, clock);
    this.identity = new IdentityService(this.logIn, memberships, dataSource);
    this.factors = new SecondFactorService(this.logIn, attempts, dataSource, transactions);
    this.people = new PeopleService(dataSource, transactions, attempts, clock);
  }

  static async open(): Promise<IdentityWorld> {
    Logger.overrideLogger(false);
    const database = await createTestDatabase();
    const dataSource = await openDataSource({ url: database.url });
    return new IdentityWorld(database, dataSource, await hashPassword(PASSWORD, CHEAP));
  }

  async close(): Promise<void> {
    await this.logIn.close();
    await this.dataSource.destroy();
    await this.database.drop();
  }

  freshEmail(): string {
    return `orang${++this.made}@contoh.example`;
  }

  /** An account made directly, as the demo story makes them. */
  async person(ministryRoles: MinistryRole[] = [], withSecondFactor = false): Promise<TestPerson> {
    const email = this.freshEmail();
    const secret = newTotpSecret();
    const totp = withSecondFactor ? { secret, key: TEST_SECRET } : undefined;
    const account = { email, name: 'Ayu', passwordHash: this.cheapHash, emailVerified: true, ministryRoles, totp };
    const id = await createAccount(this.dataSource.manager, account, this.clock.now());
    return { id, email, app: new TOTP({ secret }) };
  }

  async signedIn(email: string, password = PASSWORD): Promise<Headers> {
    const answer = await this.signIns.signIn(email, password, NOBODY);
    if (answer.state !== 'signed_in') throw new Error(`not signed in but ${answer.state}`);
    return sentBack(answer.cookies);
  }

  /** Password, then code. */
  async signedInTwice({ email, app }: Pick<TestPerson, 'email' | 'app'>, step: -1 | 0 | 1 = 0): Promise<Headers> {
    const first = await this.signIns.signIn(email, PASSWORD, NOBODY);
    if (first.state !== 'totp_required') throw new Error(`no code was asked for, but ${first.state}`);
    return sentBack((await this.signIns.answerChallenge(codeOf(app, step), sentBack(first.cookies))).cookies);
  }

  async actorOf(headers: Headers): Promise<Actor> {
    const caller = await this.identity.resolveActor(headers);
    if (!caller) throw new Error('nobody is signed in');
    return caller.actor;
  }

  lettersTo(recipient: string): Promise<MailMessage[]> {
    return this.dataSource.getRepository(MailMessage).find({ where: { recipient }, order: { createdAt: 'ASC' } });
  }

  /** The codes of as many refusals. */
  async wrongPasswords(email: string, times: number): Promise<string[]> {
    const codes: string[] = [];
    for (let i = 0; i < times; i++)
      codes.push((await refusalOf(this.signIns.signIn(email, 'not the password', NOBODY))).code);
    return codes;
  }
}
