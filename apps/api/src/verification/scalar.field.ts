import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';

const NUMBER_MAX = 1_000_000_000_000;

@ValidatorConstraint({ name: 'isScalar' })
class ScalarValue implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (typeof value === 'string') return value.length >= 1 && value.length <= 120;
    return typeof value === 'boolean' || (typeof value === 'number' && Math.abs(value) <= NUMBER_MAX);
  }
}

/** The value of an attribute, whose type the catalogue knows: the service judges it. */
export const Scalar = (options: { readonly example: unknown; readonly description?: string }): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      oneOf: [
        { type: 'number', minimum: -NUMBER_MAX, maximum: NUMBER_MAX },
        { type: 'string', minLength: 1, maxLength: 120 },
        { type: 'boolean' },
      ],
      ...options,
    }),
    Validate(ScalarValue, { context: { expected: 'a number, a text of 1–120 characters, or true or false' } }),
  );
