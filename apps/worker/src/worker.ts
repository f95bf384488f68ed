import { availableParallelism } from 'node:os';
import { type INestApplicationContext, Logger as NestLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import pg from 'pg';
import { type Env, OutboxRelay, QueueBackend } from '#core/platform';
import { AttachRecordJob } from './jobs/attach-record.job.js';
import { jobHandlers } from './jobs/job-handlers.js';
import { MatchRunJob } from './jobs/match-run.job.js';
import { concurrencyOf, consume } from './queue/consumers.js';
import { RESCHEDULE_MS, schedule } from './queue/schedules.js';
import { type SolveThreads, WorkerModule } from './worker.module.js';

/** The relay's own connections: one listens, one hands over, one is spare. */
const RELAY_CONNECTIONS = 3;

/** A running worker: takes jobs, relays the outbox, keeps the schedules. */
export class RunningWorker {
  private stopping: Promise<void> | undefined;

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly backend: QueueBackend,
    private readonly pool: pg.Pool,
    private readonly relay: OutboxRelay,
    private readonly rescheduling: NodeJS.Timeout,
  ) {}

  static async start(env: Env, threads: SolveThreads): Promise<RunningWorker> {
    const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(env, threads), { bufferLogs: true });
    app.useLogger(app.get(Logger));
    const log = new NestLogger('worker');
    const backend = await QueueBackend.open(env, (message) => log.warn(message));
    const pool = new pg.Pool({
      connectionString: env.databaseUrl,
      max: RELAY_CONNECTIONS,
      keepAlive: true,
      application_name: 'padan-relay',
    });
    pool.on('error', (error) => log.warn(`relay pool: ${error.message}`));
    const relay = new OutboxRelay(pool, backend, (error) => log.warn(`outbox: ${String(error)}`));
    await schedule(backend);
    const rescheduling = setInterval(() => {
      schedule(backend).catch((error: unknown) => log.warn(`schedules: ${String(error)}`));
    }, RESCHEDULE_MS);
    consume(backend, jobHandlers(app), (queue) => concurrencyOf(queue, env.workerConcurrency, availableParallelism()));
    relay.start();
    log.log(`worker ready, queue on ${backend.kind}`);
    return new RunningWorker(app, backend, pool, relay, rescheduling);
  }

  /**
   * Takes no more jobs, stops solves and gives their runs back, lets other jobs finish, and closes. What is not done in
   * time is taken up by another worker.
   */
  stop(): Promise<void> {
    this.stopping ??= this.shutDown();
    return this.stopping;
  }

  private async shutDown(): Promise<void> {
    clearInterval(this.rescheduling);
    this.app.get(MatchRunJob).stop();
    this.app.get(AttachRecordJob).stop();
    await this.backend.stopWorkers();
    await this.relay.stop();
    await this.pool.end();
    await this.backend.close();
    await this.app.close();
  }
}
