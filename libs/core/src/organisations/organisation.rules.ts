import {
  type FieldError,
  type FieldWarning,
  ORGANISATION_ROLES,
  type OrganisationRole,
  PERMENPERIN64_CLASSES,
  type Permenperin64Class,
  PP7_CLASSES,
  type Pp7Class,
} from '#contracts';
import { fieldError } from '../platform/refusal.js';
import { checkNib, checkNpwp, checkPhone, type CheckedNumber } from './business-number.rules.js';
import { nameKeyOf } from './name-key.rules.js';
import type { Organisation, OrganisationState } from './organisation.entity.js';
import { checkLength, lineOf } from './text.rules.js';

/** What is stated about a legal entity. */
export interface OrganisationFields {
  readonly name: string;
  readonly nib: string;
  readonly npwp: string | null;
  readonly roles: readonly OrganisationRole[];
  readonly pp7Class: Pp7Class | null;
  readonly permenperin64Class: Permenperin64Class | null;
  readonly regencyCode: string;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface CheckedOrganisation {
  /** As they are to be stored; only to be used when there are no errors. */
  readonly fields: OrganisationFields;
  readonly errors: readonly FieldError[];
  readonly warnings: readonly FieldWarning[];
}

const NAME_LENGTH = [3, 150] as const;
const ADDRESS_LENGTH = [5, 300] as const;
const EMAIL_LENGTH = [6, 254] as const;
const EMAIL = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[a-z]{2,}$/i;

/** Brings the fields into the form in which they are stored and says everything that is wrong or doubtful at once. */
export function checkOrganisation(stated: OrganisationFields): CheckedOrganisation {
  const name = lineOf(stated.name);
  const address = lineOf(stated.address);
  const email = stated.email === null ? null : stated.email.trim().toLowerCase();
  const nib = checkNib(stated.nib);
  const npwp = whenStated(stated.npwp, checkNpwp);
  const phone = whenStated(stated.phone, checkPhone);
  const numbers = [nib, npwp, phone].filter((number) => number !== null);
  return {
    fields: { ...stated, name, address, email, nib: nib.value, npwp: npwp?.value ?? null, phone: phone?.value ?? null },
    errors: [
      ...checkName(name),
      ...checkLength('address', address, ...ADDRESS_LENGTH),
      ...(email === null ? [] : checkEmail(email)),
      ...checkRoles(stated.roles),
      ...checkClass('pp7Class', stated.pp7Class, PP7_CLASSES),
      ...checkClass('permenperin64Class', stated.permenperin64Class, PERMENPERIN64_CLASSES),
      ...numbers.flatMap((number) => number.errors),
    ],
    warnings: numbers.flatMap((number) => number.warnings),
  };
}

const whenStated = (text: string | null, check: (text: string) => CheckedNumber): CheckedNumber | null =>
  text === null ? null : check(text);

function checkName(name: string): FieldError[] {
  const errors = checkLength('name', name, ...NAME_LENGTH);
  if (errors.length > 0 || nameKeyOf(name) !== '') return errors;
  return [fieldError('/name', 'pattern', { field: 'name', expected: 'a name with letters or digits', value: name })];
}

export function checkEmail(email: string): FieldError[] {
  const errors = checkLength('email', email, ...EMAIL_LENGTH);
  if (errors.length > 0 || EMAIL.test(email)) return errors;
  return [fieldError('/email', 'pattern', { field: 'email', expected: 'name@domain', value: email.slice(0, 60) })];
}

function checkRoles(roles: readonly string[]): FieldError[] {
  const field = 'roles';
  const most = ORGANISATION_ROLES.length;
  if (roles.length < 1 || roles.length > most) {
    return [fieldError('/roles', 'count', { field, min: 1, max: most, actual: roles.length })];
  }
  const options = ORGANISATION_ROLES.join(', ');
  return roles.flatMap((role, index) => {
    if (!(ORGANISATION_ROLES as readonly string[]).includes(role)) {
      return [fieldError(`/roles/${index}`, 'one_of', { field, options, value: role.slice(0, 60) })];
    }
    return roles.indexOf(role) < index ? [fieldError(`/roles/${index}`, 'duplicate', { field, value: role })] : [];
  });
}

const checkClass = (field: string, value: string | null, options: readonly string[]): FieldError[] =>
  value === null || options.includes(value)
    ? []
    : [fieldError(`/${field}`, 'one_of', { field, options: options.join(', '), value: value.slice(0, 60) })];

/** Small and medium industry by Permenperin 64/2016. An organisation that states no class is not counted as one. */
export const isIkm = (organisation: Pick<Organisation, 'permenperin64Class'>): boolean =>
  organisation.permenperin64Class === 'kecil' || organisation.permenperin64Class === 'menengah';

export type OrganisationMove = 'suspend' | 'reactivate';

/** The life of an organisation; both moves are the administrator's. */
export const ORGANISATION_MOVES: Readonly<
  Record<OrganisationMove, { readonly from: OrganisationState; readonly to: OrganisationState }>
> = {
  suspend: { from: 'active', to: 'suspended' },
  reactivate: { from: 'suspended', to: 'active' },
};

export const organisationMovesFrom = (state: OrganisationState): OrganisationMove[] =>
  (Object.keys(ORGANISATION_MOVES) as OrganisationMove[]).filter((move) => ORGANISATION_MOVES[move].from === state);
