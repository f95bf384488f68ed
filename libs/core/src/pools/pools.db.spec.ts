import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RequestLifeService, RequestLine } from '#core/demand';
import { Organisation } from '#core/organisations';
import { Delivery, DeliveryService, findCounterFaults, Proposal, ProposalService } from '#core/pairings';

import { type Actor, newId, Refusal } from '#core/platform';
import { memberOf, MatchingHouse } from '../../../../test/support/matching-house.js';
import { PoolFollow } from './pool-follow.js';
import { PoolQueries } from './pool-queries.js';
import { Pool, PoolMember } from './pool.entity.js';
import { PoolService } from './pool.service.js';

let house: MatchingHouse;
let pools: PoolService;

beforeAll(async () => {
  house = await MatchingHouse.open();
  pools = house.app.get(PoolService);
});
afterAll(() => house.close());
afterEach(async () => {
  const faults = await findCounterFaults(house.dataSource.manager);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
});

const manager = () => house.dataSource.manager;
const named = (organisationId: string): Actor => ({ ...memberOf(organisationId), userId: newId() });
const lineOf = (id: string) => manager().findOneByOrFail(RequestLine, { id });
const poolOf = (id: string) => manager().findOneByOrFail(Pool, { id });

async function code(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** A centre that gathers for `target`, and needs of as many small firms. */
async function gathering(quantities: readonly number[], target = 100) {
  const pooler = await house.world.organisation(['pooler'], 'Sentra');
  const facilityId = await house.world.facility(pooler);
  const centre = named(pooler);
  const id = await pools.create(centre, {
    organisationId: pooler,
    facilityId,
    materialCode: 'SPUNBOND',
    title: 'Spunbond bersama',
    targetQuantity: target,
  });
  const needs = await Promise.all(
    quantities.map(async (quantity) => {
      const need = await house.world.need({ quantity, latest: 4 });
      return { ...need, member: named(need.manufacturerId), quantity };
    }),
  );
  return { id, centre, needs };
}

async function joined(quantities: readonly number[], target = 100) {
  const staged = await gathering(quantities, target);
  for (const { member, id } of staged.needs) await pools.join(member, staged.id, id);
  return staged;
}

/** The order of a committed pool, agreed with one producer. */
async function agreed(
  id: string,
  centre: Actor,
  quantity: number,
): Promise<{ proposal: string; deliveries: Delivery[] }> {
  const { requestLineId } = await poolOf(id);
  const offer = await house.world.offer({ effective: [quantity] });
  const proposal = await house.world.proposal({ offerId: offer.id, requestLineId: requestLineId!, quantity });
  const answers = house.app.get(ProposalService);
  await answers.accept(named(offer.producerId), proposal);
  await answers.accept(centre, proposal);
  await house.app.get(PoolFollow).follow(id);
  return { proposal, deliveries: await manager().findBy(Delivery, { proposalId: proposal }) };
}

const receive = (centre: Actor, deliveryId: string, quantity: number, rejected = 0) =>
  house.app.get(DeliveryService).receive(centre, deliveryId, {
    receivedOn: house.now.toISOString().slice(0, 10),
    quantity,
    rejected,
    reason: rejected > 0 ? 'damaged' : null,
    finding: null,
    note: null,
  });

describe('gathering', () => {
  it('takes needs that can be ordered as one, and refuses the others by their code', async () => {
    const { id, needs } = await joined([60, 30]);
    const other = async (wish: Parameters<typeof house.world.need>[0]) => {
      const need = await house.world.need({ quantity: 10, latest: 4, ...wish });
      return code(pools.join(named(need.manufacturerId), id, need.id));
    };
    expect(await other({ material: 'STARCH' })).toBe('pool_mixed_material');
    await house.dataSource.query(`update material set unit = 'm2' where code = 'STARCH'`);
    expect(await other({ material: 'STARCH' })).toBe('pool_mixed_units');
    expect(await other({ regency: '73.71' })).toBe('pool_other_region');
    expect(await other({ earliest: 6, latest: 9 })).toBe('pool_incompatible');
    const stranger = named(await house.world.organisation(['manufacturer']));
    expect(await code(pools.join(stranger, id, needs[0].id))).toBe('not_found');
    const [one] = needs;
    expect((await lineOf(one.id)).pooled).toBe(0);
    const second = await gathering([]);
    expect(await code(pools.join(one.member, second.id, one.id))).toBe('pool_joined_elsewhere');
    await pools.leave(one.member, id, one.id);
    expect(await code(pools.join(one.member, second.id, one.id))).toBe('done');
  });

  it('refuses grades that nothing meets at once', async () => {
    const { id } = await gathering([]);
    const ask = async (min: number, max: number) => {
      const need = await house.world.need({ quantity: 10, latest: 4, constraints: { gsm: { min, max } } });
      return code(pools.join(named(need.manufacturerId), id, need.id));
    };
    expect(await ask(20, 30)).toBe('done');
    expect(await ask(25, 40)).toBe('done');
    expect(await ask(31, 40)).toBe('pool_incompatible');
  });

  it('is committed by its pooler alone, at its least order, with two members or more', async () => {
    const { id, centre, needs } = await joined([60, 30], 100);
    expect(await code(pools.commit(needs[0].member, id))).toBe('not_found');
    expect(await code(pools.commit(centre, id))).toBe('pool_below_target');
    const alone = await joined([200], 100);
    expect(await code(pools.commit(alone.centre, alone.id))).toBe('pool_too_few');
    expect(await poolOf(id)).toMatchObject({ state: 'gathering', requestLineId: null });
    const firm = await house.world.organisation(['manufacturer']);
    const facilityId = await house.world.facility(firm);
    const pool = { organisationId: firm, facilityId, materialCode: 'SPUNBOND', title: 'Apa', targetQuantity: 1 };
    expect(await code(pools.create(named(firm), pool))).toBe('not_a_pooler');
  });
});

describe('a committed pool', () => {
  it('is an order of the pooler for the sum of the shares, and its members’ needs are not matched', async () => {
    const { id, centre, needs } = await joined([60, 30, 20]);
    await pools.commit(centre, id);
    const pool = await poolOf(id);
    const order = await lineOf(pool.requestLineId!);
    expect(order).toMatchObject({ quantity: 110, state: 'open', poolId: id, priority: 3 });
    for (const { id: line, quantity } of needs) expect(await lineOf(line)).toMatchObject({ pooled: quantity });
    const { member, id: line, requestId } = needs[0];
    expect(await code(pools.leave(member, id, line))).toBe('pool_committed');
    const late = await house.world.need({ quantity: 5, latest: 4 });
    expect(await code(pools.join(named(late.manufacturerId), id, late.id))).toBe('pool_committed');
    expect(await code(house.app.get(RequestLifeService).cancel(member, requestId, { reason: 'need_gone' }))).toBe(
      'line_in_pool',
    );
    expect(await code(pools.commit(centre, id))).toBe('illegal_move');
  });

  it('shares out what arrives, adds up, and gives the rest back when its order ends', async () => {
    const { id, centre, needs } = await joined([60, 30, 21]);
    await pools.commit(centre, id);
    const { proposal, deliveries } = await agreed(id, centre, 100);
    expect(await poolOf(id)).toMatchObject({ state: 'ordered' });
    expect(await code(pools.dissolve(centre, id, 'berubah pikiran'))).toBe('illegal_move');
    await receive(centre, deliveries[0].id, 37);
    await house.app.get(PoolFollow).follow(id);
    await house.app.get(PoolFollow).follow(id);
    await receive(centre, deliveries[0].id, 63, 3);
    await house.app.get(PoolFollow).follow(id);
    const members = await manager().find(PoolMember, { where: { poolId: id }, order: { joinedAt: 'ASC', id: 'ASC' } });
    const received = members.map((member) => member.received);
    expect(received.reduce((sum, one) => sum + one, 0)).toBe(97);
    expect(received).toEqual([53, 26, 18]);
    const { unitPrice, unitFreight } = await manager().findOneByOrFail(Proposal, { id: proposal });
    const cost = members.reduce((sum, { landedCost }) => sum + landedCost, 0);
    expect(cost).toBe(97 * (unitPrice + unitFreight));
    const { requestId } = await lineOf((await poolOf(id)).requestLineId!);
    await house.app.get(RequestLifeService).cancel(centre, requestId, { reason: 'plan_changed' });
    expect(await house.app.get(PoolFollow).follow(id)).toBe('completed');
    for (const { id: line } of needs) {
      const got = members.find(({ requestLineId }) => requestLineId === line)?.received;
      expect(await lineOf(line)).toMatchObject({ pooled: got, state: 'open' });
    }
  });

  it('fulfils its members’ needs when everything arrived', async () => {
    const { id, centre, needs } = await joined([60, 40]);
    await pools.commit(centre, id);
    const { deliveries } = await agreed(id, centre, 100);
    await receive(centre, deliveries[0].id, 100);
    expect(await house.app.get(PoolFollow).follow(id)).toBe('completed');
    for (const { id: line, quantity } of needs)
      expect(await lineOf(line)).toMatchObject({ pooled: quantity, state: 'fulfilled' });
  });

  it('lets its members’ needs go when it is dissolved before anything is agreed', async () => {
    const { id, centre, needs } = await joined([60, 40]);
    await pools.commit(centre, id);
    await pools.dissolve(centre, id, 'anggota mundur');
    expect(await house.app.get(PoolFollow).follow(id)).toBe('dissolved');
    for (const { id: line } of needs) expect(await lineOf(line)).toMatchObject({ pooled: 0, state: 'open' });
    const marks = await house.dataSource.query('select family from family_change');
    expect(marks).toContainEqual({ family: 'PPE' });
  });

  it('shows a member its own part and the sum, never the others', async () => {
    const { id, centre, needs } = await joined([60, 40]);
    await pools.commit(centre, id);
    const queries = house.app.get(PoolQueries);
    const seen = await queries.get(needs[0].member, id);
    expect(seen.pool).toMatchObject({ quantity: 100, joined: 2 });
    expect(seen.members).toMatchObject([{ requestLineId: needs[0].id, share: 60 }]);
    expect((await queries.get(centre, id)).members).toHaveLength(2);
    const stranger = named(await house.world.organisation(['manufacturer']));
    expect(await code(queries.get(stranger, id))).toBe('not_found');
    const { items } = await queries.list(needs[1].member, { organisationId: needs[1].manufacturerId, part: 'member' });
    expect(items.map((pool) => pool.id)).toEqual([id]);
  });
});

describe('races', () => {
  it('between leaving and committing: the shares are the order, whoever comes first', async () => {
    for (let round = 0; round < 6; round++) {
      const { id, centre, needs } = await joined([60, 50, 40]);
      const [left, committed] = await Promise.all([
        code(pools.leave(needs[round % 3].member, id, needs[round % 3].id)),
        code(pools.commit(centre, id)),
      ]);
      const { requestLineId } = await poolOf(id);
      const ordered = requestLineId === null ? null : (await lineOf(requestLineId)).quantity;
      expect([
        { left: 'done', committed: 'done', ordered: 150 - needs[round % 3].quantity },
        { left: 'pool_committed', committed: 'done', ordered: 150 },
        { left: 'done', committed: 'pool_below_target', ordered: null },
      ]).toContainEqual({ left, committed, ordered });
    }
  });

  it('between joining and committing: nobody is in without being ordered for', async () => {
    for (let round = 0; round < 6; round++) {
      const { id, centre } = await joined([60, 50]);
      const late = await house.world.need({ quantity: 25, latest: 4 });
      const [came, committed] = await Promise.all([
        code(pools.join(named(late.manufacturerId), id, late.id)),
        code(pools.commit(centre, id)),
      ]);
      expect(committed).toBe('done');
      const order = await lineOf((await poolOf(id)).requestLineId!);
      expect(order.quantity).toBe(came === 'done' ? 135 : 110);
    }
  });

  it('of one need into two pools: one of them has it', async () => {
    const [one, two] = [await gathering([]), await gathering([])];
    const need = await house.world.need({ quantity: 25, latest: 4 });
    const member = named(need.manufacturerId);
    const outcomes = await Promise.all([one, two].map(({ id }) => code(pools.join(member, id, need.id))));
    expect(outcomes.toSorted()).toEqual(['done', 'pool_joined_elsewhere']);
  });
});

it('is no member of anything while suspended', async () => {
  const { id, needs } = await joined([60, 50]);
  await manager().update(Organisation, needs[0].manufacturerId, { state: 'suspended' });
  const centre = named((await poolOf(id)).organisationId);
  expect(await code(pools.commit(centre, id))).toBe('pool_too_few');
});
