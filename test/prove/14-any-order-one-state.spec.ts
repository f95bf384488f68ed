import { CounterService, DeliveryService, ExpireProposals, findCounterFaults, ProposalService } from '#core/pairings';
import { type Actor, Idempotency, newId, Refusal, verifyAuditChain } from '#core/platform';
import { MatchingHouse, memberOf } from '../support/matching-house.js';
import { type Command, type ModelSide, ProposalModel } from './grounds/proposal-model.js';
import type { Arena } from './harness/arena.js';
import { prove } from './harness/proof.js';

const CAPACITY = 100;
const NEEDS = [60, 40, 80, 30, 100];
/** The same again, with the same key. */
const RETRIED = 0.15;
/** The process that serves ends, and another goes on. */
const RESTARTED = 0.002;
const ANSWERED = { status: 200, response: null, headers: {} };

interface Market {
  readonly offerId: string;
  readonly lineId: string;
  readonly needIds: readonly string[];
  readonly actors: Readonly<Record<ModelSide, Actor>>;
  /** Ids in the order of the model's proposals. */
  readonly ids: string[];
}

async function market(house: MatchingHouse): Promise<Market> {
  const offer = await house.world.offer({ effective: [CAPACITY] });
  const manufacturerId = await house.world.organisation(['manufacturer']);
  const needIds: string[] = [];
  for (const quantity of NEEDS)
    needIds.push((await house.world.need({ manufacturerId, quantity, earliest: 0, latest: 1 })).id);
  const actors = { producer: memberOf(offer.producerId), manufacturer: memberOf(manufacturerId) };
  return { offerId: offer.id, lineId: offer.lineId, needIds, actors, ids: [] };
}

function dice(arena: Arena, model: ProposalModel): Command {
  const proposals = model.proposals.length;
  const side = arena.pick(['producer', 'manufacturer'] as const);
  const quantity = 1 + arena.random.below(50);
  // A pair has one live proposal at most; runs see to it.
  const idle = NEEDS.map((_, need) => need).filter((need) => !model.isLive(need));
  if (proposals === 0 || (idle.length > 0 && arena.chance(0.25)))
    return { kind: 'propose', need: arena.pick(idle), quantity };
  // The newer ones are the livelier ones.
  const of = arena.chance(0.7) ? Math.max(0, proposals - 1 - arena.random.below(3)) : arena.random.below(proposals);
  const kind = arena.pick(['accept', 'accept', 'accept', 'decline', 'counter', 'counter', 'expire', 'cancel'] as const);
  if (kind === 'counter') return { kind, of, side, quantity, unitPrice: 1_000 + 10 * arena.random.below(3) };
  return kind === 'expire' ? { kind, of } : { kind, of, side };
}

/** Answers whether it was done; a refusal is none. */
async function act(
  house: MatchingHouse,
  { ids, actors, offerId, needIds }: Market,
  command: Command,
): Promise<boolean> {
  const { app, dataSource, world } = house;
  if (command.kind === 'propose') {
    const { need, quantity } = command;
    const made = await world
      .proposal({ offerId, requestLineId: needIds[need], quantity })
      .catch((error: Error) => error);
    if (typeof made === 'string') ids.push(made);
    else if (made.message !== 'the proposal does not fit') throw made;
    return typeof made === 'string';
  }
  const id = ids[command.of];
  if (command.kind === 'expire') {
    await dataSource.query('update proposal set expires_at = $2 where id = $1', [
      id,
      new Date(house.now.getTime() - 1),
    ]);
    return (await app.get(ExpireProposals).expireDue()) > 0;
  }
  const actor = actors[command.side];
  if (command.kind === 'accept') await app.get(ProposalService).accept(actor, id);
  else if (command.kind === 'decline') await app.get(ProposalService).decline(actor, id, 'price', null);
  else if (command.kind === 'counter') {
    const weeks = [{ arrivalWeek: world.week(0), quantity: command.quantity }];
    ids.push(await app.get(CounterService).counter(actor, id, { unitPrice: command.unitPrice, weeks }, null));
  } else await app.get(DeliveryService).cancel(actor, id, 'production_failed', null);
  return true;
}

/** Under a key, as the API does it; once more with the same key where the dice say so. */
async function send(arena: Arena, house: MatchingHouse, place: Market, command: Command): Promise<boolean> {
  const request = { caller: 'model', key: newId(), fingerprint: '0'.repeat(64) };
  // A repeat must not get as far as to act again.
  const once = () =>
    house.app.get(Idempotency).once(
      request,
      () => act(house, place, command),
      () => ANSWERED,
    );
  const isKeyed = command.kind !== 'propose' && command.kind !== 'expire';
  try {
    const answer = isKeyed ? await once() : { fresh: await act(house, place, command) };
    if (isKeyed && arena.chance(RETRIED)) {
      arena.count('repeats with the same key');
      arena.must('repeats that acted again', 'stored' in (await once()));
    }
    return 'fresh' in answer && answer.fresh;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** States and sums as the database has them, in the model's words. */
async function stored(house: MatchingHouse, { ids, lineId, needIds }: Market): Promise<object> {
  const { dataSource } = house;
  const rows = async <T>(sql: string, parameters: unknown[]): Promise<T[]> =>
    (await dataSource.query(sql, parameters)) as T[];
  const proposals = await rows<{ state: string; quantity: number; round: number }>(
    'select state, quantity, round from proposal where id = any($1) order by array_position($1, id)',
    [ids],
  );
  const [week] = await rows(
    'select held::float8 as held, committed::float8 as committed from line_week where line_id = $1',
    [lineId],
  );
  const needs = await rows('select held, agreed from request_line where id = any($1) order by array_position($1, id)', [
    needIds,
  ]);
  return { proposals, week, needs };
}

const expected = ({ proposals, week, needs }: ProposalModel): object => ({
  proposals: proposals.map(({ state, quantity, round }) => ({ state, quantity, round })),
  week,
  needs,
});

async function sequence(arena: Arena, house: { now: MatchingHouse }, length: number): Promise<void> {
  const place = await market(house.now);
  const model = new ProposalModel(CAPACITY, NEEDS);
  const told: string[] = [];
  for (let i = 0; i < length; i++) {
    if (arena.chance(RESTARTED)) {
      house.now = await house.now.restart();
      arena.count('restarts');
    }
    const command = dice(arena, model);
    const isDone = await send(arena, house.now, place, command).catch((cause: unknown) => {
      throw new Error(`${JSON.stringify(command)} after ${told.join('; ')}`, { cause });
    });
    const shouldBe = model.apply(command);
    told.push(`${JSON.stringify(command)} ${isDone}`);
    arena.count(isDone ? 'commands done' : 'commands refused');
    arena.must('answers other than the model gives', isDone === shouldBe, () => told.join('; '));
    if (isDone !== shouldBe) return;
  }
  const [is, should] = [JSON.stringify(await stored(house.now, place)), JSON.stringify(expected(model))];
  arena.must('divergences', is === should, () => `${is} instead of ${should} after ${told.join('; ')}`);
}

prove(
  {
    number: 14,
    promise: 'Any order of commands reaches one state',
    trial:
      'Random commands (propose, accept, counter, decline, expire, cancel) on proposals over one line-week and five needs, some ' +
      'repeated with the same key, the process restarted now and then; answers, states and sums are held against a model that keeps them in memory.',
    stated: { sequences: 1_000, commands: 50 },
    sample: { sequences: 6, commands: 50 },
  },
  async (arena) => {
    const house = { now: await MatchingHouse.open() };
    try {
      for (let i = 0; i < arena.size.sequences; i++) await sequence(arena, house, arena.size.commands);
      const faults = await findCounterFaults(house.now.dataSource.manager);
      arena.breach('counters that differ from their holds', faults.length, () => JSON.stringify(faults[0]));
      arena.breach('faults in the trail', (await verifyAuditChain(house.now.dataSource)).faults.length);
    } finally {
      await house.now.close();
    }
  },
);
