import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { FieldError, FieldErrorCode } from '#contracts';
import { fieldError, invalidInput } from '#core/platform';
import { refuseHostileValue } from './input-guards.js';

const PRIMITIVES = new Set<unknown>([String, Number, Boolean, Array, Object, undefined]);
const MAX_FAULTS = 100;

/** Turns bodies and queries into their DTO, or refuses with every fault named by JSON pointer. Unknown fields are faults. */
@Injectable()
export class DtoPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if ((metadata.type !== 'body' && metadata.type !== 'query') || PRIMITIVES.has(metadata.metatype)) return value;
    if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw invalidInput([fieldError('', 'type', { field: 'body', expected: 'a JSON object', value: show(value) })]);
    }
    // Queries and multipart fields have not met the guard of JSON bodies.
    refuseHostileValue(value);
    const dto = plainToInstance(metadata.metatype as new () => object, value ?? {});
    const errors = await validate(dto, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: false,
    });
    if (errors.length > 0) throw invalidInput(errors.flatMap((error) => faultsOf(error, '')).slice(0, MAX_FAULTS));
    return dto;
  }
}

function faultsOf(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100)}`;
  const children = (error.children ?? []).flatMap((child) => faultsOf(child, pointer));
  const names = Object.keys(error.constraints ?? {});
  if (names.length === 0) return children;
  return [oneFault(error, names, pointer), ...children];
}

/** Several constraints may fail on one value: the first of this order says most. */
const ORDER = [
  'whitelistValidation',
  'isString',
  'isInt',
  'isNumber',
  'isBoolean',
  'isArray',
  'isObject',
  'isObjectList',
  'nestedValidation',
  'isIn',
  'isUuid',
  'isEmail',
];

function oneFault(error: ValidationError, names: readonly string[], pointer: string): FieldError {
  const name = ORDER.find((candidate) => names.includes(candidate)) ?? names[0];
  const field = pointer.slice(1).replaceAll('/', '.');
  const { value } = error;
  if (name === 'whitelistValidation') return fieldError(pointer, 'unknown_field', { field });
  if (value === undefined || value === null || value === '') return fieldError(pointer, 'required', { field });
  const context = (error.contexts?.[name] ?? {}) as FieldContext;
  const [code, params] = describe(name, error.constraints?.[name] ?? '', context);
  return fieldError(pointer, code, { field, value: show(value), ...lengthOf(value), ...params });
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  isString: 'text',
  isInt: 'a whole number',
  isNumber: 'a number (at most 6 decimals)',
  isBoolean: 'true or false',
  isArray: 'a list',
  isObject: 'an object',
  isObjectList: 'a list of objects',
  nestedValidation: 'an object',
};

/** What the field decorators tell about their bounds. */
interface FieldContext {
  readonly expected?: string;
  readonly min?: number;
  readonly max?: number;
}

/** Minimum, maximum and options stand only in class-validator's message: they are read back out of it. */
function describe(
  name: string,
  message: string,
  context: FieldContext,
): [FieldErrorCode, Record<string, string | number>] {
  const bound = message.match(/-?\d+(\.\d+)?/g)?.at(-1) ?? '';
  if (TYPE_NAMES[name]) return ['type', { expected: TYPE_NAMES[name] }];
  switch (name) {
    case 'min':
      return ['min', { min: bound }];
    case 'max':
      return ['max', { max: bound }];
    case 'isLength':
      return ['length', { min: context.min ?? 0, max: context.max ?? '…' }];
    case 'arrayMinSize':
    case 'arrayMaxSize':
      return ['count', { min: context.min ?? 0, max: context.max ?? '…' }];
    case 'isIn':
      return ['one_of', { options: message.split('following values: ')[1] ?? '' }];
    case 'isUuid':
      return ['uuid', {}];
    case 'isCalendarDate':
    case 'isIsoWeek':
      return ['date', { expected: context.expected ?? '' }];
    default:
      return ['pattern', { expected: context.expected ?? message }];
  }
}

const lengthOf = (value: unknown): Record<string, number> =>
  typeof value === 'string' || Array.isArray(value) ? { actual: value.length } : {};

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};
