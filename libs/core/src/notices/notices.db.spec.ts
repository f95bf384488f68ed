import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EmailMode, NoticeKind } from '#contracts';
import { newId, PlatformModule, Transactions, type Tx } from '#core/platform';
import { dataSourceOptions } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { NOTICE_LISTENER, type NoticeListener, type OrganisationEvent } from './notice-listener.js';
import { Notices } from './notices.js';
import { NoticesModule } from './notices.module.js';

/** A room above: remembers what it was told. */
class Above implements NoticeListener {
  readonly events: OrganisationEvent[] = [];
  async organisationsTold(_: Tx, events: readonly OrganisationEvent[]): Promise<void> {
    this.events.push(...events);
  }
}

const above = new Above();
const [firm, other] = [newId(), newId()];
let database: TestDatabase;
let app: INestApplicationContext;
let notices: Notices;
let transactions: Transactions;

beforeAll(async () => {
  database = await createTestDatabase();
  @Module({ providers: [{ provide: NOTICE_LISTENER, useValue: above }], exports: [NOTICE_LISTENER] })
  class AboveModule {}
  @Module({
    imports: [
      PlatformModule.forRoot(testEnv(database.url), dataSourceOptions({ url: database.url })),
      { module: AboveModule, global: true },
      NoticesModule,
    ],
  })
  class Root {}
  app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
  notices = app.get(Notices);
  transactions = app.get(Transactions);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const rows = <T>(sql: string, ...values: unknown[]): Promise<T[]> => app.get(DataSource).query(sql, values);

async function person(email: string, memberOf: string[], role = 'member', locale = 'id'): Promise<string> {
  const id = newId();
  await rows(
    `insert into auth.person (id, name, email, email_verified, locale) values ($1, 'x', $2, true, $3)`,
    id,
    email,
    locale,
  );
  for (const organisationId of memberOf)
    await rows('insert into membership values ($1, $2, $3, now())', organisationId, id, role);
  return id;
}

const choose = (userId: string, kind: NoticeKind, inApp: boolean, email: EmailMode) =>
  rows('insert into notice_preference values ($1, $2, $3, $4, now())', userId, kind, inApp, email);

beforeEach(async () => {
  await rows('truncate notification, notice_preference, mail_message, outbox_row, membership, organisation cascade');
  await rows('delete from auth.person');
  above.events.length = 0;
  for (const [i, id] of [firm, other].entries())
    await rows(
      `insert into organisation (id, name, name_key, nib, pp7_class, permenperin64_class, roles, regency_code, address,
         state, version, created_at, updated_at, updated_by)
       select $1, 'PT ' || $2::text, 'pt ' || $2::text, '12345678901' || $3::text, 'kecil', 'kecil', '{producer}', '32.73', 'Jalan',
         'active', 1, now(), now(), 'x'`,
      id,
      String(i),
      String(10 + i),
    );
});

const stale = (organisationIds: string[], role?: 'owner') =>
  transactions.run((tx) =>
    notices.tell(tx, 'offer.stale', {
      to: { organisationIds, ...(role ? { role } : {}) },
      about: { subject: 'organisation', id: firm },
      params: { count: 2, organisation: 'PT Kain' },
    }),
  );

const centre = () =>
  rows<{ email: string; shown: boolean; due: boolean }>(
    `select p.email, n.is_shown as shown, n.is_digest_due as due from notification n join auth.person p on p.id = n.user_id order by 1`,
  );
const letters = async () =>
  (await rows<{ recipient: string }>('select recipient from mail_message order by 1')).map(
    ({ recipient }) => recipient,
  );

describe('what a service tells', () => {
  it('reaches every member once, owners alone where it is theirs, nobody else, and webhooks above', async () => {
    await person('owner@contoh.example', [firm], 'owner');
    await person('member@contoh.example', [firm], 'member', 'en');
    await person('stranger@contoh.example', [other]);
    await stale([firm, firm]);
    expect((await centre()).map(({ email }) => email)).toEqual(['member@contoh.example', 'owner@contoh.example']);
    expect(await rows('select template, locale, params from mail_message order by locale')).toMatchObject([
      { template: 'offer.stale', locale: 'en', params: { title: 'Still true? 2 offer(s)' } },
      {
        template: 'offer.stale',
        locale: 'id',
        params: {
          title: 'Masih berlaku? 2 penawaran',
          link: `http://127.0.0.1:0/open/organisation/${firm}?as=${firm}`,
          preferences: 'http://127.0.0.1:0/notifications/preferences',
        },
      },
    ]);
    expect(above.events).toEqual([
      { kind: 'offer.stale', organisationId: firm, subject: 'organisation', subjectId: firm },
    ]);
    await stale([firm], 'owner');
    expect((await centre()).map(({ email }) => email)).toEqual([
      'member@contoh.example',
      'owner@contoh.example',
      'owner@contoh.example',
    ]);
  });

  it('comes as each has chosen: at once, in the digest, in the centre only, or not at all', async () => {
    const people = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => person(`${name}@contoh.example`, [firm])));
    const choices = [
      [true, 'now'],
      [true, 'digest'],
      [false, 'digest'],
      [true, 'off'],
      [false, 'off'],
    ] as const;
    for (const [i, [inApp, email]] of choices.entries()) await choose(people[i], 'offer.stale', inApp, email);
    // A choice for another kind is no choice for this one.
    await choose(people[0], 'proposal.new', false, 'off');
    await stale([firm]);
    expect(await letters()).toEqual(['a@contoh.example']);
    expect(await centre()).toEqual([
      { email: 'a@contoh.example', shown: true, due: false },
      { email: 'b@contoh.example', shown: true, due: true },
      { email: 'c@contoh.example', shown: false, due: true },
      { email: 'd@contoh.example', shown: true, due: false },
    ]);
  });

  it('is gone with the transaction that did not happen', async () => {
    await person('owner@contoh.example', [firm], 'owner');
    const failing = transactions.run(async (tx) => {
      await notices.tell(tx, 'offer.stale', {
        to: { organisationIds: [firm] },
        about: { subject: 'organisation', id: firm },
        params: { count: 1, organisation: 'PT Kain' },
      });
      throw new Error('the fact did not happen');
    });
    await expect(failing).rejects.toThrow('did not happen');
    expect(await centre()).toEqual([]);
    expect(await letters()).toEqual([]);
    expect(await rows('select 1 from outbox_row')).toEqual([]);
  });

  it('to many organisations is one reading, and each hears its own', async () => {
    await person('here@contoh.example', [firm]);
    await person('there@contoh.example', [other]);
    await person('both@contoh.example', [firm, other]);
    await transactions.run((tx) =>
      notices.tellAll(
        tx,
        'proposal.new',
        [firm, other].map((id, i) => ({
          to: { organisationIds: [id] },
          about: { subject: 'run' as const, id: newId() },
          params: { count: 1_000 + i, organisation: `PT ${i}`, expires: { at: '2026-11-22T00:00:00Z' } },
        })),
      ),
    );
    const told = await rows(
      `select p.email, n.organisation_id = $1 as here, (n.params->>'count')::int as count
       from notification n join auth.person p on p.id = n.user_id order by 1, 3`,
      firm,
    );
    expect(told).toEqual([
      { email: 'both@contoh.example', here: true, count: 1_000 },
      { email: 'both@contoh.example', here: false, count: 1_001 },
      { email: 'here@contoh.example', here: true, count: 1_000 },
      { email: 'there@contoh.example', here: false, count: 1_001 },
    ]);
  });

  it('reaches people by name and holders of a ministry role, and words that are too long are cut', async () => {
    const named = await person('named@contoh.example', []);
    const [verifier, former] = [await person('v@contoh.example', []), await person('f@contoh.example', [])];
    await rows(
      `insert into ministry_grant (id, user_id, role, granted_at, granted_by) values ($1, $2, 'verifier', now(), $2)`,
      newId(),
      verifier,
    );
    await rows(
      `insert into ministry_grant (id, user_id, role, granted_at, granted_by, revoked_at) values ($1, $2, 'verifier', now(), $2, now())`,
      newId(),
      former,
    );
    const params = { number: 'B-1', state: 'x', organisation: 'PT', note: 'n'.repeat(9_000) };
    await transactions.run(async (tx) => {
      await notices.tell(tx, 'case.decided', {
        to: { userIds: [named] },
        about: { subject: 'case', id: firm },
        params,
      });
      await notices.tell(tx, 'case.decided', {
        to: { ministry: 'verifier' },
        about: { subject: 'case', id: firm },
        params,
      });
    });
    const told = await rows(
      `select user_id, ministry_role, length(params->>'note') as length from notification order by ministry_role nulls first`,
    );
    expect(told).toEqual([
      { user_id: named, ministry_role: null, length: 2_000 },
      { user_id: verifier, ministry_role: 'verifier', length: 2_000 },
    ]);
    expect(above.events).toEqual([]);
  });
});
