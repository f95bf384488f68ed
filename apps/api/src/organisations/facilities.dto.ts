import { Decimal, Flag, Instant, ListOf, Nested, OneOf, Text, Uuid, Whole } from '../http/fields.js';
import { WarningDto } from '../http/warnings.js';
import { PlaceDto } from './organisations.dto.js';

const EDITIONS = ['2020', '2025'] as const;
type Edition = (typeof EDITIONS)[number];
const NAME = { min: 3, max: 150, example: 'Pabrik Cimahi' } as const;
const ADDRESS = { min: 5, max: 300, example: 'Kawasan Industri Contoh Blok A No. 3' } as const;
const REGENCY = { max: 5, example: '32.73', description: 'Kemendagri code of the regency, text with a dot' } as const;
const KBLI = { max: 5, example: '13993', description: 'Five digits, of the stated edition' } as const;
const LAT = { min: -90, max: 90, example: -6.9147 } as const;
const LON = { min: -180, max: 180, example: 107.6098 } as const;
const SIINAS = { max: 60, example: 'SII-0001' } as const;
const NITKU = { max: 40, example: '0012345679901000000001', description: '22 digits' } as const;
const WORKERS = { min: 0, max: 500_000, example: 85 } as const;
const MAY_BE_EMPTY = { optional: true, nullable: true } as const;

class OptionalFacilityDto {
  @Decimal({ ...LAT, ...MAY_BE_EMPTY, description: 'Both coordinates or neither; without them the regency’s point' })
  lat?: number | null;

  @Decimal({ ...LON, ...MAY_BE_EMPTY })
  lon?: number | null;

  @Text({ ...SIINAS, ...MAY_BE_EMPTY })
  siinasAccount?: string | null;

  @Text({ ...NITKU, ...MAY_BE_EMPTY })
  nitku?: string | null;

  @Whole({ ...WORKERS, ...MAY_BE_EMPTY })
  workers?: number | null;
}

export class CreateFacilityDto extends OptionalFacilityDto {
  @Text(NAME)
  name: string;

  @Text(ADDRESS)
  address: string;

  @Text(REGENCY)
  regencyCode: string;

  @Text(KBLI)
  kbliCode: string;

  @OneOf(EDITIONS, { example: '2020' })
  kbliEdition: Edition;
}

export class UpdateFacilityDto extends OptionalFacilityDto {
  @Text({ ...NAME, optional: true })
  name?: string;

  @Text({ ...ADDRESS, optional: true })
  address?: string;

  @Text({ ...REGENCY, optional: true })
  regencyCode?: string;

  @Text({ ...KBLI, optional: true })
  kbliCode?: string;

  @OneOf(EDITIONS, { optional: true, example: '2020' })
  kbliEdition?: Edition;
}

export class FacilityRowDto {
  @Uuid()
  id: string;

  @Uuid()
  organisationId: string;

  @Text(NAME)
  name: string;

  @Text(ADDRESS)
  address: string;

  @Nested(() => PlaceDto)
  regency: PlaceDto;

  @Decimal(LAT)
  lat: number;

  @Decimal(LON)
  lon: number;

  @Text(KBLI)
  kbliCode: string;

  @OneOf(EDITIONS, { example: '2020' })
  kbliEdition: Edition;

  @Text({ ...SIINAS, nullable: true })
  siinasAccount: string | null;

  @Text({ ...NITKU, nullable: true })
  nitku: string | null;

  @Whole({ ...WORKERS, nullable: true })
  workers: number | null;

  @Flag({ example: false, description: 'Invented for demonstration' })
  isSynthetic: boolean;

  @Whole({ min: 1, max: 2_147_483_647, example: 1 })
  version: number;

  @Instant()
  updatedAt: string;

  @Text({ max: 150, example: 'Ayu Lestari' })
  updatedBy: string;

  @ListOf('text', { max: 5, example: ['update'] })
  actions: string[];
}

export class FacilityDto extends FacilityRowDto {
  @ListOf(() => WarningDto, { max: 20 })
  warnings: WarningDto[];
}
