import { afterAll, beforeAll } from 'vitest';
import { weekOfDate } from '#contracts';
import { newId } from '#core/platform';
import { sleep } from '../../apps/cli/src/database/processes.js';
import type { Answer, Client, Problem } from '../support/client.js';
import { MortalPostgres } from './grounds/mortal-postgres.js';
import { ProposalGround } from './grounds/proposal-ground.js';
import { type Arena, quantile } from './harness/arena.js';
import { prove } from './harness/proof.js';

let postgres: MortalPostgres;
let ground: ProposalGround;
beforeAll(async () => {
  postgres = await MortalPostgres.start();
  ground = await ProposalGround.open({ apis: 2, workers: 1 }, postgres);
});
afterAll(() => ground?.close());

const WRITERS = 8;
/** Of the writers, so many answer proposals; the others ask for material. */
const ANSWERERS = 2;
const LIVES_MS = 1_500;
const RETRY_MS = 50;
const PATIENCE_MS = 120_000;
const PROPOSALS_PER_KILL = 4;

/** What the API has said it did, and when it last said so. */
interface Ledger {
  readonly requests: Map<string, string>;
  readonly accepted: Map<string, string>;
  acks: number;
  lastAck_ms: number;
  isOver: boolean;
}

type Made = Problem & { readonly id: string; readonly state: string };

/** The same request with the same key until it is answered: with success, or a refusal. */
async function insist(ledger: Ledger, client: Client, path: string, body?: object): Promise<Answer<Made>> {
  const key = { 'idempotency-key': newId() };
  for (const until_ms = Date.now() + PATIENCE_MS; ; await sleep(RETRY_MS)) {
    const answer = await client
      .through(ground.stack.urls[Math.random() < 0.5 ? 0 : 1])
      .send<Made>('POST', path, body, key)
      .catch(() => undefined);
    const isFinal =
      answer && answer.status < 500 && answer.body?.code !== 'idempotency_in_flight' && answer.status !== 401;
    if (isFinal) {
      if (answer.status < 300) {
        ledger.lastAck_ms = performance.now();
        ledger.acks += 1;
      }
      return answer;
    }
    if (Date.now() > until_ms) throw new Error(`${path} is not answered: ${answer?.status} ${answer?.body?.code}`);
  }
}

/** Makes a request, opens it, and cancels every third. */
async function ask(ledger: Ledger, writer: number, place: string): Promise<void> {
  const { world } = ground.house;
  for (let i = 0; !ledger.isOver; i++) {
    const line = {
      materialCode: 'SPUNBOND',
      quantity: 10 + i,
      facilityId: place,
      earliestWeek: weekOfDate(world.week(1)),
      latestWeek: weekOfDate(world.week(6)),
      constraints: {},
      minLevel: 1,
    };
    const body = { organisationId: ground.manufacturerId, title: `Penulis ${writer} nomor ${i}`, lines: [line] };
    const made = await insist(ledger, ground.manufacturer, 'requests', body);
    if (made.status !== 201) throw new Error(`a request was answered ${made.status}: ${JSON.stringify(made.body)}`);
    ledger.requests.set(made.body.id, 'draft');
    const opened = await insist(ledger, ground.manufacturer, `requests/${made.body.id}/open`);
    if (opened.status === 200) ledger.requests.set(made.body.id, 'open');
    if (i % 3 !== 0) continue;
    const cancelled = await insist(ledger, ground.manufacturer, `requests/${made.body.id}/cancel`, {
      reason: 'need_gone',
    });
    if (cancelled.status === 200) ledger.requests.set(made.body.id, 'cancelled');
  }
}

/** Accepts proposals for both sides. */
async function answer(ledger: Ledger, proposals: string[]): Promise<void> {
  while (!ledger.isOver) {
    const id = proposals.pop();
    if (!id) return;
    for (const client of [ground.producer, ground.manufacturer]) {
      const { status, body } = await insist(ledger, client, `proposals/${id}/accept`);
      if (status === 200) ledger.accepted.set(id, body.state);
    }
  }
}

async function judge(arena: Arena, ledger: Ledger): Promise<void> {
  const { dataSource } = ground;
  const stored = (await dataSource.query(
    `select id, state, title from request where title like 'Penulis %'
     union all select id, state, id::text from proposal where id = any($1)`,
    [[...ledger.accepted.keys()]],
  )) as { id: string; state: string; title: string }[];
  const states = new Map(stored.map(({ id, state }) => [id, state]));
  const acknowledged = [...ledger.requests, ...ledger.accepted];
  const lost = acknowledged.filter(([id, state]) => states.get(id) !== state);
  arena.count('acknowledged writes', ledger.acks);
  arena.count('records they are about', acknowledged.length);
  arena.breach('acknowledged but lost', lost.length, () =>
    JSON.stringify(lost.map(([id, s]) => [id, s, states.get(id)])),
  );
  arena.breach('writes done twice', stored.length - new Set(stored.map(({ title }) => title)).size);
  const faults = await ground.counterFaults();
  arena.breach('counters that differ from their holds', faults.length, () => JSON.stringify(faults[0]));
  arena.breach('oversold', await ground.oversold());
  arena.breach('faults in the trail', (await ground.trailFaults()).length);
}

prove(
  {
    number: 5,
    promise: "An acknowledged write survives the database's death",
    trial:
      'Eight writers make, open and cancel requests and accept proposals over two API processes, while every process of ' +
      'PostgreSQL is killed (`kill -9`) at random moments and started again as the launcher does it. The machine stays up: what the ' +
      'operating system holds of files is not lost, so this does not stand for a power failure.',
    stated: { kills: 50 },
    sample: { kills: 2 },
  },
  async (arena) => {
    const { kills } = arena.size;
    const place = await ground.house.world.facility(ground.manufacturerId);
    const proposals: string[] = [];
    for (let i = 0; i < kills * PROPOSALS_PER_KILL; i++) proposals.push((await ground.stage()).id);
    const ledger: Ledger = { requests: new Map(), accepted: new Map(), acks: 0, lastAck_ms: 0, isOver: false };
    const writers = Array.from({ length: WRITERS }, (_, i) =>
      i < ANSWERERS ? answer(ledger, proposals) : ask(ledger, i, place),
    );
    const work = Promise.all(writers);
    const recoveries_s: number[] = [];
    for (let i = 0; i < kills; i++) {
      await Promise.race([sleep(200 + arena.random.next() * LIVES_MS), work]);
      const killed_ms = performance.now();
      await postgres.kill();
      await postgres.restart();
      arena.count('deaths of PostgreSQL');
      await Promise.race([heardAgain(ledger), work]);
      recoveries_s.push((ledger.lastAck_ms - killed_ms) / 1_000);
    }
    ledger.isOver = true;
    await work;
    await judge(arena, ledger);
    arena.figure('from the kill to the next acknowledged write, p50', quantile(recoveries_s, 0.5), 's');
    arena.figure('from the kill to the next acknowledged write, longest', Math.max(...recoveries_s), 's');
  },
);

async function heardAgain(ledger: Ledger): Promise<void> {
  const since_ms = performance.now();
  for (const until_ms = Date.now() + PATIENCE_MS; ledger.lastAck_ms < since_ms; await sleep(10))
    if (Date.now() > until_ms) throw new Error('nothing is acknowledged any more');
}
