import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { loadReferenceData } from '../catalogue/load/load-reference-data.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { readEnv } from '../platform/env.js';
import { newId } from '../platform/ids.js';
import { MailService } from '../platform/mail/mail.service.js';
import { Transactions } from '../platform/transactions.js';
import { InvitationService } from './invitation.service.js';
import { MembershipTable } from './membership-source.js';
import { MembershipService } from './membership.service.js';
import { RegistrationService } from './registration.service.js';

class MovableClock extends Clock {
  ahead_ms = 0;
  override now(): Date {
    return new Date(Date.now() + this.ahead_ms);
  }
}

const DAY_MS = 86_400_000;
let database: TestDatabase;
let dataSource: DataSource;
let clock: MovableClock;
let members: MembershipService;
let invitations: InvitationService;
let registration: RegistrationService;
let memberships: MembershipTable;
let organisationId: string;
let ayu: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url });
  await loadReferenceData(dataSource);
  clock = new MovableClock();
  const transactions = new Transactions(dataSource, clock);
  const env = readEnv({ DATABASE_URL: database.url, PADAN_SECRET: 'x'.repeat(32) });
  const mail = new MailService(env, dataSource, clock);
  members = new MembershipService(dataSource, transactions);
  invitations = new InvitationService(dataSource, transactions, mail, clock);
  registration = new RegistrationService(transactions, clock);
  memberships = new MembershipTable(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});
beforeEach(async () => {
  clock.ahead_ms = 0;
  await dataSource.query('truncate organisation, auth.person, mail_message, outbox_row cascade');
  ayu = await signUp('Ayu');
  const firm = {
    name: 'PT Contoh',
    nib: '9990000000001',
    roles: ['producer'] as const,
    regencyCode: '32.73',
    address: 'Jl. Contoh 1',
  };
  organisationId = (await registration.register(ayu, firm)).organisation.id;
  ayu = await again(ayu);
});

async function signUp(name: string): Promise<Actor> {
  const id = newId();
  const email = `${name.toLowerCase()}@contoh.example`;
  await dataSource.query(
    `insert into auth.person (id, name, email, email_verified, locale) values ($1, $2, $3, true, 'id')`,
    [id, name, email],
  );
  return { kind: 'person', userId: id, name, email, ministryRoles: [], memberships: [] };
}

/** The same person in the next request. */
const again = async (actor: Actor): Promise<Actor> => ({
  ...actor,
  memberships: await memberships.membershipsOf(actor.userId ?? ''),
});

/** The token as it stands in the newest letter. */
async function tokenOf(email: string): Promise<string> {
  const [{ params }] = await dataSource.query(
    'select params from mail_message where recipient = $1 order by id desc limit 1',
    [email],
  );
  return params.token;
}

async function join(name: string, role: 'owner' | 'member'): Promise<Actor> {
  const guest = await signUp(name);
  await invitations.invite(ayu, organisationId, { email: guest.email ?? '', role });
  await invitations.accept(guest, await tokenOf(guest.email ?? ''));
  return again(guest);
}

describe('inviting', () => {
  it('sends a letter whose token is nowhere in the database but in the letter that waits', async () => {
    const invitation = await invitations.invite(ayu, organisationId, { email: ' Budi@Contoh.example', role: 'member' });
    const token = await tokenOf('budi@contoh.example');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(invitation.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(await dataSource.query('select * from invitation'))).not.toContain(token);
    expect(JSON.stringify(await dataSource.query('select * from audit_entry'))).not.toContain(token);
    expect(invitation.expiresAt.getTime() - invitation.createdAt.getTime()).toBe(7 * DAY_MS);
    const [row] = await dataSource.query(`select name from outbox_row`);
    expect(row).toEqual({ name: 'mail.send' });
  });

  it('lets the addressee in, once, in the stated role', async () => {
    const budi = await join('Budi', 'member');
    expect(budi.memberships).toEqual([{ organisationId, role: 'member' }]);
    await expect(invitations.accept(budi, await tokenOf('budi@contoh.example'))).rejects.toMatchObject({
      code: 'invitation_over',
      params: { state: 'accepted' },
    });
    await expect(
      invitations.invite(ayu, organisationId, { email: 'budi@contoh.example', role: 'owner' }),
    ).rejects.toMatchObject({ code: 'already_member' });
  });

  it('lets nobody else in', async () => {
    await invitations.invite(ayu, organisationId, { email: 'budi@contoh.example', role: 'member' });
    const citra = await signUp('Citra');
    await expect(invitations.accept(citra, await tokenOf('budi@contoh.example'))).rejects.toMatchObject({
      code: 'invitation_other_address',
    });
    await expect(invitations.accept(citra, 'x'.repeat(43))).rejects.toMatchObject({ code: 'invitation_unknown' });
    expect((await again(citra)).memberships).toEqual([]);
  });

  it('ends after seven days, by revoking, and by a newer letter to the same address', async () => {
    const budi = await signUp('Budi');
    const invite = () => invitations.invite(ayu, organisationId, { email: 'budi@contoh.example', role: 'member' });
    await invite();
    const first = await tokenOf('budi@contoh.example');
    const { id } = await invite();
    const second = await tokenOf('budi@contoh.example');
    await expect(invitations.accept(budi, first)).rejects.toMatchObject({ params: { state: 'revoked' } });
    clock.ahead_ms = 7 * DAY_MS + 1_000;
    await expect(invitations.accept(budi, second)).rejects.toMatchObject({ params: { state: 'expired' } });
    clock.ahead_ms = 0;
    await invitations.revoke(ayu, organisationId, id);
    await invitations.revoke(ayu, organisationId, id);
    await expect(invitations.accept(budi, second)).rejects.toMatchObject({ params: { state: 'revoked' } });
    const page = await invitations.list(ayu, organisationId, { limit: 1 });
    expect(page.items.map((invitation) => invitation.id)).toEqual([id]);
    expect((await invitations.list(ayu, organisationId, { cursor: page.nextCursor ?? '' })).items).toHaveLength(1);
  });

  it('is used by one of two parallel clicks', async () => {
    const budi = await signUp('Budi');
    await invitations.invite(ayu, organisationId, { email: 'budi@contoh.example', role: 'member' });
    const token = await tokenOf('budi@contoh.example');
    const outcomes = await Promise.allSettled([invitations.accept(budi, token), invitations.accept(budi, token)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it("is the owner's alone", async () => {
    const budi = await join('Budi', 'member');
    const letter = { email: 'citra@contoh.example', role: 'member' as const };
    await expect(invitations.invite(budi, organisationId, letter)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(invitations.list(budi, organisationId, {})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(invitations.invite(await signUp('Dewi'), organisationId, letter)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(invitations.revoke(ayu, organisationId, newId())).rejects.toMatchObject({ code: 'not_found' });
    await expect(invitations.invite(ayu, organisationId, { email: 'citra', role: 'member' })).rejects.toMatchObject({
      errors: [{ pointer: '/email' }],
    });
  });
});

describe('members', () => {
  it('are listed with name and address to members and those who watch over accounts', async () => {
    const budi = await join('Budi', 'member');
    const page = await members.list(budi, organisationId, {});
    expect(page.items.map(({ name, email, role }) => [name, email, role])).toEqual([
      ['Ayu', 'ayu@contoh.example', 'owner'],
      ['Budi', 'budi@contoh.example', 'member'],
    ]);
    const first = await members.list(budi, organisationId, { limit: 1 });
    expect(
      (await members.list(budi, organisationId, { cursor: first.nextCursor ?? '' })).items.map(({ name }) => name),
    ).toEqual(['Budi']);
    const citra = await signUp('Citra');
    await expect(members.list(citra, organisationId, {})).rejects.toMatchObject({ code: 'not_found' });
    await expect(members.list({ ...citra, ministryRoles: ['verifier'] }, organisationId, {})).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await members.list({ ...citra, ministryRoles: ['auditor'] }, organisationId, {})).items).toHaveLength(2);
  });

  it('never lose their last owner', async () => {
    const budi = await join('Budi', 'member');
    const id = ayu.userId ?? '';
    await expect(members.remove(ayu, organisationId, id)).rejects.toMatchObject({ code: 'last_owner' });
    await expect(members.changeRole(ayu, organisationId, id, 'member')).rejects.toMatchObject({ code: 'last_owner' });
    await members.changeRole(ayu, organisationId, budi.userId ?? '', 'owner');
    await members.remove(ayu, organisationId, id);
    expect((await again(ayu)).memberships).toEqual([]);
    expect((await again(budi)).memberships).toEqual([{ organisationId, role: 'owner' }]);
  });

  it('keep one owner when two remove each other at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const other = await join(`Owner${round}`, 'owner');
      const outcomes = await Promise.allSettled([
        members.remove(ayu, organisationId, other.userId ?? ''),
        members.remove(other, organisationId, ayu.userId ?? ''),
      ]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const [{ owners }] = await dataSource.query(
        `select count(*)::int as owners from membership where role = 'owner'`,
      );
      expect(owners).toBe(1);
      ayu = outcomes[0].status === 'fulfilled' ? ayu : await again(other);
    }
  });

  it('may leave, and be removed by an owner only', async () => {
    const [budi, citra] = [await join('Budi', 'member'), await join('Citra', 'member')];
    await expect(members.remove(budi, organisationId, citra.userId ?? '')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(members.changeRole(budi, organisationId, budi.userId ?? '', 'owner')).rejects.toMatchObject({
      code: 'forbidden',
    });
    await members.remove(budi, organisationId, budi.userId ?? '');
    await members.remove(ayu, organisationId, citra.userId ?? '');
    expect((await members.list(ayu, organisationId, {})).items).toHaveLength(1);
    await expect(members.remove(ayu, organisationId, citra.userId ?? '')).rejects.toMatchObject({ code: 'not_found' });
  });
});
