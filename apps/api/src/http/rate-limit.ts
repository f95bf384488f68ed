import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Refusal } from '#core/platform';

const WINDOW_S = 60;

/** `RateLimit` headers on every answer; past the limit 429 with Retry-After. Counted per client address and process. */
export const limitRate = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_S * 1_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response, next) => {
      const retryAfter = Number(response.getHeader('Retry-After') ?? WINDOW_S);
      next(new Refusal('rate_limited', { limit: perMinute, window: WINDOW_S, retryAfter }));
    },
  });
