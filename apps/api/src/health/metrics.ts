import { Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { QUEUE_NAMES } from '#contracts';
import { QUEUE_BACKEND, type QueueBackend } from '#core/platform';

/** Prometheus figures of this process, and the depth of outbox and queues. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Histogram;

  constructor(dataSource: DataSource, @Inject(QUEUE_BACKEND) queue: QueueBackend) {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'padan_http_request_duration_seconds',
      help: 'Time to answer, by method, route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [this.registry],
    });
    registerOutboxGauge(this.registry, dataSource);
    registerQueueGauge(this.registry, queue);
  }
  text(): Promise<string> {
    return this.registry.metrics();
  }

  /** Express middleware that times every request under its route's pattern. */
  readonly observe = (request: Request, response: Response, next: NextFunction): void => {
    const end = this.requests.startTimer({ method: request.method });
    response.on('finish', () => {
      const route = (request as { route?: { path?: string } }).route?.path ?? 'unmatched';
      end({ route, status: String(response.statusCode) });
    });
    next();
  };
}

const registerOutboxGauge = (registry: Registry, dataSource: DataSource): Gauge =>
  new Gauge({
    name: 'padan_outbox_rows',
    help: 'Jobs written but not yet handed to the queue',
    registers: [registry],
    async collect() {
      const [row] = await dataSource.query<{ n: number }[]>('select count(*)::int as n from outbox_row');
      this.set(row.n);
    },
  });

const registerQueueGauge = (registry: Registry, queue: QueueBackend): Gauge =>
  new Gauge({
    name: 'padan_queue_jobs',
    help: 'Jobs by queue and state',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      for (const name of QUEUE_NAMES) {
        const counts = await queue.queue(name).getJobCounts('waiting', 'active', 'delayed', 'failed');
        for (const [state, count] of Object.entries(counts)) this.set({ queue: name, state }, count);
      }
    },
  });
