import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { createAccount } from '#core/identity';
import { Notices } from '#core/notices';
import { type Actor, Clock, newId, PlatformModule, Transactions } from '#core/platform';
import { dataSourceOptions } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { BreachService } from './breach.service.js';
import { ExportService } from './export.service.js';
import { SECTIONS } from './personal-data.js';
import { PrivacyModule } from './privacy.module.js';
import { PrivacyRequestService } from './privacy-request.service.js';
import { RETENTION_RULES } from './retention.rules.js';
import { RetentionService } from './retention.service.js';

@Module({})
class Root {}

const NOW = new Date('2026-11-25T12:00:00Z');
let database: TestDatabase;
let app: INestApplicationContext;
let db: DataSource;
let ayu: Actor;
let budi: Actor;
const admin: Actor = {
  kind: 'person',
  userId: newId(),
  name: 'Gita',
  email: null,
  ministryRoles: ['administrator'],
  memberships: [],
};
const get = <T>(service: new (...args: never[]) => T): T => app.get(service as never);
const count = async (sql: string, values: unknown[] = []): Promise<number> => {
  const [row] = await db.query<{ n: number }[]>(`select count(*)::int as n from ${sql}`, values);
  return row.n;
};

beforeAll(async () => {
  database = await createTestDatabase();
  const imports = [
    PlatformModule.forRoot(testEnv(database.url), dataSourceOptions({ url: database.url })),
    PrivacyModule,
  ];
  app = await NestFactory.createApplicationContext({ module: Root, imports }, { logger: false });
  app.get(Clock).now = () => NOW;
  db = app.get(DataSource);
  const person = async (name: string): Promise<Actor> => {
    const email = `${name.toLowerCase()}@contoh.example`;
    const id = await createAccount(db.manager, { email, name, passwordHash: 'rahasia-hash', emailVerified: true }, NOW);
    return { ...admin, userId: id, name, email, ministryRoles: [] };
  };
  [ayu, budi] = [await person('Ayu'), await person('Budi')];
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('a copy of one’s data', () => {
  it('holds what is kept on the person and no secret, is theirs alone, and is gone after a week', async () => {
    const exports = get(ExportService);
    await expect(exports.open(ayu)).rejects.toMatchObject({ code: 'export_not_ready' });
    const { id } = await exports.ask(ayu);
    await expect(exports.ask(ayu)).rejects.toMatchObject({ code: 'export_under_way' });
    await exports.make(id);
    expect(await exports.make(id)).toBe('over');
    const { bytes } = await exports.open(ayu);
    const text = Buffer.from(bytes).toString('utf8');
    expect(JSON.parse(text)).toMatchObject({ account: [{ name: 'Ayu', email: 'ayu@contoh.example' }] });
    expect(text).not.toContain('rahasia-hash');
    expect(text).not.toContain('Budi');
    await expect(exports.open(budi)).rejects.toMatchObject({ code: 'export_not_ready' });
    app.get(Clock).now = () => new Date(NOW.getTime() + 8 * 86_400_000);
    await expect(exports.open(ayu)).rejects.toMatchObject({ code: 'export_not_ready' });
    expect(await get(RetentionService).run()).toMatchObject({ personal_exports: 1 });
    app.get(Clock).now = () => NOW;
  });

  it('knows every table that says whose a row is', async () => {
    const rows = (await db.query(
      `select distinct case table_schema when 'auth' then 'auth.' else '' end || table_name as name
       from information_schema.columns where table_schema in ('public', 'auth')
         and column_name in ('user_id', 'person_id', 'recipient', 'uploaded_by', 'decided_by', 'requested_by', 'submitted_by')`,
    )) as { name: string }[];
    const sections = Object.values(SECTIONS).join(' ');
    const unknown = rows
      .map(({ name }) => name)
      .filter((name) => !new RegExp(`from ${name.replace('.', '\\.')} `).test(`${sections} `));
    expect(unknown).toEqual([]);
  });
});

describe('a request', () => {
  it('has three times 24 hours, once at a time; a restriction stops letters and is lifted by the person', async () => {
    const requests = get(PrivacyRequestService);
    const asked = await requests.ask(ayu, 'restriction', 'Mohon dibatasi dahulu.');
    expect(asked.dueAt).toEqual(new Date('2026-11-28T12:00:00Z'));
    await expect(requests.ask(ayu, 'restriction', 'Sekali lagi.')).rejects.toMatchObject({
      code: 'privacy_request_open',
    });
    await requests.answer(admin, asked.id, 'granted', 'Dibatasi sejak hari ini.');
    await expect(requests.answer(admin, asked.id, 'refused', 'Tidak jadi.')).rejects.toMatchObject({
      code: 'illegal_move',
    });
    expect(await requests.isRestricted(ayu)).toBe(true);
    const letters = () => count('mail_message where recipient = $1', [ayu.email]);
    const before = await letters();
    const tell = () =>
      get(Transactions).run((tx) =>
        get(Notices).tell(tx, 'appeal.lodged', {
          to: { userIds: [String(ayu.userId)] },
          about: { subject: 'account', id: newId() },
          params: { number: 'B-1', organisation: 'PT Uji' },
        }),
      );
    await tell();
    expect(await letters()).toBe(before);
    await requests.lift(ayu);
    expect(await requests.isRestricted(ayu)).toBe(false);
  });

  it('to be erased leaves the number of the account and nothing by which the person is known', async () => {
    const requests = get(PrivacyRequestService);
    const { id } = await requests.ask(budi, 'erasure', 'Mohon akun saya dihapus.');
    await requests.answer(admin, id, 'granted', 'Akun dihapus; jejak audit memuat nomor akun.');
    const [person] = (await db.query('select name, email from auth.person where id = $1', [budi.userId])) as object[];
    expect(person).toEqual({ name: 'Pengguna terhapus', email: `${budi.userId}@terhapus.invalid` });
    expect(await count('auth.credential where user_id = $1', [budi.userId])).toBe(0);
    const trail = (await db.query(
      `select details::text from audit_entry where action = 'privacy.granted' and subject_id = $1`,
      [budi.userId],
    )) as { details: string }[];
    expect(trail).toHaveLength(1);
    expect(trail[0].details).not.toContain('Budi');
  });
});

describe('retention', () => {
  it('removes what is past its time and nothing else; a dry run only counts', async () => {
    const old = new Date(NOW.getTime() - 91 * 86_400_000);
    await db.query(
      `insert into mail_message (id, recipient, template, locale, params, state, attempts, created_at)
       values ($1, 'x@contoh.example', 'digest', 'id', '{}', 'sent', 1, $3), ($2, 'x@contoh.example', 'digest', 'id', '{}', 'queued', 1, $3)`,
      [newId(), newId(), old],
    );
    await createAccount(db.manager, { email: 'lama@contoh.example', name: 'Lama', passwordHash: '-' }, old);
    await db.query(`update auth.person set created_at = $1 where email = 'lama@contoh.example'`, [old]);
    const due = async () =>
      Object.fromEntries((await get(RetentionService).dryRun()).map(({ rule, due: n }) => [rule.id, n]));
    expect(await due()).toMatchObject({ letters: 1, unconfirmed_accounts: 1, trail: null });
    expect(await get(RetentionService).run()).toMatchObject({ letters: 1, unconfirmed_accounts: 1 });
    expect(await due()).toMatchObject({ letters: 0, unconfirmed_accounts: 0 });
    expect(await count(`auth.person where email = 'ayu@contoh.example'`)).toBe(1);
    expect(RETENTION_RULES.map(({ id }) => id)).toContain('trail');
  });
});

describe('a breach', () => {
  it('has its clock from the discovery, and everybody is told once', async () => {
    const breaches = get(BreachService);
    const entry = {
      discoveredAt: new Date('2026-11-24T08:00:00Z'),
      what: 'sebuah surat salah alamat',
      data: 'nama dan surel',
      peopleCount: 2,
      consequence: 'surel tak diminta',
      measures: 'surat ditarik',
      organisationIds: [],
    };
    const id = await breaches.record(admin, entry);
    expect((await breaches.get(id)).notifyBy).toEqual(new Date('2026-11-27T08:00:00Z'));
    await breaches.tellPeople(admin, id);
    await breaches.tellPeople(admin, id);
    const people = await count('auth.person');
    expect(await breaches.notify(id)).toBe(people);
    expect(await breaches.notify(id)).toBe(people);
    expect(await count(`notification where kind = 'privacy.breach'`)).toBe(people);
    const later = { ...entry, discoveredAt: new Date('2026-12-01T00:00:00Z') };
    await expect(breaches.record(admin, later)).rejects.toMatchObject({ errors: [{ code: 'max' }] });
  });
});
