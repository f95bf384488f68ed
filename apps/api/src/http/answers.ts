import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { Page } from '#core/platform';
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '#core/platform';
import { Text, Whole } from './fields.js';

const CURSOR_MAX = 2_000;
const CURSOR = 'WyIwMTkzYTdiMi01YzFlLTdkM2YtOGE5MC0xYjJjM2Q0ZTVmNjAiXQ';

/** What every list takes. */
export class PageQueryDto {
  @Whole({ min: 1, max: PAGE_LIMIT_MAX, optional: true, example: PAGE_LIMIT_DEFAULT })
  limit?: number;

  @Text({ max: CURSOR_MAX, optional: true, example: CURSOR, description: 'nextCursor of the page before' })
  cursor?: string;
}

const DONE: Readonly<Record<number, string>> = { 201: 'Made', 202: 'Taken on; it is done soon' };

/** The answer's status and shape. */
export const Answers = (status: number, type?: Type<unknown>) =>
  applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description: type ? (DONE[status] ?? 'Done') : 'Done; no content', ...(type && { type }) }),
  );

/** An answer that is no JSON: a file, a stream of events. */
export const AnswersMedia = (status: number, ...mediaTypes: string[]) =>
  applyDecorators(
    HttpCode(status),
    ApiResponse({
      status,
      description: mediaTypes.join(', '),
      content: Object.fromEntries(
        mediaTypes.map((type) => [type, { schema: { type: type.endsWith('/json') ? 'object' : 'string' } }]),
      ),
    }),
  );

/** A page of `type`: `{ items, nextCursor }`. */
export const AnswersPage = (type: Type<unknown>) =>
  applyDecorators(
    HttpCode(200),
    ApiExtraModels(type),
    ApiResponse({
      status: 200,
      description: 'A page; nextCursor leads to the next one and is null on the last',
      schema: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(type) } },
          nextCursor: { type: 'string', maxLength: CURSOR_MAX, nullable: true, example: CURSOR },
        },
      },
    }),
  );

/** Presents each row of a page. */
export const presentPage = <T, R>(page: Page<T>, present: (row: T) => R): Page<R> => ({
  items: page.items.map(present),
  nextCursor: page.nextCursor,
});
