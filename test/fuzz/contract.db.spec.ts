import type { NestExpressApplication } from '@nestjs/platform-express';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '#contracts';
import { createApp } from '../../apps/api/src/create-app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { testEnv } from '../support/env.js';
import { proveBySpecs } from '../prove/harness/specs.js';
import { SEED as PROVE_SEED, SHARE } from '../prove/harness/order.js';
import { RawClient, type Received, type Sent } from './contract/client.js';
import { type ApiDocument, documentOf, type Operation, operationsOf } from './contract/document.js';
import { FuzzWorld } from './contract/fuzz-world.js';
import { exemplary, type Input, NEW_KEY, sound, unsound } from './contract/inputs.js';
import { Judge } from './contract/judge.js';

// Every operation of the OpenAPI document, with input that fits and input that does not. Whatever is sent, no answer is
// a 5xx, every refusal is a whole problem in the language asked for, and every success is what the document says.
// FUZZ_RUNS: requests per operation. FUZZ_SEED: repeats a run.

/** So many of each operation are 20,000 and more over all of them. */
const RUNS_TO_PROVE = 140;
const RUNS = Number(process.env['FUZZ_RUNS'] ?? (SHARE === undefined ? 30 : Math.ceil(RUNS_TO_PROVE * SHARE)));
const SEED = Number(process.env['FUZZ_SEED'] ?? (SHARE === undefined ? 20_261_121 : PROVE_SEED));
const ONLY = process.env['FUZZ_ONLY'];
const TIME_LIMIT_MS = 60_000 + RUNS * 20_000;
const SHRINK_LIMIT_MS = 30_000 + RUNS * 500;

let database: TestDatabase;
let app: NestExpressApplication;
let client: RawClient;
let world: FuzzWorld;
let judge: Judge;
let document: ApiDocument;
let operations: Operation[];
const statuses = new Map<string, Map<number, number>>();
/** The first refusal of each operation: it says why the example did not succeed. */
const refusals = new Map<string, string>();

beforeAll(async () => {
  database = await createTestDatabase();
  const env = testEnv(database.url);
  app = await createApp(env);
  await app.listen(0, '127.0.0.1');
  document = documentOf(app);
  operations = operationsOf(document)
    .filter(({ name, operationId }) => !ONLY || name.includes(ONLY) || operationId.includes(ONLY))
    .sort((a, b) => rank(a) - rank(b));
  judge = new Judge(document);
  client = new RawClient((app.getHttpServer().address() as { port: number }).port);
  world = await FuzzWorld.create(app, env, document, client);
}, 120_000);

afterAll(async () => {
  client?.close();
  await app?.close();
  await database?.drop();
  const cases = [...statuses.values()].flatMap((seen) => [...seen]);
  const byClass = Map.groupBy(cases, ([status]) => `${Math.floor(status / 100)}xx`);
  const counts = [...byClass].map(([name, seen]) => `${name} ${seen.reduce((sum, [, count]) => sum + count, 0)}`);
  const total = cases.reduce((sum, [, count]) => sum + count, 0);
  console.log(`fuzz: ${total} requests to ${statuses.size} operations, seed ${SEED}: ${counts.sort().join(', ')}`);
});

proveBySpecs(
  {
    number: 9,
    promise: 'Bad input never breaks it',
    trial:
      'Every operation of the OpenAPI document with input that fits and input that does not, made from the document (properties of ' +
      'the answers: no 5xx, every refusal a whole problem in the language asked for, every success valid against its schema), and a ' +
      'hand-picked corpus on chosen routes.',
  },
  () => {
    const cases = [...statuses.values()].flatMap((seen) => [...seen]);
    const sum = (of: (status: number) => boolean) =>
      cases.reduce((total, [status, n]) => total + (of(status) ? n : 0), 0);
    return {
      cases: sum(() => true),
      operations: statuses.size,
      'answers of 2xx': sum((status) => status < 300),
      'answers of 4xx': sum((status) => status >= 400 && status < 500),
      'answers of 5xx': sum((status) => status >= 500),
    };
  },
);

/** What ends sessions comes last. */
const rank = ({ operationId }: Operation): number => ['Me_disable', 'Auth_change', 'Auth_signOut'].indexOf(operationId);

/** Who asks for no language gets that of the account. */
const localeOf = (language: string, received: Received): Locale =>
  language === '' ? (received.headers['content-language'] as Locale) : language.includes('en') ? 'en' : 'id';

async function run(operation: Operation, input: Input): Promise<void> {
  const sent = await world.prepare(operation, input);
  const received = await world.send(sent);
  count(operation, received.status);
  if (received.status >= 400 && !refusals.has(operation.name)) refusals.set(operation.name, received.text);
  const wire = JSON.stringify(sent) + decoded(sent.path);
  const faults = judge.faultsOf(operation, received, localeOf(input.language, received), wire);
  if (faults.length > 0) throw new Error(told(sent, received, faults));
  if (received.status >= 300) return;
  if (operation.method !== 'GET') world.forget(operation);
  if (input.idempotencyKey === NEW_KEY && sent.headers['idempotency-key']) await repeat(sent, received);
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The same request twice is one answer. */
async function repeat(sent: Sent, first: Received): Promise<void> {
  const second = await world.send(sent);
  if (second.status === first.status && second.text === first.text && second.headers.etag === first.headers.etag)
    return;
  throw new Error(
    told(sent, second, [`the repeat differs from the first answer: ${first.status} ${first.text.slice(0, 300)}`]),
  );
}

const told = (sent: Sent, received: Received, faults: readonly string[]): string =>
  [
    ...faults,
    `${sent.method} ${sent.path} ${JSON.stringify({ ...sent.headers, cookie: sent.headers['cookie']?.slice(0, 30) })}`,
    `body ${sent.body === undefined ? 'none' : JSON.stringify(sent.body.toString()).slice(0, 1_500)}`,
    `→ ${received.status} ${received.text.slice(0, 800)}`,
  ].join('\n');

function count({ name }: Operation, status: number): void {
  const seen = statuses.get(name) ?? new Map<number, number>();
  statuses.set(name, seen.set(status, (seen.get(status) ?? 0) + 1));
}

/** Runs every operation; returns each one that fails, with the least input that makes it fail. */
async function failures(
  inputs: (operation: Operation) => fc.Arbitrary<Input>,
  examples: (operation: Operation) => Input[],
): Promise<string> {
  const failed: string[] = [];
  for (const operation of operations) {
    const result = await fc.check(
      fc.asyncProperty(inputs(operation), (input) => run(operation, input)),
      {
        seed: SEED,
        numRuns: Math.max(1, RUNS >> 1),
        examples: examples(operation).map((input) => [input]),
        interruptAfterTimeLimit: SHRINK_LIMIT_MS,
        maxSkipsPerRun: 0,
      },
    );
    if (result.failed)
      failed.push(`${operation.name}\n${fault(result.errorInstance)}\ninput ${JSON.stringify(result.counterexample)}`);
  }
  return failed.join('\n\n');
}

const fault = (error: unknown): string => (error instanceof Error ? error.message : String(error));

it(
  'answers input that fits as the document says',
  async () => {
    const inputs = (operation: Operation) => sound(document, operation);
    expect(await failures(inputs, (operation) => [exemplary(operation)])).toBe('');
  },
  TIME_LIMIT_MS,
);

it(
  'refuses input that does not fit, in whole problems',
  async () => {
    const inputs = (operation: Operation) => unsound(document, operation);
    expect(await failures(inputs, () => [])).toBe('');
  },
  TIME_LIMIT_MS,
);

/** Operations whose success takes what no input can hold. Their own specs show it. */
const SECRETS_NEEDED: ReadonlySet<string> = new Set([
  'Auth_answerChallenge',
  'Auth_reset',
  'Auth_verifyEmail',
  'Me_confirm',
  'Me_disable',
  'Invitations_accept',
]);

it('has seen a success of every operation', () => {
  const never = operations.filter(({ name, operationId }) => {
    const succeeded = [...(statuses.get(name)?.keys() ?? [])].some((status) => status < 300);
    return !succeeded && !SECRETS_NEEDED.has(operationId);
  });
  expect(never.map(({ name, operationId }) => `${operationId} ${refusals.get(name)}`).join('\n')).toBe('');
});
