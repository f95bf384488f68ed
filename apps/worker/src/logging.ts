import type { Params } from 'nestjs-pino';
import { currentContext, type Env } from '#core/platform';

/** One JSON line per event, with the correlation id of what caused it. */
export const logSettings = (env: Env): Params => ({
  pinoHttp: {
    level: env.logLevel,
    name: 'worker',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    mixin: () => ({ correlationId: currentContext().correlationId }),
  },
});
