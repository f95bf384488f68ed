import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { QUEUE_BACKEND, type QueueBackend } from '#core/platform';

/** The queue as the API sees it: for the board, readiness and figures. Jobs are rung through the outbox only. */
@Global()
@Module({})
export class QueueModule implements OnApplicationShutdown {
  constructor(@Inject(QUEUE_BACKEND) private readonly queue: QueueBackend) {}

  static forRoot(queue: QueueBackend): DynamicModule {
    return { module: QueueModule, providers: [{ provide: QUEUE_BACKEND, useValue: queue }], exports: [QUEUE_BACKEND] };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
