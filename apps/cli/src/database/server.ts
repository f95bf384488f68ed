import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { chooseAccount } from './account.js';
import { findPostgres } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { hold, isHeld } from './holders.js';
import { withLock } from './lock.js';
import { isAlive, sleep } from './processes.js';
import { runServer } from './run.js';

const STOP_POLL_MS = 15;
const STOP_PATIENCE_MS = 20_000;

export interface EmbeddedPostgresOptions {
  /** Everything about the server lives in here. */
  dir: string;
  /** Made when missing. */
  database: string;
  env: NodeJS.ProcessEnv;
  /** Somebody follows its log, and commits wait for that (see backup/): without, a server that we start waits for nobody. */
  isFollowed?: boolean;
  /** How long a start may take, which after a restore has much to replay. */
  patience_ms?: number;
  /** For tests: fast, forgets everything on a crash, and the folder is removed at the end. */
  volatile?: boolean;
}

export interface EmbeddedPostgres {
  url: string;
  port: number;
  pid: number;
  /** How root was avoided, for the log. */
  account: string;
  /** "started" by us, "adopted" after its guard died, or "shared" with another command that started it. */
  origin: 'started' | 'adopted' | 'shared';
  /** Resolves when the server we look after is gone, for whatever reason. Never for a shared one. */
  gone: Promise<void>;
  /** Gives the server up; it stops when nobody else uses it. */
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that came with npm on a data folder, or joins the one that already runs there. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dir = path.resolve(options.dir);
  const volatile = options.volatile ?? false;
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o700);
  const account = chooseAccount(findPostgres(), path.join(dir, 'data'));
  const env = neutralEnvironment(options.env);
  const release = hold(dir);
  try {
    return await withLock(path.join(dir, 'lock'), async () => {
      const state = ensureCluster(dir, account, env, { volatile });
      const isFollowed = options.isFollowed ?? false;
      const site = { dir, account, env, volatile, state, isFollowed, patience_ms: options.patience_ms };
      const { postmaster, guard, origin } = await runServer(site);
      const { pid, port } = postmaster;
      const url = (database: string) => `postgres://${state.user}:${state.password}@127.0.0.1:${port}/${database}`;
      await ensureDatabase(url('postgres'), options.database);
      const gone = new Promise<void>((resolve) => guard?.once('exit', () => resolve()));
      const stop = async () => {
        release();
        guard?.stdin?.end();
        const deadline_ms = Date.now() + STOP_PATIENCE_MS;
        // Others who hold the server keep it running: then there is nothing to wait for.
        while (guard && isAlive(pid) && !isHeld(dir) && Date.now() < deadline_ms) await sleep(STOP_POLL_MS);
      };
      return { url: url(options.database), port, pid, account: account.name, origin, gone, stop };
    });
  } catch (error) {
    release();
    throw error;
  }
}

/** Neither the language of the terminal nor PG… variables of another installation may reach the server. */
function neutralEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(PG[A-Z]+|LANG|LANGUAGE|LC_[A-Z]+)$/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

async function ensureDatabase(adminUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
