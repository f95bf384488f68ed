import type { FacilityDetail, FacilityRow } from '#core/organisations';
import { type Actor, isMember } from '#core/platform';
import { presentWarnings } from '../http/warnings.js';
import type { FacilityDto, FacilityRowDto } from './facilities.dto.js';
import { presentPlace } from './organisations.presenter.js';

export const presentFacilityRow = (row: FacilityRow, viewer: Actor): FacilityRowDto => ({
  id: row.id,
  organisationId: row.organisationId,
  name: row.name,
  address: row.address,
  regency: presentPlace(row),
  lat: row.lat,
  lon: row.lon,
  kbliCode: row.kbliCode,
  kbliEdition: row.kbliEdition,
  siinasAccount: row.siinasAccount,
  nitku: row.nitku,
  workers: row.workers,
  isSynthetic: row.isSynthetic,
  version: row.version,
  updatedAt: row.updatedAt.toISOString(),
  updatedBy: row.updatedBy,
  actions: isMember(viewer, row.organisationId) ? ['update'] : [],
});

export const presentFacility = ({ facility, warnings }: FacilityDetail, viewer: Actor): FacilityDto => ({
  ...presentFacilityRow(facility, viewer),
  warnings: presentWarnings(warnings),
});
