import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  runMigrations,
  Worker,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { QUEUE_NAMES, type QueueName } from '#contracts';
import type { Env } from '../env.js';

/** Keeps finished jobs long enough for the board, failed ones longer. */
const DEFAULT_JOB_OPTIONS = {
  removeOnComplete: { age: 86_400, count: 1_000 },
  removeOnFail: { age: 14 * 86_400, count: 5_000 },
} as const;

/** A killed worker's job is taken up again within about lock + stalled interval. */
const LOCK_MS = 15_000;
const STALLED_MS = 5_000;
/** After the back end was away: how soon a worker asks again. BullMQ's own 15 s would idle through every restart. */
const RETRY_MS = 1_000;
const STOP_PATIENCE_MS = 20_000;

export interface QueueSettings extends Pick<Env, 'databaseUrl' | 'redisUrl'> {
  /** First part of every key in Redis, where several installations share one server. On PostgreSQL the database is it. */
  readonly redisPrefix?: string;
}

/**
 * BullMQ on PostgreSQL by default and on Redis with REDIS_URL: the same queues, the same code.
 * On PostgreSQL all queues share one pool, in which each Worker holds one client for LISTEN.
 */
export class QueueBackend {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];

  private constructor(
    readonly kind: 'postgres' | 'redis',
    private readonly warn: (message: string) => void,
    private readonly pool: pg.Pool | undefined,
    private readonly redis: Redis | undefined,
    private readonly prefix: string | undefined,
  ) {}

  static async open(settings: QueueSettings, warn: (message: string) => void = () => undefined): Promise<QueueBackend> {
    if (settings.redisUrl) {
      const redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: null });
      redis.on('error', (error) => warn(`redis: ${error.message}`));
      await warnOfWeakRedis(redis, warn);
      return new QueueBackend('redis', warn, undefined, redis, settings.redisPrefix);
    }
    const pool = new pg.Pool({
      connectionString: settings.databaseUrl,
      max: QUEUE_NAMES.length * 2 + 8,
      keepAlive: true,
      application_name: 'padan-queue',
      options: '-c search_path=bullmq -c synchronous_commit=off',
    });
    pool.on('error', (error) => warn(`queue pool: ${error.message}`));
    return new QueueBackend('postgres', warn, pool, undefined, undefined);
  }

  queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new Queue(name, { ...this.connection(), defaultJobOptions: DEFAULT_JOB_OPTIONS }, this.factory());
      queue.on('error', (error) => this.warn(`queue ${name}: ${error.message}`));
      this.queues.set(name, queue);
    }
    return queue;
  }

  worker(name: QueueName, processor: Processor, options: { readonly concurrency: number }): Worker {
    const settings: Omit<WorkerOptions, 'connection'> = {
      concurrency: options.concurrency,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_MS,
      maxStalledCount: 5,
      runRetryDelay: RETRY_MS,
    };
    const worker = new Worker(name, processor, { ...settings, ...this.connection() }, this.factory());
    worker.on('error', (error) => this.warn(`worker of queue ${name}: ${error.message}`));
    this.workers.push(worker);
    return worker;
  }

  /** BullMQ's types know connections of Redis only; each factory takes its own kind. */
  private connection(): { connection: Redis; prefix?: string } {
    if (this.pool) return { connection: this.pool as never };
    return { connection: this.redis as Redis, ...(this.prefix === undefined ? {} : { prefix: this.prefix }) };
  }

  private factory(): never {
    return (this.pool ? createPostgresBackend : createRedisBackend) as never;
  }

  /** Whether the back end answers. */
  async ping(): Promise<boolean> {
    try {
      await (this.redis ? this.redis.ping() : this.pool?.query('select 1'));
      return true;
    } catch {
      return false;
    }
  }

  /** Takes no more jobs and lets those under way finish; what takes longer is left for another worker to take up. */
  async stopWorkers(patience_ms = STOP_PATIENCE_MS): Promise<void> {
    const finished = Promise.allSettled(this.workers.map((worker) => worker.close()));
    let impatience: NodeJS.Timeout | undefined;
    const tooLong = new Promise((resolve) => {
      impatience = setTimeout(resolve, patience_ms);
    });
    await Promise.race([finished, tooLong]);
    clearTimeout(impatience);
    this.workers.length = 0;
  }

  /** Lets running jobs finish, then closes queues and connections. */
  async close(): Promise<void> {
    await this.stopWorkers();
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    this.redis?.disconnect();
    await this.pool?.end();
  }
}

/** Creates BullMQ's own tables (schema `bullmq`); safe to repeat. */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}

async function warnOfWeakRedis(redis: Redis, warn: (message: string) => void): Promise<void> {
  try {
    const [, aof] = (await redis.config('GET', 'appendonly')) as string[];
    const [, policy] = (await redis.config('GET', 'maxmemory-policy')) as string[];
    if (aof !== 'yes') warn('Redis runs without AOF: acknowledged jobs can be lost when it dies; set appendonly yes');
    if (policy !== 'noeviction') warn(`Redis maxmemory-policy is ${policy}: jobs can be evicted; set noeviction`);
  } catch {
    warn('Redis does not tell its configuration; make sure of appendonly yes and maxmemory-policy noeviction');
  }
}
