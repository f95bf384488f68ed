import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mondayOf, type FieldWarning } from '#contracts';
import { Regency } from '../catalogue/geography.entity.js';
import { keyOfCursor } from '../catalogue/key-page.js';
import { Kbli } from '../catalogue/reference.entity.js';
import { Clock } from '../platform/clock.js';
import { type Actor, isMember, isMinistry } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { found, invalidInput, notFound } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { Facility } from './facility.entity.js';
import { type CheckedFacility, checkFacility, type FacilityFields } from './facility.rules.js';
import {
  lockOrganisation,
  mustBeMember,
  mustSeeOrganisation,
  refuseStale,
  refuseSuspended,
} from './organisation-access.js';
import { statedRegency } from './organisation-detail.js';
import { Organisation } from './organisation.entity.js';
import { givenOf, refuseNulls } from './text.rules.js';

type Required = 'name' | 'address' | 'regencyCode' | 'kbliCode' | 'kbliEdition';

export type NewFacility = Pick<FacilityFields, Required> & Partial<Omit<FacilityFields, Required>>;
export type FacilityPatch = Partial<FacilityFields>;
export type FacilityRow = Facility & { readonly regency: Regency };

export interface FacilityDetail {
  readonly facility: FacilityRow;
  readonly warnings: readonly FieldWarning[];
}

const NOT_STATED = { lat: null, lon: null, siinasAccount: null, nitku: null, workers: null } as const;

/** Places of an organisation. There is no deleting: lines, claims and requests name them for good. */
@Injectable()
export class FacilityService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor, id: string): Promise<FacilityDetail> {
    const { manager } = this.dataSource;
    const facility = found(await loadFacility(manager, id), 'facility', id);
    if (!isMember(actor, facility.organisationId) && !isMinistry(actor)) throw notFound('facility', id);
    const organisation = await manager.findOneByOrFail(Organisation, { id: facility.organisationId });
    return { facility, warnings: (await this.check(manager, organisation, facility, facility.regency)).warnings };
  }

  /** Oldest first: the first place of an organisation stays on top. */
  async list(actor: Actor, organisationId: string, query: PageQuery): Promise<Page<FacilityRow>> {
    mustSeeOrganisation(actor, organisationId);
    const limit = limitOf(query);
    const rows = selectFacilities(this.dataSource.manager).where('facility.organisationId = :organisationId', {
      organisationId,
    });
    if (query.cursor !== undefined) {
      rows.andWhere('facility.id > :after', { after: keyOfCursor(query.cursor, ['uuid'])[0] });
    }
    rows.orderBy('facility.id').limit(limit + 1);
    return pageOf((await rows.getMany()) as FacilityRow[], limit, ({ id }) => [id]);
  }

  async create(actor: Actor, organisationId: string, input: NewFacility): Promise<FacilityDetail> {
    mustBeMember(actor, organisationId);
    return this.transactions.run(async (tx) => {
      const { manager } = tx;
      const organisation = await lockOrganisation(manager, organisationId);
      refuseSuspended(organisation);
      const regency = await statedRegency(manager, input.regencyCode);
      const { fields, errors, warnings } = await this.check(
        manager,
        organisation,
        { ...NOT_STATED, ...givenOf(input) },
        regency,
      );
      if (errors.length > 0) throw invalidInput(errors);
      const id = newId();
      const now = this.clock.now();
      const { isSynthetic } = organisation;
      const stamps = { version: 1, createdAt: now, updatedAt: now, updatedBy: actor.name };
      // Weekly reports are owed from the week after.
      const reportedUntil = mondayOf(this.clock.today());
      const owned = { id, organisationId, reportedUntil, isSynthetic, ...stamps };
      await manager.insert(Facility, { ...storable(fields), ...owned });
      const details = { organisationId, ...storable(fields) };
      tx.audit({ action: 'facility.create', subjectType: 'facility', subjectId: id, details });
      return { facility: found(await loadFacility(manager, id), 'facility', id), warnings };
    });
  }

  async update(actor: Actor, id: string, expectedVersion: number, patch: FacilityPatch): Promise<FacilityDetail> {
    const { organisationId } = (await this.get(actor, id)).facility;
    mustBeMember(actor, organisationId);
    refuseNulls(patch, ['name', 'address', 'regencyCode', 'kbliCode', 'kbliEdition']);
    return this.transactions.run(async (tx) => {
      const { manager } = tx;
      const organisation = await lockOrganisation(manager, organisationId);
      refuseSuspended(organisation);
      const before = found(await loadFacility(manager, id), 'facility', id);
      refuseStale(before, expectedVersion);
      const regency = await statedRegency(manager, patch.regencyCode ?? before.regencyCode);
      const { fields, errors, warnings } = await this.check(manager, organisation, merge(before, patch), regency);
      if (errors.length > 0) throw invalidInput(errors);
      const stamps = { version: before.version + 1, updatedAt: this.clock.now(), updatedBy: actor.name };
      await manager.update(Facility, id, { ...storable(fields), ...stamps });
      const details = { organisationId, before: storable(before), after: storable(fields) };
      tx.audit({ action: 'facility.update', subjectType: 'facility', subjectId: id, details });
      return { facility: found(await loadFacility(manager, id), 'facility', id), warnings };
    });
  }

  private async check(
    manager: EntityManager,
    organisation: Pick<Organisation, 'npwp'>,
    stated: FacilityFields,
    regency: Regency,
  ): Promise<CheckedFacility> {
    const { kbliCode: code, kbliEdition: edition } = stated;
    const kbliExists = await manager.existsBy(Kbli, { code, edition });
    return checkFacility(stated, { regency, npwp: organisation.npwp, kbliExists });
  }
}

/** Selects facilities with their regency, alias `facility`. */
const selectFacilities = (manager: EntityManager) =>
  manager
    .createQueryBuilder(Facility, 'facility')
    .innerJoinAndMapOne('facility.regency', Regency, 'regency', 'regency.code = facility.regencyCode');

const loadFacility = async (manager: EntityManager, id: string): Promise<FacilityRow | null> =>
  (await selectFacilities(manager).where('facility.id = :id', { id }).getOne()) as FacilityRow | null;

/** A facility that moves to another regency and stood at its old one's point moves to the new one's. */
function merge(before: FacilityRow, patch: FacilityPatch): FacilityFields {
  const moves = patch.regencyCode !== undefined && patch.regencyCode !== before.regencyCode;
  const stoodAtRegency = before.lat === before.regency.lat && before.lon === before.regency.lon;
  const point = moves && stoodAtRegency ? { lat: null, lon: null } : { lat: before.lat, lon: before.lon };
  return { ...storable(before), ...point, ...givenOf(patch) };
}

const storable = (fields: Omit<FacilityFields, 'lat' | 'lon'> & { readonly lat: number; readonly lon: number }) => ({
  name: fields.name,
  address: fields.address,
  regencyCode: fields.regencyCode,
  lat: fields.lat,
  lon: fields.lon,
  kbliCode: fields.kbliCode,
  kbliEdition: fields.kbliEdition,
  siinasAccount: fields.siinasAccount,
  nitku: fields.nitku,
  workers: fields.workers,
});
