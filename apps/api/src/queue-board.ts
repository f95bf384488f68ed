import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { QUEUE_NAMES } from '#contracts';
import { QUEUE_BACKEND, type QueueBackend } from '#core/platform';
import { refusalFor } from './http/access.guard.js';
import { ACTOR_SOURCE, type ActorSource } from './http/actor-source.js';

const BOARD_PATH = '/board';

/** The queue board has no authentication of its own: it stands behind the administrator's role. */
export function mountQueueBoard(app: NestExpressApplication): void {
  const queue = app.get<QueueBackend>(QUEUE_BACKEND);
  const actors = app.get<ActorSource>(ACTOR_SOURCE);
  const adapter = new ExpressAdapter();
  adapter.setBasePath(BOARD_PATH);
  createBullBoard({ queues: QUEUE_NAMES.map((name) => new BullMQAdapter(queue.queue(name))), serverAdapter: adapter });
  const administratorsOnly = async (request: Request, _response: Response, next: NextFunction): Promise<void> => {
    const caller = await actors.callerOf(request.headers);
    next(refusalFor({ who: 'ministry', roles: ['administrator'] }, caller?.actor));
  };
  app.use(BOARD_PATH, administratorsOnly, adapter.getRouter());
}
