import { afterAll, beforeAll } from 'vitest';
import { sleep } from '../../apps/cli/src/database/processes.js';
import { RawClient, type Received, type Sent } from '../fuzz/contract/client.js';
import type { Operation } from '../fuzz/contract/document.js';
import { Stack } from '../support/stack.js';
import { until } from '../support/until.js';
import {
  codeOf,
  type Effect,
  isSameAnswer,
  KeyedGround,
  sumOfEffects,
  takesKey,
  withOtherBody,
} from './grounds/keyed-ground.js';
import type { Arena } from './harness/arena.js';
import { HoldingProxy } from './harness/holding-proxy.js';
import { prove } from './harness/proof.js';

let ground: KeyedGround;
beforeAll(async () => {
  ground = await KeyedGround.open();
});
afterAll(() => ground?.close());

/** Commits that one death of the process comes between. */
const DEATHS_AT_ONCE = 12;
const RETRIES_MS = 20_000;

const isSuccess = ({ status }: Received) => status < 300;
/** Less is possible: of what several requests cause, such as a run, there may be one already. */
const isMore = (done: Effect, once: Effect) => Object.entries(done).some(([table, n]) => n > (once[table] ?? 0));

/** One after another: the answer again, and none for another body. Answers what one request does; nothing if it cannot succeed. */
async function repeat(arena: Arena, operation: Operation): Promise<Effect | undefined> {
  const sent = await ground.request(operation);
  const { result: first, effect } = await ground.effectOf(() => ground.client.send(sent));
  if (!isSuccess(first)) {
    arena.note(`${operation.name} was not tried: its example is answered ${codeOf(first)}`);
    return undefined;
  }
  const { result: second, effect: again } = await ground.effectOf(() => ground.client.send(sent));
  const how = () => `${operation.name}: ${codeOf(first)}, then ${codeOf(second)} with ${JSON.stringify(again)}`;
  // What is done again to the same end leaves another entry in the trail and nothing else.
  const more = Object.keys(again).filter((table) => takesKey(operation) || table !== 'audit_entry');
  arena.breach('duplicates', more.length, how);
  if (!takesKey(operation)) {
    arena.count('operations guarded by their version or by being done once');
    return undefined;
  }
  arena.count('operations with a key');
  arena.must('repeats answered otherwise', isSameAnswer(first, second), how);
  const refusal = codeOf(await ground.client.send(withOtherBody(sent)));
  arena.must(
    'another body not refused with 422',
    refusal === '422 idempotency_mismatch',
    () => `${operation.name}: ${refusal}`,
  );
  return effect;
}

/** At the same moment: one does it, the others wait or get the same answer. */
async function crowd(arena: Arena, operation: Operation, effect: Effect, parallel: number): Promise<void> {
  const sent = await ground.request(operation);
  const { result: answers, effect: done } = await ground.effectOf(() =>
    Promise.all(Array.from({ length: parallel }, () => alone(sent))),
  );
  const first = answers.find(isSuccess);
  const waiting = answers.filter((answer) => codeOf(answer) === '409 idempotency_in_flight');
  arena.count('in parallel: answered', answers.length - waiting.length);
  arena.count('in parallel: 409 in flight', waiting.length);
  const strange = answers.filter((answer) => !waiting.includes(answer) && !(first && isSameAnswer(first, answer)));
  const how = () => `${operation.name}: ${strange.map(codeOf).join(', ')}; ${JSON.stringify([effect, done])}`;
  arena.breach('parallel requests answered otherwise', strange.length, how);
  arena.must('duplicates', !isMore(done, effect), how);
}

/** A connection of its own for each. */
async function alone(sent: Sent): Promise<Received> {
  const client = new RawClient(ground.port);
  try {
    return await client.send(sent);
  } finally {
    client.close();
  }
}

/** Requests whose effect is committed, and whose process dies before it learns of it. */
async function die(
  arena: Arena,
  operations: readonly Operation[],
  effects: ReadonlyMap<string, Effect>,
): Promise<void> {
  const proxy = await HoldingProxy.before(ground.database.url);
  const stack = await Stack.start({ databaseUrl: proxy.url, apis: 1 });
  try {
    const [api] = stack.apis;
    const sents: Sent[] = [];
    for (const operation of operations) sents.push(await ground.request(operation));
    const { effect } = await ground.effectOf(async () => {
      proxy.arm();
      const lost = sents.map((sent) => outcome(new RawClient(Number(new URL(stack.url).port)), sent));
      await until(() => proxy.held >= operations.length, RETRIES_MS).catch(() => undefined);
      await api.kill();
      const answered = (await Promise.all(lost)).filter((answer) => answer !== undefined);
      arena.breach('answers of a process that should not know them', answered.filter(isSuccess).length);
    });
    const once = sumOfEffects(operations.map(({ name }) => effects.get(name) ?? {}));
    arena.count('crashes between commit and reply', operations.length);
    arena.must('effects doubled by the crash', !isMore(effect, once), () => JSON.stringify([once, effect]));
    const { result: answers, effect: again } = await ground.effectOf(() => Promise.all(sents.map(insist)));
    for (const [i, answer] of answers.entries()) {
      const how = () => `${operations[i].name}: ${codeOf(answer)}`;
      arena.must('repeats after a crash without the stored answer', isReplayed(answer), how);
      const third = await ground.client.send(sents[i]);
      arena.must('repeats answered otherwise', isSameAnswer(answer, third), how);
    }
    arena.breach('duplicates', Object.keys(again).length, () => JSON.stringify(again));
  } finally {
    await stack.stop();
    await proxy.close();
  }
}

const isReplayed = (answer: Received) => isSuccess(answer) && answer.headers['idempotency-replayed'] === 'true';

const outcome = (client: RawClient, sent: Sent): Promise<Received | undefined> =>
  client
    .send(sent)
    .catch(() => undefined)
    .finally(() => client.close());

/** As a client does it: again with the same key, until it is not in flight any more. */
async function insist(sent: Sent): Promise<Received> {
  for (const until_ms = Date.now() + RETRIES_MS; ; await sleep(100)) {
    const answer = await ground.client.send(sent);
    if (codeOf(answer) !== '409 idempotency_in_flight' || Date.now() > until_ms) return answer;
  }
}

prove(
  {
    number: 3,
    promise: 'The same request twice is one effect',
    trial:
      'Every operation that changes something is sent twice with one key, with another body, many times at once, and to a ' +
      'process that is killed between its commit and its reply: a proxy keeps the news of the commit from it.',
    stated: { '% of the operations': 100, parallel: 50 },
    sample: { '% of the operations': 12, parallel: 8 },
  },
  async (arena) => {
    const share = arena.size['% of the operations'] / 100;
    const order = ground.operations
      .toSorted(() => arena.random.next() - 0.5)
      .slice(0, Math.ceil(share * ground.operations.length));
    const effects = new Map<string, Effect>();
    for (const operation of order) {
      const effect = await repeat(arena, operation);
      if (!effect) continue;
      effects.set(operation.name, effect);
      await crowd(arena, operation, effect, arena.size.parallel);
    }
    const keyed = order.filter(({ name }) => effects.has(name));
    for (let i = 0; i < keyed.length; i += DEATHS_AT_ONCE)
      await die(arena, keyed.slice(i, i + DEATHS_AT_ONCE), effects);
  },
);
