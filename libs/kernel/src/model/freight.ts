import type { ScenarioFreight, ScenarioSite } from '../format/scenario.js';

const EARTH_RADIUS_KM = 6371.0088;
/** Roads are longer than the great circle by this factor. */
const ROAD_DETOUR = 1.35;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** Sites as arrays, trigonometry of each done once. */
export interface SiteTable {
  latitude: Float64Array;
  longitude: Float64Array;
  cosLatitude: Float64Array;
  landmass: Int32Array;
}

export function siteTable(sites: readonly ScenarioSite[], landmassIds: Map<string, number>): SiteTable {
  const table: SiteTable = {
    latitude: new Float64Array(sites.length),
    longitude: new Float64Array(sites.length),
    cosLatitude: new Float64Array(sites.length),
    landmass: new Int32Array(sites.length),
  };
  sites.forEach((site, i) => {
    table.latitude[i] = site.lat * RADIANS_PER_DEGREE;
    table.longitude[i] = site.lon * RADIANS_PER_DEGREE;
    table.cosLatitude[i] = Math.cos(table.latitude[i]);
    let id = landmassIds.get(site.landmass);
    if (id === undefined) {
      id = landmassIds.size;
      landmassIds.set(site.landmass, id);
    }
    table.landmass[i] = id;
  });
  return table;
}

/** Great-circle distance by the haversine formula, km. */
export function distanceKm(from: SiteTable, i: number, to: SiteTable, j: number): number {
  const sinLat = Math.sin((to.latitude[j] - from.latitude[i]) / 2);
  const sinLon = Math.sin((to.longitude[j] - from.longitude[i]) / 2);
  const h = sinLat * sinLat + from.cosLatitude[i] * to.cosLatitude[j] * sinLon * sinLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** Whole rupiah per unit, rounded half up. */
export function unitFreight(freight: ScenarioFreight, kgPerUnit: number, km: number, sameLandmass: boolean): number {
  const perKg = sameLandmass
    ? freight.roadFixed + freight.roadPerKm * ROAD_DETOUR * km
    : freight.seaFixed + freight.seaPerKm * km;
  return Math.round(kgPerUnit * perKg);
}

export function transitWeeks(freight: ScenarioFreight, km: number, sameLandmass: boolean): number {
  if (sameLandmass) return 0;
  return km > freight.longSeaKm ? 2 : 1;
}
