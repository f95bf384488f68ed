import { Flag, Instant, JsonObject, Nested, OneOf, Text, Uuid, Week, Whole } from '../http/fields.js';

const UNITS = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const TERMS = [
  'excluded',
  'spec',
  'level',
  'certificate',
  'local_content',
  'price_cap',
  'too_late',
  'capacity',
  'moq',
  'supplier_limit',
  'share',
  'all_or_nothing',
  'price',
  'freight',
  'stale',
  'keep',
  'value',
  'gap',
  'unconfirmed',
] as const;

class NearestOwnerDto {
  @Uuid()
  requestId: string;

  @Text({ max: 30, example: 'P-2026-000123' })
  requestNumber: string;

  @Uuid()
  requestLineId: string;

  @Uuid()
  organisationId: string;

  @Text({ max: 150, example: 'PT Masker Nusantara' })
  organisationName: string;
}

class NearestRequestDto {
  @Text({ max: 40, example: 'NW-MB' })
  materialCode: string;

  @Text({ max: 10, example: 'kg' })
  unit: string;

  @Whole({ min: 1, max: 2_147_483_647, example: 6_000, description: 'Base units asked for' })
  quantity: number;

  @Week()
  earliestWeek: string;

  @Week({ example: '2026-W50' })
  latestWeek: string;

  @Whole({ min: 1, max: 5, example: 4 })
  priority: number;

  @Text({ max: 10, example: '32' })
  provinceCode: string;

  @Text({ max: 100, nullable: true, example: 'Jawa Barat' })
  provinceName: string | null;

  @Flag({ example: true, description: 'It is still open' })
  isOpen: boolean;

  @Nested(() => NearestOwnerDto, {
    nullable: true,
    description: 'Whose it is: for planners, and for a producer whom a proposal on it has named before',
  })
  owner: NearestOwnerDto | null;
}

export class WhyNotDto {
  @Uuid()
  offerId: string;

  @Uuid({ nullable: true, description: 'null: no run has looked at the offer since it had something idle' })
  runId: string | null;

  @Instant({ nullable: true })
  runFinishedAt: string | null;

  @Whole({ ...UNITS, nullable: true, example: 3_000, description: 'Base units the run proposed of it' })
  planned: number | null;

  @Whole({ ...UNITS, nullable: true, example: 9_000, description: 'Base units it left idle, over all weeks' })
  idle: number | null;

  @OneOf(TERMS, {
    nullable: true,
    example: 'price',
    description:
      'What keeps the nearest request away; null: nobody asks for the material; unconfirmed: no run looks at it any more',
  })
  term: string | null;

  @JsonObject({
    nullable: true,
    example: { cheaperBy: 350, enough: 900 },
    description:
      'What would have to be true: rupiah a unit it would have to be cheaper by, or the bound that was missed',
  })
  detail: object | null;

  @JsonObject({ example: { price: 12, spec: 3 }, description: 'How many requests each term keeps away' })
  terms: object;

  @Nested(() => NearestRequestDto, { nullable: true })
  nearest: NearestRequestDto | null;
}
