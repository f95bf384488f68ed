import { type DynamicModule, Global, Module } from '@nestjs/common';
import { QUEUE_BACKEND, type QueueBackend } from '#core/platform';

/** The queue as the API sees it: for the board, readiness and figures. Jobs are rung through the outbox only. */
@Global()
@Module({})
export class QueueModule {
  static forRoot(queue: QueueBackend): DynamicModule {
    return { module: QueueModule, providers: [{ provide: QUEUE_BACKEND, useValue: queue }], exports: [QUEUE_BACKEND] };
  }
}
