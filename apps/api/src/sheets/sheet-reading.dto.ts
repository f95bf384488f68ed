import { ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { SHEET_DATE_ORDERS, SHEET_DECIMALS, SHEET_DELIMITERS, SHEET_ENCODINGS, type SheetReading } from '#contracts';
import { SHEET_LIMITS } from '#core/sheets';
import { OneOf, Text, Whole } from '../http/fields.js';

const FIELD = /^[a-zA-Z][\w:.-]{0,99}$/;

const isColumnMap = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= SHEET_LIMITS.columns &&
  Object.entries(value).every(
    ([column, field]) =>
      /^\d{1,3}$/.test(column) &&
      Number(column) < SHEET_LIMITS.columns &&
      (field === null || (typeof field === 'string' && FIELD.test(field))),
  );

/** How to read the file; what is left out is guessed. */
export class SheetReadingDto implements SheetReading {
  @Text({ max: 200, optional: true, example: 'Data', description: 'Of a workbook' })
  sheet?: string;

  @OneOf(SHEET_DELIMITERS, { optional: true, example: ';', description: 'Of a csv' })
  delimiter?: (typeof SHEET_DELIMITERS)[number];

  @OneOf(SHEET_ENCODINGS, { optional: true, example: 'utf-8', description: 'Of a csv' })
  encoding?: (typeof SHEET_ENCODINGS)[number];

  @OneOf(SHEET_DECIMALS, { optional: true, example: 'comma', description: 'comma: 1.234,56; point: 1,234.56' })
  decimal?: (typeof SHEET_DECIMALS)[number];

  @OneOf(SHEET_DATE_ORDERS, { optional: true, example: 'dmy', description: 'ISO dates are read always' })
  dateOrder?: (typeof SHEET_DATE_ORDERS)[number];

  @Whole({ min: 1, max: SHEET_LIMITS.rows, optional: true, example: 1, description: 'Row of the headers, from 1' })
  headerRow?: number;

  @ApiPropertyOptional({
    type: 'object',
    maxProperties: SHEET_LIMITS.columns,
    additionalProperties: { type: 'string', nullable: true, maxLength: 100 },
    example: { '0': 'material', '1': null },
    description: 'Field by column, counted from 0; null leaves a column out',
  })
  @ValidateBy(
    { name: 'isColumnMap', validator: { validate: (value) => value === undefined || isColumnMap(value) } },
    { context: { expected: 'an object' } },
  )
  columns?: Record<string, string | null>;
}
