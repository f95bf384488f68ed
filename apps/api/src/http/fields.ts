import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  isObject,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { mondayOfWeek } from '#contracts';

// One decorator a kind of field: what class-validator checks is what the OpenAPI file says, bounds included.

interface Common {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

function field(options: Common, api: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const presence: PropertyDecorator[] = [];
  if (options.optional) presence.push(IsOptional());
  else if (options.nullable) presence.push(ValidateIf((_, value) => value !== null));
  return applyDecorators(
    ApiProperty({
      ...api,
      required: !options.optional,
      ...(options.nullable ? { nullable: true } : {}),
      ...(options.description ? { description: options.description } : {}),
      ...(options.example === undefined ? {} : { example: options.example }),
    } as ApiPropertyOptions),
    ...presence,
    ...checks,
  );
}

/** A check of our own; `expected` tells people what would be right. */
const must = (name: string, expected: string, validate: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate } }, { context: { expected } });

/** Whole numbers of a query string arrive as text. */
const fromText = Transform(({ value }) =>
  typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? Number(value) : value,
);

export interface TextOptions extends Common {
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
  /** What the pattern means, for people. */
  readonly form?: string;
}

/** Text is trimmed; an empty one counts as missing where `min` ≥ 1 (the default). */
export function Text(options: TextOptions): PropertyDecorator {
  const { min = 1, max, pattern, form } = options;
  return field(
    options,
    { type: 'string', minLength: min, maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) },
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    Length(min, max, { context: { min, max } }),
    ...(pattern ? [Matches(pattern, { context: { expected: form ?? pattern.source } })] : []),
  );
}

export interface NumberOptions extends Common {
  readonly min: number;
  readonly max: number;
}

export const Whole = (options: NumberOptions): PropertyDecorator =>
  field(
    options,
    { type: 'integer', minimum: options.min, maximum: options.max },
    fromText,
    IsInt(),
    Min(options.min),
    Max(options.max),
  );

export const Decimal = (options: NumberOptions): PropertyDecorator =>
  field(
    options,
    { type: 'number', minimum: options.min, maximum: options.max },
    fromText,
    IsNumber({ allowNaN: false, allowInfinity: false, maxDecimalPlaces: 6 }),
    Min(options.min),
    Max(options.max),
  );

export const Flag = (options: Common = {}): PropertyDecorator =>
  field(
    options,
    { type: 'boolean' },
    Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(),
  );

export const OneOf = (values: readonly (string | number)[], options: Common = {}): PropertyDecorator =>
  field(
    options,
    {
      enum: [...values],
      ...(typeof values[0] === 'number' ? { type: 'integer' } : { type: 'string' }),
    },
    ...(typeof values[0] === 'number' ? [fromText] : []),
    IsIn([...values]),
  );

export const Uuid = (options: Common = {}): PropertyDecorator =>
  field({ example: '0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60', ...options }, { type: 'string', format: 'uuid' }, IsUUID());

export const Email = (options: Common = {}): PropertyDecorator =>
  field(
    { example: 'ayu@contoh.example', ...options },
    { type: 'string', format: 'email', maxLength: 254 },
    Transform(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
    IsEmail({}, { context: { expected: 'name@domain' } }),
    Length(3, 254, { context: { min: 3, max: 254 } }),
  );

const isCalendarDate = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return (
    Number.isFinite(time) &&
    new Date(time).toISOString().startsWith(value) &&
    value >= '1900-01-01' &&
    value <= '2200-01-01'
  );
};

export const DateOnly = (options: Common = {}): PropertyDecorator =>
  field(
    { example: '2026-11-21', ...options },
    { type: 'string', format: 'date' },
    must('isCalendarDate', 'YYYY-MM-DD', isCalendarDate),
  );

const isIsoWeek = (value: unknown): boolean =>
  typeof value === 'string' && value >= '1990' && value < '2200' && mondayOfWeek(value) !== undefined;

export const Week = (options: Common = {}): PropertyDecorator =>
  field(
    { example: '2026-W48', ...options },
    { type: 'string', pattern: '^\\d{4}-W\\d{2}$' },
    must('isIsoWeek', '2026-W48 (ISO week)', isIsoWeek),
  );

/** An instant of an answer, ISO 8601 in UTC. */
export const Instant = (options: Common = {}): PropertyDecorator =>
  field({ example: '2026-11-21T09:30:00.000Z', ...options }, { type: 'string', format: 'date-time' }, IsString());

type ClassOf = () => new (...args: never[]) => object;

/** The documentation calls a function for its class only when that function is named `type`. */
const documented = (classOf: ClassOf) => ({ type: () => classOf() as never });

export const Nested = (type: ClassOf, options: Common = {}): PropertyDecorator =>
  field(options, documented(type), IsObject(), ValidateNested(), Type(type));

export interface ListOptions extends Common {
  readonly min?: number;
  readonly max: number;
  /** Longest text of a list of texts. */
  readonly maxLength?: number;
}

const ITEM_CHECKS = {
  text: (options: ListOptions) => [
    IsString({ each: true }),
    Length(1, options.maxLength ?? 200, { each: true, context: { min: 1, max: options.maxLength ?? 200 } }),
  ],
  uuid: () => [IsUUID(undefined, { each: true })],
  whole: () => [IsInt({ each: true }), Min(0, { each: true }), Max(2_147_483_647, { each: true })],
} as const;

const ITEM_SCHEMAS = {
  text: (options: ListOptions) => ({ type: 'string', minLength: 1, maxLength: options.maxLength ?? 200 }),
  uuid: () => ({ type: 'string', format: 'uuid' }),
  whole: () => ({ type: 'integer', minimum: 0, maximum: 2_147_483_647 }),
} as const;

export function ListOf(type: ClassOf | 'text' | 'uuid' | 'whole', options: ListOptions): PropertyDecorator {
  const size = { minItems: options.min ?? 0, maxItems: options.max };
  const sized = [
    IsArray(),
    ArrayMinSize(options.min ?? 0, { context: { min: options.min ?? 0, max: options.max } }),
    ArrayMaxSize(options.max, { context: { min: options.min ?? 0, max: options.max } }),
  ];
  if (typeof type === 'string') {
    return field(
      options,
      { type: 'array', items: ITEM_SCHEMAS[type](options), ...size },
      ...sized,
      ...ITEM_CHECKS[type](options),
    );
  }
  return field(
    options,
    { ...documented(type), isArray: true, ...size },
    ...sized,
    // A list inside the list would pass the nested check unread.
    must(
      'isObjectList',
      'a list of objects',
      (value) => !Array.isArray(value) || value.every((item) => isObject(item)),
    ),
    ValidateNested({ each: true }),
    Type(type),
  );
}

export const OneOfList = (values: readonly string[], options: ListOptions): PropertyDecorator =>
  field(
    options,
    {
      type: 'array',
      items: { type: 'string', enum: [...values] },
      minItems: options.min ?? 0,
      maxItems: options.max,
      uniqueItems: true,
    },
    Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value)),
    IsArray(),
    ArrayMinSize(options.min ?? 0, { context: { min: options.min ?? 0, max: options.max } }),
    ArrayMaxSize(options.max, { context: { min: options.min ?? 0, max: options.max } }),
    IsIn([...values], { each: true }),
  );

const isSmallObject = (value: unknown, maxKeys: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= maxKeys &&
  JSON.stringify(value).length <= maxKeys * 400;

/** A free-form object whose keys a service judges (attribute values, constraints). */
export const JsonObject = (options: Common & { readonly maxKeys?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'object', additionalProperties: true, maxProperties: options.maxKeys ?? 50 },
    must('isSmallObject', `an object of at most ${options.maxKeys ?? 50} fields`, (value) =>
      isSmallObject(value, options.maxKeys ?? 50),
    ),
  );
