import type { DataSource, EntityManager } from 'typeorm';
import type { FieldWarning } from '#contracts';
import { Regency } from '../catalogue/geography.entity.js';
import { fieldError, invalidInput } from '../platform/refusal.js';
import { Organisation } from './organisation.entity.js';
import { checkOrganisation } from './organisation.rules.js';

export type OrganisationRow = Organisation & { readonly regency: Regency };

export interface OrganisationDetail {
  readonly organisation: OrganisationRow;
  /** Doubts about what is stated; nothing is refused for them. */
  readonly warnings: readonly FieldWarning[];
}

/** Selects organisations with their regency, alias `organisation`. */
export const selectOrganisations = (database: DataSource | EntityManager) =>
  database
    .createQueryBuilder(Organisation, 'organisation')
    .innerJoinAndMapOne('organisation.regency', Regency, 'regency', 'regency.code = organisation.regencyCode');

export async function loadOrganisation(
  database: DataSource | EntityManager,
  id: string,
): Promise<OrganisationDetail | null> {
  const row = (await selectOrganisations(database)
    .where('organisation.id = :id', { id })
    .getOne()) as OrganisationRow | null;
  return row && { organisation: row, warnings: checkOrganisation(row).warnings };
}

/** The regency, or a fault of the field `regencyCode`. */
export async function statedRegency(manager: EntityManager, code: string): Promise<Regency> {
  const regency = await manager.findOneBy(Regency, { code });
  if (regency) return regency;
  const params = { field: 'regencyCode', value: code.slice(0, 60), what: 'Kepmendagri 300.2.2-2430/2025 (32.73)' };
  throw invalidInput([fieldError('/regencyCode', 'unknown_reference', params)]);
}
