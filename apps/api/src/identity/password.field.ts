import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { PASSWORD_MAX, PASSWORD_MIN } from '#core/identity';

/** A password is taken as it was typed: other texts are trimmed, this one never. */
const passwordField = (min: number, example: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'password', minLength: min, maxLength: PASSWORD_MAX, example }),
    IsString(),
    Length(min, PASSWORD_MAX),
  );

/** One that is to be set. */
export const NewPassword = (): PropertyDecorator => passwordField(PASSWORD_MIN, 'kain-katun-tenun-biru');

/** One that is to be compared: its length tells nothing. */
export const GivenPassword = (): PropertyDecorator => passwordField(1, 'kain-katun-tenun-biru');
