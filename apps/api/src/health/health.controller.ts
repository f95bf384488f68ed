import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import type { Response } from 'express';
import { QUEUE_BACKEND, type QueueBackend } from '#core/platform';
import { Access } from '../http/index.js';
import { Metrics } from './metrics.js';

/** For load balancers and monitoring; outside /api/v1. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly metrics: Metrics,
    @Inject(QUEUE_BACKEND) private readonly queue: QueueBackend,
  ) {}

  /** The process is alive. */
  @Access({ who: 'public' })
  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can serve: database and queue answer. */
  @Access({ who: 'public' })
  @Get('readyz')
  @HealthCheck()
  async ready(@Res() response: Response): Promise<void> {
    try {
      const result = await this.health.check([
        () => this.database.pingCheck('database', { timeout: 2_000 }),
        async () => ({ queue: { status: (await this.queue.ping()) ? 'up' : 'down' } }),
      ]);
      response.status(200).json({ status: result.status });
    } catch {
      response.status(503).json({ status: 'error' });
    }
  }

  @Access({ who: 'public' })
  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.text();
  }
}
