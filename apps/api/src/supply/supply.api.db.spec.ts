import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { weekOfDate } from '#contracts';
import { createAccount, hashPassword } from '#core/identity';
import { Membership } from '#core/organisations';
import { newId } from '#core/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { MatchingWorld } from '../../../../test/support/matching-world.js';
import { createApp } from '../create-app.js';
import { IdentityApiModule } from '../identity/identity.api.module.js';
import { OrganisationsApiModule } from '../organisations/organisations.api.module.js';
import { SupplyApiModule } from './supply.api.module.js';

const PASSWORD = 'kain-katun-tenun-biru';
let database: TestDatabase;
let app: NestExpressApplication;
let rows: MatchingWorld;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(testEnv(database.url), [IdentityApiModule, OrganisationsApiModule, SupplyApiModule]);
  await app.init();
  rows = await MatchingWorld.create(app.get(DataSource), new Date().toISOString().slice(0, 10));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

type Client = ReturnType<typeof supertest.agent>;

/** Somebody signed in who belongs to the organisation. */
async function memberOf(organisationId: string): Promise<Client> {
  const { manager } = app.get(DataSource);
  const email = `${newId()}@contoh.example`;
  const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
  const userId = await createAccount(manager, { email, name: 'Ayu', passwordHash, emailVerified: true }, new Date());
  await manager.insert(Membership, { organisationId, userId, role: 'member', createdAt: new Date() });
  const client = supertest.agent(app.getHttpServer());
  await client.post('/api/v1/auth/sign-in').send({ email, password: PASSWORD }).expect(200);
  return client;
}

let facilityId: string;
let ayu: Client;

beforeEach(async () => {
  const producerId = await rows.organisation(['producer'], 'PT Produsen');
  facilityId = await rows.facility(producerId);
  ayu = await memberOf(producerId);
});

const week = (index: number) => weekOfDate(rows.week(index));
const stated = (index: number, effective: number) => ({ week: week(index), installed: 500, effective, maximum: 600 });
const newLine = async () =>
  (await ayu.post('/api/v1/lines').send({ facilityId, name: 'Lini 1', unit: 'kg' }).expect(201)).body as { id: string };

describe('lines over HTTP', () => {
  it('from a new line to a calendar and a published offer', async () => {
    const line = await ayu.post('/api/v1/lines').send({ facilityId, name: 'Lini 1', unit: 'kg' }).expect(201);
    expect(line.headers.etag).toBe('"v1"');
    expect(line.body).toMatchObject({
      state: 'active',
      actions: ['update', 'write_calendar', 'declare_outage', 'stop'],
    });
    const calendar = `/api/v1/lines/${line.body.id}/calendar`;
    await ayu
      .put(calendar)
      .send({ weeks: [stated(0, 400)] })
      .expect(428);
    const written = await ayu
      .put(calendar)
      .set('If-Match', '"v1"')
      .set('Accept-Language', 'en')
      .send({ weeks: [stated(0, 400), stated(1, 550)] })
      .expect(200);
    expect(written.headers.etag).toBe('"v2"');
    expect(written.body.weeks[0]).toMatchObject({ week: week(0), effective: 400, available: 400, stated: true });
    expect(written.body.warnings).toMatchObject([
      { pointer: '/weeks/1/effective', code: 'above_installed', detail: expect.stringContaining('more than') },
    ]);
    await ayu
      .put(calendar)
      .set('If-Match', '"v1"')
      .send({ weeks: [stated(0, 1)] })
      .expect(412);

    const offer = await ayu
      .post('/api/v1/offers')
      .send({ facilityId, materialCode: 'SPUNBOND', unitPrice: 30_000, lineId: line.body.id, moq: 50, multiple: 50 })
      .expect(201);
    expect(offer.body).toMatchObject({
      state: 'draft',
      material: { code: 'SPUNBOND', unit: 'kg' },
      actions: ['update', 'write_calendar', 'publish'],
    });
    const published = await ayu.post(`/api/v1/offers/${offer.body.id}/publish`).expect(200);
    expect(published.body).toMatchObject({
      state: 'published',
      actions: expect.arrayContaining(['withdraw', 'confirm']),
    });
    const weeks = await ayu.get(`/api/v1/offers/${offer.body.id}/calendar?weeks=3`).expect(200);
    expect(weeks.body.weeks.map((one: { available: number }) => one.available)).toEqual([400, 550, 0]);
    const confirmed = await ayu
      .post('/api/v1/offers/confirm')
      .send({ offerIds: [offer.body.id.toUpperCase()] })
      .expect(200);
    expect(confirmed.body).toEqual({ confirmed: 1, wereStale: 0 });

    await app
      .get(DataSource)
      .query('update line_week set held = 300 where line_id = $1 and week = $2', [line.body.id, rows.week(0)]);
    const refused = await ayu
      .put(calendar)
      .set('If-Match', '"v2"')
      .set('Accept-Language', 'en')
      .send({ weeks: [stated(0, 299)] })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'week_already_promised', errors: [{ pointer: '/weeks/0/effective' }] });
    expect(refused.body.detail).toContain('300 kg');

    const stopped = await ayu.post(`/api/v1/lines/${line.body.id}/stop`).send({ reason: 'breakdown' }).expect(200);
    expect(stopped.body).toMatchObject({ state: 'stopped', actions: ['update', 'write_calendar', 'resume'] });
    const after = await ayu.get(`/api/v1/offers/${offer.body.id}`).expect(200);
    expect(after.body.state).toBe('withdrawn');
  });

  it('makes one line of the same request sent twice', async () => {
    const send = () =>
      ayu.post('/api/v1/lines').set('Idempotency-Key', 'satu').send({ facilityId, name: 'Lini 9', unit: 'kg' });
    const [first, second] = [await send().expect(201), await send().expect(201)];
    expect(second.body.id).toBe(first.body.id);
    expect((await ayu.get('/api/v1/lines').expect(200)).body.items).toHaveLength(1);
  });

  it('hides lines and offers from other firms', async () => {
    const { id } = await newLine();
    const budi = await memberOf(await rows.organisation(['producer'], 'PT Lain'));
    await budi.get(`/api/v1/lines/${id}`).expect(404);
    await budi.get(`/api/v1/lines/${id}/calendar`).expect(404);
    await budi.patch(`/api/v1/lines/${id}`).set('If-Match', '"v1"').send({ name: 'Lini 2' }).expect(404);
    expect((await budi.get('/api/v1/lines').expect(200)).body.items).toEqual([]);
    await supertest(app.getHttpServer()).get(`/api/v1/lines/${id}`).expect(401);
  });

  it('answers what is no sensible input with the faults, never with a fault of ours', async () => {
    const { id } = await newLine();
    const offer = { facilityId, materialCode: 'SPUNBOND', unitPrice: 1 };
    const hostile: [string, string, object][] = [
      ['put', `/api/v1/lines/${id}/calendar`, { weeks: [null] }],
      ['put', `/api/v1/lines/${id}/calendar`, { weeks: [[]] }],
      ['put', `/api/v1/lines/${id}/calendar`, { weeks: [{ ...stated(0, 1), installed: '1e400' }] }],
      ['put', `/api/v1/lines/${id}/calendar`, { weeks: [{ ...stated(0, 1), week: '1991-W54' }] }],
      ['patch', `/api/v1/lines/${id}`, { machines: 1e20 }],
      ['post', '/api/v1/offers', { ...offer, tiers: [null] }],
      ['post', '/api/v1/offers', { ...offer, tiers: [{ from: 5, unitPrice: {} }] }],
      ['post', '/api/v1/offers', { ...offer, attributes: { __proto__x: { a: 1 } } }],
      ['post', '/api/v1/offers', { ...offer, attributes: [] }],
      ['post', '/api/v1/offers', { ...offer, certificates: [null] }],
      ['post', '/api/v1/offers', { ...offer, validUntil: '2026-02-30' }],
      ['post', '/api/v1/offers', { ...offer, load: 0.00001 }],
      ['post', '/api/v1/offers', { ...offer, materialCode: 'NOTHING' }],
      ['post', '/api/v1/offers/confirm', { offerIds: [null] }],
    ];
    for (const [method, path, body] of hostile) {
      const answer = await ayu[method as 'post'](path).set('If-Match', '"v1"').send(body);
      expect([path, body, answer.status, answer.body.code]).toEqual([path, body, 422, 'invalid_input']);
      expect(answer.body.errors.length).toBeGreaterThan(0);
    }
    const nulls = await ayu
      .post('/api/v1/offers')
      .send({ ...offer, tiers: null, attributes: null, certificates: null, load: null, moq: null })
      .expect(201);
    expect(nulls.body).toMatchObject({ tiers: [], attributes: {}, certificates: [], load: 1, moq: 1 });
    await ayu.patch(`/api/v1/lines/${id}`).set('If-Match', '"v1"').send({ name: null, unit: null }).expect(200);
    await ayu.get(`/api/v1/lines/${id}/calendar?from=2026-W99`).expect(422);
    await ayu.get(`/api/v1/lines/${id}/calendar?weeks=105`).expect(422);
    await ayu.get('/api/v1/offers?cursor=WyJ4Il0').expect(400);
  });
});
