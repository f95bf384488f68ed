import { applyDecorators, createParamDecorator, type ExecutionContext, Param, SetMetadata } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import type { Request } from 'express';
import { type Actor, fieldError, invalidInput, Refusal, UUID_PATTERN } from '#core/platform';
import { requestContext } from './request-context.js';

export const CurrentActor = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Actor =>
    requestContext(execution.switchToHttp().getRequest<Request>()).actor,
);

/** A UUID of the path; anything else is refused before it meets the database. */
export const UuidParam = (name: string): ParameterDecorator => {
  const read = Param(name, {
    transform(value: string): string {
      if (UUID_PATTERN.test(value)) return value.toLowerCase();
      throw invalidInput([fieldError(`/${name}`, 'uuid', { field: name, value: value.slice(0, 80) })]);
    },
  });
  const describe = ApiParam({ name, schema: { type: 'string', format: 'uuid', example: UUID_EXAMPLE } });
  return (target, method, index) => {
    read(target, method, index);
    if (method === undefined) return;
    describe(target, method, Object.getOwnPropertyDescriptor(target, method) as PropertyDescriptor);
  };
};

const UUID_EXAMPLE = '0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60';

const ETAG_PATTERN = /^(?:W\/)?"v(\d{1,9})"$/;

/** The version the client last saw, from `If-Match: "v3"`; 428 when absent. */
export const IfMatch = createParamDecorator((_: unknown, execution: ExecutionContext): number => {
  const header = execution.switchToHttp().getRequest<Request>().headers['if-match'];
  if (!header) throw new Refusal('precondition_required');
  const match = ETAG_PATTERN.exec(header.trim());
  if (!match)
    throw invalidInput([
      fieldError('/If-Match', 'pattern', { field: 'If-Match', expected: '"v3"', value: header.slice(0, 40) }),
    ]);
  return Number(match[1]);
});

export const IDEMPOTENT = Symbol('idempotent');

/** The route honours Idempotency-Key: the same key and body within 24 h is one effect and one answer. */
export const Idempotent = () =>
  applyDecorators(
    SetMetadata(IDEMPOTENT, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Any unique text (≤ 200 characters): a repeat within 24 h gives the stored answer',
      schema: { type: 'string', maxLength: 200 },
    }),
  );

/** Documents that an update needs If-Match. */
export const NeedsIfMatch = () =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'ETag of the version you last saw',
    schema: { type: 'string', maxLength: 20, example: '"v1"' },
  });
