import { Logger as NestLogger } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { type Env, QueueBackend, Refusal } from '#core/platform';
import { AppModule } from './app.module.js';
import { buildOpenApi } from './docs/openapi.js';
import { routesOf } from './docs/routes.js';
import { FEATURES, type Features } from './features.js';
import { Metrics } from './health/metrics.js';
import { POLICY } from './http/access.js';
import { refuseWhatIsNoHttp } from './http/client-error.js';
import { refuseHostileInput } from './http/input-guards.js';
import { sendProblem } from './http/problem.filter.js';
import { limitRate } from './http/rate-limit.js';
import { startRequestContext } from './http/request-context.js';
import { refuseForeignOrigin } from './identity/origin.middleware.js';
import { contentPolicy, mountPortal } from './portal.js';
import { mountQueueBoard } from './queue-board.js';

const BODY_LIMIT = '1mb';

/** Builds the API, ready to listen. The caller closes the app; the queue's connections close with it. */
export async function createApp(env: Env, features: Features = FEATURES): Promise<NestExpressApplication> {
  const log = new NestLogger('api');
  const queue = await QueueBackend.open(env, (message) => log.warn(message));
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(env, queue, features), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.set('trust proxy', env.trustedProxies);
  app.disable('x-powered-by');
  app.use(startRequestContext);
  app.use(refuseForeignOrigin(env.publicUrl));
  app.use(helmet({ contentSecurityPolicy: contentPolicy(env.publicUrl) }));
  app.use(app.get(Metrics).observe);
  app.use('/api', limitRate(env.ratePerMinute));
  app.use(express.json({ limit: BODY_LIMIT, strict: true }));
  app.use(refuseHostileInput);
  mountQueueBoard(app);
  mountPortal(app);
  app.use(problemsOfMiddleware(log));
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz', 'metrics'] });
  refuseOpenRoutes(app);
  mountDocs(app);
  app.getHttpServer().on('clientError', refuseWhatIsNoHttp);
  app.enableShutdownHooks();
  await app.init();
  // Behind every route: Nest answers for unknown addresses under its own prefix only.
  app.use(refuseUnknownAddress);
  app.use(problemsOfMiddleware(log));
  return app;
}

/** Boot stops at a route without a declared policy. */
function refuseOpenRoutes(app: NestExpressApplication): void {
  const open = routesOf(app.get(ModulesContainer), new MetadataScanner()).filter(
    (route) => route.metadata(POLICY) === undefined,
  );
  if (open.length === 0) return;
  throw new Error(
    `These routes declare no access policy:\n${open.map((route) => `  ${route.method} ${route.openApiPath} (${route.controller}.${route.handler})`).join('\n')}`,
  );
}

function mountDocs(app: NestExpressApplication): void {
  const document = buildOpenApi(app);
  const http = app.getHttpAdapter().getInstance() as express.Application;
  http.get('/api/openapi.json', (_request, response) => {
    response.json(document);
  });
  SwaggerModule.setup('api/docs', app, document, { customSiteTitle: 'Padan API', swaggerUrl: '/api/openapi.json' });
}

const refuseUnknownAddress = (request: Request): never => {
  throw new Refusal('no_such_route', { method: request.method, path: request.path.slice(0, 200) });
};

/** What parsers and guards in front of Nest refuse leaves as problem+json, too. */
const problemsOfMiddleware =
  (log: NestLogger) => (error: unknown, request: Request, response: Response, _next: NextFunction) =>
    sendProblem(error, request, response, log);
