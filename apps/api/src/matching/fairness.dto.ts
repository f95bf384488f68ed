import { Decimal, ListOf, Whole } from '../http/fields.js';

const SHARE = { min: 0, max: 1 } as const;

class ClassFillDto {
  @Whole({ min: 1, max: 5, example: 5 })
  priority: number;

  @Decimal({ ...SHARE, example: 0.92 })
  unitFill: number;

  @Decimal({ ...SHARE, example: 0.9, description: 'Share of the class’s needs that are filled whole' })
  lineFill: number;

  @Decimal({ ...SHARE, example: 0.88, description: 'Share of its requesters with all their needs of the class filled' })
  requesterFill: number;
}

/** Over everything asked, agreed orders included. */
export class RunFairnessDto {
  @Decimal({ ...SHARE, example: 0.8, description: 'Share of the units asked that are filled' })
  unitFill: number;

  @Decimal({ ...SHARE, example: 0.7, description: 'Share of the needs that are filled whole' })
  lineFill: number;

  @Decimal({ ...SHARE, example: 0.6, description: 'Share of the requesters with all their needs filled' })
  requesterFill: number;

  @Decimal({ ...SHARE, example: 0, description: 'Of the need that is filled least' })
  minFill: number;

  @Decimal({ ...SHARE, example: 0.5, description: 'A tenth of the needs stays below' })
  p10Fill: number;

  @ListOf(() => ClassFillDto, { max: 5 })
  byClass: ClassFillDto[];

  @Decimal({ ...SHARE, example: 0.4, description: 'Share of the planned units that comes from small producers' })
  smallShare: number;

  @Decimal({ ...SHARE, example: 0.1, description: 'Gini coefficient of the fill over needs; 0: all alike' })
  gini: number;

  @Decimal({ ...SHARE, example: 0.2, description: 'Share of the filled units that the five largest requesters get' })
  topFiveShare: number;
}
