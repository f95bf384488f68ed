import { afterAll, beforeAll } from 'vitest';
import type { DataSource } from 'typeorm';
import { createAccount, hashPassword } from '#core/identity';
import { newId } from '#core/platform';
import { openDataSource } from '#core/schema';
import { Client, PASSWORD, type Problem } from '../support/client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { ministryPerson } from '../support/ministry.js';
import { Stack } from '../support/stack.js';
import { until } from '../support/until.js';
import { type Arena, quantile } from './harness/arena.js';
import { prove } from './harness/proof.js';

let database: TestDatabase;
let dataSource: DataSource;
let stack: Stack;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url, poolSize: 3 });
  stack = await Stack.start({ databaseUrl: database.url, apis: 2, workers: 1 });
});
afterAll(async () => {
  await stack?.stop();
  await dataSource?.destroy();
  await database?.drop();
});

/** Of an account, before it is locked. */
const LIMIT = 5;
const COMMON_PASSWORDS = [
  '123456789012',
  'password1234',
  'qwerty123456',
  'indonesia2020',
  'merdeka17845',
  'bismillah123',
];
const CODE_LETTERS = 20;
/** Whoever guesses by the time alone is right so often; half is chance. */
const TIMING_MOST = 0.7;

const client = (i = 0): Client => Client.at(stack.urls[i % stack.urls.length]);
let passwordHash: string;

async function account(): Promise<string> {
  const email = `${newId()}@contoh.example`;
  passwordHash ??= await hashPassword(PASSWORD);
  await createAccount(dataSource.manager, { email, name: 'Orang', passwordHash, emailVerified: true }, new Date());
  return email;
}

const signIn = (by: Client, email: string, password: string) =>
  by.send<Problem & { state?: string }>('POST', 'auth/sign-in', { email, password });
const isIn = async (by: Client): Promise<boolean> => (await by.send('GET', 'me')).status === 200;

/** Leaked passwords against many accounts, over both APIs at once. */
async function stuff(arena: Arena, accounts: number, guesses: number): Promise<void> {
  const emails: string[] = [];
  for (let i = 0; i < accounts; i++) emails.push(await account());
  const perAccount = Math.ceil(guesses / accounts);
  for (const email of emails) {
    const answers = await Promise.all(
      Array.from({ length: perAccount }, (_, i) => signIn(client(i), email, arena.pick(COMMON_PASSWORDS) + (i % 7))),
    );
    arena.count('guesses', answers.length);
    const looked = answers.filter(({ status }) => status === 401).length;
    const locked = answers.filter(({ status }) => status === 423).length;
    arena.breach('guesses that opened an account', answers.filter(({ status }) => status < 300).length);
    arena.must('more guesses looked at than the limit', looked <= LIMIT, () => `${looked} of ${perAccount}`);
    arena.must('guesses answered otherwise', looked + locked === perAccount, () =>
      answers.map(({ status }) => status).join(),
    );
    const right = await signIn(client(), email, PASSWORD);
    const isLocked = perAccount < LIMIT || right.status === 423;
    arena.must('locked accounts opened with the right password', isLocked, () => `${right.status}`);
  }
}

async function fixate(arena: Arena): Promise<void> {
  const [victim, attacker] = [await account(), await account()];
  const shared = client();
  await signIn(shared, attacker, PASSWORD);
  const kept = shared.copy();
  await signIn(shared, victim, PASSWORD);
  arena.count('sessions fixed beforehand');
  const me = await shared.get<{ email: string }>('me');
  arena.must('sessions that a sign-in did not replace', me.email === victim && !(await isIn(kept)));
  const invented = shared.copy(() => INVENTED);
  arena.must('invented session ids let in', !(await isIn(invented)));
  const answer = await signIn(invented, victim, PASSWORD);
  arena.must(
    'invented session ids taken over',
    answer.status === 200 && !invented.keeps(INVENTED) && (await isIn(invented)),
  );
}

const INVENTED = 'dibuat-sendiri.tanda-tangan';

const tokenIn = (letter: string | undefined): string => /\): (\S+)\n/.exec(letter ?? '')?.[1] ?? '';

async function reset(arena: Arena): Promise<void> {
  const email = await account();
  const session = client();
  await signIn(session, email, PASSWORD);
  await client().post('auth/password/forgot', { email });
  await until(() => stack.lettersTo(email).some((letter) => tokenIn(letter) !== ''));
  const token = tokenIn(stack.lettersTo(email).find((letter) => tokenIn(letter) !== ''));
  const next = `${PASSWORD}-baru`;
  const uses = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      client(i).send('POST', 'auth/password/reset', { token, password: `${next}-${i}` }),
    ),
  );
  arena.count('uses of one reset token at once', uses.length);
  const wins = uses.filter(({ status }) => status < 300).length;
  arena.must('reset tokens used more or less than once', wins === 1, () => uses.map(({ status }) => status).join());
  const again = await client().send('POST', 'auth/password/reset', { token, password: next });
  arena.must('reset tokens used again', again.status >= 400);
  arena.must('old passwords that still open', (await signIn(client(), email, PASSWORD)).status === 401);
  arena.must('sessions that outlive a reset', !(await isIn(session)));
  for (let i = 0; i < CODE_LETTERS; i++) {
    const invented = await client().send('POST', 'auth/password/reset', { token: newId(), password: next });
    arena.must('invented reset tokens accepted', invented.status >= 400);
  }
}

async function changeRoles(arena: Arena): Promise<void> {
  const tag = newId().slice(-8);
  const administrator = await ministryPerson(dataSource, stack.url, `admin-${tag}`, 'administrator');
  const planner = await ministryPerson(dataSource, stack.url, `planner-${tag}`, 'planner');
  const { id } = await planner.get<{ id: string }>('me');
  arena.must('a planner who may not plan', (await planner.send('GET', 'runs')).status === 200);
  await administrator.send('DELETE', `users/${id}/roles/planner`);
  arena.count('roles taken away in mid-session');
  for (const [i, path] of ['runs', 'proposals'].entries()) {
    const { status } = await planner.through(stack.urls[i % 2]).send('GET', path);
    arena.must(
      'doors a revoked role still opens',
      status === 401 || status === 403,
      () => `${path} answered ${status}`,
    );
  }
}

/** How often the slower of two answers is the one of an address with an account, with n answers of each. */
async function time(arena: Arena, times: number, ask: (email: string) => Promise<unknown>): Promise<number> {
  const known: number[] = [];
  const unknown: number[] = [];
  for (let i = 0; i < times; i++) {
    const pair = [
      { email: await account(), into: known },
      { email: `${newId()}@contoh.example`, into: unknown },
    ];
    if (arena.chance(0.5)) pair.reverse();
    for (const { email, into } of pair) {
      const begun_ms = performance.now();
      await ask(email);
      into.push(performance.now() - begun_ms);
    }
  }
  arena.count('answers timed', times * 2);
  const wins = known.flatMap((a) => unknown.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  const share = wins.reduce<number>((sum, win) => sum + win, 0) / Math.max(1, wins.length);
  arena.note(
    `medians, with and without an account: ${quantile(known, 0.5).toFixed(1)} ms and ${quantile(unknown, 0.5).toFixed(1)} ms`,
  );
  return Math.max(share, 1 - share);
}

prove(
  {
    number: 16,
    promise: 'Accounts hold',
    trial:
      'Leaked passwords against many accounts over two API processes at once; sessions fixed before the sign-in; a reset token used ' +
      'eight times at once and again; a role taken away in mid-session; and whether the time of an answer tells if an address has an account.',
    stated: { accounts: 100, guesses: 2_000, rounds: 20, timings: 200 },
    sample: { accounts: 2, guesses: 20, rounds: 1, timings: 2 },
  },
  async (arena) => {
    const { accounts, guesses, rounds, timings } = arena.size;
    await stuff(arena, accounts, guesses);
    for (let i = 0; i < rounds; i++) {
      await fixate(arena);
      await reset(arena);
      await changeRoles(arena);
    }
    const bySignIn = await time(arena, timings, (email) => signIn(client(), email, 'salah-sekali-2020'));
    arena.figure('guessed right by the time of a sign-in', bySignIn, 'of 1', TIMING_MOST);
    const byLetter = await time(arena, timings, (email) => client().send('POST', 'auth/password/forgot', { email }));
    arena.figure('guessed right by the time of a forgotten password', byLetter, 'of 1', TIMING_MOST);
    arena.breach('faults in the logs', stack.faults.length, () => JSON.stringify(stack.faults[0]));
  },
);
