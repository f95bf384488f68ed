import type { FieldError, FieldWarning } from '#contracts';
import { fieldError } from '../platform/refusal.js';

export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Bounding box of the country's regencies, degrees. */
const COUNTRY = { lat: [-11.1, 6.2], lon: [94.9, 141.1] } as const;
const FAR_KM = 200;
const EARTH_RADIUS_KM = 6371.0088;

/** Great circle. */
export function distance_km(a: Place, b: Place): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(rad(to - from) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Where a facility stands: the point stated, or that of its regency when none is. Outside the country is an error, far
 * from the regency a warning. Both coordinates or neither.
 */
export function checkPlace(
  stated: { readonly lat: number | null; readonly lon: number | null },
  regency: Place & { readonly fullName: string },
): { readonly place: Place; readonly errors: FieldError[]; readonly warnings: FieldWarning[] } {
  const { lat, lon } = stated;
  if (lat === null && lon === null) return { place: { lat: regency.lat, lon: regency.lon }, errors: [], warnings: [] };
  if (lat === null || lon === null) {
    const field = lat === null ? 'lat' : 'lon';
    return { place: regency, errors: [fieldError(`/${field}`, 'required', { field })], warnings: [] };
  }
  const place = { lat, lon };
  const errors = (['lat', 'lon'] as const).flatMap((field) => outOfBounds(field, place[field]));
  const km = Math.round(distance_km(place, regency));
  const isFar = errors.length === 0 && km > FAR_KM;
  const params = { field: 'lat, lon', km, regency: regency.fullName };
  return { place, errors, warnings: isFar ? [{ pointer: '/lat', code: 'coordinates_far', params }] : [] };
}

function outOfBounds(field: 'lat' | 'lon', value: number): FieldError[] {
  const [min, max] = COUNTRY[field];
  if (value >= min && value <= max) return [];
  return [
    value > max
      ? fieldError(`/${field}`, 'max', { field, max, value })
      : fieldError(`/${field}`, 'min', { field, min, value }),
  ];
}
