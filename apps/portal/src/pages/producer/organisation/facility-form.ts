import { api, call, type Dto } from '../../../api/client';
import type { Versioned } from '../merge';
import { emptied, stated, without } from '../stated';

export type FacilityValues = Versioned & {
  [Name in keyof Dto<'CreateFacilityDto'>]?: Dto<'CreateFacilityDto'>[Name] | null;
};

export const NEW_FACILITY: FacilityValues = {
  version: 0,
  name: '',
  address: '',
  regencyCode: '',
  kbliCode: '',
  kbliEdition: '2025',
};

export const readFacility = (id: string) => call(api.GET('/api/v1/facilities/{id}', { params: { path: { id } } }));

export function facilityValues(facility: Dto<'FacilityDto'>): FacilityValues {
  const { version, name, address, regency, lat, lon, kbliCode, kbliEdition } = facility;
  const { workers, nitku, siinasAccount } = facility;
  return {
    version,
    name,
    address,
    lat,
    lon,
    kbliCode,
    kbliEdition,
    workers,
    nitku,
    siinasAccount,
    regencyCode: regency.code,
  };
}

export const newFacility = (values: FacilityValues): Dto<'CreateFacilityDto'> =>
  stated(without(values, 'version')) as Dto<'CreateFacilityDto'>;

export function facilityChanges(values: FacilityValues): Dto<'UpdateFacilityDto'> {
  const { lat, lon, workers, nitku, siinasAccount, ...rest } = without(values, 'version');
  return { ...stated(rest), ...emptied({ lat, lon, workers, nitku, siinasAccount }) };
}
