import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../database/index.js';
import { StartProblem } from './problem.js';

const RESTARTS_ALLOWED = 3;
const RESTARTS_WINDOW_MS = 60_000;
const LEAST_SERVER_VERSION = 14;
const CONNECT_PATIENCE_MS = 10_000;

export interface LaunchDatabase {
  url: string;
  /** For the log. */
  description: string;
  /** Settles when the database cannot be kept running, with the reason. Never for one that is not ours. */
  broken: Promise<string>;
  stop(): Promise<void>;
}

interface DatabaseOrder {
  dataDir: string;
  env: NodeJS.ProcessEnv;
  /** A backup follows its log. */
  isFollowed: boolean;
  log: (line: string) => void;
}

/** The PostgreSQL of DATABASE_URL, else the embedded one, kept running on the same port. */
export async function openDatabase(order: DatabaseOrder): Promise<LaunchDatabase> {
  const external = order.env.DATABASE_URL;
  if (external && order.isFollowed)
    throw new StartProblem(
      '--backup follows the PostgreSQL that Padan brings, not that of DATABASE_URL.',
      'Maybe leave --backup away, and use the tools of that server: pg_basebackup with pg_receivewal, or pgBackRest.',
    );
  if (external) {
    const version = await serverVersion(external);
    const description = `PostgreSQL ${version} of DATABASE_URL (${withoutPassword(external)})`;
    return { url: external, description, broken: new Promise(() => {}), stop: async () => {} };
  }
  return new KeptPostgres(order).open();
}

/** Somebody else's server is looked at before anything is written to it. */
async function serverVersion(url: string): Promise<string> {
  let version: string;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_PATIENCE_MS });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    version = rows[0].server_version;
  } catch (error) {
    throw new StartProblem(
      `The PostgreSQL of DATABASE_URL (${withoutPassword(url)}) cannot be used: ${(error as Error).message || String(error)}`,
      'Maybe it is not running, or name, password or database are others; without DATABASE_URL Padan brings its own.',
    );
  } finally {
    await client.end().catch(() => {});
  }
  if (Number.parseInt(version, 10) >= LEAST_SERVER_VERSION) return version;
  throw new StartProblem(
    `The PostgreSQL of DATABASE_URL is version ${version}; Padan needs ${LEAST_SERVER_VERSION} or newer.`,
    'Maybe update it, or leave DATABASE_URL away: Padan brings its own.',
  );
}

class KeptPostgres {
  private server!: EmbeddedPostgres;
  private restarts_ms: number[] = [];
  private isStopping = false;
  private declareBroken!: (reason: string) => void;

  constructor(private readonly order: DatabaseOrder) {}

  async open(): Promise<LaunchDatabase> {
    const broken = new Promise<string>((resolve) => {
      this.declareBroken = resolve;
    });
    this.server = await this.startServer();
    const { url, origin, port, account } = this.server;
    void this.watch();
    return {
      url,
      description: `PostgreSQL ${origin} on port ${port} (${account})`,
      broken,
      stop: async () => {
        this.isStopping = true;
        await this.server.stop();
      },
    };
  }

  private startServer(): Promise<EmbeddedPostgres> {
    const { dataDir, env, isFollowed } = this.order;
    return startEmbeddedPostgres({ dir: path.join(dataDir, 'postgres'), database: 'padan', env, isFollowed });
  }

  /** A crash of the server loses nothing that was committed: start it again, and the pools connect again. */
  private async watch(): Promise<void> {
    for (;;) {
      await this.server.gone;
      if (this.isStopping) return;
      const now_ms = Date.now();
      this.restarts_ms = [...this.restarts_ms.filter((at_ms) => now_ms - at_ms < RESTARTS_WINDOW_MS), now_ms];
      if (this.restarts_ms.length > RESTARTS_ALLOWED) {
        this.declareBroken('PostgreSQL ends again and again; see postgres/postgres.log in the data folder.');
        return;
      }
      this.order.log('PostgreSQL ended; starting it again');
      try {
        await this.restart();
      } catch (error) {
        this.declareBroken(`PostgreSQL ended and does not start again: ${String(error)}`);
        return;
      }
    }
  }

  private async restart(): Promise<void> {
    const { url } = this.server;
    await this.server.stop(); // gives up the name it was held by
    this.server = await this.startServer();
    if (this.isStopping) await this.server.stop();
    else if (this.server.url !== url) throw new Error('its port was taken by another program in the meantime.');
  }
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'not a URL';
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ''}${pathname}`;
}
