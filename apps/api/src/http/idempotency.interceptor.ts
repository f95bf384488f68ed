import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { catchError, concatMap, from, type Observable, throwError } from 'rxjs';
import { currentContext, fieldError, Idempotency, invalidInput, withContext } from '#core/platform';
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
    const stored = await this.idempotency.begin(caller, key, fingerprintOf(request));
    if (stored) {
      response.status(stored.status).setHeader('Idempotency-Replayed', 'true');
      for (const [name, value] of Object.entries(stored.headers)) response.setHeader(name, value);
      return from([stored.response ?? undefined]);
    }
    return this.inContext(caller, key, next).pipe(
      concatMap(async (body: unknown) => {
        await this.idempotency.finish(caller, key, {
          status: response.statusCode,
          response: body,
          headers: keptHeaders(response, body),
        });
        return body;
      }),
      catchError((error: unknown) =>
        from(this.idempotency.release(caller, key)).pipe(concatMap(() => throwError(() => error))),
      ),
    );
  }

  /** The handler runs with the key in its context, so that its transaction marks the effect. */
  private inContext(caller: string, key: string, next: CallHandler): Observable<unknown> {
    const context = { ...currentContext(), idempotency: { caller, key } };
    return from(
      withContext(
        context,
        () =>
          new Promise<unknown>((resolve, reject) => {
            let last: unknown;
            next.handle().subscribe({ next: (value) => (last = value), error: reject, complete: () => resolve(last) });
          }),
      ),
    );
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
