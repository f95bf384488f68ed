import { Global, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { TOTP } from 'otpauth';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount, hashPassword, MEMBERSHIP_SOURCE, newTotpSecret } from '#core/identity';
import { type Env, MailMessage } from '#core/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { createApp } from '../create-app.js';
import { IdentityApiModule } from './identity.api.module.js';

@Global()
@Module({
  providers: [{ provide: MEMBERSHIP_SOURCE, useValue: { membershipsOf: async () => [] } }],
  exports: [MEMBERSHIP_SOURCE],
})
class NoMemberships {}

const PASSWORD = 'kain-katun-tenun-biru';
let database: TestDatabase;
let app: NestExpressApplication;
let env: Env;
let api: ReturnType<typeof supertest>;

beforeAll(async () => {
  database = await createTestDatabase();
  env = testEnv(database.url, { RATE_PER_MINUTE: '500' });
  app = await createApp(env, [NoMemberships, IdentityApiModule]);
  await app.init();
  api = supertest(app.getHttpServer());
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** A client that keeps its cookies. */
const browser = () => supertest.agent(app.getHttpServer());
type Browser = ReturnType<typeof browser>;

async function ministryAccount(email: string, role: 'administrator' | 'planner') {
  const secret = newTotpSecret();
  const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
  const totp = { secret, key: env.secret };
  const account = { email, name: 'Budi', passwordHash, emailVerified: true, ministryRoles: [role], totp };
  const id = await createAccount(app.get(DataSource).manager, account, new Date());
  return { id, email, app: new TOTP({ secret }) };
}

async function signInTwice(client: Browser, person: { email: string; app: TOTP }): Promise<void> {
  const first = await client.post('/api/v1/auth/sign-in').send({ email: person.email, password: PASSWORD }).expect(200);
  expect(first.body).toEqual({ state: 'totp_required', me: null });
  const second = await client.post('/api/v1/auth/sign-in/totp').send({ code: person.app.generate() }).expect(200);
  expect(second.body.state).toBe('signed_in');
}

describe('accounts over HTTP', () => {
  it('go from sign-up to a confirmed address', async () => {
    const ayu = browser();
    const email = 'ayu@contoh.example';
    const up = { email: ' Ayu@Contoh.example ', password: PASSWORD, name: 'Ayu Lestari' };
    const signedUp = await ayu.post('/api/v1/auth/sign-up').set('Accept-Language', 'en').send(up).expect(202);
    expect(signedUp.body).toEqual({ state: 'letter_sent' });
    expect(signedUp.headers['set-cookie']).toBeUndefined();
    expect((await ayu.post('/api/v1/auth/sign-up').send(up).expect(202)).body).toEqual(signedUp.body);
    await ayu.get('/api/v1/me').expect(401);
    const signedIn = await ayu.post('/api/v1/auth/sign-in').send({ email, password: PASSWORD }).expect(200);
    expect(signedIn.body).toMatchObject({
      state: 'signed_in',
      me: { email, locale: 'en', totp: 'off', emailVerified: false },
    });
    expect(signedIn.headers['cache-control']).toBe('no-store');
    const [letter] = await app
      .get(DataSource)
      .getRepository(MailMessage)
      .findBy({ recipient: email, template: 'verify_email' });
    const token = new URL(letter.params['link']).searchParams.get('token');
    await ayu.post('/api/v1/auth/email/verify').send({ token }).expect(200, { state: 'email_verified' });
    const me = await ayu.get('/api/v1/me').expect(200);
    expect(me.body).toMatchObject({ emailVerified: true, actions: ['update', 'change_password', 'enable_totp'] });
    expect((await ayu.patch('/api/v1/me').send({ name: 'Ayu L.' }).expect(200)).body.name).toBe('Ayu L.');
    await ayu.post('/api/v1/auth/sign-out').expect(200, { state: 'signed_out' });
    await ayu.get('/api/v1/me').expect(401);
  });

  it('set up a second factor and go on under a new cookie', async () => {
    const client = browser();
    const email = 'citra@contoh.example';
    await client.post('/api/v1/auth/sign-up').send({ email, password: PASSWORD, name: 'Citra' }).expect(202);
    await client.post('/api/v1/auth/sign-in').send({ email, password: PASSWORD }).expect(200);
    const { body } = await client.post('/api/v1/me/totp/enable').send({ password: PASSWORD }).expect(200);
    const code = new TOTP({ secret: body.secret }).generate();
    expect((await client.post('/api/v1/me/totp/confirm').send({ code }).expect(200)).body).toMatchObject({
      email,
      totp: 'on',
    });
    await client.get('/api/v1/me').expect(200);
  });

  it('name every fault of the input', async () => {
    const { body } = await api
      .post('/api/v1/auth/sign-up')
      .set('Accept-Language', 'en')
      .send({ email: 'ayu', password: 'short', name: '', role: 'administrator' })
      .expect(422);
    expect(
      body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code]).toSorted(),
    ).toEqual([
      ['/email', 'pattern'],
      ['/name', 'required'],
      ['/password', 'length'],
      ['/role', 'unknown_field'],
    ]);
  });

  it('lock with Retry-After, known or not', async () => {
    for (const email of ['nobody@contoh.example', (await ministryAccount('dewi@contoh.example', 'planner')).email]) {
      const attempt = () => api.post('/api/v1/auth/sign-in').send({ email, password: 'wrong' });
      for (let i = 0; i < 5; i++) expect((await attempt().expect(401)).body.code).toBe('wrong_credentials');
      const locked = await attempt().expect(423);
      expect(locked.body.code).toBe('account_locked');
      expect(Number(locked.headers['retry-after'])).toBeGreaterThan(890);
    }
  });

  it('answer a hostile cookie like no cookie', async () => {
    for (const cookie of [
      'padan.session_token=%00',
      'padan.session_token=%E0%A4%A',
      'padan.two_factor=x.y; padan.session_token=a.b',
      '=;=;',
    ])
      await api.get('/api/v1/me').set('Cookie', cookie).expect(401);
    const { body } = await api
      .post('/api/v1/auth/sign-in/totp')
      .set('Cookie', 'padan.two_factor=%00.y')
      .send({ code: '123456' })
      .expect(401);
    expect(body.code).toBe('no_challenge');
  });
});

describe('the administrator over HTTP', () => {
  it('gives and takes a role in a live session', async () => {
    const [admin, other] = [browser(), browser()];
    await signInTwice(admin, await ministryAccount('admin@contoh.example', 'administrator'));
    const person = await ministryAccount('eka@contoh.example', 'planner');
    await signInTwice(other, person);
    expect((await other.get('/api/v1/users').expect(403)).body.code).toBe('forbidden');
    const granted = await admin.post(`/api/v1/users/${person.id}/roles`).send({ role: 'administrator' }).expect(200);
    expect(granted.body.ministryRoles).toEqual(['administrator', 'planner']);
    await other.get('/api/v1/users').expect(200);
    await admin.delete(`/api/v1/users/${person.id}/roles/administrator?reason=done`).expect(204);
    await other.get('/api/v1/users').expect(403);
    await admin.delete(`/api/v1/users/${person.id}/roles/king`).expect(422);
    await admin.get('/api/v1/users/7').expect(422);
    const found = await admin.get('/api/v1/users?search=EKA%40').expect(200);
    expect(found.body.items).toMatchObject([{ email: 'eka@contoh.example', totp: true, lockedUntil: null }]);
  });
});

describe('a page of another site', () => {
  it('can change nothing', async () => {
    const send = (origin: string) => api.post('/api/v1/auth/sign-out').set('Origin', origin);
    expect((await send('https://evil.test').expect(403)).body).toMatchObject({ code: 'bad_origin' });
    await send('null').expect(403);
    await send(new URL(env.publicUrl).origin).expect(200);
    await api.get('/api/v1/me').set('Origin', 'https://evil.test').expect(401);
  });
});

it('bounds how many passwords one client may try', async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 60; i++) statuses.push((await api.post('/api/v1/auth/sign-out')).status);
  expect(statuses).toContain(429);
  await api.get('/healthz').expect(200);
});
