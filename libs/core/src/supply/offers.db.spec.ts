import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MarketWorld, START } from '../../../../test/support/market-world.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import type { Actor } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { MailMessage } from '../platform/mail/mail-message.entity.js';
import { FreshnessService } from './freshness.service.js';
import { LineCalendarService } from './line-calendar.service.js';
import { LineService } from './line.service.js';
import { OfferCalendarService } from './offer-calendar.service.js';
import { OfferLifeService } from './offer-life.service.js';
import { Offer, OfferWeek } from './offer.entity.js';
import { OfferService } from './offer.service.js';

let world: MarketWorld;
let lines: LineService;
let calendar: LineCalendarService;
let offers: OfferService;
let life: OfferLifeService;
let offerCalendar: OfferCalendarService;
let freshness: FreshnessService;
let producerId: string;
let facilityId: string;
let ayu: Actor;

beforeAll(async () => {
  world = await MarketWorld.open();
  lines = world.get(LineService);
  calendar = world.get(LineCalendarService);
  offers = world.get(OfferService);
  life = world.get(OfferLifeService);
  offerCalendar = world.get(OfferCalendarService);
  freshness = world.get(FreshnessService);
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

describe('drafting an offer', () => {
  it('needs no complete grade, and says what is odd', async () => {
    const { offer, warnings } = await offers.create(ayu, {
      facilityId,
      materialCode: 'SPUNBOND',
      unitPrice: 30_000,
      attributes: { gsm: 500 },
    });
    expect(offer).toMatchObject({ state: 'draft', moq: 1, multiple: 1, load: 1, followsLine: false, version: 1 });
    expect(warnings).toMatchObject([{ pointer: '/attributes/gsm', code: 'implausible' }]);
  });

  it('names every fault together', async () => {
    const foreignLine = await world.rows.line(
      await world.rows.organisation(['producer']),
      await world.rows.facility(producerId),
      [1],
    );
    await expect(
      offers.create(ayu, {
        facilityId,
        materialCode: 'SPUNBOND',
        unitPrice: 0,
        lineId: foreignLine,
        attributes: { gsm: 'heavy', colour: 'white' },
        certificates: ['SNI 1'],
        moq: 520,
        multiple: 50,
      }),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      errors: [
        { pointer: '/unitPrice', code: 'min' },
        { pointer: '/moq', code: 'not_allowed' },
        { pointer: '/attributes/gsm', code: 'type' },
        { pointer: '/attributes/colour', code: 'unknown_field' },
        { pointer: '/certificates/0', code: 'unknown_reference' },
        { pointer: '/lineId', code: 'unknown_reference' },
      ],
    });
    await expect(offers.create(ayu, { facilityId, materialCode: 'NOTHING', unitPrice: 1 })).rejects.toMatchObject({
      errors: [{ pointer: '/materialCode', code: 'unknown_reference' }],
    });
  });

  it('doubts a price a thousand times the median of three others', async () => {
    const dear = { facilityId, materialCode: 'STARCH', unitPrice: 10_000_001 };
    const code = 'price_far_from_market';
    for (let i = 0; i < 2; i++) await world.rows.offer({ material: 'STARCH', unitPrice: 10_000 });
    expect((await offers.create(ayu, dear)).warnings).toEqual([]);
    await world.rows.offer({ material: 'STARCH', unitPrice: 10_000 });
    expect((await offers.create(ayu, dear)).warnings).toMatchObject([{ pointer: '/unitPrice', code }]);
    expect((await offers.create(ayu, { ...dear, unitPrice: 9 })).warnings).toMatchObject([{ code }]);
    expect((await offers.create(ayu, { ...dear, unitPrice: 10_000_000 })).warnings).toEqual([]);
  });
});

describe('publishing', () => {
  it('asks for the required attributes', async () => {
    const line = await lineWithWeeks();
    const { offer } = await offers.create(ayu, {
      facilityId,
      materialCode: 'SPUNBOND',
      unitPrice: 1,
      lineId: line.id,
    });
    await expect(life.publish(ayu, offer.id)).rejects.toMatchObject({
      errors: [{ pointer: '/attributes/gsm', code: 'required' }],
    });
  });

  it('fills the calendar from the line: whole units by load', async () => {
    const { offer } = await publishedOffer({ load: 3 });
    expect(offer).toMatchObject({ state: 'published', followsLine: true, stale: false, confirmedAt: world.now });
    const { weeks } = await offerCalendar.read(ayu, offer.id, world.week(0), 4);
    expect(weeks.map(({ available }) => available)).toEqual([333, 333, 333, 0]);
    expect(await world.changedFamilies()).toEqual(['PPE']);
  });

  it('needs something to give', async () => {
    const { offer } = await offers.create(ayu, {
      facilityId,
      materialCode: 'SPUNBOND',
      unitPrice: 1,
      attributes: { gsm: 25 },
    });
    await expect(life.publish(ayu, offer.id)).rejects.toMatchObject({ code: 'offer_without_capacity' });
    await offerCalendar.write(ayu, offer.id, [{ week: world.week(-1), available: 50 }], 1);
    await expect(life.publish(ayu, offer.id)).rejects.toMatchObject({ code: 'offer_without_capacity' });
    await offerCalendar.write(ayu, offer.id, [{ week: world.week(0), available: 50 }], 2);
    expect((await life.publish(ayu, offer.id)).offer).toMatchObject({ state: 'published', version: 4 });
  });

  it('refuses an offer whose validity is over', async () => {
    const { offer } = await offers.create(ayu, {
      facilityId,
      materialCode: 'SPUNBOND',
      unitPrice: 1,
      attributes: { gsm: 25 },
      validUntil: '2026-11-24',
    });
    await expect(life.publish(ayu, offer.id)).rejects.toMatchObject({
      errors: [{ pointer: '/validUntil', code: 'min' }],
    });
  });
});

describe('a published offer', () => {
  it('changes its price at any time; live proposals keep theirs', async () => {
    const { offer } = await publishedOffer();
    await hold('offer_week', 'offer_id', offer.id, 0, 10);
    await world.forgetChanges();
    const { offer: after } = await offers.update(ayu, offer.id, { unitPrice: 31_000, moq: 100 }, offer.version);
    expect(after).toMatchObject({ unitPrice: 31_000, moq: 100, version: offer.version + 1, state: 'published' });
    expect(await world.changedFamilies()).toEqual(['PPE']);
    expect(world.above.withdrawn).toEqual([]);
  });

  it('keeps its grade while anything is held', async () => {
    const { offer } = await publishedOffer();
    await hold('offer_week', 'offer_id', offer.id, 0, 10);
    await expect(
      offers.update(ayu, offer.id, { attributes: { gsm: 30 }, localContent: 40 }, offer.version),
    ).rejects.toMatchObject({
      code: 'offer_has_live_proposals',
      params: { fields: ['attributes', 'localContent'], held: 10, unit: 'kg' },
    });
    await hold('offer_week', 'offer_id', offer.id, 0, 0);
    const { offer: after } = await offers.update(ayu, offer.id, { attributes: { gsm: 30 } }, offer.version);
    expect(after.attributes).toEqual({ gsm: 30 });
  });

  it('stays complete', async () => {
    const { offer } = await publishedOffer();
    await expect(offers.update(ayu, offer.id, { attributes: {} }, offer.version)).rejects.toMatchObject({
      errors: [{ pointer: '/attributes/gsm', code: 'required' }],
    });
  });

  it('follows its line, down to what is promised', async () => {
    const { line, offer } = await publishedOffer();
    await hold('offer_week', 'offer_id', offer.id, 1, 700);
    const lower = [stated(0, 600), stated(1, 600), stated(3, 250.5)];
    await calendar.write(ayu, line.id, lower, line.version);
    const { weeks } = await offerCalendar.read(ayu, offer.id, world.week(0), 4);
    expect(weeks.map(({ available }) => available)).toEqual([600, 700, 1_000, 250]);
  });

  it('stops following once it has a calendar of its own', async () => {
    const { line, offer } = await publishedOffer();
    await offerCalendar.write(ayu, offer.id, [{ week: world.week(0), available: 5 }], offer.version);
    await calendar.write(ayu, line.id, [stated(0, 600), stated(1, 600)], line.version);
    const { weeks, offer: after } = await offerCalendar.read(ayu, offer.id, world.week(0), 2);
    expect(weeks.map(({ available }) => available)).toEqual([5, 1_000]);
    expect(after.followsLine).toBe(false);
  });

  it('follows its new load', async () => {
    const { offer } = await publishedOffer();
    await offers.update(ayu, offer.id, { load: 2 }, offer.version);
    const { weeks } = await offerCalendar.read(ayu, offer.id, world.week(0), 1);
    expect(weeks).toMatchObject([{ available: 500 }]);
  });

  it('never offers less than is promised of a week', async () => {
    const { offer } = await publishedOffer();
    await hold('offer_week', 'offer_id', offer.id, 0, 60);
    const change = [
      { week: world.week(0), available: 59 },
      { week: world.week(1), available: 7 },
    ];
    await expect(offerCalendar.write(ayu, offer.id, change, offer.version)).rejects.toMatchObject({
      code: 'week_already_promised',
      params: { week: world.week(0), promised: 60, value: 59 },
    });
    expect(
      await world.dataSource.manager.findOneByOrFail(OfferWeek, { offerId: offer.id, week: world.rows.week(1) }),
    ).toMatchObject({ available: 1_000 });
  });

  it('is withdrawn with what rests on it, or not at all', async () => {
    const { offer } = await publishedOffer();
    world.above.failing = true;
    await expect(life.withdraw(ayu, offer.id, 'sold_elsewhere')).rejects.toThrow('listener failed');
    expect((await offers.get(ayu, offer.id)).offer.state).toBe('published');
    world.above.failing = false;
    const { offer: after } = await life.withdraw(ayu, offer.id, 'sold_elsewhere', 'kontrak lama');
    expect(after).toMatchObject({ state: 'withdrawn', version: offer.version + 1 });
    expect(world.above.withdrawn).toEqual([{ offerIds: [offer.id], reason: 'offer_withdrawn' }]);
    const [entry] = await world.dataSource.manager.find(AuditEntry, {
      where: { subjectId: offer.id, action: 'offer.withdraw' },
    });
    expect(entry).toMatchObject({ reason: 'sold_elsewhere', details: { note: 'kontrak lama' } });
    await expect(life.withdraw(ayu, offer.id, 'mistake')).rejects.toMatchObject({
      code: 'illegal_move',
      params: { state: 'withdrawn', allowed: ['publish'] },
    });
  });

  it('is hidden from other firms', async () => {
    const { offer } = await publishedOffer();
    const stranger = world.member(await world.rows.organisation(['producer', 'manufacturer']));
    for (const attempt of [
      () => offers.get(stranger, offer.id),
      () => offers.update(stranger, offer.id, { unitPrice: 1 }, offer.version),
      () => offerCalendar.read(stranger, offer.id, world.week(0), 1),
      () => life.withdraw(stranger, offer.id, 'mistake'),
      () => life.confirm(stranger, [offer.id]),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
    await expect(life.withdraw(world.ministry('planner'), offer.id, 'mistake')).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect((await offers.get(world.ministry('planner'), offer.id)).offer.id).toBe(offer.id);
  });
});

describe('the list of offers', () => {
  it('turns pages without missing or repeating any', async () => {
    const made: string[] = [];
    for (let i = 0; i < 5; i++) {
      made.push((await offers.create(ayu, { facilityId, materialCode: 'SPUNBOND', unitPrice: 1 })).offer.id);
    }
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await offers.list(ayu, { limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      expect(page.items.every((offer) => offer.material.code === 'SPUNBOND')).toBe(true);
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(made.toSorted().toReversed());
    expect((await offers.list(ayu, { state: 'published' })).items).toEqual([]);
    const cursor = Buffer.from('["x"]').toString('base64url');
    await expect(offers.list(ayu, { cursor })).rejects.toMatchObject({ code: 'invalid_cursor' });
  });
});

describe('freshness', () => {
  const DAY = 28;

  it('an offer nobody confirms turns stale after 28 days, and its owner gets one letter', async () => {
    const { offer } = await publishedOffer();
    await publishedOffer();
    await world.newOwner(producerId, 'kantor@contoh.example');
    const letters = () => world.dataSource.manager.findBy(MailMessage, { recipient: 'kantor@contoh.example' });

    world.forwardDays(DAY);
    await freshness.refreshFreshness();
    expect((await offers.get(ayu, offer.id)).offer.stale).toBe(false); // to the day it still holds

    world.forwardDays(0.001);
    await world.forgetChanges();
    await Promise.all([freshness.refreshFreshness(), freshness.refreshFreshness()]);
    await freshness.refreshFreshness();
    expect((await offers.get(ayu, offer.id)).offer.stale).toBe(true);
    expect(await letters()).toMatchObject([
      {
        template: 'offer.stale',
        params: { title: 'Masih berlaku? 2 penawaran', body: expect.stringContaining('dari PT Produsen') as string },
      },
    ]);
    expect(await world.changedFamilies()).toEqual(['PPE']);

    expect(await life.confirm(ayu, [offer.id, offer.id])).toEqual({ confirmed: 1, wereStale: 1 });
    expect((await offers.get(ayu, offer.id)).offer).toMatchObject({ stale: false, confirmedAt: world.now });
    world.forwardDays(DAY + 1);
    await freshness.refreshFreshness();
    expect(await letters()).toHaveLength(2);
  });

  it('confirms all or none', async () => {
    const { offer } = await publishedOffer();
    world.forwardDays(3);
    const { offer: draft } = await offers.create(ayu, { facilityId, materialCode: 'SPUNBOND', unitPrice: 1 });
    await expect(life.confirm(ayu, [offer.id, draft.id])).rejects.toMatchObject({ code: 'illegal_move' });
    await expect(life.confirm(ayu, [offer.id, newId()])).rejects.toMatchObject({ code: 'not_found' });
    await expect(life.confirm(ayu, [])).rejects.toMatchObject({ code: 'invalid_input' });
    const stored = await world.dataSource.manager.findOneByOrFail(Offer, { id: offer.id });
    expect(stored.confirmedAt).toEqual(new Date(START));
  });
});

describe('the level of an offer', () => {
  it('is that of the claims that cover it today; what nothing covers has none', async () => {
    const tested = await world.rows.offer({ level: 2 });
    const declared = await world.rows.offer({ level: 0 });
    expect(await offers.levelsOf([tested, declared])).toEqual(new Map([[tested.id, 2]]));
    expect(await offers.levelsOf([])).toEqual(new Map());
  });
});
