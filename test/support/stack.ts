import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../apps/cli/src/database/port.js';
import { type LogLine, ServiceProcess } from './service-process.js';

/** pino's `error`. */
const FAULT_LEVEL = 50;
export const STACK_SECRET = 'a-secret-for-tests-only-0123456789abcdef';

export interface StackOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  readonly apis?: number;
  readonly workers?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** API and worker as separate processes, as compiled: what `npm start` runs. */
export class Stack {
  readonly apis: ServiceProcess[] = [];
  readonly workers: ServiceProcess[] = [];
  readonly urls: string[] = [];
  readonly dataFolder = mkdtempSync(path.join(os.tmpdir(), 'padan-stack-'));

  private constructor(
    private readonly options: StackOptions,
    private readonly firstPort: number,
  ) {}

  static async start(options: StackOptions): Promise<Stack> {
    const stack = new Stack(options, await freePort());
    try {
      for (let i = 0; i < (options.apis ?? 0); i++) await stack.startApi();
      for (let i = 0; i < (options.workers ?? 0); i++) await stack.startWorker();
      return stack;
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  get url(): string {
    return this.urls[0];
  }

  /** What its processes, and commands beside them, are told. */
  get environment(): Record<string, string> {
    return {
      DATABASE_URL: this.options.databaseUrl,
      REDIS_URL: this.options.redisUrl ?? '',
      PADAN_SECRET: STACK_SECRET,
      PADAN_DATA: this.dataFolder,
      PUBLIC_URL: `http://127.0.0.1:${this.firstPort}`,
      RATE_PER_MINUTE: '1000000',
      // No run starts by itself while a spec looks at the ones it has started.
      CHANGE_DEBOUNCE_S: '86400',
      ...this.options.env,
    };
  }

  async startApi(): Promise<ServiceProcess> {
    const port = this.apis.length === 0 ? this.firstPort : await freePort();
    const api = await ServiceProcess.start('api', { ...this.environment, PORT: String(port) });
    this.urls.push(`http://127.0.0.1:${port}`);
    this.apis.push(api);
    return api;
  }

  async startWorker(): Promise<ServiceProcess> {
    const worker = await ServiceProcess.start('worker', this.environment);
    this.workers.push(worker);
    return worker;
  }

  /** What its processes logged as a fault; none, when all is well. */
  get faults(): LogLine[] {
    return [...this.apis, ...this.workers].flatMap(({ log }) =>
      log.filter(({ level }) => Number(level) >= FAULT_LEVEL),
    );
  }

  /** Letters in the local outbox that went to this address, newest last. */
  lettersTo(address: string): string[] {
    const outbox = path.join(this.dataFolder, 'outbox');
    return readdirSync(outbox)
      .toSorted()
      .map((file) => readFileSync(path.join(outbox, file), 'utf8'))
      .filter((letter) => letter.includes(`\nTo: ${address}\n`));
  }

  async stop(): Promise<void> {
    const alive = [...this.workers, ...this.apis].filter((service) => service.isRunning);
    await Promise.all(alive.map((service) => service.stop()));
    rmSync(this.dataFolder, { recursive: true, force: true });
  }
}
