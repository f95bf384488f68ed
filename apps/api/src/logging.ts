import type { IncomingMessage } from 'node:http';
import type { Params } from 'nestjs-pino';
import { currentContext, type Env } from '#core/platform';

/** One JSON line per request and per event, each with the correlation id; never a password, cookie or token. */
export const logSettings = (env: Env): Params => ({
  pinoHttp: {
    level: env.logLevel,
    name: 'api',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    mixin: () => ({ correlationId: currentContext().correlationId }),
    redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
    autoLogging: { ignore: (request: IncomingMessage) => /^\/(healthz|readyz|metrics)/.test(request.url ?? '') },
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, path: request.url.split('?')[0] }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  },
});
