import { spawnSync } from 'node:child_process';
import os from 'node:os';
import pg from 'pg';
import { inject } from 'vitest';

export interface MachineFacts {
  readonly processor: string;
  readonly memory_GiB: number;
  readonly system: string;
  readonly node: string;
  readonly postgres: string;
  readonly redis: string | null;
}

/** What a figure says nothing without. */
export async function machineFacts(): Promise<MachineFacts> {
  const cores = os.cpus();
  return {
    processor: `${cores[0]?.model.trim() ?? 'unknown'} × ${cores.length}`,
    memory_GiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()}`,
    node: process.version,
    postgres: await postgresVersion(),
    redis: /v=(\S+)/.exec(spawnSync('redis-server', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? null,
  };
}

async function postgresVersion(): Promise<string> {
  const client = new pg.Client({ connectionString: inject('pgUrl').replace(/\/\w+$/, '/postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0].server_version;
  } finally {
    await client.end();
  }
}
