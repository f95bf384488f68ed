import { afterAll, beforeAll } from 'vitest';
import { sleep } from '../../apps/cli/src/database/processes.js';
import { RawClient, type Received, type Sent } from '../fuzz/contract/client.js';
import type { Operation } from '../fuzz/contract/document.js';
import { Stack } from '../support/stack.js';
import { codeOf, type Effect, KeyedGround, sumOfEffects } from './grounds/keyed-ground.js';
import { type Arena, quantile } from './harness/arena.js';
import { prove } from './harness/proof.js';

/** Submit, decide, accept: each of them in every round. */
const OPERATIONS = ['Cases_submit', 'Decisions_verify', 'Proposals_accept', 'Proposals_counter'];
/** The kill falls within this time; found out anew from round to round, so that about half of the answers come before it. */
const FIRST_WINDOW_MS = 150;
const WIDEST_WINDOW_MS = 2_000;
const RETRY_MS = 50;
const PATIENCE_MS = 30_000;

let ground: KeyedGround;
let stack: Stack;
beforeAll(async () => {
  ground = await KeyedGround.open();
  stack = await Stack.start({ databaseUrl: ground.database.url, apis: 2 });
});
afterAll(async () => {
  await stack?.stop();
  await ground?.close();
});

const portOf = (index: number): number => Number(new URL(stack.urls[index]).port);

/** Undefined: the process died before it answered. */
async function send(port: number, sent: Sent): Promise<Received | undefined> {
  const client = new RawClient(port);
  try {
    return await client.send(sent);
  } catch {
    return undefined;
  } finally {
    client.close();
  }
}

/** As a client does it: the same key, until somebody answers. */
async function insist(port: number, sent: Sent): Promise<Received> {
  for (const until_ms = Date.now() + PATIENCE_MS; ; await sleep(RETRY_MS)) {
    const answer = await send(port, sent);
    if (answer && codeOf(answer) !== '409 idempotency_in_flight') return answer;
    if (Date.now() > until_ms) throw new Error(`${sent.path} was never answered: ${answer && codeOf(answer)}`);
  }
}

/** What each operation does when nobody dies. */
async function learn(operations: readonly Operation[]): Promise<Effect> {
  const effects: Effect[] = [];
  for (const operation of operations) {
    const sent = await ground.request(operation);
    const { result, effect } = await ground.effectOf(() => ground.client.send(sent));
    if (result.status >= 300) throw new Error(`${operation.name}: ${codeOf(result)} ${result.text}`);
    effects.push(effect);
  }
  return sumOfEffects(effects);
}

/** Answers how long clients waited whose request died, in ms. */
async function round(
  arena: Arena,
  operations: readonly Operation[],
  once: Effect,
  window_ms: number,
): Promise<number[]> {
  const [victim, survivor] = lastTwo();
  const sents: Sent[] = [];
  for (const operation of operations) sents.push(await ground.request(operation));
  const waits: number[] = [];
  const { result: answers, effect } = await ground.effectOf(async () => {
    const begun_ms = performance.now();
    const firsts = sents.map((sent) => send(portOf(victim), sent));
    await sleep(arena.random.next() * window_ms);
    await stack.apis[victim].kill();
    return Promise.all(
      (await Promise.all(firsts)).map(async (first, i) => {
        arena.count(first ? 'answered before the kill' : 'died without an answer');
        const answer = await insist(portOf(survivor), sents[i]);
        if (!first) waits.push(performance.now() - begun_ms);
        if (!first && answer.headers['idempotency-replayed']) arena.count('of these, done already: the stored answer');
        return { first, answer };
      }),
    );
  });
  for (const [i, { first, answer }] of answers.entries()) {
    const how = () => `${operations[i].name}: ${first && codeOf(first)}, then ${codeOf(answer)}`;
    arena.must('requests that did not succeed in the end', answer.status < 300, how);
    if (first) arena.must('answers that changed', first.text === answer.text, how);
  }
  const more = Object.entries(effect).some(([table, n]) => n > (once[table] ?? 0));
  const less = Object.entries(once).some(([table, n]) => n > (effect[table] ?? 0));
  arena.must('duplicates', !more, () => JSON.stringify([once, effect]));
  arena.must('half effects', !less, () => JSON.stringify([once, effect]));
  return waits;
}

/** The one to be killed, by turns the older or the younger, and the one that stays. */
function lastTwo(): [number, number] {
  const alive = stack.apis.map((_, i) => i).filter((i) => stack.apis[i].isRunning);
  return [alive[0], alive[1]];
}

prove(
  {
    number: 6,
    promise: 'The death of the API in the middle of a request is harmless',
    trial:
      'A case is submitted, a claim decided, a proposal accepted and one countered, all at once over one API process, which is ' +
      'killed (`kill -9`) at a random moment of its work; the clients send the same again, with the same key, to another.',
    stated: { kills: 200 },
    sample: { kills: 2 },
  },
  async (arena) => {
    const operations = OPERATIONS.map((id) => ground.operations.find(({ operationId }) => operationId === id)!);
    const once = await learn(operations);
    const waits: number[] = [];
    let window_ms = FIRST_WINDOW_MS;
    for (let i = 0; i < arena.size.kills; i++) {
      const died = await round(arena, operations, once, window_ms);
      waits.push(...died);
      window_ms = Math.min(WIDEST_WINDOW_MS, window_ms * (0.6 + (0.8 * died.length) / operations.length));
      await stack.startApi();
    }
    const { counters, trail } = await ground.faults();
    arena.breach('counters that differ from their holds', counters);
    arena.breach('faults in the trail', trail);
    arena.figure('a client waits for its answer after a death, p99', Math.round(quantile(waits, 0.99)), 'ms');
  },
);
