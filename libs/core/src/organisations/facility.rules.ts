import type { FieldError, FieldWarning } from '#contracts';
import { fieldError } from '../platform/refusal.js';
import { checkNitku } from './business-number.rules.js';
import type { Facility } from './facility.entity.js';
import { checkPlace, type Place } from './place.rules.js';
import { checkLength, lineOf } from './text.rules.js';

/** What is stated about a place of an organisation. Without coordinates it stands where its regency does. */
export interface FacilityFields {
  readonly name: string;
  readonly address: string;
  readonly regencyCode: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly kbliCode: string;
  readonly kbliEdition: Facility['kbliEdition'];
  readonly siinasAccount: string | null;
  readonly nitku: string | null;
  readonly workers: number | null;
}

export type StoredFacilityFields = Omit<FacilityFields, 'lat' | 'lon'> & Place;

export interface FacilitySurroundings {
  readonly regency: Place & { readonly fullName: string };
  readonly npwp: string | null;
  /** Whether the stated edition has the stated code. */
  readonly kbliExists: boolean;
}

export interface CheckedFacility {
  /** As they are to be stored; only to be used when there are no errors. */
  readonly fields: StoredFacilityFields;
  readonly errors: readonly FieldError[];
  readonly warnings: readonly FieldWarning[];
}

const NAME_LENGTH = [3, 150] as const;
const ADDRESS_LENGTH = [5, 300] as const;
const SIINAS_LENGTH = [1, 60] as const;
const WORKERS_MAX = 500_000;

export function checkFacility(stated: FacilityFields, around: FacilitySurroundings): CheckedFacility {
  const name = lineOf(stated.name);
  const address = lineOf(stated.address);
  const siinasAccount = stated.siinasAccount === null ? null : lineOf(stated.siinasAccount);
  const nitku = stated.nitku === null ? null : checkNitku(stated.nitku, around.npwp);
  const { place, errors, warnings } = checkPlace(stated, around.regency);
  return {
    fields: { ...stated, name, address, siinasAccount, nitku: nitku?.value ?? null, ...pointOf(place) },
    errors: [
      ...checkLength('name', name, ...NAME_LENGTH),
      ...checkLength('address', address, ...ADDRESS_LENGTH),
      ...(siinasAccount === null ? [] : checkLength('siinasAccount', siinasAccount, ...SIINAS_LENGTH)),
      ...checkKbli(stated, around.kbliExists),
      ...checkWorkers(stated.workers),
      ...(nitku?.errors ?? []),
      ...errors,
    ],
    warnings: [...(nitku?.warnings ?? []), ...warnings],
  };
}

const pointOf = ({ lat, lon }: Place): Place => ({ lat, lon });

function checkKbli({ kbliCode, kbliEdition }: FacilityFields, exists: boolean): FieldError[] {
  const field = 'kbliCode';
  const value = kbliCode.slice(0, 60);
  if (!/^\d{5}$/.test(kbliCode)) return [fieldError('/kbliCode', 'pattern', { field, expected: '5 digits', value })];
  return exists ? [] : [fieldError('/kbliCode', 'unknown_reference', { field, value, what: `KBLI ${kbliEdition}` })];
}

function checkWorkers(workers: number | null): FieldError[] {
  const field = 'workers';
  if (workers === null) return [];
  if (!Number.isInteger(workers))
    return [fieldError('/workers', 'type', { field, expected: 'a whole number', value: workers })];
  if (workers < 0) return [fieldError('/workers', 'min', { field, min: 0, value: workers })];
  return workers <= WORKERS_MAX ? [] : [fieldError('/workers', 'max', { field, max: WORKERS_MAX, value: workers })];
}
