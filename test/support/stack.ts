import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/cli/src/database/port.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface StackOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  readonly apis?: number;
  readonly workers?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** API and worker as separate processes, as compiled: what `npm start` runs. */
export class Stack {
  readonly apis: ChildProcess[] = [];
  readonly workers: ChildProcess[] = [];
  readonly urls: string[] = [];
  readonly dataFolder = mkdtempSync(path.join(os.tmpdir(), 'padan-stack-'));

  private constructor(private readonly options: StackOptions) {}

  static async start(options: StackOptions): Promise<Stack> {
    const stack = new Stack(options);
    for (let i = 0; i < (options.apis ?? 1); i++) await stack.startApi();
    for (let i = 0; i < (options.workers ?? 1); i++) await stack.startWorker();
    return stack;
  }

  get url(): string {
    return this.urls[0];
  }

  async startApi(): Promise<ChildProcess> {
    const port = await freePort();
    this.urls.push(`http://127.0.0.1:${port}`);
    const child = await this.spawn('api', { PORT: String(port), PUBLIC_URL: this.urls[0] });
    this.apis.push(child);
    return child;
  }

  async startWorker(): Promise<ChildProcess> {
    const child = await this.spawn('worker', {});
    this.workers.push(child);
    return child;
  }

  async stop(): Promise<void> {
    const alive = [...this.workers, ...this.apis].filter(
      (child) => child.exitCode === null && child.signalCode === null,
    );
    await Promise.all(
      alive.map(async (child) => {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
        await ended;
        clearTimeout(patience);
      }),
    );
  }

  private async spawn(app: 'api' | 'worker', own: Record<string, string>): Promise<ChildProcess> {
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: this.options.databaseUrl,
      REDIS_URL: this.options.redisUrl ?? '',
      PADAN_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
      PADAN_DATA: this.dataFolder,
      LOG_LEVEL: 'info',
      RATE_PER_MINUTE: '1000000',
      ...own,
      ...this.options.env,
    };
    const child = fork(path.join(ROOT, `dist/apps/${app}/src/main.js`), [], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const log = createWriteStream(path.join(this.dataFolder, `${app}.log`), { flags: 'a' });
    let tail = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        log.write(chunk);
        tail = (tail + chunk.toString()).slice(-4_000);
      });
    }
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code, signal) =>
        reject(new Error(`${app} ended before it was ready (${code ?? signal}):\n${tail}`)),
      );
    });
    return child;
  }
}
