import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RequestLine } from '#core/demand';
import { openDataSource } from '#core/schema';
import { LineWeek, OfferWeek } from '#core/supply';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { MatchingWorld } from '../../../../test/support/matching-world.js';
import { commitHolds, findCounterFaults, type HoldNeed, releaseHolds, takeHolds } from './hold.js';

let database: TestDatabase;
let dataSource: DataSource;
let world: MatchingWorld;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url, poolSize: 20 });
  world = await MatchingWorld.create(dataSource, '2026-11-25');
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const need = (
  offer: { id: string; lineId: string },
  requestLineId: string,
  quantity: number,
  week = 0,
  load = 1,
): HoldNeed => ({
  offerId: offer.id,
  requestLineId,
  weeks: [{ week: world.week(week), quantity, lineId: offer.lineId, lineLoad: quantity * load }],
});
const take = (...bundles: HoldNeed[][]) => dataSource.transaction((manager) => takeHolds(manager, bundles));
const lineWeek = (lineId: string) => dataSource.manager.findOneByOrFail(LineWeek, { lineId, week: world.week(0) });

describe('holds', () => {
  it('200 takers of the last unit: exactly one has it, and the counters say so', async () => {
    const offer = await world.offer({ effective: [1] });
    const needs = await Promise.all(Array.from({ length: 10 }, () => world.need()));
    const taken = await Promise.all(
      Array.from({ length: 200 }, (_, i) => take([need(offer, needs[i % needs.length].id, 1)])),
    );
    expect(taken.filter(([one]) => one)).toHaveLength(1);
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 1, committed: 0 });
  });

  it('offers that share a line compete for it, by their load', async () => {
    const first = await world.offer({ effective: [10], available: [100], load: 2.5 });
    const second = await world.offer({
      ...first,
      lineId: first.lineId,
      facilityId: first.facilityId,
      producerId: first.producerId,
      available: [100],
    });
    const { id } = await world.need({ quantity: 1_000 });
    expect(await take([need(first, id, 3, 0, 2.5)])).toEqual([true]); // 7.5 of 10
    expect(await take([need(second, id, 3)])).toEqual([false]);
    expect(await take([need(second, id, 2)])).toEqual([true]);
    expect(await lineWeek(first.lineId)).toMatchObject({ held: 9.5 });
  });

  it('respects the offer’s own week and the need', async () => {
    const offer = await world.offer({ effective: [100], available: [5] });
    const { id } = await world.need({ quantity: 3 });
    expect(await take([need(offer, id, 6)])).toEqual([false]);
    expect(await take([need(offer, id, 4)])).toEqual([false]);
    expect(await take([need(offer, id, 3)])).toEqual([true]);
  });

  it('has nothing in a week that is not in the calendar', async () => {
    const offer = await world.offer({ effective: [100] });
    const { id } = await world.need();
    expect(await take([need(offer, id, 1, 7)])).toEqual([false]);
  });

  it('takes in the order given, and a bundle whole or not at all', async () => {
    const offer = await world.offer({ effective: [10, 2] });
    const [a, b] = [await world.need(), await world.need()];
    const bundle = [need(offer, a.id, 6), need(offer, a.id, 3, 1)];
    expect(await take(bundle, [need(offer, b.id, 8)], [need(offer, a.id, 6)])).toEqual([false, true, false]);
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 8 });
    expect(await dataSource.manager.findOneByOrFail(RequestLine, { id: a.id })).toMatchObject({ held: 0 });
  });

  it('releases and commits what it holds, and the sums stay equal to the counters', async () => {
    const offer = await world.offer({ effective: [100] });
    const [a, b] = [await world.need(), await world.need()];
    const released = await world.proposal({ offerId: offer.id, requestLineId: a.id, quantity: 30 });
    const committed = await world.proposal({ offerId: offer.id, requestLineId: b.id, quantity: 20 });
    await dataSource.transaction(async (manager) => {
      await releaseHolds(manager, [released]);
      await manager.query(`update proposal set state = 'expired' where id = $1`, [released]);
      await commitHolds(manager, [committed]);
      await manager.query(`update proposal set state = 'agreed' where id = $1`, [committed]);
    });
    expect(await lineWeek(offer.lineId)).toMatchObject({ held: 0, committed: 20 });
    expect(
      await dataSource.manager.findOneByOrFail(OfferWeek, { offerId: offer.id, week: world.week(0) }),
    ).toMatchObject({ held: 0, committed: 20 });
    expect(await dataSource.manager.findOneByOrFail(RequestLine, { id: b.id })).toMatchObject({ held: 0, agreed: 20 });
    const faults = await findCounterFaults(dataSource.manager);
    expect(faults.filter((fault) => [offer.id, offer.lineId, a.id, b.id].includes(fault.id))).toEqual([]);
  });

  it('sees a counter that no proposal stands behind', async () => {
    const offer = await world.offer({ effective: [100] });
    const { id } = await world.need();
    await take([need(offer, id, 4)]);
    const faults = await findCounterFaults(dataSource.manager);
    expect(faults.filter((fault) => [offer.id, offer.lineId, id].includes(fault.id))).toHaveLength(3);
  });

  it('refuses to release what is not held', async () => {
    const offer = await world.offer();
    const { id } = await world.need();
    const proposal = await world.proposal({ offerId: offer.id, requestLineId: id, quantity: 10 });
    await dataSource.transaction((manager) => releaseHolds(manager, [proposal]));
    await expect(dataSource.transaction((manager) => releaseHolds(manager, [proposal]))).rejects.toThrow(
      '0 counters changed instead of 1',
    );
  });

  it('opposite orders in parallel end without a deadlock', async () => {
    const [a, b] = [await world.offer({ effective: [10_000] }), await world.offer({ effective: [10_000] })];
    const needs = await Promise.all(Array.from({ length: 6 }, () => world.need({ quantity: 10_000 })));
    const rounds = Array.from({ length: 60 }, (_, i) => {
      const [x, y] = [needs[i % 6].id, needs[(i + 1) % 6].id];
      return i % 2 ? take([need(a, x, 1)], [need(b, y, 1)]) : take([need(b, y, 1)], [need(a, x, 1)]);
    });
    expect((await Promise.all(rounds)).flat().every(Boolean)).toBe(true);
    expect(await lineWeek(a.lineId)).toMatchObject({ held: 60 });
  });
});
