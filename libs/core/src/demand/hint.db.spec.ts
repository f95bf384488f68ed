import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MarketWorld } from '../../../../test/support/market-world.js';
import type { Actor } from '../platform/context.js';
import { HintService } from './hint.service.js';
import type { NewRequestLine } from './line-terms.rules.js';

let world: MarketWorld;
let hints: HintService;
let facilityId: string;
let budi: Actor;

beforeAll(async () => {
  world = await MarketWorld.open();
  hints = world.get(HintService);
  const buyerId = await world.rows.organisation(['manufacturer'], 'PT Masker');
  facilityId = await world.rows.facility(buyerId);
  budi = world.member(buyerId);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  await world.dataSource.query(`update offer set state = 'withdrawn'`);
});

const wish = (change: Partial<NewRequestLine> = {}): NewRequestLine => ({
  materialCode: 'SPUNBOND',
  quantity: 500,
  facilityId,
  earliestWeek: world.week(0),
  latestWeek: world.week(1),
  ...change,
});
const hint = (change: Partial<NewRequestLine> = {}) => hints.hint(budi, wish(change));

describe('the live hint', () => {
  it('counts verified offers that fit, and says what cuts most', async () => {
    await world.rows.offer({ attributes: { gsm: 25 }, unitPrice: 30_000 });
    await world.rows.offer({ attributes: { gsm: 40 }, unitPrice: 30_000 });
    await world.rows.offer({ attributes: { gsm: 41 }, unitPrice: 30_000 });
    await world.rows.offer({ attributes: { gsm: 25 }, unitPrice: 90_000 });
    await world.rows.offer({ attributes: { gsm: 25 }, level: 0 });
    expect(await hint()).toMatchObject({ offers: 4, fitting: 4, cutsMost: null });
    const narrow = await hint({ constraints: { gsm: { min: 24, max: 26 } }, maxUnitPrice: 50_000 });
    expect(narrow).toMatchObject({ offers: 4, fitting: 1, cutsMost: 'constraints.gsm' });
    expect(narrow.without).toContainEqual({ constraint: 'constraints.gsm', fitting: 3 });
    expect(narrow.without).toContainEqual({ constraint: 'maxUnitPrice', fitting: 2 });
    expect(await hint({ minLevel: 2 })).toMatchObject({ fitting: 4 });
  });

  it('counts what is free in time: lead, sea, holds and the line’s own capacity', async () => {
    await world.rows.offer({ effective: [1_000, 1_000], regency: '73.71' }); // one week by sea
    await world.rows.offer({ effective: [1_000, 1_000], leadWeeks: 2 }); // too late
    const line = await world.rows.offer({ effective: [600, 0], available: [1_000, 0], moq: 500 });
    expect(await hint()).toMatchObject({ offers: 3, fitting: 2, cutsMost: 'weeks' });
    expect(await hint({ latestWeek: world.week(0) })).toMatchObject({ fitting: 1 });
    expect(await hint({ latestWeek: world.week(2) })).toMatchObject({ fitting: 3, cutsMost: null });
    await world.dataSource.query('update line_week set held = 101 where line_id = $1 and week = $2', [
      line.lineId,
      world.rows.week(0),
    ]);
    expect(await hint({ latestWeek: world.week(0) })).toMatchObject({ fitting: 0 });
  });

  it('leaves out what matching would: stopped lines, offers long unconfirmed or over', async () => {
    const offer = await world.rows.offer();
    const { dataSource } = world;
    expect((await hint()).offers).toBe(1);
    await dataSource.query(`update line set state = 'stopped' where id = $1`, [offer.lineId]);
    expect((await hint()).offers).toBe(0);
    await dataSource.query(`update line set state = 'active' where id = $1`, [offer.lineId]);
    await dataSource.query(`update offer set confirmed_at = confirmed_at - interval '60 days' where id = $1`, [
      offer.id,
    ]);
    expect((await hint()).offers).toBe(0);
  });

  it('refuses what is wrong with the line, and warns of what is odd', async () => {
    await expect(hint({ quantity: 0, constraints: { bfe: { min: 1 } } })).rejects.toMatchObject({
      errors: [{ pointer: '/quantity' }, { pointer: '/constraints/bfe' }],
    });
    expect((await hint({ constraints: { gsm: { min: 500 } } })).warnings).toMatchObject([{ code: 'implausible' }]);
    await expect(hints.hint(world.member(), wish())).rejects.toMatchObject({ code: 'not_found' });
  });
});
