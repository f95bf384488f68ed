import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { isOwnOrigin } from '#core/identity';
import { Refusal } from '#core/platform';

/** Refuses changes that a foreign page sends: with SameSite=Lax the second of two locks against forged requests. */
export const refuseForeignOrigin =
  (publicUrl: string): RequestHandler =>
  (request: Request, _response: Response, next: NextFunction) => {
    const { origin, host } = request.headers;
    if (isOwnOrigin({ method: request.method, origin, host, publicUrl })) return next();
    next(new Refusal('bad_origin', { origin: String(origin).slice(0, 200), expected: new URL(publicUrl).origin }));
  };

/** What these routes answer belongs to one person: no cache keeps it. */
export const forbidStorage: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
