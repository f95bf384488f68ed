import { Decimal, Flag, OneOf, Text, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';

export class RegencyQueryDto extends PageQueryDto {
  @Text({
    max: 2,
    pattern: /^\d{2}$/,
    form: '32',
    optional: true,
    example: '32',
    description: 'Kemendagri code of the province',
  })
  province?: string;

  @Text({ max: 100, optional: true, example: 'kota bandung', description: 'Words of the name' })
  q?: string;
}

export class ProvinceDto {
  @Text({ max: 2, example: '32', description: 'Kemendagri' })
  code: string;

  @Text({ max: 2, example: '32' })
  bpsCode: string;

  @Text({ max: 5, example: 'ID-JB', description: 'ISO 3166-2' })
  isoCode: string;

  @Text({ max: 60, example: 'Jawa Barat' })
  name: string;

  @Text({ max: 60, example: 'Bandung' })
  capital: string;

  @Text({ max: 60, example: 'Jawa' })
  islandGroup: string;

  @OneOf(['WIB', 'WITA', 'WIT'], { example: 'WIB' })
  timeZone: string;

  @Decimal({ min: -90, max: 90, example: -6.9 })
  lat: number;

  @Decimal({ min: -180, max: 180, example: 107.6 })
  lon: number;

  @Whole({ min: 0, max: 1_000_000_000, example: 50_345_189 })
  population: number;
}

export class RegencyDto {
  @Text({ max: 5, example: '32.73', description: 'Kemendagri, text with a dot' })
  code: string;

  @Text({ max: 2, example: '32' })
  provinceCode: string;

  @OneOf(['kabupaten', 'kota'], { example: 'kota' })
  kind: string;

  @Text({ max: 60, example: 'Bandung' })
  name: string;

  @Text({ max: 80, example: 'Kota Bandung' })
  fullName: string;

  @Decimal({ min: -90, max: 90, example: -6.9 })
  lat: number;

  @Decimal({ min: -180, max: 180, example: 107.6 })
  lon: number;

  @Text({ max: 60, example: 'Jawa', description: 'Places on one landmass are joined by road' })
  landmass: string;

  @Whole({ min: 0, max: 100_000_000, example: 2_591_763 })
  population: number;

  @Text({ max: 4, nullable: true, example: '3273' })
  bpsCode: string | null;
}

export class PortDto {
  @Text({ max: 3, example: 'TPP' })
  code: string;

  @Text({ max: 80, example: 'Tanjung Priok' })
  name: string;

  @Text({ max: 5, nullable: true, example: 'IDTPP' })
  unlocode: string | null;

  @Flag({ example: true })
  unlocodeVerified: boolean;

  @Text({ max: 5, example: '31.72' })
  regencyCode: string;

  @Text({ max: 60, example: 'Jawa' })
  landmass: string;

  @Decimal({ min: -90, max: 90, example: -6.1 })
  lat: number;

  @Decimal({ min: -180, max: 180, example: 106.89 })
  lon: number;

  @Text({ max: 80, example: 'main container hub' })
  role: string;

  @Text({ max: 120, example: 'general knowledge (check)' })
  coordinateSource: string;
}
