import { BASE_UNITS } from '#core/catalogue';
import { Decimal, Flag, ListOf, OneOf, Text, Whole } from '../http/fields.js';
import { PageQueryDto } from '../http/index.js';

const DATATYPES = ['number', 'enum', 'bool', 'text'] as const;
const MATCH_RULES = ['eq', 'gte', 'lte', 'tol', 'range'] as const;
const CONFIDENCE = { max: 1, example: 'S', description: 'S sourced, R general knowledge, E estimate' } as const;

export class SearchQueryDto extends PageQueryDto {
  @Text({ max: 100, optional: true, example: 'meltblown', description: 'Words of code, names or aliases' })
  q?: string;
}

export class MaterialQueryDto extends SearchQueryDto {
  @Text({ max: 30, optional: true, example: 'PPE' })
  family?: string;
}

export class MaterialDto {
  @Text({ max: 20, example: 'NW-MB' })
  code: string;

  @Text({ max: 30, example: 'PPE' })
  family: string;

  @Text({ max: 30, example: 'nonwoven' })
  grouping: string;

  @Text({ max: 150, example: 'Kain nirtenun meltblown PP (media filter bermuatan elektret)' })
  nameId: string;

  @Text({ max: 150, example: 'Meltblown PP nonwoven (electret filter media)' })
  nameEn: string;

  @ListOf('text', { max: 20, example: ['meltblown', 'kain meltblown'] })
  aliases: string[];

  @Text({ max: 6, nullable: true, example: '560311', description: 'HS 2022; may depend on the variant, see note' })
  hs6: string | null;

  @ListOf('text', { max: 10, example: ['13993'] })
  kbli2020: string[];

  @ListOf('text', { max: 10, example: ['13993'] })
  kbli2025: string[];

  @OneOf(BASE_UNITS, { example: 'kg', description: 'Quantities are whole base units' })
  unit: string;

  @ListOf('text', { max: 10, example: ['m2', 'roll'] })
  altUnits: string[];

  @Decimal({ min: 0, max: 100_000, nullable: true, example: 90 })
  bulkDensityKgPerM3: number | null;

  @Decimal({ min: 0, max: 100_000, example: 2.777778, description: 'max(kg, m³ × 250) of one base unit' })
  chargeableKgPerUnit: number;

  @Whole({ min: 0, max: 1_200, nullable: true, example: 12 })
  shelfLifeMonths: number | null;

  @Text({ max: 60, nullable: true, example: 'flammable UN1170' })
  hazard: string | null;

  @Text({ max: 20, nullable: true, example: 'high' })
  importDependency2020: string | null;

  @Text(CONFIDENCE)
  confidence: string;

  @Text({ max: 300, nullable: true, example: '5603.12 when >25 gsm' })
  note: string | null;
}

export class MaterialAttributeDto {
  @Text({ max: 30, example: 'gsm' })
  code: string;

  @Text({ max: 80, example: 'Gramatur' })
  nameId: string;

  @Text({ max: 80, example: 'Basis weight' })
  nameEn: string;

  @OneOf(DATATYPES, { example: 'number' })
  datatype: string;

  @Text({ max: 30, nullable: true, example: 'g/m2' })
  unit: string | null;

  @ListOf('text', {
    max: 20,
    example: ['white', 'black'],
    description: 'From lowest to highest where a rule compares them',
  })
  options: string[];

  @Decimal({ min: -1e9, max: 1e9, nullable: true, example: 15 })
  plausibleMin: number | null;

  @Decimal({ min: -1e9, max: 1e9, nullable: true, example: 50 })
  plausibleMax: number | null;

  @Flag({ example: true })
  required: boolean;

  @OneOf(MATCH_RULES, { example: 'tol' })
  matchRule: string;

  @Decimal({ min: 0, max: 100, nullable: true, example: 5 })
  tolerancePct: number | null;

  @Text({ max: 120, nullable: true, example: 'ISO 9073-1 / SNI ISO 9073-1' })
  testMethod: string | null;

  @Text({ max: 200, nullable: true, example: '25 typical for 3-ply mask' })
  thresholdNote: string | null;

  @Text(CONFIDENCE)
  confidence: string;
}

export class MaterialSheetDto extends MaterialDto {
  @ListOf(() => MaterialAttributeDto, { max: 100 })
  attributes: MaterialAttributeDto[];
}

export class ProductDto {
  @Text({ max: 20, example: 'MASK-3PLY' })
  code: string;

  @Text({ max: 30, example: 'Masker' })
  grouping: string;

  @Text({ max: 150, example: 'Masker bedah 3 lapis (earloop)' })
  nameId: string;

  @Text({ max: 150, example: 'Surgical mask 3-ply (ear loop)' })
  nameEn: string;

  @Text({ max: 6, nullable: true, example: '630790' })
  hs6: string | null;

  @ListOf('text', { max: 10, example: ['32509'] })
  kbli2020: string[];

  @Text({ max: 200, nullable: true, example: 'EN 14683 / SNI EN 14683:2019' })
  standards: string | null;

  @Text({ max: 60, nullable: true, example: 'box 50; carton 2000' })
  packing: string | null;

  @Decimal({ min: 0, max: 1e9, nullable: true, example: 3.2 })
  unitWeightG: number | null;

  @Text({ max: 120, nullable: true, example: 'estimate' })
  unitWeightSource: string | null;
}

export class ProductComponentDto {
  @Whole({ min: 1, max: 1_000, example: 1 })
  position: number;

  @Text({ max: 20, example: 'NW-SB' })
  materialCode: string;

  @Text({ max: 120, example: 'outer layer 25 gsm hydrophobic, 175x175 mm' })
  role: string;

  @Decimal({ min: 0, max: 1e6, example: 0.00077, description: 'Per finished unit, before waste' })
  quantityPerUnit: number;

  @OneOf(BASE_UNITS, { example: 'kg' })
  unit: string;

  @Decimal({ min: 0, max: 100, example: 4 })
  wastePct: number;

  @Text(CONFIDENCE)
  confidence: string;

  @Text({ max: 200, nullable: true, example: 'OnlineClothingStudy mask geometry' })
  sourceNote: string | null;
}

export class ProductSheetDto extends ProductDto {
  @ListOf(() => ProductComponentDto, { max: 100 })
  components: ProductComponentDto[];
}
