import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { OrganisationRole } from '#contracts';
import { keyOfCursor } from '../catalogue/key-page.js';
import { Clock } from '../platform/clock.js';
import { type Actor, hasRole, isMinistry } from '../platform/context.js';
import { limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { fieldError, found, invalidInput } from '../platform/refusal.js';
import { brokenConstraint, Transactions, type Tx } from '../platform/transactions.js';
import { findDuplicates } from './duplicates.js';
import { nameKeyOf } from './name-key.rules.js';
import {
  lockOrganisation,
  mustOwnOrganisation,
  mustSeeOrganisation,
  refuseStale,
  refuseSuspended,
} from './organisation-access.js';
import {
  loadOrganisation,
  type OrganisationDetail,
  type OrganisationRow,
  selectOrganisations,
  statedRegency,
} from './organisation-detail.js';
import { Organisation, type OrganisationState } from './organisation.entity.js';
import { checkOrganisation, type OrganisationFields } from './organisation.rules.js';
import { givenOf, refuseNulls } from './text.rules.js';
import { flagOf, nibTaken } from './registration.service.js';

export type OrganisationPatch = Partial<OrganisationFields>;

export interface OrganisationQuery extends PageQuery {
  readonly role?: OrganisationRole;
  readonly province?: string;
  readonly state?: OrganisationState;
  /** Only those registered in spite of a very similar name. */
  readonly flagged?: boolean;
  /** Words of the name, or the beginning of a NIB. */
  readonly q?: string;
}

const FIELDS = [
  'name',
  'nib',
  'npwp',
  'roles',
  'pp7Class',
  'permenperin64Class',
  'regencyCode',
  'address',
  'phone',
  'email',
] as const satisfies readonly (keyof OrganisationFields)[];

/** The register: reading it, and changing what is stated about an organisation. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor, id: string): Promise<OrganisationDetail> {
    mustSeeOrganisation(actor, id);
    return found(await loadOrganisation(this.dataSource.manager, id), 'organisation', id);
  }

  /** By name. The ministry sees all, everybody else the own ones. */
  async list(actor: Actor, query: OrganisationQuery): Promise<Page<OrganisationRow>> {
    const limit = limitOf(query);
    const rows = selectOrganisations(this.dataSource.manager);
    if (!isMinistry(actor)) {
      const own = actor.memberships.map(({ organisationId }) => organisationId);
      rows.andWhere('organisation.id = any(:own)', { own });
    }
    const { role, province, state, flagged, q } = query;
    if (role !== undefined) rows.andWhere(':role = any(organisation.roles)', { role });
    if (province !== undefined) rows.andWhere('regency.provinceCode = :province', { province });
    if (state !== undefined) rows.andWhere('organisation.state = :state', { state });
    if (flagged) rows.andWhere('organisation.duplicateFlag is not null');
    if (q !== undefined) search(rows, q);
    if (query.cursor !== undefined) {
      const [name, id] = keyOfCursor(query.cursor, ['text', 'uuid']);
      rows.andWhere('(organisation.nameKey, organisation.id) > (:name0, :id0)', { name0: name, id0: id });
    }
    rows
      .orderBy('organisation.nameKey')
      .addOrderBy('organisation.id')
      .limit(limit + 1);
    return pageOf((await rows.getMany()) as OrganisationRow[], limit, ({ nameKey, id }) => [nameKey, id]);
  }

  /** What a counterpart may know of organisations: name, place, roles. Unknown ids are absent. */
  async counterparts(ids: readonly string[]): Promise<Map<string, OrganisationRow>> {
    const rows = (await selectOrganisations(this.dataSource.manager)
      .where({ id: In([...ids]) })
      .getMany()) as OrganisationRow[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The owner's; the NIB, by which the state knows a firm, only an administrator corrects. */
  async update(
    actor: Actor,
    id: string,
    expectedVersion: number,
    patch: OrganisationPatch,
  ): Promise<OrganisationDetail> {
    const isAdministrator = hasRole(actor, 'administrator');
    if (!isAdministrator) mustOwnOrganisation(actor, id);
    refuseNulls(patch, ['name', 'nib', 'roles', 'regencyCode', 'address']);
    try {
      return await this.transactions.run(async (tx) => {
        const organisation = await lockOrganisation(tx.manager, id);
        if (!isAdministrator) refuseSuspended(organisation);
        refuseStale(organisation, expectedVersion);
        const { fields, errors } = checkOrganisation({ ...fieldsOf(organisation), ...givenOf(patch) });
        if (errors.length > 0) throw invalidInput(errors);
        if (fields.nib !== organisation.nib) {
          if (!isAdministrator) throw nibIsFixed(fields.nib);
          if (await tx.manager.existsBy(Organisation, { nib: fields.nib })) throw nibTaken(fields.nib);
        }
        await this.save(tx, actor, organisation, fields);
        return found(await loadOrganisation(tx.manager, id), 'organisation', id);
      });
    } catch (error) {
      if (brokenConstraint(error) === 'uq_organisation_nib') throw nibTaken(patch.nib ?? '');
      throw error;
    }
  }

  private async save(tx: Tx, actor: Actor, before: Organisation, fields: OrganisationFields): Promise<void> {
    const changed = FIELDS.filter((field) => JSON.stringify(fields[field]) !== JSON.stringify(before[field]));
    if (changed.length === 0) return;
    await statedRegency(tx.manager, fields.regencyCode);
    const now = this.clock.now();
    const nameKey = nameKeyOf(fields.name);
    // Renaming is not a way around the question that registering asks.
    const isNewName = nameKey !== before.nameKey || fields.regencyCode !== before.regencyCode;
    const similar = isNewName ? await findDuplicates(tx.manager, nameKey, fields.regencyCode, before.id) : [];
    await tx.manager.update(Organisation, before.id, {
      ...fields,
      roles: [...fields.roles],
      nameKey,
      duplicateFlag: flagOf(similar, actor, now) ?? before.duplicateFlag,
      version: before.version + 1,
      updatedAt: now,
      updatedBy: actor.name,
    });
    const details = { before: pick(before, changed), after: pick(fields, changed), similar };
    tx.audit({ action: 'organisation.update', subjectType: 'organisation', subjectId: before.id, details });
  }
}

/** By the beginning of a NIB, or by part of a name as it is compared; a text without letters and digits finds nothing. */
function search(rows: ReturnType<typeof selectOrganisations>, q: string): void {
  const nameKey = nameKeyOf(q);
  if (/^\d{3,13}$/.test(q)) {
    const [from, to] = [q.padEnd(13, '0'), q.padEnd(13, '9')];
    rows.andWhere('organisation.nib between :from and :to', { from, to });
  } else if (nameKey === '') rows.andWhere('false');
  else rows.andWhere('organisation.nameKey like :name', { name: `%${nameKey}%` });
}

const fieldsOf = (organisation: Organisation): OrganisationFields =>
  Object.fromEntries(FIELDS.map((field) => [field, organisation[field]])) as unknown as OrganisationFields;

const pick = (from: OrganisationFields, fields: readonly (keyof OrganisationFields)[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, from[field]]));

const nibIsFixed = (value: string) =>
  invalidInput([
    fieldError('/nib', 'not_allowed', { field: 'nib', value, reason: 'only an administrator corrects a NIB' }),
  ]);
