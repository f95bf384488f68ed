import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { KeyScope } from '#contracts';
import { AuditEntry } from '#core/platform';
import { AccessWorld } from '../../../../test/support/access-world.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { createApp } from '../create-app.js';

let database: TestDatabase;
let app: NestExpressApplication;
let world: AccessWorld;
/** Of one of the owner's two firms. */
let organisationId: string;
let keys: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const env = testEnv(database.url, { RATE_PER_MINUTE: '5000' });
  app = await createApp(env);
  await app.init();
  world = await AccessWorld.create(app, env);
  await app.get(DataSource).query(`insert into kbli values ('2020', '13993', 'Kain nonwoven') on conflict do nothing`);
}, 120_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  const policy = { who: 'party', of: 'organisation', param: 'id' } as const;
  const route = { method: 'POST', openApiPath: '/api/v1/organisations/{id}' };
  organisationId = await world.idFor(route, policy, 'id');
  keys = `/api/v1/organisations/${organisationId}/api-keys`;
});

const api = () => supertest(app.getHttpServer());
const asOwner = () => world.cookieOf('owner')!;

async function make(scopes: KeyScope[]): Promise<{ id: string; token: string }> {
  const body = { name: 'ERP gudang', scopes, days: 30 };
  const answer = await api().post(keys).set('Cookie', asOwner()).send(body).expect(201);
  expect(answer.headers['cache-control']).toBe('no-store');
  return { id: answer.body.key.id, token: answer.body.token };
}

const get = (path: string, token: string) => api().get(path).set('Authorization', `Bearer ${token}`);

const statusOf = async (path: string, token: string): Promise<number> => (await get(path, token)).status;

it('lets a program in as far as its scopes go, for its own organisation, under the owner’s name', async () => {
  const { token } = await make(['organisation:read', 'supply:write']);
  await get(`/api/v1/organisations/${organisationId}`, token).expect(200);
  const facility = {
    name: 'Gudang',
    regencyCode: '32.73',
    address: 'Jl. Sari 1, Bandung',
    kbliCode: '13993',
    kbliEdition: '2020',
  };
  const made = await api()
    .post(`/api/v1/organisations/${organisationId}/facilities`)
    .set('Authorization', `Bearer ${token}`)
    .set('Idempotency-Key', 'kunci-gudang-1')
    .send(facility);
  expect(made.status).toBe(201);
  const entry = await app.get(DataSource).manager.findOneByOrFail(AuditEntry, { action: 'facility.create' });
  expect(entry.actorName).toContain('ERP gudang');

  const refused = await get(`/api/v1/organisations/${organisationId}/facilities`, token).expect(403);
  expect(refused.body).toMatchObject({ code: 'key_scope_missing' });
  expect(refused.body.detail).toContain('supply:read');
});

it('sees only its own organisation, though its owner has several', async () => {
  const { token } = await make(['organisation:read', 'supply:read']);
  const mine = await api().get('/api/v1/organisations').set('Cookie', asOwner()).expect(200);
  const others = mine.body.items.filter(({ id }: { id: string }) => id !== organisationId);
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of others) await get(`/api/v1/organisations/${id}`, token).expect(404);
});

it.each([
  ['GET', '/api/v1/me'],
  ['POST', '/api/v1/organisations'],
  ['GET', '/api/v1/users'],
  ['GET', '/api/v1/runs'],
])('is not let into %s %s, which is for people', async (method, path) => {
  const { token } = await make(['organisation:read', 'supply:read', 'supply:write']);
  const answer = await api()[method.toLowerCase() as 'get'](path).set('Authorization', `Bearer ${token}`);
  expect(answer.status).toBe(403);
});

it('makes no other keys, and invites nobody', async () => {
  const { token } = await make(['organisation:read']);
  expect((await get(keys, token).expect(403)).body.code).toMatch(/key_not_here|forbidden/);
  const invited = await api()
    .post(`/api/v1/organisations/${organisationId}/invitations`)
    .set('Authorization', `Bearer ${token}`)
    .send({ email: 'x@contoh.example', role: 'owner' });
  expect(invited.status).toBe(403);
});

it('ends at once when it is revoked, when its time is over, and when its owner leaves', async () => {
  const path = `/api/v1/organisations/${organisationId}`;
  const { id, token } = await make(['organisation:read']);
  await api().delete(`${keys}/${id}`).set('Cookie', asOwner()).expect(204);
  expect(await statusOf(path, token)).toBe(401);
  const db = app.get(DataSource);
  const second = await make(['organisation:read']);
  expect(await statusOf(path, second.token)).toBe(200);
  await db.query(`update api_key set expires_at = now() - interval '1 second' where id = $1`, [second.id]);
  expect(await statusOf(path, second.token)).toBe(401);
  const third = await make(['organisation:read']);
  await db.query(
    `delete from membership where organisation_id = $1 and user_id = (select user_id from api_key where id = $2)`,
    [organisationId, third.id],
  );
  expect(await statusOf(path, third.token)).toBe(401);
});

it('changes nothing while its owner has the own data restricted', async () => {
  const { id, token } = await make(['organisation:read', 'supply:write']);
  const db = app.get(DataSource);
  await db.query(
    'insert into processing_restriction (user_id, since, set_by) select user_id, now(), user_id from api_key where id = $1',
    [id],
  );
  const answer = await api()
    .post(`/api/v1/organisations/${organisationId}/facilities`)
    .set('Authorization', `Bearer ${token}`)
    .set('Idempotency-Key', 'kunci-terbatas')
    .send({});
  expect(answer.body.code).toBe('processing_restricted');
  expect(await statusOf(`/api/v1/organisations/${organisationId}`, token)).toBe(200);
  await db.query('delete from processing_restriction');
});

it('refuses another secret, another shape, and a session beside a wrong key', async () => {
  const path = `/api/v1/organisations/${organisationId}`;
  const { token } = await make(['organisation:read']);
  expect(await statusOf(path, `${token.slice(0, -2)}AA`)).toBe(401);
  expect(await statusOf(path, 'padan_nonsense')).toBe(401);
  expect(await statusOf(path, `${token}x`)).toBe(401);
  const both = await get(path, 'padan_nonsense').set('Cookie', asOwner());
  expect(both.status).toBe(401);
});

it('keeps a hash and no secret, notes the last use to the minute, and shows neither hash nor token again', async () => {
  const { id, token } = await make(['organisation:read']);
  await get(`/api/v1/organisations/${organisationId}`, token).expect(200);
  const [row] = await app.get(DataSource).query('select * from api_key where id = $1', [id]);
  expect(JSON.stringify(row)).not.toContain(token.slice(-43));
  expect(row.last_used_at).not.toBeNull();
  const list = await api().get(keys).set('Cookie', asOwner()).expect(200);
  const shown = list.body.items.find((key: { id: string }) => key.id === id);
  expect(Object.keys(shown).toSorted()).toEqual(
    ['actions', 'createdAt', 'expiresAt', 'id', 'lastUsedAt', 'name', 'scopes', 'state'].toSorted(),
  );
});

it.each([
  [{ name: '', scopes: ['supply:read'], days: 30 }, '/name'],
  [{ name: 'ERP', scopes: [], days: 30 }, '/scopes'],
  [{ name: 'ERP', scopes: ['everything'], days: 30 }, '/scopes'],
  [{ name: 'ERP', scopes: ['supply:read'], days: 366 }, '/days'],
])('refuses %j and names the field', async (body, pointer) => {
  const answer = await api().post(keys).set('Cookie', asOwner()).send(body).expect(422);
  expect(answer.body.errors.map((error: { pointer: string }) => error.pointer).join()).toContain(pointer);
});

it('bounds how many may be live', async () => {
  const { manager } = app.get(DataSource);
  await manager.query(
    `insert into api_key (id, organisation_id, user_id, name, scopes, secret_hash, created_at, expires_at)
     select gen_random_uuid(), $1, gen_random_uuid(), 'k', '{}', repeat('0', 64), now(), now() + interval '1 day' from generate_series(1, 20)`,
    [organisationId],
  );
  const body = { name: 'ERP', scopes: ['supply:read'], days: 1 };
  const answer = await api().post(keys).set('Cookie', asOwner()).send(body).expect(409);
  expect(answer.body.code).toBe('too_many_api_keys');
});
