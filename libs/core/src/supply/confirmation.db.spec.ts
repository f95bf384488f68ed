import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MarketWorld } from '../../../../test/support/market-world.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Actor } from '../platform/context.js';
import { MailMessage } from '../platform/mail/mail-message.entity.js';
import { ConfirmationService } from './confirmation.service.js';
import { Offer } from './offer.entity.js';

let world: MarketWorld;
let confirmation: ConfirmationService;
let producerId: string;
let email: string;
let ayu: Actor;

beforeAll(async () => {
  world = await MarketWorld.open();
  confirmation = world.get(ConfirmationService);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  await world.dataSource.manager.deleteAll(MailMessage);
  await world.dataSource.manager.update(Offer, { state: 'published' }, { state: 'withdrawn' });
  producerId = await world.rows.organisation(['producer'], 'PT Produsen');
  email = `${producerId}@contoh.example`;
  await world.newOwner(producerId, email);
  ayu = world.member(producerId);
});

const letters = () => world.dataSource.manager.find(MailMessage, { order: { createdAt: 'ASC', id: 'ASC' } });
const linesOf = ({ params }: MailMessage) => params.body.split('\n').filter((line) => line.startsWith('- '));
const daysAgo = (days: number) => new Date(world.now.getTime() - days * 86_400_000);
const offer = (confirmedAt: Date) => world.rows.offer({ producerId, confirmedAt });

describe('the weekly reminder', () => {
  it('goes once a week to each organisation, names its offers by age, and says what age does to them', async () => {
    await offer(daysAgo(60));
    await offer(daysAgo(30));
    await offer(daysAgo(8));
    await offer(daysAgo(1)); // confirmed this week already
    await Promise.all([confirmation.remind(), confirmation.remind(), confirmation.remind()]);
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ template: 'offer.weekly', recipient: email, locale: 'id' });
    expect(linesOf(letter)).toEqual([
      expect.stringMatching(/\(2026-09-26, tidak lagi ikut pemadanan\)$/),
      expect.stringMatching(/\(2026-10-26, nilainya dikurangi dalam pemadanan\)$/),
      expect.stringMatching(/\(2026-11-17\)$/),
    ]);
    world.forwardDays(4); // Sunday
    expect(await confirmation.remind()).toBe(0);
    world.forwardDays(1);
    expect(await confirmation.remind()).toBe(1);
    expect(linesOf((await letters())[1])).toHaveLength(4);
  });

  it('leaves those alone who have confirmed everything since Monday', async () => {
    await offer(daysAgo(40));
    await confirmation.confirmAll(ayu, producerId);
    expect(await confirmation.remind()).toBe(0);
  });
});

describe('all still true', () => {
  it('confirms every published offer of the organisation, brings back those left out, and no one else’s', async () => {
    const old = await offer(daysAgo(70));
    const other = await world.rows.offer({ confirmedAt: daysAgo(70) });
    const gone = await offer(daysAgo(70));
    const { manager } = world.dataSource;
    await manager.update(Offer, old.id, { stale: true });
    await manager.update(Offer, gone.id, { state: 'withdrawn' });
    expect(await confirmation.confirmAll(ayu, producerId)).toEqual({ confirmed: 1, wereStale: 1 });
    expect(await manager.findOneByOrFail(Offer, { id: old.id })).toMatchObject({
      confirmedAt: world.now,
      stale: false,
    });
    expect((await manager.findOneByOrFail(Offer, { id: other.id })).confirmedAt).toEqual(daysAgo(70));
    expect((await manager.findOneByOrFail(Offer, { id: gone.id })).confirmedAt).toEqual(daysAgo(70));
    expect(await world.changedFamilies()).toEqual(['PPE']);
  });

  it('is for members only, and not while suspended', async () => {
    const stranger = world.member(await world.rows.organisation(['producer'], 'PT Lain'));
    await expect(confirmation.confirmAll(stranger, producerId)).rejects.toMatchObject({ code: 'not_found' });
    await world.dataSource.manager.update(Organisation, producerId, { state: 'suspended' });
    await expect(confirmation.confirmAll(ayu, producerId)).rejects.toMatchObject({ code: 'organisation_suspended' });
  });
});
