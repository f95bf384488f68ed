import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MarketWorld } from '../../../../test/support/market-world.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Actor } from '../platform/context.js';
import { LineCalendarService } from './line-calendar.service.js';
import { LineWeek } from './line.entity.js';
import { LineService } from './line.service.js';
import { OfferLifeService } from './offer-life.service.js';
import { OfferService } from './offer.service.js';

let world: MarketWorld;
let lines: LineService;
let calendar: LineCalendarService;
let offers: OfferService;
let life: OfferLifeService;
let producerId: string;
let facilityId: string;
let ayu: Actor;

beforeAll(async () => {
  world = await MarketWorld.open();
  lines = world.get(LineService);
  calendar = world.get(LineCalendarService);
  offers = world.get(OfferService);
  life = world.get(OfferLifeService);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  producerId = await world.rows.organisation(['producer'], 'PT Produsen');
  facilityId = await world.rows.facility(producerId);
  ayu = world.member(producerId);
});

const stated = (index: number, effective: number) => ({
  week: world.week(index),
  installed: effective + 20,
  effective,
  maximum: effective + 50,
});
const newLine = () => lines.create(ayu, { facilityId, name: 'Lini spunbond', unit: 'kg' });

/** A line with three weeks of 1,000 kg. */
async function lineWithWeeks() {
  const line = await newLine();
  const weeks = [0, 1, 2].map((i) => stated(i, 1_000));
  return (await calendar.write(ayu, line.id, weeks, line.version)).line;
}

async function publishedOffer(change: object = {}) {
  const line = await lineWithWeeks();
  const { offer } = await offers.create(ayu, {
    facilityId,
    materialCode: 'SPUNBOND',
    unitPrice: 30_000,
    lineId: line.id,
    attributes: { gsm: 25 },
    ...change,
  });
  return { line, offer: (await life.publish(ayu, offer.id)).offer };
}

const hold = (table: string, key: string, id: string, index: number, amount: number) =>
  world.dataSource.query(`update ${table} set held = $1 where ${key} = $2 and week = $3`, [
    amount,
    id,
    world.rows.week(index),
  ]);

describe('lines', () => {
  it('belong to a facility of one’s own, of a producer', async () => {
    const line = await newLine();
    expect(line).toMatchObject({ organisationId: producerId, facilityId, state: 'active', version: 1 });
    const stranger = world.member(await world.rows.organisation(['producer']));
    await expect(lines.create(stranger, { facilityId, name: 'Lini', unit: 'kg' })).rejects.toMatchObject({
      code: 'not_found',
    });
    const buyer = await world.rows.organisation(['manufacturer'], 'PT Pembeli');
    const elsewhere = { facilityId: await world.rows.facility(buyer), name: 'Lini', unit: 'kg' };
    await expect(lines.create(world.member(buyer), elsewhere)).rejects.toMatchObject({ code: 'not_a_producer' });
  });

  it('are hidden from other firms, readable and not writable for the ministry', async () => {
    const line = await newLine();
    const stranger = world.member(await world.rows.organisation(['producer']));
    await expect(lines.get(stranger, line.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(calendar.read(stranger, line.id, world.week(0), 1)).rejects.toMatchObject({ code: 'not_found' });
    expect((await lines.get(world.ministry('verifier'), line.id)).id).toBe(line.id);
    await expect(lines.update(world.ministry('verifier'), line.id, { name: 'Lain' }, 1)).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect((await lines.list(stranger, {})).items).toEqual([]);
    expect((await lines.list(world.ministry('verifier'), { facilityId })).items.map(({ id }) => id)).toEqual([line.id]);
  });

  it('change only for whoever saw the newest version', async () => {
    const line = await newLine();
    expect(await lines.update(ayu, line.id, { name: 'Lini 2', machines: 3 }, 1)).toMatchObject({ version: 2 });
    await expect(lines.update(ayu, line.id, { name: 'Lini 3' }, 1)).rejects.toMatchObject({
      code: 'precondition_failed',
      params: { by: 'Ayu' },
    });
    expect(await lines.get(ayu, line.id)).toMatchObject({ name: 'Lini 2', machines: 3 });
  });

  it('keep their unit once something is offered from them', async () => {
    const { line } = await publishedOffer();
    await expect(lines.update(ayu, line.id, { unit: 'm2' }, line.version)).rejects.toMatchObject({
      code: 'line_unit_in_use',
    });
  });

  it('take their offers along when they stop, and not back when they resume', async () => {
    const { line, offer } = await publishedOffer();
    expect(await lines.stop(ayu, line.id, 'breakdown')).toMatchObject({ state: 'stopped' });
    expect(world.above.withdrawn).toEqual([{ offerIds: [offer.id], reason: 'offer_withdrawn' }]);
    expect((await offers.get(ayu, offer.id)).offer.state).toBe('withdrawn');
    await expect(life.publish(ayu, offer.id)).rejects.toMatchObject({ code: 'line_stopped' });
    await expect(lines.stop(ayu, line.id, 'breakdown')).rejects.toMatchObject({
      code: 'illegal_move',
      params: { allowed: ['resume'] },
    });
    await lines.resume(ayu, line.id);
    expect((await offers.get(ayu, offer.id)).offer.state).toBe('withdrawn');
    expect((await life.publish(ayu, offer.id)).offer.state).toBe('published');
  });

  it('change nothing while the organisation is suspended', async () => {
    const line = await newLine();
    await world.dataSource.manager.update(Organisation, producerId, { state: 'suspended' });
    const refused = { code: 'organisation_suspended' };
    await expect(newLine()).rejects.toMatchObject(refused);
    await expect(calendar.write(ayu, line.id, [stated(0, 1)], 1)).rejects.toMatchObject(refused);
  });
});

describe('the weekly calendar of a line', () => {
  it('answers every week asked for, zero where nothing is stated', async () => {
    const line = await newLine();
    const written = await calendar.write(ayu, line.id, [stated(1, 800)], 1);
    expect(written.line.version).toBe(2);
    await hold('line_week', 'line_id', line.id, 1, 30);
    const { weeks } = await calendar.read(ayu, line.id, world.week(0), 3);
    expect(weeks).toMatchObject([
      { week: world.week(0), effective: 0, available: 0, stated: false },
      { week: world.week(1), installed: 820, effective: 800, maximum: 850, held: 30, available: 770, stated: true },
      { week: world.week(2), stated: false },
    ]);
  });

  it('does not fall under what is promised, and then changes nothing at all', async () => {
    const line = await lineWithWeeks();
    await hold('line_week', 'line_id', line.id, 1, 400);
    await world.dataSource.manager.update(LineWeek, { lineId: line.id, week: world.rows.week(1) }, { committed: 100 });
    const change = [stated(0, 900), stated(1, 499.999), stated(2, 900)];
    await expect(calendar.write(ayu, line.id, change, line.version)).rejects.toMatchObject({
      code: 'week_already_promised',
      params: { week: world.week(1), promised: 500, value: 499.999, unit: 'kg' },
      errors: [{ pointer: '/weeks/1/effective', params: { min: 500 } }],
    });
    const untouched = await calendar.read(ayu, line.id, world.week(0), 3);
    expect(untouched.weeks.map(({ effective }) => effective)).toEqual([1_000, 1_000, 1_000]);
    expect(untouched.line.version).toBe(line.version);

    const exact = await calendar.write(ayu, line.id, [stated(1, 500)], line.version);
    expect(exact.weeks).toMatchObject([{ effective: 500, available: 0 }]);
  });

  it('holds against holds that come in at the same moment: one of the two gives way', async () => {
    for (let round = 0; round < 20; round++) {
      const line = await newLine();
      await calendar.write(ayu, line.id, [stated(0, 100)], 1);
      const [lowered, taken] = await Promise.allSettled([
        calendar.write(ayu, line.id, [stated(0, 40)], 2),
        world.dataSource.query(
          `update line_week set held = held + 60 where line_id = $1 and held + committed + 60 <= effective returning 1`,
          [line.id],
        ),
      ]);
      const isTaken = taken.status === 'fulfilled' && taken.value[1] === 1;
      expect(isTaken).toBe(lowered.status === 'rejected');
    }
  });

  it('is written by whoever saw the newest version', async () => {
    const line = await lineWithWeeks();
    await expect(calendar.write(ayu, line.id, [stated(0, 1)], 1)).rejects.toMatchObject({
      code: 'precondition_failed',
    });
  });

  it('names every fault before anything is written', async () => {
    const line = await newLine();
    const wrong = [
      { ...stated(0, 10), week: '2026-W99' },
      { ...stated(1, 10), maximum: 5 },
    ];
    await expect(calendar.write(ayu, line.id, wrong, 1)).rejects.toMatchObject({
      code: 'invalid_input',
      errors: [{ pointer: '/weeks/0/week' }, { pointer: '/weeks/1/effective' }],
    });
  });

  it('repeats one week over the following', async () => {
    const line = await newLine();
    await calendar.write(ayu, line.id, [stated(0, 640)], 1);
    const { weeks } = await calendar.copyWeek(ayu, line.id, world.week(0), 5, 2);
    expect(weeks.map((one) => [one.week, one.effective])).toEqual([1, 2, 3, 4, 5].map((i) => [world.week(i), 640]));
    await expect(calendar.copyWeek(ayu, line.id, world.week(9), 1, 3)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('marks the families offered from the line, and no others', async () => {
    const line = await lineWithWeeks();
    expect(await world.changedFamilies()).toEqual([]);
    const { offer } = await offers.create(ayu, {
      facilityId,
      materialCode: 'SPUNBOND',
      unitPrice: 1,
      lineId: line.id,
      attributes: { gsm: 25 },
    });
    await life.publish(ayu, offer.id);
    await world.forgetChanges();
    await calendar.write(ayu, line.id, [stated(0, 900)], line.version);
    expect(await world.changedFamilies()).toEqual(['PPE']);
  });
});
