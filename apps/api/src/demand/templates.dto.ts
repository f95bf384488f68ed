import { REQUEST_EVENTS, LINES_MAX, OUTPUT_MAX, SCALE_PCT } from '#core/demand';
import { Decimal, Instant, ListOf, OneOf, Text, Uuid, Week, Whole } from '../http/fields.js';

const NAME = { min: 2, max: 160, example: 'Bahan masker bulanan' } as const;
const FIELDS = { max: 30, maxLength: 40, example: ['quantity', 'latestWeek'] } as const;

export class SaveTemplateDto {
  @Text(NAME)
  name: string;
}

export class UseTemplateDto {
  @Text({ ...NAME, optional: true, description: 'Title of the draft; by default the name of the template' })
  title?: string;

  @Week({ optional: true, description: 'The earliest line begins here; by default no earlier than this week' })
  earliestWeek?: string;

  @Decimal({ ...SCALE_PCT, optional: true, example: 150, description: 'Per cent of every quantity that was saved' })
  scalePct?: number;
}

export class RequestTemplateDto {
  @Uuid()
  id: string;

  @Uuid()
  organisationId: string;

  @Text(NAME)
  name: string;

  @Text({ max: 40, nullable: true, example: 'MASK-3PLY', description: 'When the need was made from a plan' })
  productCode: string | null;

  @Whole({ min: 1, max: OUTPUT_MAX, nullable: true, example: 1_000_000, description: 'Finished pieces' })
  plannedOutput: number | null;

  @Whole({ min: 0, max: LINES_MAX, example: 4 })
  lineCount: number;

  @ListOf('text', { max: LINES_MAX, example: ['NW-MB', 'NW-SB'] })
  materialCodes: string[];

  @Instant()
  createdAt: string;

  @Text({ max: 150, example: 'Budi Santoso' })
  createdBy: string;
}

export class RequestEventDto {
  @Instant()
  at: string;

  @Text({ max: 150, example: 'Budi Santoso' })
  by: string;

  @OneOf(REQUEST_EVENTS, { example: 'line.update' })
  event: (typeof REQUEST_EVENTS)[number];

  @Text({ max: 1_000, nullable: true, example: 'plan_changed', description: 'Why it was cancelled' })
  reason: string | null;

  @Text({ max: 500, nullable: true, example: null })
  note: string | null;

  @Text({ max: 20, nullable: true, example: 'NW-MB', description: 'Material of the line that it is about' })
  materialCode: string | null;

  @ListOf('text', { ...FIELDS, description: 'Terms of the line that were changed' })
  fields: string[];
}
