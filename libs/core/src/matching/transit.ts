const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;
/** Of the scenario format, where its policy names none. */
const LONG_SEA_KM = 1_500;

interface Place {
  readonly lat: number;
  readonly lon: number;
  readonly landmass: string;
}

/** Weeks on the way, as the scenario format counts them: by road none, by sea one, or two when it is far. */
export function transitWeeks(longSeaKm: number | undefined, from: Place, to: Place): number {
  if (from.landmass === to.landmass) return 0;
  const sinLat = Math.sin(((to.lat - from.lat) * RADIANS) / 2);
  const sinLon = Math.sin(((to.lon - from.lon) * RADIANS) / 2);
  const h = sinLat * sinLat + Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * sinLon * sinLon;
  const km = 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
  return km > (longSeaKm ?? LONG_SEA_KM) ? 2 : 1;
}
