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

/**
 * BullMQ on PostgreSQL by default and on Redis with REDIS_URL: the same queues, the same code.
 * On PostgreSQL all queues share one pool, in which each Worker holds one client for LISTEN.
 */
export class QueueBackend {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];

  private constructor(
    readonly kind: 'postgres' | 'redis',
    private readonly pool: pg.Pool | undefined,
    private readonly redis: Redis | undefined,
  ) {}

  static async open(
    env: Pick<Env, 'databaseUrl' | 'redisUrl'>,
    warn: (message: string) => void = () => undefined,
  ): Promise<QueueBackend> {
    if (env.redisUrl) {
      const redis = new Redis(env.redisUrl, { maxRetriesPerRequest: null });
      redis.on('error', (error) => warn(`redis: ${error.message}`));
      await warnOfWeakRedis(redis, warn);
      return new QueueBackend('redis', undefined, redis);
    }
    const pool = new pg.Pool({
      connectionString: env.databaseUrl,
      max: QUEUE_NAMES.length * 2 + 8,
      keepAlive: true,
      application_name: 'padan-queue',
      options: '-c search_path=bullmq -c synchronous_commit=off',
    });
    pool.on('error', (error) => warn(`queue pool: ${error.message}`));
    return new QueueBackend('postgres', pool, undefined);
  }

  queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = this.pool
        ? new Queue(
            name,
            { connection: this.pool as never, defaultJobOptions: DEFAULT_JOB_OPTIONS },
            createPostgresBackend as never,
          )
        : new Queue(
            name,
            { connection: this.redis as Redis, defaultJobOptions: DEFAULT_JOB_OPTIONS },
            createRedisBackend as never,
          );
      queue.on('error', () => undefined);
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
    };
    const worker = this.pool
      ? new Worker(name, processor, { ...settings, connection: this.pool as never }, createPostgresBackend as never)
      : new Worker(name, processor, { ...settings, connection: this.redis as Redis }, createRedisBackend as never);
    this.workers.push(worker);
    return worker;
  }

  /** Lets running jobs finish, then closes queues and connections. */
  async close(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
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
    await runMigrations(client as never);
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
