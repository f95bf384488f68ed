import { existsSync } from 'node:fs';
import path from 'node:path';
import { Redis } from 'ioredis';
import { expect, it } from 'vitest';
import { hasRedis, startRedis } from './support/redis.js';

it.runIf(hasRedis() && !process.env.REDIS_URL)('a private Redis loses no job, and leaves nothing behind', async () => {
  const server = await startRedis();
  const client = new Redis(server?.url ?? '', { maxRetriesPerRequest: null });
  expect(await client.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
  expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
  const [, dir] = (await client.config('GET', 'dir')) as [string, string];
  expect(existsSync(path.join(dir, 'appendonlydir'))).toBe(true);
  client.disconnect();
  await server?.stop();
  expect(existsSync(dir)).toBe(false);
});
