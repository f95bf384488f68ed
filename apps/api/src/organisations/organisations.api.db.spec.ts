import type { NestExpressApplication } from '@nestjs/platform-express';
import { TOTP } from 'otpauth';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MinistryRole } from '#contracts';
import { loadReferenceData } from '#core/catalogue';
import { createAccount, hashPassword, newTotpSecret } from '#core/identity';
import { type Env, MailMessage } from '#core/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { CatalogueApiModule } from '../catalogue/catalogue.api.module.js';
import { createApp } from '../create-app.js';
import { IdentityApiModule } from '../identity/identity.api.module.js';
import { OrganisationsApiModule } from './organisations.api.module.js';

const PASSWORD = 'kain-katun-tenun-biru';
let database: TestDatabase;
let app: NestExpressApplication;
let env: Env;

beforeAll(async () => {
  database = await createTestDatabase();
  env = testEnv(database.url, { RATE_PER_MINUTE: '5000' });
  app = await createApp(env, [IdentityApiModule, CatalogueApiModule, OrganisationsApiModule]);
  await app.init();
  await loadReferenceData(app.get(DataSource));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

type Client = ReturnType<typeof supertest.agent>;

/** Somebody signed in, in a browser that keeps cookies. */
async function signedIn(name: string, ministryRoles: MinistryRole[] = []): Promise<Client> {
  const client = supertest.agent(app.getHttpServer());
  const email = `${name.toLowerCase()}@contoh.example`;
  const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
  const secret = newTotpSecret();
  const totp = ministryRoles.length > 0 ? { totp: { secret, key: env.secret } } : {};
  const account = { email, name, passwordHash, emailVerified: true, ministryRoles, ...totp };
  await createAccount(app.get(DataSource).manager, account, new Date());
  await client.post('/api/v1/auth/sign-in').send({ email, password: PASSWORD }).expect(200);
  if (ministryRoles.length > 0) {
    await client
      .post('/api/v1/auth/sign-in/totp')
      .send({ code: new TOTP({ secret }).generate() })
      .expect(200);
  }
  return client;
}

const FIRM = {
  name: 'PT Nirtenun Nusantara',
  nib: '9990000000001',
  npwp: '12.345.678.3-901.000',
  roles: ['producer'],
  permenperin64Class: 'menengah',
  regencyCode: '32.73',
  address: 'Jl. Contoh No. 1',
  phone: '0812-3456-7890',
};

describe('from registration to a second member', () => {
  it('goes over HTTP with ETags, warnings in the caller’s language, and nobody else looking', async () => {
    const [ayu, budi, eko] = [await signedIn('Ayu'), await signedIn('Budi'), await signedIn('Eko')];
    expect((await ayu.get('/api/v1/organisations').expect(200)).body).toEqual({ items: [], nextCursor: null });
    const registered = await ayu.post('/api/v1/organisations').set('Accept-Language', 'en').send(FIRM).expect(201);
    const { id } = registered.body;
    expect(registered.headers.etag).toBe('"v1"');
    expect(registered.body).toMatchObject({
      npwp: '123456783901000',
      phone: '+6281234567890',
      isIkm: true,
      regency: { code: '32.73', name: 'Kota Bandung', provinceCode: '32' },
      myRole: 'owner',
      duplicateFlag: null,
      flagged: null,
      actions: ['update', 'invite', 'manage_members', 'create_facility', 'leave'],
      warnings: [{ pointer: '/npwp', code: 'npwp_check_digit', detail: expect.stringContaining('check digit') }],
    });
    const path = `/api/v1/organisations/${id}`;
    await budi.get(path).expect(403); // belongs to no organisation at all
    await budi
      .post('/api/v1/organisations')
      .send({ ...FIRM, name: 'CV Kapas', nib: '9990000000002' })
      .expect(201);
    await budi.get(path).expect(404);

    await ayu.patch(path).send({ phone: null }).expect(428);
    const changed = await ayu.patch(path).set('If-Match', '"v1"').send({ phone: null }).expect(200);
    expect(changed.body).toMatchObject({ phone: null, version: 2 });
    await ayu.patch(path).set('If-Match', '"v1"').send({ phone: null }).expect(412);
    const nulled = await ayu.patch(path).set('If-Match', '"v2"').send({ name: null, roles: null }).expect(422);
    expect(nulled.body.errors).toHaveLength(2);

    const plant = {
      name: 'Pabrik 1',
      address: 'Kawasan Industri',
      regencyCode: '32.73',
      kbliCode: '13993',
      kbliEdition: '2020',
    };
    const facility = await ayu
      .post(`${path}/facilities`)
      .send({ ...plant, lat: -7.25, lon: 112.75 })
      .expect(201);
    expect(facility.body.warnings).toMatchObject([{ code: 'coordinates_far' }]);
    expect((await ayu.get(`${path}/facilities`).expect(200)).body.items).toHaveLength(1);
    await budi.get(`/api/v1/facilities/${facility.body.id}`).expect(404);

    const letter = { email: 'eko@contoh.example', role: 'member' };
    await ayu.post(`${path}/invitations`).send(letter).expect(201);
    const [{ params }] = await app
      .get(DataSource)
      .getRepository(MailMessage)
      .findBy({ recipient: letter.email, template: 'invitation' });
    await budi.post('/api/v1/invitations/accept').send({ token: params['token'] }).expect(403);
    const joined = await eko.post('/api/v1/invitations/accept').send({ token: params['token'] }).expect(200);
    expect(joined.body).toEqual({ organisationId: id, role: 'member' });
    const members = await eko.get(`${path}/members`).expect(200);
    expect(members.body.items.map((member: { name: string }) => member.name)).toEqual(['Ayu', 'Eko']);
    await eko.patch(path).set('If-Match', '"v2"').send({ phone: null }).expect(403);
    const [{ userId: ayuId }] = members.body.items;
    expect((await ayu.delete(`${path}/members/${ayuId}`).expect(409)).body.code).toBe('last_owner');
    await eko.delete(`${path}/members/${members.body.items[1].userId}`).expect(204);
    await eko.get(path).expect(403);
  });

  it('answers one of two parallel registrations of a NIB with 201, the other with 409', async () => {
    const client = await signedIn('Fajar');
    const nib = '9990000000003';
    const send = (name: string, regencyCode: string) =>
      client.post('/api/v1/organisations').send({ ...FIRM, nib, name, regencyCode });
    const answers = await Promise.all([send('PT Satu', '31.74'), send('PT Dua', '35.78')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'organisation_nib_taken' });
  });

  it('asks about similar names and names nothing but name and place', async () => {
    const client = await signedIn('Gita');
    const send = (rest: object) =>
      client
        .post('/api/v1/organisations')
        .set('Accept-Language', 'en')
        .send({ ...FIRM, ...rest });
    const asked = await send({ nib: '9990000000004', name: 'Nirtenun Nusantara CV' }).expect(409);
    expect(asked.body).toMatchObject({
      code: 'organisation_likely_duplicate',
      detail: expect.stringContaining('PT Nirtenun Nusantara (Kota Bandung)'),
    });
    expect(JSON.stringify(asked.body)).not.toContain('9990000000001');
    const done = await send({ nib: '9990000000004', name: 'Nirtenun Nusantara CV', confirmDistinct: true }).expect(201);
    expect(done.body).toMatchObject({ flagged: null, duplicateFlag: null });
  });

  it('names every fault of the input', async () => {
    const client = await signedIn('Hadi');
    const { body } = await client
      .post('/api/v1/organisations')
      .send({ ...FIRM, nib: '12', roles: ['king'], state: 'active', phone: 5 })
      .expect(422);
    expect(
      body.errors.map((error: { pointer: string; code: string }) => `${error.pointer} ${error.code}`).toSorted(),
    ).toEqual(['/phone type', '/roles one_of', '/state unknown_field']);
    const later = await client
      .post('/api/v1/organisations')
      .send({ ...FIRM, nib: '12', phone: 'x' })
      .expect(422);
    expect(later.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(['/nib', '/phone']);
  });
});

describe('the ministry', () => {
  it('sees the register with its flags; an administrator suspends and corrects', async () => {
    const [vera, adi] = [await signedIn('Vera', ['verifier']), await signedIn('Adi', ['administrator'])];
    const flagged = await vera.get('/api/v1/organisations?flagged=true&province=32').expect(200);
    expect(flagged.body.items).toMatchObject([{ name: 'Nirtenun Nusantara CV', flagged: true }]);
    const path = `/api/v1/organisations/${flagged.body.items[0].id}`;
    expect((await vera.get(path).expect(200)).body).toMatchObject({
      actions: [],
      duplicateFlag: { candidates: [{ similarity: 1 }] },
    });
    await vera.get(`${path}/members`).expect(403);
    await vera.post(`${path}/suspend`).set('If-Match', '"v1"').send({ reason: 'Ganda' }).expect(403);
    expect((await adi.get(path).expect(200)).body.actions).toEqual(['update', 'suspend']);
    const suspended = await adi
      .post(`${path}/suspend`)
      .set('If-Match', '"v1"')
      .send({ reason: 'Terdaftar ganda' })
      .expect(200);
    expect(suspended.body).toMatchObject({
      state: 'suspended',
      suspensionReason: 'Terdaftar ganda',
      actions: ['update', 'reactivate'],
    });
    const again = await adi
      .post(`${path}/suspend`)
      .set('If-Match', '"v2"')
      .send({ reason: 'Terdaftar ganda' })
      .expect(409);
    expect(again.body).toMatchObject({ code: 'illegal_move', allowed: ['reactivate'] });
    expect((await adi.get('/api/v1/organisations?state=suspended').expect(200)).body.items).toHaveLength(1);
  });
});
