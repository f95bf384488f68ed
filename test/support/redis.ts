import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../apps/cli/src/database/port.js';

export interface TestRedis {
  url: string;
  stop(): Promise<void>;
}

/** The server of REDIS_URL, else a private `redis-server` that loses nothing; undefined where there is neither. */
export async function startRedis(): Promise<TestRedis | undefined> {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => {} };
  if (!hasRedisServer()) return undefined;
  const dir = mkdtempSync(path.join(os.tmpdir(), 'padan-redis-'));
  const port = await freePort();
  const settings = { port, bind: '127.0.0.1', dir, save: '', appendonly: 'yes', 'maxmemory-policy': 'noeviction' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  const stopAtExit = () => server.kill('SIGKILL');
  process.once('exit', stopAtExit);
  const url = `redis://127.0.0.1:${port}`;
  await waitUntilReady(url);
  return {
    url,
    async stop() {
      process.off('exit', stopAtExit);
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGTERM');
        await once(server, 'exit');
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Also for `describe.skipIf(!hasRedis())`: whether startRedis() would find one. */
export function hasRedis(): boolean {
  return Boolean(process.env.REDIS_URL) || hasRedisServer();
}

const hasRedisServer = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

async function waitUntilReady(url: string): Promise<void> {
  const client = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null, lazyConnect: true });
  client.on('error', () => {}); // refused until it listens
  try {
    await client.ping();
  } finally {
    client.disconnect();
  }
}
