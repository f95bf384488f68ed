import { describe, expect, it } from 'vitest';
import { checkFacility, type FacilityFields } from './facility.rules.js';
import { invitationState } from './invitation.rules.js';
import { nameKeyOf } from './name-key.rules.js';
import {
  checkOrganisation,
  isIkm,
  ORGANISATION_MOVES,
  type OrganisationFields,
  organisationMovesFrom,
} from './organisation.rules.js';
import { checkPlace, distance_km } from './place.rules.js';

describe('the key that duplicates are looked for by', () => {
  it.each([
    ['PT. Maju-Jaya, Tbk', 'maju jaya'],
    ['P.T. MAJU JAYA (Persero)', 'maju jaya'],
    ['Maju  Jaya PT', 'maju jaya'],
    ['CV Sinar Abadi 2000', 'sinar abadi 2000'],
    ['UD. Café Tujuh', 'cafe tujuh'],
    ['Koperasi Maju Jaya', 'koperasi maju jaya'],
    ['PT', 'pt'],
    ['***', ''],
  ])('of %s is "%s"', (name, key) => {
    expect(nameKeyOf(name)).toBe(key);
  });
});

const organisation = (fields: Partial<OrganisationFields> = {}): OrganisationFields => ({
  name: 'PT Contoh Nirtenun',
  nib: '9990000000001',
  npwp: null,
  roles: ['producer'],
  pp7Class: 'menengah',
  permenperin64Class: 'menengah',
  regencyCode: '32.73',
  address: 'Jl. Contoh No. 1',
  phone: null,
  email: null,
  ...fields,
});

describe('what is stated about an organisation', () => {
  it('is brought into one form', () => {
    const messy = organisation({
      name: '  PT\u0007 Contoh\n  Nirtenun ',
      npwp: '12.345.678.2-901.000',
      phone: '0812 3456 7890',
      email: ' Kantor@Contoh.Example ',
    });
    const { fields, errors, warnings } = checkOrganisation(messy);
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect(fields).toMatchObject({
      name: 'PT Contoh Nirtenun',
      npwp: '123456782901000',
      phone: '+6281234567890',
      email: 'kantor@contoh.example',
    });
  });

  it('is refused with every fault at once', () => {
    const wrong = organisation({
      name: 'A\u0000',
      address: '',
      nib: '12',
      phone: 'x',
      email: 'nobody',
      roles: ['producer', 'producer', 'buyer' as 'pooler'],
      pp7Class: 'huge' as 'besar',
    });
    expect(checkOrganisation(wrong).errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/name length',
      '/address required',
      '/email pattern',
      '/roles/1 duplicate',
      '/roles/2 one_of',
      '/pp7Class one_of',
      '/nib pattern',
      '/phone pattern',
    ]);
    expect(checkOrganisation(organisation({ roles: [] })).errors).toMatchObject([{ pointer: '/roles', code: 'count' }]);
    expect(checkOrganisation(organisation({ name: '***' })).errors).toMatchObject([
      { pointer: '/name', code: 'pattern' },
    ]);
  });
});

describe('IKM', () => {
  it('is small and medium of Permenperin 64/2016, whatever the other scheme says', () => {
    const classes = ['kecil', 'menengah', 'besar', null] as const;
    expect(classes.map((permenperin64Class) => isIkm({ permenperin64Class }))).toEqual([true, true, false, false]);
  });
});

describe('the life of an organisation', () => {
  it('goes back and forth between its two states, and nowhere else', () => {
    expect(ORGANISATION_MOVES).toEqual({
      suspend: { from: 'active', to: 'suspended' },
      reactivate: { from: 'suspended', to: 'active' },
    });
    expect(organisationMovesFrom('active')).toEqual(['suspend']);
    expect(organisationMovesFrom('suspended')).toEqual(['reactivate']);
  });
});

const bandung = { lat: -6.92, lon: 107.61, fullName: 'Kota Bandung' };

describe('where a facility stands', () => {
  it('is at its regency when nothing is stated', () => {
    expect(checkPlace({ lat: null, lon: null }, bandung)).toEqual({
      place: { lat: -6.92, lon: 107.61 },
      errors: [],
      warnings: [],
    });
  });
  it('is doubted beyond 200 km, refused outside the country', () => {
    expect(checkPlace({ lat: -6.2, lon: 106.8 }, bandung).warnings).toEqual([]);
    const surabaya = checkPlace({ lat: -7.25, lon: 112.75 }, bandung);
    expect(surabaya.errors).toEqual([]);
    expect(surabaya.warnings).toMatchObject([
      { code: 'coordinates_far', params: { km: 568, regency: 'Kota Bandung' } },
    ]);
    const swapped = checkPlace({ lat: 107.6, lon: -6.9 }, bandung);
    expect(swapped.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/lat max', '/lon min']);
    expect(swapped.warnings).toEqual([]);
  });
  it('takes both coordinates or neither', () => {
    expect(checkPlace({ lat: -6.9, lon: null }, bandung).errors).toMatchObject([{ pointer: '/lon', code: 'required' }]);
  });
  it('is measured on the great circle', () => {
    expect(distance_km({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371.0088, 6);
    expect(distance_km(bandung, bandung)).toBe(0);
  });
});

const facility = (fields: Partial<FacilityFields> = {}): FacilityFields => ({
  name: 'Pabrik 1',
  address: 'Kawasan Industri Contoh Blok A',
  regencyCode: '32.73',
  lat: null,
  lon: null,
  kbliCode: '13993',
  kbliEdition: '2020',
  siinasAccount: null,
  nitku: null,
  workers: null,
  ...fields,
});

describe('what is stated about a facility', () => {
  const around = { regency: bandung, npwp: null, kbliExists: true };
  it('gets the point of its regency', () => {
    expect(checkFacility(facility(), around)).toEqual({
      fields: { ...facility(), lat: -6.92, lon: 107.61 },
      errors: [],
      warnings: [],
    });
  });
  it('names a business code of the stated edition', () => {
    const unknown = checkFacility(facility({ kbliCode: '99999' }), { ...around, kbliExists: false });
    expect(unknown.errors).toMatchObject([
      { pointer: '/kbliCode', code: 'unknown_reference', params: { what: 'KBLI 2020' } },
    ]);
    expect(checkFacility(facility({ kbliCode: '1399' }), around).errors).toMatchObject([{ code: 'pattern' }]);
  });
  it.each([
    [{ workers: -1 }, 'min'],
    [{ workers: 1.5 }, 'type'],
    [{ workers: 1e9 }, 'max'],
    [{ nitku: '123' }, 'pattern'],
    [{ siinasAccount: 'x'.repeat(61) }, 'length'],
    [{ name: '' }, 'required'],
  ])('%j is a fault: %s', (fields, code) => {
    expect(checkFacility(facility(fields), around).errors.map((error) => error.code)).toEqual([code]);
  });
});

describe('an invitation', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const letter = { acceptedAt: null, revokedAt: null, expiresAt: at(8) };
  it('is open until it expires, is revoked or accepted', () => {
    expect(invitationState(letter, at(7))).toBe('open');
    expect(invitationState(letter, at(8))).toBe('expired');
    expect(invitationState({ ...letter, revokedAt: at(2) }, at(3))).toBe('revoked');
    expect(invitationState({ ...letter, acceptedAt: at(2) }, at(9))).toBe('accepted');
  });
});
