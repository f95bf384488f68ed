import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { fieldError, Idempotency, invalidInput } from '#core/platform';
import { IDEMPOTENT } from './parameters.js';
import { requestContext } from './request-context.js';

const KEY_PATTERN = /^[\x21-\x7e]{1,200}$/;
/** Headers of the stored answer that a repeat gets as well. */
const KEPT_HEADERS = ['etag', 'location', 'content-language'] as const;

/**
 * Stands in front of every route. A multipart body is unread there: such a route names this interceptor once more, behind
 * the one that reads the file, so that another file with the same key is seen to be another request.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly idempotency: Idempotency,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = execution.switchToHttp();
    const request = http.getRequest<Request>();
    const key = request.headers['idempotency-key'];
    const isUnread = request.body === undefined && Boolean(request.is('multipart/form-data'));
    if (key === undefined || isUnread || !this.reflector.get<boolean>(IDEMPOTENT, execution.getHandler()))
      return next.handle();
    if (typeof key !== 'string' || !KEY_PATTERN.test(key)) {
      throw invalidInput([
        fieldError('/Idempotency-Key', 'pattern', {
          field: 'Idempotency-Key',
          expected: '1–200 printable characters',
          value: String(key).slice(0, 40),
        }),
      ]);
    }
    const caller = requestContext(request).actor.userId ?? `address:${request.ip}`;
    const response = http.getResponse<Response>();
    const answer = await this.idempotency.once(
      { caller, key, fingerprint: fingerprintOf(request) },
      () => lastValueFrom(next.handle(), { defaultValue: undefined }),
      (body) => ({ status: response.statusCode, response: body, headers: keptHeaders(response, body) }),
    );
    if ('fresh' in answer) return of(answer.fresh);
    const { stored } = answer;
    response.status(stored.status).setHeader('Idempotency-Replayed', 'true');
    for (const [name, value] of Object.entries(stored.headers)) response.setHeader(name, value);
    return of(stored.response ?? undefined);
  }
}

/** What the multipart reader leaves of a file. */
interface ReadFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

function fingerprintOf(request: Request & { readonly file?: ReadFile }): string {
  const { method, originalUrl, body, file } = request;
  const hash = createHash('sha256').update(`${method} ${originalUrl}\n${JSON.stringify(body ?? null)}`);
  if (file) hash.update(`\n${file.originalname}\n`).update(file.buffer);
  return hash.digest('hex');
}

function keptHeaders(response: Response, body: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = response.getHeader(name);
    if (value !== undefined) headers[name] = String(value);
  }
  const version = (body as { version?: unknown } | null | undefined)?.version;
  if (typeof version === 'number') headers['etag'] = `"v${version}"`;
  return headers;
}
