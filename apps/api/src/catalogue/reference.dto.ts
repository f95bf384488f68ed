import { DateOnly, Decimal, Instant, OneOf, Text, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';

const EDITIONS = ['2020', '2025'] as const;
const CONFIDENCE = { max: 1, example: 'S', description: 'S sourced, R general knowledge, E estimate' } as const;

export class KbliQueryDto extends PageQueryDto {
  @OneOf(EDITIONS, { optional: true, example: '2020' })
  edition?: '2020' | '2025';

  @Text({
    max: 100,
    optional: true,
    example: 'plastik lembaran',
    description: 'Words of the title, or the beginning of a code',
  })
  q?: string;
}

export class KbliDto {
  @OneOf(EDITIONS, { example: '2020', description: 'The same digits may mean something else in the other edition' })
  edition: string;

  @Text({ max: 5, example: '13993' })
  code: string;

  @Text({ max: 200, example: 'Industri Non Woven (bukan Tenunan)' })
  title: string;
}

export class StandardDto {
  @Text({ max: 60, example: 'SNI 8913:2020' })
  code: string;

  @Text({ max: 200, example: 'Tekstil - Kain untuk gaun bedah, surgical drape dan coverall medis' })
  title: string;

  @Text({ max: 60, nullable: true, example: 'ASTM F2100-11 IDT' })
  adopts: string | null;

  @Text({ max: 80, nullable: true, example: 'PPE fabric' })
  appliesTo: string | null;

  @Text({ max: 300, nullable: true, example: 'BFE>=98 dP<40' })
  keyThresholds: string | null;

  @Text({ max: 30, nullable: true, example: 'voluntary' })
  status: string | null;

  @Text(CONFIDENCE)
  confidence: string;

  @Text({ max: 200, nullable: true, example: 'general knowledge' })
  source: string | null;
}

export class LaboratoryDto {
  @Text({ max: 80, example: 'BALAI-BESAR-TEKSTIL-BBT-BANDUNG' })
  code: string;

  @Text({ max: 100, example: 'Balai Besar Tekstil (BBT) Bandung' })
  name: string;

  @Text({ max: 60, example: 'test lab, LSPro TEXPA' })
  role: string;

  @Text({ max: 200, nullable: true, example: 'mask BFE/PFE/N95' })
  scope: string | null;

  @Text({ max: 5, nullable: true, example: '32.73' })
  regencyCode: string | null;

  @Text(CONFIDENCE)
  confidence: string;

  @Text({ max: 200, example: 'sindonews 2020-09' })
  source: string;
}

export class FreightParameterDto {
  @Text({ max: 60, example: 'truck_idr_per_tkm' })
  code: string;

  @Decimal({ min: -1e12, max: 1e12, example: 850 })
  value: number;

  @Text({ max: 40, example: 'IDR per tonne-km' })
  unit: string;

  @Text({ max: 200, nullable: true, example: 'truck on Java/Sumatra/Bali' })
  note: string | null;

  @Text(CONFIDENCE)
  confidence: string;

  @Text({ max: 200, nullable: true, example: 'usual 1.2-1.4' })
  basis: string | null;
}

export class DocumentTypeDto {
  @Text({ max: 20, example: 'SPPT' })
  code: string;

  @Text({ max: 100, example: 'SPPT SNI' })
  name: string;

  @Text({ max: 120, example: 'free text', description: 'A regular expression where it begins with ^' })
  format: string;

  @Text({ max: 200, nullable: true, example: 'LSPro number + SNI code' })
  checkRule: string | null;

  @Text({ max: 200, nullable: true, example: '3-4 years with annual surveillance' })
  validity: string | null;

  @Text({ max: 60, nullable: true, example: 'LSPro (KAN accredited)' })
  issuer: string | null;

  @Text({ max: 60, example: 'optional' })
  requirement: string;

  @Text(CONFIDENCE)
  confidence: string;
}

export class NationalFigureDto {
  @DateOnly({ example: '2020-04-28' })
  date: string;

  @Text({ max: 200, example: 'installed PPE capacity of the 25' })
  indicator: string;

  @Decimal({ min: -1e15, max: 1e15, example: 18_900_000 })
  value: number;

  @Text({ max: 40, example: 'pcs/month' })
  unit: string;

  @Text({ max: 60, example: 'Kemenperin IKFT' })
  reportedBy: string;

  @Text({ max: 200, example: 'cnnindonesia.com 20200428154507' })
  source: string;
}

export class ReferenceEditionDto {
  @Text({ max: 60, example: 'regencies' })
  dataset: string;

  @Text({ max: 120, example: 'Kepmendagri 300.2.2-2430/2025' })
  edition: string;

  @Text({ max: 300, example: 'github.com/cahyadsn/wilayah @b7ad440a' })
  source: string;

  @Text({ max: 200, example: 'MIT, Copyright (c) 2017-2025 Cahya DSN' })
  licence: string;

  @Text({ max: 64, example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' })
  sha256: string;

  @Whole({ min: 0, max: 1_000_000, example: 514 })
  rows: number;

  @Instant()
  loadedAt: string;
}
