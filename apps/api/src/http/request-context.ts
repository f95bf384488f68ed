import type { NextFunction, Request, Response } from 'express';
import { LOCALES, type Locale } from '#contracts';
import { type Actor, newId, withContext } from '#core/platform';

/** Nobody in particular: until the guard has found out who calls. */
export const ANONYMOUS: Actor = {
  kind: 'person',
  userId: null,
  name: 'anonymous',
  email: null,
  ministryRoles: [],
  memberships: [],
};

export interface RequestContext {
  readonly correlationId: string;
  actor: Actor;
  locale: Locale;
}

const contexts = new WeakMap<Request, RequestContext>();
const CORRELATION_PATTERN = /^[\w-]{8,64}$/;

/** Starts the context that logs, audit entries and jobs of this request share. */
export function startRequestContext(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers['x-correlation-id'];
  const correlationId = typeof given === 'string' && CORRELATION_PATTERN.test(given) ? given : newId();
  const locale = (request.acceptsLanguages([...LOCALES]) || 'id') as Locale;
  const context: RequestContext = { correlationId, actor: ANONYMOUS, locale };
  contexts.set(request, context);
  response.setHeader('X-Correlation-Id', correlationId);
  withContext(context, next);
}

export function requestContext(request: Request): RequestContext {
  const context = contexts.get(request);
  if (!context) throw new Error('the request has no context: startRequestContext is not mounted');
  return context;
}
