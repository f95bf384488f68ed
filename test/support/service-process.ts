import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sleep } from '../../apps/cli/src/database/processes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STOP_PATIENCE_MS = 20_000;

export type LogLine = Readonly<Record<string, unknown>>;

/** API or worker as compiled, in a process of its own, with what it has said. */
export class ServiceProcess {
  private output = '';
  private readonly exit: Promise<number | NodeJS.Signals>;

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
    this.exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal ?? 'SIGKILL')));
  }

  static async start(name: 'api' | 'worker', env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
    const child = fork(path.join(ROOT, `dist/apps/${name}/src/main.js`), [], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [],
    });
    const service = new ServiceProcess(name, child);
    const ready = new Promise<'ready'>((resolve) => child.once('message', () => resolve('ready')));
    const first = await Promise.race([ready, service.exit]);
    if (first === 'ready') return service;
    throw new Error(`${name} ended before it was ready (${first}):\n${service.output.slice(-4_000)}`);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Every line of its log so far. */
  get log(): LogLine[] {
    return this.output
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as LogLine);
  }

  /** The first line of its log that fits, waited for. */
  async says(fits: (line: LogLine) => boolean, patience_ms = 15_000): Promise<LogLine> {
    for (const until_ms = Date.now() + patience_ms; ; await sleep(25)) {
      const line = this.log.find(fits);
      if (line) return line;
      if (Date.now() > until_ms || !this.isRunning)
        throw new Error(`${this.name} did not say it. The end of its log:\n${this.output.slice(-4_000)}`);
    }
  }

  /** As an operator stops it. Answers its exit code, or the signal that ended it. */
  async stop(): Promise<number | NodeJS.Signals> {
    if (this.isRunning) this.child.kill('SIGTERM');
    const impatience = setTimeout(() => this.child.kill('SIGKILL'), STOP_PATIENCE_MS);
    const how = await this.exit;
    clearTimeout(impatience);
    return how;
  }

  /** Stops it in its tracks, as a machine does that is put to sleep; `thaw` lets it go on. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** As the machine might end it: at once, with nothing put in order. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exit;
  }
}
