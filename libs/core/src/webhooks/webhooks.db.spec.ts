import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Webhook } from 'standardwebhooks';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Membership, Organisation } from '#core/organisations';
import { type Actor, Clock, newId, PlatformModule, Transactions } from '#core/platform';
import { dataSourceOptions } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { until } from '../../../../test/support/until.js';
import { Notices } from '../notices/notices.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookLog } from './webhook-log.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookSweep } from './webhook-sweep.js';
import { RETRY_PAUSES_MS } from './webhook.rules.js';
import { WebhookService } from './webhook.service.js';
import { WebhooksModule } from './webhooks.module.js';

const DAY_MS = 86_400_000;
const firm = newId();
const member = (role: 'owner' | 'member', organisationId = firm): Actor => ({
  kind: 'person',
  userId: newId(),
  name: 'Ayu',
  email: 'ayu@contoh.example',
  ministryRoles: [],
  memberships: [{ organisationId, role }],
});
const owner = member('owner');

let database: TestDatabase;
let app: INestApplicationContext;
let dataSource: DataSource;
let receiver: Server;
let url: string;
let status: number;
let heard: { headers: IncomingHttpHeaders; body: string }[];
let offset_ms: number;
let gate: Promise<void> | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', async () => {
      heard.push({ headers: request.headers, body });
      await gate;
      response.writeHead(status).end('answer');
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/padan`;
  const env = testEnv(database.url, { WEBHOOK_PERMITTED_NETS: '127.0.0.1' });
  @Module({ imports: [PlatformModule.forRoot(env, dataSourceOptions({ url: database.url })), WebhooksModule] })
  class Root {}
  app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
  app.get(Clock).now = () => new Date(Date.now() + offset_ms);
  dataSource = app.get(DataSource);
});
afterAll(async () => {
  receiver.close();
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  [status, heard, offset_ms, gate] = [200, [], 0, undefined];
  await dataSource.query('truncate organisation, webhook_message, notification, outbox_row, mail_message cascade');
  await dataSource.query('delete from auth.person');
  await dataSource.manager.insert(Organisation, {
    id: firm,
    name: 'PT Kain',
    nameKey: 'kain',
    nib: '1234567890123',
    roles: ['producer'],
    regencyCode: '32.73',
    address: 'Jalan',
    createdAt: new Date(),
    updatedAt: new Date(),
    updatedBy: 'x',
  });
});

const service = () => app.get(WebhookService);
const log = () => app.get(WebhookLog);
const endpoint = (change: object = {}) =>
  service().create(owner, firm, { url, description: 'Gudang', events: ['offer.stale'], ...change });
const tell = () =>
  app.get(Transactions).run((tx) =>
    app.get(Notices).tell(tx, 'offer.stale', {
      to: { organisationIds: [firm] },
      about: { subject: 'organisation', id: firm },
      params: { count: 1, organisation: 'PT Kain' },
    }),
  );
const deliveries = () => dataSource.manager.find(WebhookDelivery, { order: { id: 'ASC' } });
const send = (id: string) => app.get(WebhookSender).send(id);
const jobs = () =>
  dataSource.query(
    `select data->>'deliveryId' as id, delay_ms as delay from outbox_row where name = 'webhook.send' order by id`,
  );
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

describe('an endpoint', () => {
  it('to an address that is not public is refused, and nothing is changed', async () => {
    for (const bad of [
      'https://10.0.0.1/',
      'https://169.254.169.254/latest/meta-data/',
      'https://[fd00::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://0x7f000002/',
    ])
      expect(await code(endpoint({ url: bad }))).toBe('webhook_address_refused');
    for (const bad of ['http://contoh.example/', 'https://a:b@contoh.example/', 'nowhere'])
      expect(await code(endpoint({ url: bad }))).toBe('invalid_input');
    expect(await code(endpoint({ events: ['run.ended'] }))).toBe('invalid_input');
    expect(await code(endpoint({ events: [] }))).toBe('invalid_input');
    expect((await service().list(owner, firm, {})).items).toEqual([]);
    const { id, version } = await endpoint();
    expect(await code(service().update(owner, firm, id, version, { url: 'https://127.0.0.2/' }))).toBe(
      'webhook_address_refused',
    );
    expect((await service().get(owner, firm, id)).url).toBe(url);
  });

  it('is its owners’ alone, at most ten, changed by who has seen it last', async () => {
    const { id } = await endpoint();
    expect(await code(service().get(member('member'), firm, id))).toBe('forbidden');
    expect(await code(service().get(member('owner', newId()), firm, id))).toBe('not_found');
    const elsewhere = newId();
    expect(await code(service().get(member('owner', elsewhere), elsewhere, id))).toBe('not_found');
    expect(await code(service().update(owner, firm, id, 7, { description: 'x' }))).toBe('precondition_failed');
    const made = await Promise.all(Array.from({ length: 12 }, () => code(endpoint())));
    expect(made.filter((one) => one === 'done')).toHaveLength(9);
    expect(made.filter((one) => one === 'too_many_webhooks')).toHaveLength(3);
  });

  it('has a secret that rows do not give away, and that is shown once', async () => {
    const { id } = await endpoint();
    const { secret, previousUntil } = await service().newSecret(owner, firm, id);
    expect(previousUntil).toBeNull();
    const [row] = await dataSource.query('select * from webhook_endpoint where id = $1', [id]);
    expect(JSON.stringify(row)).not.toContain(secret.slice(6, 30));
  });
});

describe('an event', () => {
  it('arrives with a signature that the standard library accepts, saying ids and nothing else', async () => {
    const { id } = await endpoint();
    await endpoint({ events: ['proposal.new'] });
    const { secret } = await service().newSecret(owner, firm, id);
    await tell();
    const [delivery, ...others] = await deliveries();
    expect(others).toEqual([]);
    expect(await send(delivery.id)).toBe('delivered');
    const [{ headers, body }] = heard;
    const payload = new Webhook(secret).verify(body, headers as Record<string, string>);
    expect(payload).toEqual({
      type: 'offer.stale',
      timestamp: expect.stringMatching(/Z$/) as string,
      data: { organisationId: firm, subject: 'organisation', id: firm },
    });
    expect(headers['webhook-id']).toBe(delivery.messageId);
    expect(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>)).toThrow('signature');
    expect(await send(delivery.id)).toBe('nothing to do');
    expect(heard).toHaveLength(1);
  });

  it('is signed by the old secret too for a day after a new one was made', async () => {
    const { id } = await endpoint();
    const { secret: old } = await service().newSecret(owner, firm, id);
    const { secret: fresh, previousUntil } = await service().newSecret(owner, firm, id);
    expect(previousUntil?.getTime()).toBeGreaterThan(Date.now() + DAY_MS - 60_000);
    await tell();
    await send((await deliveries())[0].id);
    offset_ms = DAY_MS + 60_000;
    await tell();
    await send((await deliveries())[1].id);
    const isSigned = (by: string, { headers, body }: (typeof heard)[number]) => {
      const [, signature] = new Webhook(by)
        .sign(String(headers['webhook-id']), new Date(Number(headers['webhook-timestamp']) * 1_000), body)
        .split(',');
      return String(headers['webhook-signature']).includes(signature);
    };
    expect(heard.map((one) => [isSigned(old, one), isSigned(fresh, one)])).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(() => new Webhook(old).verify(heard[0].body, heard[0].headers as Record<string, string>)).not.toThrow();
  });

  it('is brought once, by however many workers at once', async () => {
    await endpoint();
    await tell();
    const [{ id }] = await deliveries();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => send(id)));
    expect(outcomes.filter((one) => one === 'delivered')).toHaveLength(1);
    expect(heard).toHaveLength(1);
    expect((await deliveries())[0]).toMatchObject({ state: 'delivered', attempts: 1, status: 200, error: null });
  });

  it('of a rolled back transaction is never sent', async () => {
    await endpoint();
    const failing = app.get(Transactions).run(async (tx) => {
      await app.get(Notices).tell(tx, 'offer.stale', {
        to: { organisationIds: [firm] },
        about: { subject: 'organisation', id: firm },
        params: { count: 1, organisation: 'PT Kain' },
      });
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await deliveries()).toEqual([]);
    expect(await jobs()).toEqual([]);
  });
});

describe('a receiver that fails', () => {
  it('is tried by the schedule and no earlier, then given up', async () => {
    await endpoint();
    await tell();
    const [{ id }] = await deliveries();
    status = 500;
    for (let i = 0; i < RETRY_PAUSES_MS.length; i++) {
      expect(await send(id)).toBe('status');
      expect(await send(id)).toBe('nothing to do');
      const [{ state, tries, nextAt }] = await deliveries();
      expect(tries).toBe(i + 1);
      expect(state).toBe(i === RETRY_PAUSES_MS.length - 1 ? 'failed' : 'waiting');
      offset_ms = (nextAt?.getTime() ?? 0) - Date.now();
    }
    expect(heard).toHaveLength(10);
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const delays = (await jobs())
      .map(({ delay }: { delay: number }) => delay)
      .toSorted((a: number, b: number) => a - b);
    expect(delays).toHaveLength(10);
    for (const [i, delay] of delays.entries()) {
      expect(delay).toBeGreaterThanOrEqual(RETRY_PAUSES_MS[i]);
      expect(delay).toBeLessThanOrEqual(RETRY_PAUSES_MS[i] * 1.1);
    }
    const { attempts } = await log().get(owner, firm, (await deliveries())[0].endpointId, id);
    expect(attempts.map((attempt) => attempt.number)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(attempts[0]).toMatchObject({ status: 500, error: 'status', excerpt: 'answer' });
  });

  it('by 410 says that it is gone: disabled at once, its owners told, what waited given up', async () => {
    const { id } = await endpoint();
    const userId = newId();
    await dataSource.query(
      `insert into auth.person (id, name, email, email_verified, locale) values ($1, 'x', 'pemilik@contoh.example', true, 'id')`,
      [userId],
    );
    await dataSource.manager.insert(Membership, { organisationId: firm, userId, role: 'owner', createdAt: new Date() });
    await tell();
    await tell();
    const [first] = await deliveries();
    status = 410;
    await send(first.id);
    expect(await service().get(owner, firm, id)).toMatchObject({ state: 'disabled', disabledReason: 'gone' });
    expect((await deliveries()).map(({ state, error }) => [state, error])).toEqual([
      ['failed', 'status'],
      ['failed', 'endpoint_disabled'],
    ]);
    const letters = await dataSource.query(`select params from mail_message where template = 'webhook.disabled'`);
    expect(letters).toMatchObject([{ params: { title: `Webhook ke ${new URL(url).host} dinonaktifkan` } }]);
    await tell();
    expect(await deliveries()).toHaveLength(2);
    expect(await code(log().replay(owner, firm, id, first.id))).toBe('webhook_disabled');
    expect(await code(service().test(owner, firm, id))).toBe('webhook_disabled');
  });

  it('for five days is disabled; one success before that begins anew', async () => {
    const { id } = await endpoint();
    const fail = async () => {
      await tell();
      const last = (await deliveries()).at(-1);
      await send(String(last?.id));
    };
    status = 500;
    await fail();
    offset_ms = 4.9 * DAY_MS;
    await fail();
    status = 200;
    await fail();
    status = 500;
    offset_ms = 6 * DAY_MS;
    await fail();
    expect((await service().get(owner, firm, id)).state).toBe('enabled');
    offset_ms = 11.1 * DAY_MS;
    await fail();
    expect(await service().get(owner, firm, id)).toMatchObject({ state: 'disabled', disabledReason: 'failing' });
  });

  it('whose worker stands still is tried again by another, and the first one’s outcome is not written', async () => {
    await endpoint();
    await tell();
    const [{ id }] = await deliveries();
    let open = () => {};
    gate = new Promise((resolve) => (open = resolve));
    const stopped = send(id);
    await until(() => heard.length === 1);
    expect(await send(id)).toBe('nothing to do');
    offset_ms = 4 * 60_000;
    await dataSource.query('truncate outbox_row');
    expect(await app.get(WebhookSweep).ringLost()).toBe(1);
    expect(await jobs()).toMatchObject([{ id }]);
    gate = undefined;
    status = 500;
    expect(await send(id)).toBe('status');
    status = 200;
    open();
    expect(await stopped).toBe('lost');
    expect((await deliveries())[0]).toMatchObject({ state: 'waiting', attempts: 2, status: 500 });
    expect(await dataSource.query('select number from webhook_attempt')).toEqual([{ number: 2 }]);
  });

  it('slowly keeps few workers busy; the others put its messages off', async () => {
    const { id: endpointId } = await endpoint();
    for (let i = 0; i < 5; i++) await tell();
    const rows = await deliveries();
    await dataSource.query(
      `update webhook_delivery set leased_until = now() + interval '1 minute' where id = any($1::uuid[])`,
      [rows.slice(0, 4).map(({ id }) => id)],
    );
    expect(await send(rows[4].id)).toBe('put off');
    expect((await jobs()).filter(({ delay }: { delay: number }) => delay > 0)).toMatchObject([{ id: rows[4].id }]);
    expect((await log().list(owner, firm, endpointId, { state: 'waiting' })).items).toHaveLength(5);
  });
});

describe('the log', () => {
  it('goes page by page, by state, and sends again by hand: one, or all that failed since then', async () => {
    const { id: endpointId } = await endpoint();
    status = 500;
    for (let i = 0; i < 5; i++) await tell();
    await dataSource.query(
      `update webhook_delivery set state = 'failed', error = 'timeout', attempts = 10, tries = 10, next_at = null`,
    );
    const rows = await deliveries();
    await dataSource.query(`update webhook_delivery set created_at = now() - interval '2 days' where id = $1`, [
      rows[0].id,
    ]);
    const page = await log().list(owner, firm, endpointId, { limit: 3, state: 'failed' });
    expect(page.items.map(({ id }) => id)).toEqual([rows[4].id, rows[3].id, rows[2].id]);
    expect(page.items[0].message?.kind).toBe('offer.stale');
    const rest = await log().list(owner, firm, endpointId, { limit: 3, cursor: page.nextCursor ?? '' });
    expect(rest.items.map(({ id }) => id)).toEqual([rows[1].id, rows[0].id]);

    await dataSource.query('truncate outbox_row');
    status = 200;
    const again = await log().replay(owner, firm, endpointId, rows[4].id);
    expect(again.delivery).toMatchObject({ state: 'waiting', tries: 0, attempts: 10 });
    expect(await code(log().replay(owner, firm, endpointId, rows[4].id))).toBe('illegal_move');
    expect(await send(rows[4].id)).toBe('delivered');
    expect(heard[0].headers['webhook-id']).toBe(rows[4].messageId);

    expect(await log().replayFailed(owner, firm, endpointId, new Date(Date.now() - DAY_MS))).toBe(3);
    expect(await log().replayFailed(owner, firm, endpointId, new Date(Date.now() - DAY_MS))).toBe(0);
    expect((await jobs()).map(({ id }: { id: string }) => id).toSorted()).toEqual(
      rows
        .slice(1)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(await code(log().get(member('member'), firm, endpointId, rows[0].id))).toBe('forbidden');
    expect(await code(log().get(owner, firm, endpointId, newId()))).toBe('not_found');
  });

  it('is forgotten after thirty days, and goes with its endpoint', async () => {
    const { id } = await endpoint();
    await tell();
    await send((await deliveries())[0].id);
    await tell();
    offset_ms = 30 * DAY_MS + 60_000;
    await dataSource.query(`update webhook_message set created_at = created_at + interval '1 day' where id <> $1`, [
      (await deliveries())[0].messageId,
    ]);
    expect(await app.get(WebhookSweep).forgetOld()).toBe(1);
    expect(await deliveries()).toHaveLength(1);
    expect(await dataSource.query('select 1 from webhook_attempt')).toEqual([]);
    await service().remove(owner, firm, id);
    expect(await deliveries()).toEqual([]);
  });
});
