import {
  MEMBER_ROLES,
  type MemberRole,
  ORGANISATION_ROLES,
  type OrganisationRole,
  PERMENPERIN64_CLASSES,
  type Permenperin64Class,
  PP7_CLASSES,
  type Pp7Class,
} from '#contracts';
import type { OrganisationState } from '#core/organisations';
import { Decimal, Email, Flag, Instant, ListOf, Nested, OneOf, OneOfList, Text, Uuid, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';
import { WarningDto } from '../http/warnings.js';

const STATES = ['active', 'suspended'] as const;
const NAME = { min: 3, max: 150, example: 'PT Contoh Nirtenun Nusantara' } as const;
const NIB = { max: 30, example: '9990000000001', description: '13 digits' } as const;
const REGENCY = { max: 5, example: '32.73', description: 'Kemendagri code of the regency, text with a dot' } as const;
const ADDRESS = { min: 5, max: 300, example: 'Jl. Contoh No. 1' } as const;
const ROLES = { min: 1, max: 3, example: ['producer'] };
const MAY_BE_EMPTY = { optional: true, nullable: true } as const;

/** What may be left out when registering, and emptied with null when changing. */
class OptionalDetailsDto {
  @Text({
    max: 40,
    ...MAY_BE_EMPTY,
    example: '01.234.567.9-901.000',
    description: '15 or 16 digits; a wrong check digit only warns',
  })
  npwp?: string | null;

  @OneOf(PP7_CLASSES, { ...MAY_BE_EMPTY, example: 'menengah', description: 'Size by PP 7/2021' })
  pp7Class?: Pp7Class | null;

  @OneOf(PERMENPERIN64_CLASSES, {
    ...MAY_BE_EMPTY,
    example: 'menengah',
    description: 'Size by Permenperin 64/2016; IKM is kecil and menengah',
  })
  permenperin64Class?: Permenperin64Class | null;

  @Text({ max: 40, ...MAY_BE_EMPTY, example: '0812-3456-7890', description: 'Indonesian number; stored as +62…' })
  phone?: string | null;

  @Email({ ...MAY_BE_EMPTY, example: 'kantor@contoh.example' })
  email?: string | null;
}

export class RegisterOrganisationDto extends OptionalDetailsDto {
  @Text(NAME)
  name: string;

  @Text(NIB)
  nib: string;

  @OneOfList(ORGANISATION_ROLES, ROLES)
  roles: OrganisationRole[];

  @Text(REGENCY)
  regencyCode: string;

  @Text(ADDRESS)
  address: string;

  @Flag({ optional: true, example: false, description: 'This is another firm than the similar ones that were named' })
  confirmDistinct?: boolean;
}

export class UpdateOrganisationDto extends OptionalDetailsDto {
  @Text({ ...NAME, optional: true })
  name?: string;

  @Text({ ...NIB, optional: true, description: '13 digits; only an administrator corrects it' })
  nib?: string;

  @OneOfList(ORGANISATION_ROLES, { ...ROLES, optional: true })
  roles?: OrganisationRole[];

  @Text({ ...REGENCY, optional: true })
  regencyCode?: string;

  @Text({ ...ADDRESS, optional: true })
  address?: string;
}

export class OrganisationQueryDto extends PageQueryDto {
  @OneOf(ORGANISATION_ROLES, { optional: true, example: 'producer' })
  role?: OrganisationRole;

  @Text({ max: 2, pattern: /^\d{2}$/, form: '32', optional: true, example: '32' })
  province?: string;

  @OneOf(STATES, { optional: true, example: 'active' })
  state?: OrganisationState;

  @Flag({ optional: true, example: true, description: 'Only those registered in spite of an almost identical name' })
  flagged?: boolean;

  @Text({ max: 150, optional: true, example: 'nirtenun', description: 'Part of the name, or the beginning of a NIB' })
  q?: string;
}

export class SuspensionDto {
  @Text({
    min: 5,
    max: 500,
    example: 'Izin usaha dicabut',
    description: 'Shown to the members; goes into the audit trail',
  })
  reason: string;
}

export class PlaceDto {
  @Text({ max: 5, example: '32.73' })
  code: string;

  @Text({ max: 80, example: 'Kota Bandung' })
  name: string;

  @Text({ max: 2, example: '32' })
  provinceCode: string;
}

/** What a counterpart may know of an organisation. */
export class CounterpartDto {
  @Uuid()
  id: string;

  @Text(NAME)
  name: string;

  @OneOfList(ORGANISATION_ROLES, ROLES)
  roles: OrganisationRole[];

  @Nested(() => PlaceDto)
  regency: PlaceDto;
}

export class OrganisationRowDto extends CounterpartDto {
  @Text(NIB)
  nib: string;

  @OneOf(STATES, { example: 'active' })
  state: OrganisationState;

  @Flag({ example: true, description: 'Small or medium industry by Permenperin 64/2016' })
  isIkm: boolean;

  @Flag({ example: false, description: 'Invented for demonstration' })
  isSynthetic: boolean;

  @Flag({ nullable: true, example: false, description: 'Almost the same name as another; null to members' })
  flagged: boolean | null;

  @Instant()
  createdAt: string;
}

export class DuplicateCandidateDto {
  @Uuid()
  id: string;

  @Text(NAME)
  name: string;

  @Decimal({ min: 0, max: 1, example: 0.86 })
  similarity: number;
}

export class DuplicateFlagDto {
  @Instant()
  at: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  confirmedBy: string;

  @ListOf(() => DuplicateCandidateDto, { max: 5 })
  candidates: DuplicateCandidateDto[];
}

export class OrganisationDto extends OrganisationRowDto {
  @Text({ max: 16, nullable: true, example: '012345679901000' })
  npwp: string | null;

  @OneOf(PP7_CLASSES, { nullable: true, example: 'menengah' })
  pp7Class: Pp7Class | null;

  @OneOf(PERMENPERIN64_CLASSES, { nullable: true, example: 'menengah' })
  permenperin64Class: Permenperin64Class | null;

  @Text(ADDRESS)
  address: string;

  @Text({ max: 16, nullable: true, example: '+6281234567890' })
  phone: string | null;

  @Email({ nullable: true, example: 'kantor@contoh.example' })
  email: string | null;

  @Text({ max: 500, nullable: true, example: null })
  suspensionReason: string | null;

  @Nested(() => DuplicateFlagDto, { nullable: true, description: 'For the ministry; null to members' })
  duplicateFlag: DuplicateFlagDto | null;

  @OneOf(MEMBER_ROLES, { nullable: true, example: 'owner' })
  myRole: MemberRole | null;

  @ListOf(() => WarningDto, { max: 20 })
  warnings: WarningDto[];

  @Whole({ min: 1, max: 2_147_483_647, example: 1 })
  version: number;

  @Instant()
  updatedAt: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  updatedBy: string;

  @ListOf('text', { max: 10, example: ['update', 'invite', 'manage_members', 'create_facility', 'leave'] })
  actions: string[];
}
