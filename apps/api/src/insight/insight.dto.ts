import { Instant, ListOf, Text, Whole } from '../http/fields.js';

const UNITS_MAX = Number.MAX_SAFE_INTEGER;
const FEW = 'null: of fewer firms than firmsMin';

export class MaterialPictureDto {
  @Text({ max: 60, example: 'NW-MB' })
  code: string;
  @Text({ max: 200, example: 'Kain nirtenun meltblown PP' })
  nameId: string;
  @Text({ max: 200, example: 'Meltblown PP nonwoven' })
  nameEn: string;
  @Text({ max: 10, example: 'kg' })
  unit: string;
  @Whole({ min: 3, max: UNITS_MAX, nullable: true, example: 7, description: `Verified producers; ${FEW}` })
  producers: number | null;
  @Whole({ min: 0, max: UNITS_MAX, nullable: true, example: 42_000, description: `Offered over four weeks; ${FEW}` })
  offered: number | null;
  @Whole({ min: 0, max: UNITS_MAX, nullable: true, example: 96_000, description: `Asked for and not agreed; ${FEW}` })
  needed: number | null;
}

export class ProvincePictureDto {
  @Text({ max: 2, example: '32' })
  code: string;
  @Text({ max: 100, example: 'Jawa Barat' })
  name: string;
  @Whole({ min: 3, max: UNITS_MAX, nullable: true, example: 41, description: `Verified producers; ${FEW}` })
  producers: number | null;
  @Whole({ min: 3, max: UNITS_MAX, nullable: true, example: 96, description: `Firms with open needs; ${FEW}` })
  manufacturers: number | null;
}

export class NationalPictureDto {
  @Instant()
  at: string;
  @Whole({ min: 3, max: 3, example: 3 })
  firmsMin: number;
  @ListOf(() => MaterialPictureDto, { max: 1_000 })
  materials: MaterialPictureDto[];
  @ListOf(() => ProvincePictureDto, { max: 100 })
  provinces: ProvincePictureDto[];
}

class ShortageCellDto {
  @Text({ max: 2, example: '32' })
  provinceCode: string;
  @Text({ max: 100, example: 'Jawa Barat' })
  provinceName: string;
  @Text({ max: 60, example: 'NW-MB' })
  materialCode: string;
  @Text({ max: 10, example: 'kg' })
  unit: string;
  @Whole({ min: 1, max: UNITS_MAX, example: 31_000, description: 'Base units' })
  unmet: number;
  @Whole({ min: 1, max: UNITS_MAX, example: 12 })
  lines: number;
  @Whole({ min: 0, max: UNITS_MAX, example: 9, description: '0: only needs that a what-if added' })
  firms: number;
}

export class ShortageDto {
  @ListOf(() => ShortageCellDto, { max: 20_000 })
  cells: ShortageCellDto[];
}

class MaterialFlowDto {
  @Text({ max: 60, example: 'NW-MB' })
  materialCode: string;
  @Text({ max: 200, example: 'Kain nirtenun meltblown PP' })
  materialNameId: string;
  @Text({ max: 200, example: 'Meltblown PP nonwoven' })
  materialNameEn: string;
  @Text({ max: 10, example: 'kg' })
  unit: string;
  @Text({ max: 60, nullable: true, example: 'MASK-3PLY', description: 'null: asked for by itself' })
  productCode: string | null;
  @Text({ max: 200, nullable: true, example: 'Masker bedah 3 lapis' })
  productNameId: string | null;
  @Text({ max: 200, nullable: true, example: 'Surgical mask 3-ply' })
  productNameEn: string | null;
  @Whole({ min: 0, max: UNITS_MAX, example: 96_000, description: 'Base units asked for' })
  asked: number;
  @Whole({ min: 0, max: UNITS_MAX, example: 34_000, description: 'Of these, proposed or agreed' })
  covered: number;
  @Whole({
    min: 1,
    max: UNITS_MAX,
    nullable: true,
    example: 42_000,
    description: 'Median offered price, rupiah per base unit',
  })
  referencePrice: number | null;
}

export class FlowsDto {
  @ListOf(() => MaterialFlowDto, { max: 20_000 })
  flows: MaterialFlowDto[];
}
