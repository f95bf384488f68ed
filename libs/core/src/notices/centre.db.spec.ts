import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MinistryRole } from '#contracts';
import { type Actor, Clock, MailMessage, newId, PlatformModule, Transactions } from '#core/platform';
import { dataSourceOptions } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { ACCOUNT_CHANGED, type AccountChangedListener } from '../identity/identity.tokens.js';
import { NotificationCentre } from './centre.service.js';
import { DigestService } from './digest.service.js';
import { NoticesModule } from './notices.module.js';
import { Notification } from './notification.entity.js';
import { NoticePreferences } from './preferences.service.js';
import { NOTICE_DAYS, sweepNotices } from './sweep-notices.js';

// 06:00 in Jakarta, an hour before the letter.
const EARLY = Date.parse('2026-11-21T23:00:00Z');
const HOUR_MS = 3_600_000;

const [firm, other] = [newId(), newId()];
let database: TestDatabase;
let app: INestApplicationContext;
let dataSource: DataSource;
let centre: NotificationCentre;
let now_ms = EARLY;

beforeAll(async () => {
  database = await createTestDatabase();
  @Module({
    imports: [PlatformModule.forRoot(testEnv(database.url), dataSourceOptions({ url: database.url })), NoticesModule],
  })
  class Root {}
  app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
  app.get(Clock).now = () => new Date(now_ms);
  dataSource = app.get(DataSource);
  centre = app.get(NotificationCentre);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  now_ms = EARLY;
  await dataSource.query('truncate notification, notice_preference, mail_message, outbox_row, ministry_grant');
  await dataSource.query('delete from auth.person');
});

const person = (memberOf: string[] = [], ministryRoles: MinistryRole[] = []): Actor => ({
  kind: 'person',
  userId: newId(),
  name: 'Ayu',
  email: null,
  ministryRoles,
  memberships: memberOf.map((organisationId) => ({ organisationId, role: 'member' })),
});

async function told(actor: Actor, row: Partial<Notification> = {}): Promise<string> {
  const id = row.id ?? newId();
  await dataSource.manager.insert(Notification, {
    id,
    userId: String(actor.userId),
    kind: 'offer.stale',
    params: { count: 1, organisation: 'PT Kain' },
    subject: 'organisation',
    subjectId: firm,
    isShown: true,
    isDigestDue: false,
    createdAt: new Date(now_ms),
    ...row,
  });
  return id;
}

describe('the centre', () => {
  it('shows one’s own, newest first, page by page, by kind and unread', async () => {
    const ayu = person();
    const made: string[] = [];
    for (let i = 0; i < 7; i++)
      made.push(await told(ayu, i % 2 ? { kind: 'claim.ended' } : i === 6 ? { readAt: new Date() } : {}));
    await told(person());
    await told(ayu, { isShown: false });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await centre.list(ayu, { limit: 3, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(made.toReversed());
    expect((await centre.list(ayu, { kind: 'claim.ended' })).items).toHaveLength(3);
    expect((await centre.list(ayu, { unread: true })).items).toHaveLength(6);
    expect(await centre.unread(ayu)).toBe(6);
    await expect(centre.list(ayu, { cursor: 'WyJ4Il0' })).rejects.toMatchObject({ code: 'invalid_cursor' });
  });

  it('says nothing more to who has left the organisation or lost the role', async () => {
    const member = person([firm, other], ['verifier']);
    await told(member, { organisationId: firm });
    const role = await told(member, { ministryRole: 'verifier' });
    expect(await centre.unread(member)).toBe(2);
    const left = { ...member, memberships: [], ministryRoles: [] };
    expect(await centre.unread(left)).toBe(0);
    expect((await centre.list(left, {})).items).toEqual([]);
    await expect(centre.read(left, role)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('reading is once, one’s own alone, and up to what was seen', async () => {
    const ayu = person();
    const [first, second] = [await told(ayu), await told(ayu)];
    await expect(centre.read(person(), first)).rejects.toMatchObject({ code: 'not_found' });
    expect((await centre.read(ayu, first)).readAt).toEqual(new Date(now_ms));
    now_ms += HOUR_MS;
    expect((await centre.read(ayu, first)).readAt).toEqual(new Date(EARLY));
    const later = await told(ayu);
    expect(await centre.readAll(ayu, second)).toBe(1);
    expect((await centre.list(ayu, { unread: true })).items.map(({ id }) => id)).toEqual([later]);
    expect(await centre.readAll(ayu, undefined)).toBe(1);
    expect(await centre.readAll(ayu, undefined)).toBe(0);
  });

  it('forgets what is half a year old', async () => {
    const ayu = person();
    const kept = await told(ayu);
    await told(ayu, { createdAt: new Date(now_ms - NOTICE_DAYS * 24 * HOUR_MS - 1) });
    expect(await sweepNotices(dataSource, new Date(now_ms))).toBe(1);
    expect((await centre.list(ayu, {})).items.map(({ id }) => id)).toEqual([kept]);
  });
});

describe('what a person chooses', () => {
  it('holds for the kinds that are named; what is about the account’s safety is no choice', async () => {
    const [ayu, preferences] = [person(), app.get(NoticePreferences)];
    await preferences.choose(ayu, [
      { kind: 'offer.stale', inApp: true, email: 'off' },
      { kind: 'offer.stale', inApp: false, email: 'digest' },
    ]);
    const choices = new Map((await preferences.of(ayu)).map((choice) => [choice.kind, choice]));
    expect(choices.get('offer.stale')).toMatchObject({ inApp: false, email: 'digest', isFixed: false });
    expect(choices.get('proposal.new')).toMatchObject({ inApp: true, email: 'now' });
    expect(choices.get('account.security')).toMatchObject({ inApp: true, email: 'now', isFixed: true });
    await expect(
      preferences.choose(ayu, [
        { kind: 'proposal.new', inApp: false, email: 'off' },
        { kind: 'account.security', inApp: false, email: 'off' },
      ]),
    ).rejects.toMatchObject({ code: 'notice_fixed' });
    expect((await preferences.of(ayu)).find(({ kind }) => kind === 'proposal.new')?.email).toBe('now');
  });

  it('has the kinds of the ministry for the ministry alone', async () => {
    const kindsOf = async (actor: Actor) => (await app.get(NoticePreferences).of(actor)).map(({ group }) => group);
    expect(await kindsOf(person())).not.toContain('ministry');
    expect(await kindsOf(person([], ['planner']))).toContain('ministry');
  });
});

describe('the safety of an account', () => {
  it('is told at once, by letter and in the centre, whatever was chosen', async () => {
    const ayu = person();
    await dataSource.query(
      `insert into auth.person (id, name, email, email_verified, locale) values ($1, 'Ayu', 'ayu@contoh.example', true, 'id')`,
      [ayu.userId],
    );
    await dataSource.query(`insert into notice_preference values ($1, 'account.security', false, 'off', now())`, [
      ayu.userId,
    ]);
    const listener = app.get<AccountChangedListener>(ACCOUNT_CHANGED);
    await app.get(Transactions).run(async (tx) => {
      await listener.accountChanged(tx, String(ayu.userId), 'password_changed');
      await listener.accountChanged(tx, String(ayu.userId), 'role_given_verifier');
    });
    expect(await centre.unread(ayu)).toBe(2);
    const letters = await dataSource.manager.find(MailMessage, { order: { id: 'ASC' } });
    expect(letters.map(({ params }) => params['title'])).toEqual([
      'Keamanan akun: kata sandi diganti',
      'Keamanan akun: peran verifikator diberikan',
    ]);
  });
});

describe('the digest', () => {
  const digest = () => app.get(DigestService).writeDue();
  const letters = () => dataSource.manager.find(MailMessage, { order: { recipient: 'ASC' } });

  async function reader(name: string, locale = 'id'): Promise<Actor> {
    const actor = person();
    await dataSource.query(
      `insert into auth.person (id, name, email, email_verified, locale) values ($1, $2, $3, true, $4)`,
      [actor.userId, name, `${name}@contoh.example`, locale],
    );
    return actor;
  }

  it('is one letter a morning, at seven, of what is new and unread, in the reader’s language', async () => {
    const [ayu, budi, citra] = [await reader('ayu'), await reader('budi', 'en'), await reader('citra')];
    for (let i = 0; i < 45; i++) await told(ayu, { isDigestDue: true });
    await told(budi, { isDigestDue: true, isShown: false });
    await told(citra, { isDigestDue: true, readAt: new Date(now_ms) });
    expect(await digest()).toBe(0);
    now_ms += HOUR_MS;
    await told(budi, { isDigestDue: true });
    expect(await digest()).toBe(2);
    const [first, second] = await letters();
    expect(first).toMatchObject({ recipient: 'ayu@contoh.example', template: 'digest', locale: 'id' });
    expect(first.params).toMatchObject({ count: '45', link: 'http://127.0.0.1:0/notifications' });
    expect(first.params['list'].split('\n')).toHaveLength(41);
    expect(first.params['list']).toMatch(/- dan 5 lagi$/);
    expect(second.params).toMatchObject({ count: '1', list: '- Still true? 1 offer(s)' });
    now_ms += 23 * HOUR_MS;
    expect(await digest()).toBe(0);
    now_ms += HOUR_MS;
    expect(await digest()).toBe(1);
    expect(await letters()).toHaveLength(3);
  });

  it('is written once, by however many at once, and nothing is lost when its writing fails', async () => {
    const readers = await Promise.all(Array.from({ length: 20 }, (_, i) => reader(`r${i}`)));
    for (const actor of readers) await told(actor, { isDigestDue: true });
    now_ms += HOUR_MS;
    const fail = `create function no_letter() returns trigger language plpgsql as $$ begin
      if new.recipient = 'r7@contoh.example' then raise exception 'disk full'; end if; return new; end $$`;
    await dataSource.query(fail);
    await dataSource.query(
      'create trigger no_letter before insert on mail_message for each row execute function no_letter()',
    );
    await expect(digest()).rejects.toThrow('disk full');
    await dataSource.query('drop function no_letter cascade');
    const written = await Promise.all([digest(), digest(), digest()]);
    const recipients = (await letters()).map(({ recipient }) => recipient);
    expect(new Set(recipients).size).toBe(20);
    expect(recipients).toHaveLength(20);
    expect(written.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
    expect(await dataSource.query(`select 1 from outbox_row where name = 'mail.send'`)).toHaveLength(20);
  });

  it('leaves out what was said to an organisation the reader has left', async () => {
    const ayu = await reader('ayu');
    await told(ayu, { isDigestDue: true, organisationId: firm });
    now_ms += HOUR_MS;
    expect(await digest()).toBe(0);
    expect(await dataSource.query('select 1 from notification where is_digest_due')).toEqual([]);
  });
});
