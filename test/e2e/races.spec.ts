import { randomInt } from 'node:crypto';
import { In } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProposalState } from '#contracts';
import { loadReferenceData } from '#core/catalogue';
import { createAccount, hashPassword } from '#core/identity';
import { Membership, Organisation } from '#core/organisations';
import { ExpireProposals, findCounterFaults, Proposal } from '#core/pairings';
import { AuditEntry, Clock, newId, verifyAuditChain } from '#core/platform';
import { Random } from '../../libs/kernel/src/search/random.js';
import { sleep } from '../../apps/cli/src/database/processes.js';
import { type Answer, Client, PASSWORD, type Problem } from '../support/client.js';
import { firm } from '../support/journey.js';
import { MatchingHouse } from '../support/matching-house.js';
import { Stack } from '../support/stack.js';

// Many people at the same moment, over HTTP and two API processes; the expiry comes from a third process, this one.

const SEED = Number(process.env.RACE_SEED ?? randomInt(1_000_000));
const random = new Random(SEED);
/** All that the line and the offer have in the week, and all that is asked. */
const UNITS = 40;

let house: MatchingHouse;
let stack: Stack;
let producer: Client;
let manufacturer: Client;
let producerId: string;
let manufacturerId: string;
let facilityId: string;

beforeAll(async () => {
  house = await MatchingHouse.open();
  house.app.get(Clock).now = () => new Date();
  const { world, database } = house;
  await loadReferenceData(house.dataSource);
  stack = await Stack.start({ databaseUrl: database.url, apis: 2 });
  producerId = await world.organisation(['producer'], 'PT Produsen');
  manufacturerId = await world.organisation(['manufacturer'], 'PT Manufaktur');
  facilityId = await world.facility(producerId);
  producer = await memberOf(producerId, 'ayu@pabrik.example');
  manufacturer = await memberOf(manufacturerId, 'budi@masker.example');
  console.log(`RACE_SEED=${SEED}`);
}, 180_000);
afterAll(async () => {
  await stack?.stop();
  await house?.close();
});

async function memberOf(organisationId: string, email: string): Promise<Client> {
  const { manager } = house.dataSource;
  const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
  const userId = await createAccount(manager, { email, name: 'Orang', passwordHash, emailVerified: true }, new Date());
  await manager.insert(Membership, { organisationId, userId, role: 'owner', createdAt: new Date() });
  const client = Client.at(stack.url);
  await client.signIn(email);
  return client;
}

interface Stage {
  readonly id: string;
  readonly offerId: string;
  readonly requestId: string;
}

/** A proposal over the last units of its line, its offer and its request. */
async function stage(state: ProposalState, expiresAt = new Date(Date.now() + 3_600_000)): Promise<Stage> {
  const { world } = house;
  const offer = await world.offer({ producerId, facilityId, effective: [UNITS] });
  const need = await world.need({ manufacturerId, quantity: UNITS });
  const id = await world.proposal({ offerId: offer.id, requestLineId: need.id, quantity: UNITS, state, expiresAt });
  return { id, offerId: offer.id, requestId: need.requestId };
}

const stateOf = async (id: string): Promise<ProposalState> =>
  (await house.dataSource.manager.findOneByOrFail(Proposal, { id })).state;

/** What the trail says happened to a proposal, in order. */
async function trailOf(id: string): Promise<string[]> {
  const entries = await house.dataSource.manager.find(AuditEntry, {
    where: { subjectType: 'proposal', subjectId: id },
    order: { seq: 'ASC' },
  });
  return entries.map(({ action, details }) => (details?.['after'] === 'agreed' ? 'proposal.agree' : action));
}

/** Answers by status. */
const tally = (answers: readonly Answer<unknown>[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

const sums = async (): Promise<{ held: number; committed: number; agreed: number }> => {
  const [row] = (await house.dataSource.query(
    `select (select sum(held) from line_week)::int as held, (select sum(committed) from line_week)::int as committed,
       (select coalesce(sum(quantity), 0) from proposal where state = 'agreed')::int as agreed`,
  )) as { held: number; committed: number; agreed: number }[];
  return row;
};

describe('200 acceptances at the same moment', () => {
  it.for([1, 2, 3])('of one proposal, round %i: one of each side is the one that counts', async () => {
    const { id } = await stage('proposed');
    const before = await sums();
    const accept = (client: Client, url: string) => client.through(url).send<Problem>('POST', `proposals/${id}/accept`);
    const [ofProducer, ofManufacturer] = await Promise.all(
      [producer, manufacturer].map((client) =>
        Promise.all(Array.from({ length: 100 }, (_, i) => accept(client, stack.urls[i % 2]))),
      ),
    );
    expect([tally(ofProducer), tally(ofManufacturer)]).toEqual([
      { 200: 1, 409: 99 },
      { 200: 1, 409: 99 },
    ]);
    expect(await stateOf(id)).toBe('agreed');
    expect(await trailOf(id)).toEqual(['proposal.accept', 'proposal.agree']);
    const after = await sums();
    expect(after).toEqual({
      held: before.held - UNITS,
      committed: before.committed + UNITS,
      agreed: before.agreed + UNITS,
    });
    expect(await findCounterFaults(house.dataSource.manager)).toEqual([]);
  });
});

describe('an answer against everything else', () => {
  const ROUNDS = 50;
  const AT_ONCE = 10;
  const LEAD_MS = 100;
  const AHEAD_MS = 150;

  type Ends = 'agreed' | 'declined' | 'withdrawn';
  interface Duel {
    readonly stage: Stage;
    readonly answers: Readonly<Record<Ends, Answer<Problem>>>;
  }

  /** Everybody acts shortly before this instant, so that what they send arrives around it. */
  async function duel(round: number, own: Stage, at_ms: number): Promise<Duel> {
    const send = async (client: Client, path: string, body?: object): Promise<Answer<Problem>> => {
      const ahead_ms = random.next() * AHEAD_MS;
      const through = client.through(stack.urls[random.below(2)]);
      await sleep(at_ms - Date.now() - ahead_ms);
      return through.send('POST', path, body);
    };
    const withdraw =
      round % 2 === 0
        ? send(producer, `offers/${own.offerId}/withdraw`, { reason: 'sold_elsewhere' })
        : send(manufacturer, `requests/${own.requestId}/cancel`, { reason: 'need_gone' });
    const [agreed, declined, withdrawn] = await Promise.all([
      send(manufacturer, `proposals/${own.id}/accept`),
      send(producer, `proposals/${own.id}/decline`, { reason: 'price' }),
      withdraw,
    ]);
    return { stage: own, answers: { agreed, declined, withdrawn } };
  }

  /** In every other batch all proposals expire at that instant; the rest is left to those who answer. */
  async function batch(first: number): Promise<readonly Duel[]> {
    const stages: Stage[] = [];
    for (let i = 0; i < AT_ONCE; i++) stages.push(await stage('accepted_by_producer'));
    const at_ms = Date.now() + AHEAD_MS + LEAD_MS;
    if ((first / AT_ONCE) % 2 === 0) {
      const ids = stages.map(({ id }) => id);
      await house.dataSource.manager.update(Proposal, { id: In(ids) }, { expiresAt: new Date(at_ms) });
    }
    const duels = Promise.all(stages.map((own, i) => duel(first + i, own, at_ms)));
    await Promise.all([duels, expire(at_ms)]);
    await house.app.get(ExpireProposals).expireDue();
    return duels;
  }

  async function expire(at_ms: number): Promise<void> {
    await sleep(at_ms - Date.now());
    for (let i = 0; i < 5; i++, await sleep(4)) await house.app.get(ExpireProposals).expireDue();
  }

  it(`${ROUNDS} rounds end in exactly one way each, and the counters with them`, async () => {
    const ends: Record<string, number> = {};
    for (let first = 0; first < ROUNDS; first += AT_ONCE) {
      for (const { stage: own, answers } of await batch(first)) {
        const state = await stateOf(own.id);
        ends[state] = (ends[state] ?? 0) + 1;
        expect(['agreed', 'declined', 'withdrawn', 'expired']).toContain(state);
        expect(answers.agreed.status).toBe(state === 'agreed' ? 200 : 409);
        expect(answers.declined.status).toBe(state === 'declined' ? 200 : 409);
        // The offer or request itself may end whatever became of the proposal.
        expect(answers.withdrawn.status).toBe(200);
        expect(await trailOf(own.id)).toEqual([END_ACTIONS[state]]);
      }
    }
    console.log(`how ${ROUNDS} rounds ended: ${JSON.stringify(ends)}`);
    // A race that always ends alike is none.
    expect(Object.keys(ends).length).toBeGreaterThan(1);
    expect(await findCounterFaults(house.dataSource.manager)).toEqual([]);
    const { held, committed, agreed } = await sums();
    expect({ held, committed }).toEqual({ held: 0, committed: agreed });
    expect((await verifyAuditChain(house.dataSource)).faults).toEqual([]);
  }, 90_000);

  const END_ACTIONS: Readonly<Record<string, string>> = {
    agreed: 'proposal.agree',
    declined: 'proposal.decline',
    expired: 'proposal.expire',
    withdrawn: 'proposal.withdraw',
  };
});

describe('20 registrations at the same moment', () => {
  const ROUNDS = 20;
  const registered = (nib: string) => house.dataSource.manager.countBy(Organisation, { nib });
  const register = (i: number, body: object, headers?: Record<string, string>) =>
    producer.through(stack.urls[i % 2]).send<Problem & { id: string }>('POST', 'organisations', body, headers);
  const all = <T>(send: (i: number) => Promise<T>) => Promise.all(Array.from({ length: ROUNDS }, (_, i) => send(i)));

  it('with the same Idempotency-Key make one organisation and give one answer', async () => {
    const body = firm('PT Sekali Saja', '9990000000101', 'producer');
    const key = { 'idempotency-key': newId() };
    const answers = await all((i) => register(i, body, key));
    const first = answers.filter(({ status, headers }) => status === 201 && !headers.has('idempotency-replayed'));
    expect(first).toHaveLength(1);
    const others = answers.map(({ status, body: answer }) => (status === 201 ? answer : `${status} ${answer.code}`));
    expect(others.filter((answer) => answer !== '409 idempotency_in_flight' && answer !== first[0].body)).toEqual(
      Array.from({ length: others.filter((answer) => typeof answer === 'object').length - 1 }, () => first[0].body),
    );
    expect(await registered(body.nib)).toBe(1);
    const again = await register(1, body, key);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(again.body).toEqual(first[0].body);
    const other = await register(0, { ...body, address: 'Jl. Lain No. 2' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_mismatch']);
  });

  it('without a key make one organisation of one NIB', async () => {
    const answers = await all((i) => register(i, firm(`PT ${newId().slice(-12)} Jaya`, '9990000000102', 'producer')));
    expect(tally(answers)).toEqual({ 201: 1, 409: ROUNDS - 1 });
    expect(await registered('9990000000102')).toBe(1);
  });
});

it('no process has logged a fault', () => {
  expect(stack.faults).toEqual([]);
});
