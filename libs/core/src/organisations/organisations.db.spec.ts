import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { loadReferenceData } from '../catalogue/load/load-reference-data.js';
import { verifyAuditChain } from '../platform/audit/audit-verifier.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import { Clock } from '../platform/clock.js';
import { type Actor, SYSTEM } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { Transactions } from '../platform/transactions.js';
import { FacilityService } from './facility.service.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationService } from './organisation.service.js';
import { type NewOrganisation, RegistrationService } from './registration.service.js';
import { SuspensionService } from './suspension.service.js';

let database: TestDatabase;
let dataSource: DataSource;
let registration: RegistrationService;
let organisations: OrganisationService;
let facilities: FacilityService;
let suspended: string[];
let suspension: SuspensionService;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url });
  await loadReferenceData(dataSource);
  const clock = new Clock();
  const transactions = new Transactions(dataSource, clock);
  registration = new RegistrationService(transactions, clock);
  organisations = new OrganisationService(dataSource, transactions, clock);
  facilities = new FacilityService(dataSource, transactions, clock);
  suspension = new SuspensionService(transactions, clock, [
    async (tx, id) => {
      await tx.manager.query('select 1');
      suspended.push(id);
    },
  ]);
});
beforeEach(async () => {
  suspended = [];
  await dataSource.query('truncate organisation cascade');
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const person = (rest: Partial<Actor> = {}): Actor => ({
  kind: 'person',
  userId: newId(),
  name: 'Ayu',
  email: 'ayu@contoh.example',
  ministryRoles: [],
  memberships: [],
  ...rest,
});
const ownerOf = (organisationId: string): Actor => person({ memberships: [{ organisationId, role: 'owner' }] });
const memberOf = (organisationId: string): Actor => person({ memberships: [{ organisationId, role: 'member' }] });
const verifier = person({ name: 'Vera', ministryRoles: ['verifier'] });
const administrator = person({ name: 'Adi', ministryRoles: ['administrator'] });

let nextNib = 9_990_000_000_001;
const firm = (rest: Partial<NewOrganisation> = {}): NewOrganisation => ({
  name: 'PT Nirtenun Nusantara',
  nib: String(nextNib++),
  roles: ['producer'],
  regencyCode: '32.73',
  address: 'Jl. Contoh No. 1',
  ...rest,
});
const register = async (rest: Partial<NewOrganisation> = {}) =>
  (await registration.register(person(), firm(rest))).organisation;

describe('registering', () => {
  it('makes who does so the owner, and leaves a trail', async () => {
    const actor = person();
    const { organisation, warnings } = await registration.register(actor, firm({ npwp: '12.345.678.3-901.000' }));
    expect(organisation).toMatchObject({
      name: 'PT Nirtenun Nusantara',
      nameKey: 'nirtenun nusantara',
      npwp: '123456783901000',
    });
    expect(organisation).toMatchObject({
      state: 'active',
      version: 1,
      duplicateFlag: null,
      regency: { fullName: 'Kota Bandung' },
    });
    expect(warnings).toMatchObject([{ pointer: '/npwp', code: 'npwp_check_digit' }]);
    const memberships = await dataSource.query('select organisation_id, user_id, role from membership');
    expect(memberships).toEqual([{ organisation_id: organisation.id, user_id: actor.userId, role: 'owner' }]);
    const trail = await dataSource.getRepository(AuditEntry).findBy({ subjectId: organisation.id });
    expect(trail).toMatchObject([{ action: 'organisation.register', details: { nib: organisation.nib } }]);
    expect((await verifyAuditChain(dataSource)).faults).toEqual([]);
  });

  it('is refused, with nothing written, for a regency there is not', async () => {
    await expect(register({ regencyCode: '3273' })).rejects.toMatchObject({
      code: 'invalid_input',
      errors: [{ pointer: '/regencyCode', code: 'unknown_reference' }],
    });
    expect(await dataSource.getRepository(Organisation).count()).toBe(0);
  });

  it('is refused for a NIB that stands in the register, without saying whose', async () => {
    const { nib } = await register();
    const second = registration.register(person(), firm({ nib, name: 'CV Lain Sekali', confirmDistinct: true }));
    await expect(second).rejects.toMatchObject({ code: 'organisation_nib_taken', params: { nib } });
  });

  it('lets exactly one of many parallel registrations of one NIB through', async () => {
    const regencies = ['32.73', '35.78', '12.71', '31.74', '36.71', '33.74', '16.71', '34.71'];
    for (let round = 0; round < 5; round++) {
      const nib = String(nextNib++);
      const tries = regencies.map((regencyCode, i) =>
        register({
          nib,
          regencyCode,
          name: `PT ${'kapas katun rami sutra wol linen rayon nilon'.split(' ')[i]} ${'satu dua tiga empat lima'.split(' ')[round]}`,
        }),
      );
      const outcomes = await Promise.allSettled(tries);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
      expect(new Set(refused)).toEqual(new Set(['organisation_nib_taken']));
    }
  });

  it('asks about a similar name in the same regency, and names it by name and place only', async () => {
    await register({ name: 'PT Sinar Abadi Tekstil' });
    await expect(register({ name: 'CV Sinar Abadi' })).rejects.toMatchObject({
      code: 'organisation_possible_duplicate',
      params: { candidates: ['PT Sinar Abadi Tekstil (Kota Bandung)'] },
    });
    expect(await register({ name: 'CV Sinar Abadi', confirmDistinct: true })).toMatchObject({
      duplicateFlag: null,
    });
    expect(await register({ name: 'PT Sinar Abadi Tekstil', regencyCode: '35.78' })).toMatchObject({
      duplicateFlag: null,
    });
  });

  it('flags for verifiers who insists on an almost identical name', async () => {
    const first = await register({ name: 'PT Nirtenun Nusantara' });
    await expect(register({ name: 'Nirtenun Nusantara, CV' })).rejects.toMatchObject({
      code: 'organisation_likely_duplicate',
    });
    const second = await register({ name: 'Nirtenun Nusantara, CV', confirmDistinct: true });
    expect(second.duplicateFlag).toMatchObject({ confirmedBy: 'Ayu', candidates: [{ id: first.id, similarity: 1 }] });
    const flagged = await organisations.list(verifier, { flagged: true });
    expect(flagged.items.map(({ id }) => id)).toEqual([second.id]);
  });

  it('asks one of two who register the same name at the same moment', async () => {
    const outcomes = await Promise.allSettled([register({ name: 'PT Serentak' }), register({ name: 'PT Serentak' })]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('reading the register', () => {
  it('shows members their own, the ministry all, others nothing', async () => {
    const [mine, other] = [await register({ name: 'PT Alfa' }), await register({ name: 'PT Beta' })];
    const owner = ownerOf(mine.id);
    expect((await organisations.list(owner, {})).items.map(({ id }) => id)).toEqual([mine.id]);
    expect((await organisations.list(person(), {})).items).toEqual([]);
    expect((await organisations.list(verifier, {})).items).toHaveLength(2);
    await expect(organisations.get(owner, other.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(organisations.get(verifier, newId())).rejects.toMatchObject({ code: 'not_found' });
    expect(await organisations.get(verifier, other.id)).toMatchObject({ organisation: { name: 'PT Beta' } });
  });

  it('filters and pages by name, each organisation once', async () => {
    const names = ['Delta', 'Alfa', 'Gama', 'Beta', 'Epsilon'];
    for (const name of names)
      await register({ name: `PT ${name}`, roles: name === 'Gama' ? ['pooler', 'manufacturer'] : ['producer'] });
    const lampung = await register({ name: 'PT Alfa', regencyCode: '18.71' });
    const seen: string[] = [];
    for (let cursor: string | undefined; seen.length < 10;) {
      const page = await organisations.list(verifier, { limit: 2, cursor });
      seen.push(...page.items.map(({ name }) => name));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['PT Alfa', 'PT Alfa', 'PT Beta', 'PT Delta', 'PT Epsilon', 'PT Gama']);
    const found = async (query: object) => (await organisations.list(verifier, query)).items.map(({ name }) => name);
    expect(await found({ role: 'pooler' })).toEqual(['PT Gama']);
    expect(await found({ province: '18' })).toEqual(['PT Alfa']);
    expect(await found({ q: 'PT Eps' })).toEqual(['PT Epsilon']);
    expect(await found({ q: lampung.nib })).toEqual(['PT Alfa']);
    expect(await found({ q: '%' })).toEqual([]);
    expect(await found({ state: 'suspended' })).toEqual([]);
  });
});

describe('a forged cursor', () => {
  it.each([['PT'], ['PT', 'x'], ['PT', 1], [1, newId()], [null, null]])(
    '%j is refused, not a fault',
    async (...key) => {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      await expect(organisations.list(verifier, { cursor })).rejects.toMatchObject({ code: 'invalid_cursor' });
      await expect(facilities.list(verifier, newId(), { cursor })).rejects.toMatchObject({ code: 'invalid_cursor' });
    },
  );
});

describe('changing an organisation', () => {
  it("is the owner's, on the version last seen", async () => {
    const { id } = await register();
    const changed = await organisations.update(ownerOf(id), id, 1, {
      phone: '0812-3456-7890',
      roles: ['producer', 'pooler'],
    });
    expect(changed.organisation).toMatchObject({
      version: 2,
      phone: '+6281234567890',
      roles: ['producer', 'pooler'],
      updatedBy: 'Ayu',
    });
    await expect(organisations.update(ownerOf(id), id, 1, { phone: null })).rejects.toMatchObject({
      code: 'precondition_failed',
      params: { by: 'Ayu' },
    });
    await expect(organisations.update(memberOf(id), id, 2, { phone: null })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(organisations.update(person(), id, 2, { phone: null })).rejects.toMatchObject({ code: 'not_found' });
    await expect(organisations.update(verifier, id, 2, { phone: null })).rejects.toMatchObject({ code: 'forbidden' });
    const [entry] = await dataSource.getRepository(AuditEntry).findBy({ subjectId: id, action: 'organisation.update' });
    expect(entry.details).toMatchObject({
      before: { phone: null, roles: ['producer'] },
      after: { phone: '+6281234567890' },
    });
  });

  it('takes null only where nothing may be stated', async () => {
    const { id } = await register({ phone: '0812 3456 7890' });
    const patch = JSON.parse('{"phone": null, "name": null, "roles": null}') as object;
    await expect(organisations.update(ownerOf(id), id, 1, patch)).rejects.toMatchObject({
      errors: [
        { pointer: '/name', code: 'required' },
        { pointer: '/roles', code: 'required' },
      ],
    });
    const { organisation } = await organisations.update(ownerOf(id), id, 1, { phone: null, name: undefined });
    expect(organisation).toMatchObject({ phone: null, name: 'PT Nirtenun Nusantara' });
  });

  it('leaves the version alone when nothing changes', async () => {
    const { id } = await register();
    expect(
      (await organisations.update(ownerOf(id), id, 1, { name: ' PT  Nirtenun Nusantara' })).organisation.version,
    ).toBe(1);
  });

  it('does not let an owner change the NIB; an administrator corrects it, unless it is taken', async () => {
    const [first, second] = [await register(), await register({ name: 'PT Yang Lain' })];
    const nib = String(nextNib++);
    await expect(organisations.update(ownerOf(first.id), first.id, 1, { nib })).rejects.toMatchObject({
      errors: [{ pointer: '/nib', code: 'not_allowed' }],
    });
    expect((await organisations.update(administrator, first.id, 1, { nib })).organisation.nib).toBe(nib);
    await expect(organisations.update(administrator, first.id, 2, { nib: second.nib })).rejects.toMatchObject({
      code: 'organisation_nib_taken',
    });
  });

  it("flags a new name that is almost another's", async () => {
    await register({ name: 'PT Nirtenun Nusantara' });
    const { id } = await register({ name: 'PT Kapas Putih' });
    expect(
      (await organisations.update(ownerOf(id), id, 1, { name: 'CV Nirtenun Nusantara' })).organisation.duplicateFlag,
    ).not.toBeNull();
  });
});

describe('suspending', () => {
  it("is the administrator's, with a reason, tells those whom it concerns, and freezes the organisation", async () => {
    const { id } = await register();
    await expect(suspension.suspend(ownerOf(id), id, 1, 'because of it')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(suspension.suspend(verifier, id, 1, 'because of it')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(suspension.suspend(administrator, id, 1, ' ')).rejects.toMatchObject({
      errors: [{ pointer: '/reason', code: 'required' }],
    });
    const { organisation } = await suspension.suspend(administrator, id, 1, 'Izin dicabut');
    expect(organisation).toMatchObject({ state: 'suspended', suspensionReason: 'Izin dicabut', version: 2 });
    expect(suspended).toEqual([id]);
    await expect(organisations.update(ownerOf(id), id, 2, { phone: null })).rejects.toMatchObject({
      code: 'organisation_suspended',
      params: { reason: 'Izin dicabut' },
    });
    await expect(facilities.create(ownerOf(id), id, plant())).rejects.toMatchObject({ code: 'organisation_suspended' });
    await expect(suspension.suspend(administrator, id, 2, 'once more')).rejects.toMatchObject({
      code: 'illegal_move',
      params: { allowed: ['reactivate'] },
    });
    const back = await suspension.reactivate(administrator, id, 2, 'Izin dipulihkan');
    expect(back.organisation).toMatchObject({ state: 'active', suspensionReason: null, version: 3 });
    expect(suspended).toEqual([id]);
    const trail = await dataSource.getRepository(AuditEntry).find({ where: { subjectId: id }, order: { seq: 'asc' } });
    expect(trail.map(({ action, reason }) => [action, reason]).slice(1)).toEqual([
      ['organisation.suspend', 'Izin dicabut'],
      ['organisation.reactivate', 'Izin dipulihkan'],
    ]);
  });

  it('does not happen when what must follow fails', async () => {
    const { id } = await register();
    const failing = new SuspensionService(new Transactions(dataSource, new Clock()), new Clock(), [
      async () => {
        throw new Error('proposals could not be withdrawn');
      },
    ]);
    await expect(failing.suspend(administrator, id, 1, 'Izin dicabut')).rejects.toThrow('could not be withdrawn');
    expect(await dataSource.getRepository(Organisation).findOneByOrFail({ id })).toMatchObject({
      state: 'active',
      version: 1,
    });
  });
});

const plant = (rest: object = {}) => ({
  name: 'Pabrik 1',
  address: 'Kawasan Industri Contoh Blok A',
  regencyCode: '32.73',
  kbliCode: '13993',
  kbliEdition: '2020' as const,
  ...rest,
});

describe('facilities', () => {
  it('stand at their regency unless a point is stated, and move along with it', async () => {
    const { id } = await register();
    const { facility } = await facilities.create(memberOf(id), id, plant());
    expect(facility).toMatchObject({
      organisationId: id,
      lat: facility.regency.lat,
      lon: facility.regency.lon,
      version: 1,
    });
    const moved = await facilities.update(memberOf(id), facility.id, 1, { regencyCode: '35.78' });
    expect(moved.facility.regency.fullName).toBe('Kota Surabaya');
    expect(moved.facility).toMatchObject({ lat: moved.facility.regency.lat, version: 2 });
    const fixed = await facilities.update(memberOf(id), facility.id, 2, { lat: -7.3, lon: 112.7 });
    const far = await facilities.update(memberOf(id), facility.id, 3, { regencyCode: '12.71' });
    expect(fixed.warnings).toEqual([]);
    expect(far).toMatchObject({ facility: { lat: -7.3, lon: 112.7 }, warnings: [{ code: 'coordinates_far' }] });
    expect((await facilities.get(verifier, facility.id)).warnings).toMatchObject([{ code: 'coordinates_far' }]);
  });

  it('name a business code of the stated edition', async () => {
    const { id } = await register();
    // Plastic sheet: 22291 became 22204.
    await facilities.create(memberOf(id), id, plant({ kbliCode: '22291', kbliEdition: '2020' }));
    await expect(
      facilities.create(memberOf(id), id, plant({ kbliCode: '22291', kbliEdition: '2025' })),
    ).rejects.toMatchObject({
      errors: [{ pointer: '/kbliCode', code: 'unknown_reference', params: { what: 'KBLI 2025' } }],
    });
  });

  it('are seen by members and the ministry, changed by members on the version last seen', async () => {
    const { id } = await register();
    const { facility } = await facilities.create(memberOf(id), id, plant());
    await facilities.create(memberOf(id), id, plant({ name: 'Pabrik 2' }));
    expect((await facilities.list(verifier, id, { limit: 1 })).items.map(({ name }) => name)).toEqual(['Pabrik 1']);
    const { nextCursor } = await facilities.list(memberOf(id), id, { limit: 1 });
    expect(
      (await facilities.list(memberOf(id), id, { cursor: nextCursor ?? '' })).items.map(({ name }) => name),
    ).toEqual(['Pabrik 2']);
    await expect(facilities.list(person(), id, {})).rejects.toMatchObject({ code: 'not_found' });
    await expect(facilities.get(person(), facility.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(facilities.create(person(), id, plant())).rejects.toMatchObject({ code: 'not_found' });
    await expect(facilities.update(verifier, facility.id, 1, { name: 'Lain' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(facilities.update(memberOf(id), facility.id, 9, { name: 'Lain' })).rejects.toMatchObject({
      code: 'precondition_failed',
    });
  });

  it('of a synthetic organisation are synthetic', async () => {
    const { id } = await register();
    await dataSource.query('update organisation set is_synthetic = true where id = $1', [id]);
    expect((await facilities.create(memberOf(id), id, plant())).facility.isSynthetic).toBe(true);
  });
});

describe('the system', () => {
  it('registers without owning', async () => {
    await registration.register(SYSTEM, firm());
    expect(await dataSource.query('select count(*)::int as count from membership')).toEqual([{ count: 0 }]);
  });
});
