import type { MinistryRole } from '#contracts';

/** Everybody of the story has this password. */
export const DEMO_PASSWORD = 'padan-demo-2020';

export type CastKey =
  | 'producer'
  | 'manufacturer'
  | 'pooler'
  | 'verifier1'
  | 'verifier2'
  | 'planner'
  | 'auditor'
  | 'administrator';

export interface CastMember {
  readonly key: CastKey;
  readonly role: string;
  readonly email: string;
  readonly name: string;
  /** Of the person's organisation; people of the ministry have none. */
  readonly organisation?: string;
  readonly ministryRoles?: readonly MinistryRole[];
  /** Base32; ministry roles need a second factor. */
  readonly totpSecret?: string;
}

/** Invented people, one for every role; two verifiers, because some decisions take two. */
export const CAST: readonly CastMember[] = [
  {
    key: 'producer',
    role: 'producer',
    email: 'produsen@padan.test',
    name: 'Sekar Arvakirana',
    organisation: 'PT Velamintra Filtrasi Sejahtera',
  },
  {
    key: 'manufacturer',
    role: 'manufacturer',
    email: 'manufaktur@padan.test',
    name: 'Bagas Tirabrata',
    organisation: 'PT Laravanta Masker Medika',
  },
  {
    key: 'pooler',
    role: 'pooler (IKM centre)',
    email: 'sentra@padan.test',
    name: 'Lestari Keliwira',
    organisation: 'Koperasi Sentra IKM Candilokan Bersama',
  },
  {
    key: 'verifier1',
    role: 'verifier',
    email: 'verifikator1@padan.test',
    name: 'Damar Yasatanu',
    ministryRoles: ['verifier'],
    totpSecret: 'PADANDEMOVERIFIERONEAAAAAAAAAAA2',
  },
  {
    key: 'verifier2',
    role: 'verifier (second signature)',
    email: 'verifikator2@padan.test',
    name: 'Laras Girimintra',
    ministryRoles: ['verifier'],
    totpSecret: 'PADANDEMOVERIFIERTWOAAAAAAAAAAA3',
  },
  {
    key: 'planner',
    role: 'planner',
    email: 'perencana@padan.test',
    name: 'Arya Sandaraksa',
    ministryRoles: ['planner'],
    totpSecret: 'PADANDEMOPLANNERAAAAAAAAAAAAAAA4',
  },
  {
    key: 'auditor',
    role: 'auditor',
    email: 'auditor@padan.test',
    name: 'Intan Orkapradi',
    ministryRoles: ['auditor'],
    totpSecret: 'PADANDEMOAUDITORAAAAAAAAAAAAAAA5',
  },
  {
    key: 'administrator',
    role: 'administrator',
    email: 'administrator@padan.test',
    name: 'Gilang Warucandra',
    ministryRoles: ['administrator'],
    totpSecret: 'PADANDEMOADMINISTRATORAAAAAAAAA6',
  },
];

/** Speaks for every invented firm that has no person of its own. Nobody can log in as it. */
export const CLERK = { email: 'data-peraga@padan.test', name: 'Data peraga' } as const;

export interface Person {
  readonly id: string;
  readonly name: string;
}

export type DemoPeople = Readonly<Record<CastKey | 'clerk', Person>>;
