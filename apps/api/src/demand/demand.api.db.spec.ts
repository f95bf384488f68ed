import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weekOfDate } from '#contracts';
import { loadReferenceData } from '#core/catalogue';
import { createAccount, hashPassword } from '#core/identity';
import { Membership } from '#core/organisations';
import { newId } from '#core/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { MatchingWorld } from '../../../../test/support/matching-world.js';
import { createApp } from '../create-app.js';
import { IdentityApiModule } from '../identity/identity.api.module.js';
import { OrganisationsApiModule } from '../organisations/organisations.api.module.js';
import { DemandApiModule } from './demand.api.module.js';

const PASSWORD = 'kain-katun-tenun-biru';
let database: TestDatabase;
let app: NestExpressApplication;
let rows: MatchingWorld;
let organisationId: string;
let facilityId: string;
let budi: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(testEnv(database.url), [IdentityApiModule, OrganisationsApiModule, DemandApiModule]);
  await app.init();
  rows = await MatchingWorld.create(app.get(DataSource), new Date().toISOString().slice(0, 10));
  await loadReferenceData(app.get(DataSource));
  organisationId = await rows.organisation(['manufacturer'], 'PT Masker');
  facilityId = await rows.facility(organisationId);
  budi = await memberOf(organisationId);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

type Client = ReturnType<typeof supertest.agent>;

/** Somebody signed in who belongs to the organisation. */
async function memberOf(id: string): Promise<Client> {
  const { manager } = app.get(DataSource);
  const email = `${newId()}@contoh.example`;
  const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
  const userId = await createAccount(manager, { email, name: 'Budi', passwordHash, emailVerified: true }, new Date());
  await manager.insert(Membership, { organisationId: id, userId, role: 'member', createdAt: new Date() });
  const client = supertest.agent(app.getHttpServer());
  await client.post('/api/v1/auth/sign-in').send({ email, password: PASSWORD }).expect(200);
  return client;
}

const week = (index: number) => weekOfDate(rows.week(index));
const line = (change: object = {}) => ({
  materialCode: 'NW-MB',
  quantity: 6_000,
  facilityId,
  earliestWeek: week(0),
  latestWeek: week(4),
  constraints: { gsm: { min: 23.75, max: 26.25 }, electret: { in: [true] } },
  ...change,
});
const draft = async (...lines: object[]) =>
  (await budi.post('/api/v1/requests').send({ organisationId, title: 'Bahan masker', lines }).expect(201)).body as {
    id: string;
    lines: { id: string }[];
  };

describe('requests over HTTP', () => {
  it('from a plan to an open request, changed with ETags, and cancelled', async () => {
    const plan = {
      productCode: 'MASK-3PLY',
      plannedOutput: 1_000_000,
      facilityId,
      earliestWeek: week(0),
      latestWeek: week(6),
    };
    const planned = await budi
      .post('/api/v1/requests/from-plan')
      .send({ ...plan, attributes: { 'NW-MB': { gsm: 25 } }, priority: 4, priorityGround: 'health_facility' })
      .expect(201);
    expect(planned.body.needs[0]).toMatchObject({ materialCode: 'NW-SB', quantity: 1_685, unit: 'kg', exact: 1_684.8 });
    expect(planned.body).toMatchObject({
      state: 'draft',
      unconverted: [],
      actions: ['edit', 'open', 'cancel', 'copy'],
    });
    const { id, lines } = planned.body;
    expect(lines[1]).toMatchObject({
      material: { code: 'NW-MB', unit: 'kg' },
      constraints: { gsm: { min: 23.75, max: 26.25 } },
      priority: 4,
      unmet: 809,
      earliestWeek: week(0),
      actions: ['edit', 'cancel', 'remove'],
    });
    const path = `/api/v1/requests/${id}/lines/${lines[1].id}`;
    await budi.patch(path).send({ quantity: 900 }).expect(428);
    const changed = await budi.patch(path).set('If-Match', planned.headers.etag).send({ quantity: 900 }).expect(200);
    expect(changed.headers.etag).toBe('"v2"');
    await budi.patch(path).set('If-Match', '"v1"').send({ quantity: 901 }).expect(412);
    await budi.delete(`/api/v1/requests/${id}/lines/${lines[5].id}`).set('If-Match', '"v2"').expect(200);
    const opened = await budi.post(`/api/v1/requests/${id}/open`).expect(200);
    expect(opened.body).toMatchObject({ state: 'open', actions: ['edit', 'cancel', 'copy'] });
    expect(opened.body.lines).toHaveLength(5);
    await budi
      .post(`/api/v1/requests/${id}/open`)
      .set('Accept-Language', 'en')
      .expect(409, /illegal_move/);
    const copy = await budi.post(`/api/v1/requests/${id}/copy`).send({ title: null, earliestWeek: null }).expect(201);
    expect(copy.body).toMatchObject({ state: 'draft', title: opened.body.title });
    const list = await budi.get('/api/v1/requests?state=open&materialCode=NW-MB').expect(200);
    expect(list.body.items).toMatchObject([{ id, lineCount: 5, earliestWeek: week(0), organisationName: 'PT Masker' }]);
    const cancelled = await budi.post(`/api/v1/requests/${id}/cancel`).send({ reason: 'need_gone' }).expect(200);
    expect(cancelled.body).toMatchObject({ state: 'cancelled', actions: ['copy'] });
  });

  it('shows what a plan comes to before anything is written', async () => {
    const path = '/api/v1/requests/from-plan/preview';
    const before = await budi.get('/api/v1/requests').expect(200);
    const plan = { productCode: 'MASK-3PLY', plannedOutput: 1_000_000 };
    const { body } = await budi.post(path).send(plan).expect(200);
    expect(body.needs[0]).toMatchObject({ materialCode: 'NW-SB', quantity: 1_685, unit: 'kg', exact: 1_684.8 });
    expect(body).toMatchObject({ unconverted: [], warnings: [] });
    expect((await budi.get('/api/v1/requests').expect(200)).body).toEqual(before.body);
    const odd = await budi
      .post(path)
      .send({ ...plan, attributes: { 'NW-MB': { gsm: 900 } } })
      .expect(200);
    expect(odd.body.warnings).toMatchObject([{ pointer: '/attributes/NW-MB/gsm' }]);
    await budi
      .post(path)
      .send({ ...plan, plannedOutput: 0 })
      .expect(422);
    await budi
      .post(path)
      .send({ ...plan, productCode: 'KITE' })
      .expect(422);
  });

  it('hints while a line is written', async () => {
    await rows.offer({ material: 'NW-MB', attributes: { gsm: 25, electret: true } });
    await rows.offer({ material: 'NW-MB', attributes: { gsm: 30, electret: true } });
    const answer = await budi
      .post('/api/v1/requests/hint')
      .send(line({ quantity: 100 }))
      .expect(200);
    expect(answer.body).toMatchObject({ offers: 2, fitting: 1, cutsMost: 'constraints.gsm' });
    expect(answer.text).not.toContain('PT Produsen');
  });

  it('is hidden from others', async () => {
    const { id } = await draft(line());
    const eko = await memberOf(await rows.organisation(['manufacturer'], 'PT Lain'));
    await eko.get(`/api/v1/requests/${id}`).expect(404);
    await eko.post(`/api/v1/requests/${id}/open`).expect(404);
    await eko
      .post('/api/v1/requests')
      .send({ organisationId, title: 'Curian', lines: [line()] })
      .expect(404);
    expect((await eko.get(`/api/v1/requests?organisationId=${organisationId}`).expect(200)).body.items).toEqual([]);
  });

  it('answers what is no sensible input with the faults, never with a fault of ours', async () => {
    const { id, lines } = await draft(line());
    const hostile: [string, object][] = [
      ['/api/v1/requests', { organisationId, title: 'x'.repeat(161), lines: [line()] }],
      ['/api/v1/requests', { organisationId, title: 'Bahan', lines: [null] }],
      ['/api/v1/requests', { organisationId, title: 'Bahan', lines: [] }],
      ['/api/v1/requests', { organisationId, title: 'Bahan', lines: [line({ constraints: { gsm: null } })] }],
      ['/api/v1/requests', { organisationId, title: 'Bahan', lines: [line({ constraints: { gsm: { in: [{}] } } })] }],
      ['/api/v1/requests', { organisationId, title: 'Bahan', lines: [line({ quantity: 2_147_483_648 })] }],
      ['/api/v1/requests', { organisationId, title: 'Bahan', lines: [line({ latestWeek: '2199-W01' })] }],
      ['/api/v1/requests', { organisationId, title: 'Bahan', lines: [line({ extra: 1 })] }],
      ['/api/v1/requests/hint', line({ facilityId: 'x' })],
      ['/api/v1/requests/from-plan', { ...line(), productCode: 'MASK-3PLY', plannedOutput: 1 }],
      [
        '/api/v1/requests/from-plan',
        { productCode: 'KITE', plannedOutput: 1, facilityId, earliestWeek: week(0), latestWeek: week(1) },
      ],
      [
        '/api/v1/requests/from-plan',
        {
          productCode: 'MASK-3PLY',
          plannedOutput: 1,
          facilityId,
          earliestWeek: week(0),
          latestWeek: week(1),
          attributes: { 'NW-MB': null },
        },
      ],
      [`/api/v1/requests/${id}/lines`, line({ minPerSupplier: 7_000 })],
      [`/api/v1/requests/${id}/cancel`, { reason: 'need_gone', lineIds: [lines[0]] }],
      [`/api/v1/requests/${id}/copy`, { earliestWeek: '2026-W77' }],
    ];
    for (const [path, body] of hostile) {
      const answer = await budi.post(path).set('If-Match', '"v1"').send(body);
      expect([path, body, answer.status, answer.body.code]).toEqual([path, body, 422, 'invalid_input']);
      expect(answer.body.errors.length).toBeGreaterThan(0);
    }
    const nulls = line({ constraints: null, priority: null, maxShare: null, certificates: null, allOrNothing: null });
    await budi.post(`/api/v1/requests/${id}/lines`).set('If-Match', '"v1"').send(nulls).expect(201);
    const kept = { quantity: null, materialCode: null, facilityId: null, earliestWeek: null };
    await budi.patch(`/api/v1/requests/${id}/lines/${lines[0].id}`).set('If-Match', '"v2"').send(kept).expect(200);
    await budi
      .patch(`/api/v1/requests/${id}/lines/${newId()}`)
      .set('If-Match', '"v3"')
      .send({ quantity: 1 })
      .expect(404);
  });
});

describe('templates and history over HTTP', () => {
  it('a need is saved under a name, used again with other weeks and quantities, and forgotten', async () => {
    const { id } = await draft(line({ quantity: 100, minPerSupplier: 20, earliestWeek: week(1), latestWeek: week(3) }));
    const path = `/api/v1/organisations/${organisationId}/request-templates`;
    await budi.post(`/api/v1/requests/${id}/template`).send({ name: ' ' }).expect(422);
    const saved = await budi.post(`/api/v1/requests/${id}/template`).send({ name: 'Bahan bulanan' }).expect(201);
    expect(saved.body).toMatchObject({ name: 'Bahan bulanan', lineCount: 1, materialCodes: ['NW-MB'] });
    const list = await budi.get(path).expect(200);
    expect(list.body.items).toMatchObject([{ id: saved.body.id }]);
    const use = `${path}/${saved.body.id}/use`;
    const made = await budi
      .post(use)
      .send({ earliestWeek: week(5), scalePct: 150 })
      .expect(201);
    expect(made.body).toMatchObject({ state: 'draft', title: 'Bahan bulanan', organisationId });
    expect(made.body.lines).toMatchObject([
      { quantity: 150, minPerSupplier: 30, earliestWeek: week(5), latestWeek: week(7) },
    ]);
    await budi.post(use).send({ scalePct: 0 }).expect(422);
    await budi.post(use).send({ earliestWeek: '2026-W77' }).expect(422);
    const eko = await memberOf(await rows.organisation(['manufacturer'], 'PT Tetangga'));
    await eko.get(path).expect(404);
    await eko.post(use).send({}).expect(404);
    await eko.delete(`${path}/${saved.body.id}`).expect(404);
    await budi.delete(`${path}/${saved.body.id}`).expect(204);
    await budi.post(use).send({}).expect(404);
  });

  it('says what was done with a request, and by whom', async () => {
    const { id, lines } = await draft(line());
    await budi.patch(`/api/v1/requests/${id}/lines/${lines[0].id}`).set('If-Match', '"v1"').send({ quantity: 7_000 });
    await budi.post(`/api/v1/requests/${id}/open`).expect(200);
    await budi.post(`/api/v1/requests/${id}/cancel`).send({ reason: 'mistake', note: 'Salah bahan' }).expect(200);
    const { body } = await budi.get(`/api/v1/requests/${id}/history`).expect(200);
    expect(body.items).toMatchObject([
      { event: 'cancel', reason: 'mistake', note: 'Salah bahan', by: 'Budi' },
      { event: 'open', fields: [] },
      { event: 'line.update', materialCode: 'NW-MB', fields: ['quantity'] },
      { event: 'create', materialCode: null },
    ]);
    const eko = await memberOf(await rows.organisation(['manufacturer'], 'PT Jauh'));
    await eko.get(`/api/v1/requests/${id}/history`).expect(404);
  });
});
