import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FIELD_ERRORS, fill, type FieldError, type Locale, type Problem, type RefusalCode, REFUSALS } from '#contracts';
import { Refusal } from '#core/platform';
import { requestContext } from './request-context.js';

/** Pure: the problem document of a refusal in one language. */
export function problemOf(refusal: Refusal, locale: Locale, correlationId: string): Problem {
  const spec = REFUSALS[refusal.code];
  const { allowed } = refusal.params;
  return {
    type: `/problems/${refusal.code}`,
    title: spec.title[locale],
    status: spec.status,
    code: refusal.code,
    detail: fill(spec.detail[locale], refusal.params, locale),
    fix: fill(spec.fix[locale], refusal.params, locale),
    instance: `urn:correlation:${correlationId}`,
    ...(refusal.errors.length > 0 ? { errors: refusal.errors.map((error) => presentFieldError(error, locale)) } : {}),
    ...(Array.isArray(allowed) ? { allowed } : {}),
  };
}

const presentFieldError = (error: FieldError, locale: Locale) => ({
  pointer: error.pointer,
  code: error.code,
  detail: fill(FIELD_ERRORS[error.code][locale], error.params, locale),
});

const FAULT_TEXT = {
  id: {
    title: 'Kesalahan di pihak kami',
    detail: 'Terjadi kesalahan yang tidak terduga; tidak ada yang tersimpan sebagian.',
    fix: 'Coba lagi; bila terulang, sebutkan nomor instance kepada operator.',
  },
  en: {
    title: 'A fault on our side',
    detail: 'Something unexpected happened; nothing was stored by halves.',
    fix: 'Try again; if it happens again, quote the instance to the operator.',
  },
} as const;

/** The only way out for errors: refusals become problem+json, faults become 500 without detail and a log line. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('fault');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<Request>(), http.getResponse<Response>(), this.log);
  }
}

export function sendProblem(error: unknown, request: Request, response: Response, log: Logger): void {
  const { locale, correlationId } = requestContext(request);
  const refusal = error instanceof Refusal ? error : refusalOfHttp(error, request);
  if (response.headersSent) {
    response.end();
    return;
  }
  response.setHeader('Content-Language', locale);
  if (!refusal) {
    log.error({ fault: traceOf(error), correlationId, method: request.method, path: request.path }, 'unhandled fault');
    const problem: Problem = {
      type: '/problems/fault',
      ...FAULT_TEXT[locale],
      status: 500,
      code: 'fault',
      instance: `urn:correlation:${correlationId}`,
    };
    response.status(500).type('application/problem+json').send(JSON.stringify(problem));
    return;
  }
  const problem = problemOf(refusal, locale, correlationId);
  const { retryAfter } = refusal.params;
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Name, message and stack; never the parameters that a failed query carries. */
const traceOf = (error: unknown): Record<string, unknown> =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { message: String(error) };

interface HttpLike {
  readonly status?: number;
  readonly type?: string;
  readonly message?: string;
}

/** Refusals that Express, its parsers and Nest's router make before a controller is reached. */
function refusalOfHttp(error: unknown, request: Request): Refusal | undefined {
  const { status, type, message } = error as HttpLike;
  const code = (REFUSAL_BY_PARSER_TYPE[type ?? ''] ?? undefined) as RefusalCode | undefined;
  if (code)
    return new Refusal(code, {
      reason: message ?? '',
      limit: '1 MB',
      type: request.headers['content-type'] ?? '',
      accepted: 'application/json',
    });
  const httpStatus = error instanceof HttpException ? error.getStatus() : status;
  if (httpStatus === 404)
    return new Refusal('no_such_route', { method: request.method, path: request.path.slice(0, 200) });
  if (httpStatus === 413) return new Refusal('payload_too_large', { limit: '10 MB' });
  if (httpStatus === 400 || error instanceof URIError)
    return new Refusal('malformed_request', { reason: message ?? '' });
  return undefined;
}

const REFUSAL_BY_PARSER_TYPE: Readonly<Record<string, RefusalCode>> = {
  'entity.parse.failed': 'malformed_json',
  'entity.verify.failed': 'malformed_json',
  'entity.too.large': 'payload_too_large',
  'encoding.unsupported': 'unsupported_media_type',
  'charset.unsupported': 'unsupported_media_type',
  'request.size.invalid': 'malformed_json',
  'request.aborted': 'malformed_json',
};
