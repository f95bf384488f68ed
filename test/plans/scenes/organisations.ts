import { CatalogueService, GeographyService, ReferenceService } from '#core/catalogue';
import {
  FacilityService,
  ApiKeyCallers,
  ApiKeyService,
  InvitationService,
  MembershipService,
  OrganisationService,
  RegistrationService,
  SuspensionService,
} from '#core/organisations';
import { type Actor, encodeCursor } from '#core/platform';
import { TEAM } from '../crowd/firms.js';
import { GIANT, idOf } from '../crowd/words.js';
import { ADMINISTRATOR, CONSULTANT, GIANT_OWNER, SMALL_FIRM, SMALL_OWNER, TEAM_OWNER, VERIFIER } from '../house.js';
import { type Scene, scenes, SHORT, type Work } from './scene.js';

const list =
  (actor: Actor, query: Parameters<OrganisationService['list']>[1]): Work =>
  (house) =>
    house.get(OrganisationService).list(actor, query);

const giant = idOf('organisation', GIANT);
const team = idOf('organisation', TEAM);

export const ORGANISATIONS: Scene[] = [
  ...scenes('OrganisationService.list', 'page', {
    all: list(ADMINISTRATOR, {}),
    'a deep page': list(ADMINISTRATOR, { cursor: encodeCursor(['makmur', idOf('organisation', 5)]) }),
    'a frequent word': list(ADMINISTRATOR, { q: 'PT Makmur' }),
    'one name': list(VERIFIER, { q: 'jaya 054321' }),
    'no name': list(VERIFIER, { q: 'tidak terdaftar' }),
    'the beginning of a NIB': list(VERIFIER, { q: '1000430' }),
    'a whole NIB': list(VERIFIER, { q: '1000430151599' }),
    'by role': list(ADMINISTRATOR, { role: 'pooler' }),
    'by province': list(ADMINISTRATOR, { province: '32' }),
    suspended: list(ADMINISTRATOR, { state: 'suspended' }),
    flagged: list(VERIFIER, { flagged: true }),
    'one’s own': list(SMALL_OWNER, {}),
    'those of many': list(CONSULTANT, { role: 'producer' }),
  }),
  ...scenes(
    'OrganisationService.list',
    'search',
    {
      'two letters': list(VERIFIER, { q: 'pa' }),
    },
    { organisation: SHORT },
  ),
  ...scenes('OrganisationService.list', 'search', {
    'by a small province': list(ADMINISTRATOR, { province: '95' }),
    'by everything': list(VERIFIER, { q: 'makmur', role: 'producer', province: '32', state: 'active' }),
  }),
  ...scenes('OrganisationService.get', 'record', {
    one: (house) => house.get(OrganisationService).get(SMALL_OWNER, idOf('organisation', SMALL_FIRM)),
    counterparts: (house) =>
      house
        .get(OrganisationService)
        .counterparts(Array.from({ length: 50 }, (_, i) => idOf('organisation', 1 + i * 1_900))),
    renamed: (house) =>
      house.get(OrganisationService).update(ADMINISTRATOR, idOf('organisation', 600), 1, { name: 'PT Makmur Jaya' }),
  }),
  ...scenes('RegistrationService.register', 'record', {
    'with a question about a similar name': (house) =>
      house.get(RegistrationService).register(SMALL_OWNER, {
        name: 'PT Maju Jaya Bersama',
        nib: '9120001234567',
        roles: ['producer'],
        regencyCode: '32.73',
        address: 'Jalan Asia Afrika 1',
        confirmDistinct: true,
      }),
  }),
  ...scenes('SuspensionService.suspend', 'batch', {
    'the giant': (house) => house.get(SuspensionService).suspend(ADMINISTRATOR, giant, 1, 'Berkas yang dipalsukan'),
    'the giant back': (house) => house.get(SuspensionService).reactivate(ADMINISTRATOR, giant, 2, 'Sudah diperbaiki'),
  }),
  ...scenes('FacilityService.list', 'page', {
    'the giant’s': (house) => house.get(FacilityService).list(GIANT_OWNER, giant, {}),
    'a deep page': (house) =>
      house.get(FacilityService).list(GIANT_OWNER, giant, { cursor: encodeCursor([idOf('facility', 100_300)]) }),
    one: (house) => house.get(FacilityService).get(GIANT_OWNER, idOf('facility', GIANT)),
  }),
  ...scenes('MembershipService.list', 'page', {
    'of many': (house) => house.get(MembershipService).list(TEAM_OWNER, team, {}),
    'a deep page': (house) =>
      house.get(MembershipService).list(TEAM_OWNER, team, { cursor: encodeCursor([idOf('person', 50_000)]) }),
    'a role changed': (house) =>
      house.get(MembershipService).changeRole(TEAM_OWNER, team, idOf('person', 990), 'owner'),
  }),
  ...scenes('InvitationService.list', 'page', {
    'the giant’s': (house) => house.get(InvitationService).list(GIANT_OWNER, giant, {}),
    'a deep page': (house) =>
      house.get(InvitationService).list(GIANT_OWNER, giant, { cursor: encodeCursor([idOf('invitation', 50_000)]) }),
    'a new one': (house) =>
      house.get(InvitationService).invite(GIANT_OWNER, giant, { email: 'tamu@contoh.example', role: 'member' }),
  }),
  ...scenes('ApiKeyService.list', 'page', {
    'the giant’s': (house) => house.get(ApiKeyService).list(GIANT_OWNER, giant, {}),
    'a deep page': (house) =>
      house.get(ApiKeyService).list(GIANT_OWNER, giant, { cursor: encodeCursor([idOf('api_key', 50_000)]) }),
    'a caller': (house) =>
      house.get(ApiKeyCallers).callerOf(`padan_${idOf('api_key', 7).replaceAll('-', '')}_${'a'.repeat(43)}`),
  }),
  ...scenes('CatalogueService.materials', 'page', {
    'by word': (house) => house.get(CatalogueService).materials({ q: 'kain' }),
    'by family': (house) => house.get(CatalogueService).materials({ family: 'PPE' }),
  }),
  ...scenes('CatalogueService.products', 'page', {
    'by word': (house) => house.get(CatalogueService).products({ q: 'masker' }),
  }),
  ...scenes('GeographyService.provinces', 'page', { all: (house) => house.get(GeographyService).provinces({}) }),
  ...scenes('GeographyService.regencies', 'page', {
    'by word': (house) => house.get(GeographyService).regencies({ q: 'kota ban' }),
  }),
  ...scenes('GeographyService.ports', 'page', { all: (house) => house.get(GeographyService).ports({}) }),
  ...scenes('ReferenceService.kbli', 'page', {
    'by word': (house) => house.get(ReferenceService).kbli({ q: 'industri tekstil' }),
    'by digits': (house) => house.get(ReferenceService).kbli({ q: '139' }),
  }),
  ...(
    ['standards', 'laboratories', 'freightParameters', 'documentTypes', 'nationalFigures', 'editions'] as const
  ).flatMap((list) =>
    scenes(`ReferenceService.${list}`, 'page', { all: (house) => house.get(ReferenceService)[list]({}) }),
  ),
];
