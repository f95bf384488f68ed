import { type Actor, hasRole, isMinistry } from '#core/platform';
import { isIkm, type OrganisationDetail, organisationMovesFrom, type OrganisationRow } from '#core/organisations';
import { presentWarnings } from '../http/warnings.js';
import type { CounterpartDto, OrganisationDto, OrganisationRowDto, PlaceDto } from './organisations.dto.js';

export const presentPlace = ({ regency }: Pick<OrganisationRow, 'regency'>): PlaceDto => ({
  code: regency.code,
  name: regency.fullName,
  provinceCode: regency.provinceCode,
});

/** For the other side of a proposal, and nothing more than this. */
export const presentCounterpart = (row: OrganisationRow): CounterpartDto => ({
  id: row.id,
  name: row.name,
  roles: row.roles,
  regency: presentPlace(row),
});

export const presentOrganisationRow = (row: OrganisationRow, viewer: Actor): OrganisationRowDto => ({
  ...presentCounterpart(row),
  nib: row.nib,
  state: row.state,
  isIkm: isIkm(row),
  isSynthetic: row.isSynthetic,
  flagged: isMinistry(viewer) ? row.duplicateFlag !== null : null,
  createdAt: row.createdAt.toISOString(),
});

export const presentOrganisation = (
  { organisation, warnings }: OrganisationDetail,
  viewer: Actor,
): OrganisationDto => ({
  ...presentOrganisationRow(organisation, viewer),
  npwp: organisation.npwp,
  pp7Class: organisation.pp7Class,
  permenperin64Class: organisation.permenperin64Class,
  address: organisation.address,
  phone: organisation.phone,
  email: organisation.email,
  suspensionReason: organisation.suspensionReason,
  duplicateFlag: isMinistry(viewer) ? presentFlag(organisation) : null,
  myRole: roleOf(viewer, organisation.id),
  warnings: presentWarnings(warnings),
  version: organisation.version,
  updatedAt: organisation.updatedAt.toISOString(),
  updatedBy: organisation.updatedBy,
  actions: actionsOf(viewer, organisation),
});

const presentFlag = ({ duplicateFlag }: OrganisationRow): OrganisationDto['duplicateFlag'] =>
  duplicateFlag && {
    at: duplicateFlag.at,
    confirmedBy: duplicateFlag.confirmedBy,
    candidates: duplicateFlag.candidates.map(({ id, name, similarity }) => ({ id, name, similarity })),
  };

const roleOf = (viewer: Actor, organisationId: string) =>
  viewer.memberships.find((membership) => membership.organisationId === organisationId)?.role ?? null;

function actionsOf(viewer: Actor, { id, state }: OrganisationRow): string[] {
  const role = roleOf(viewer, id);
  const isAdministrator = hasRole(viewer, 'administrator');
  const isActive = state === 'active';
  return [
    ...((role === 'owner' && isActive) || isAdministrator ? ['update'] : []),
    ...(role === 'owner' && isActive ? ['invite'] : []),
    ...(role === 'owner' ? ['manage_members'] : []),
    ...(role !== null && isActive ? ['create_facility'] : []),
    ...(role === null ? [] : ['leave']),
    ...(isAdministrator ? organisationMovesFrom(state) : []),
  ];
}
