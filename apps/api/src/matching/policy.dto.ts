import { Decimal, Instant, ListOf, Nested, Text, Uuid, Whole } from '../http/fields.js';

const RATE = { min: 0, max: 1_000_000 } as const;

export class TrancheDto {
  @Decimal({ min: 0, max: 1, example: 0.5, description: 'Share of the need up to which the multiplier holds' })
  upTo: number;

  @Decimal({ min: 0, max: 1_000_000, example: 1.5 })
  multiplier: number;
}

class FreightDto {
  @Decimal({ ...RATE, example: 60, description: 'Rupiah per kg' })
  roadFixed: number;

  @Decimal({ ...RATE, example: 0.85, description: 'Rupiah per kg and km' })
  roadPerKm: number;

  @Decimal({ ...RATE, example: 210, description: 'Rupiah per kg' })
  seaFixed: number;

  @Decimal({ ...RATE, example: 0.15, description: 'Rupiah per kg and km' })
  seaPerKm: number;

  @Decimal({ min: 0, max: 20_000, example: 1_500, description: 'Beyond it the sea takes two weeks, km' })
  longSeaKm: number;
}

class WeightDto {
  @Text({ max: 40, example: 'NW-MB' })
  materialCode: string;

  @Decimal({ min: 0.000_001, max: 1_000_000, example: 2 })
  weight: number;
}

const CLASS = { min: 0.000_001, max: 1_000_000 } as const;

/** Weight of each priority class. */
export class ClassWeightsDto {
  @Decimal({ ...CLASS, example: 1 })
  priority1: number;

  @Decimal({ ...CLASS, example: 2 })
  priority2: number;

  @Decimal({ ...CLASS, example: 5 })
  priority3: number;

  @Decimal({ ...CLASS, example: 12 })
  priority4: number;

  @Decimal({ ...CLASS, example: 30 })
  priority5: number;
}

export class PolicyTermsDto {
  @Whole({
    min: 0,
    max: 2_147_483_647,
    nullable: true,
    example: 90_000,
    description: 'Rupiah per unit of weight 1; null: twice the dearest landed cost of the run',
  })
  fillValue: number | null;

  @Nested(() => ClassWeightsDto)
  classWeights: ClassWeightsDto;

  @ListOf(() => TrancheDto, {
    min: 1,
    max: 10,
    example: [
      { upTo: 0.5, multiplier: 1.5 },
      { upTo: 1, multiplier: 1 },
    ],
    description: 'Shares rise to 1, multipliers never rise',
  })
  tranches: TrancheDto[];

  @Whole({ min: 1, max: 2, example: 1, description: 'Lowest verification level that is matched at all' })
  minLevel: number;

  @Whole({ min: 0, max: 1_000_000, example: 200, description: 'Rupiah per unit kept on a pair already proposed' })
  keepBonus: number;

  @Decimal({
    min: 0,
    max: 0.5,
    example: 0.05,
    description: 'Share of its unit price by which a unit of an offer not confirmed for 28 days counts less',
  })
  staleDiscount: number;

  @Nested(() => FreightDto)
  freight: FreightDto;

  @ListOf(() => WeightDto, { max: 500, description: 'Materials that weigh more or less than 1' })
  materialWeights: WeightDto[];
}

export class SetPolicyDto extends PolicyTermsDto {
  @Text({ min: 10, max: 1_000, example: 'Rumah sakit rujukan didahulukan selama tanggap darurat' })
  reason: string;
}

export class PolicyDto extends PolicyTermsDto {
  @Uuid({ nullable: true, description: 'Null: the default, which nobody has changed yet' })
  id: string | null;

  @Text({ max: 1_000, nullable: true, example: 'Rumah sakit rujukan didahulukan selama tanggap darurat' })
  reason: string | null;

  @Uuid({ nullable: true })
  setBy: string | null;

  @Text({ max: 150, nullable: true, example: 'Ayu Lestari' })
  setByName: string | null;

  @Instant({ nullable: true })
  inForceFrom: string | null;
}
