import { fork, type ChildProcess } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  closeSync,
  renameSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

const STOP_PATIENCE_MS = 12_000;
const LARGEST_LOG_BYTES = 10_000_000;
const LOG_TAIL_LINES = 15;
/** A service that falls is started again, unless it falls more often than this. */
const FALLS_ALLOWED = 3;
const FALLS_WINDOW_MS = 60_000;

export interface ServiceOptions {
  name: string;
  file: string;
  args?: string[];
  root: string;
  env: NodeJS.ProcessEnv;
  logsDir: string;
  showLogs: boolean;
  log: (line: string) => void;
}

/** One long-lived process of Padan: API, worker or backup. It gets an IPC channel, whose end tells it that we are gone. */
export class Service {
  /** Settles when the service cannot be kept running, with the reason. */
  readonly broken: Promise<string>;
  private child: ChildProcess | undefined;
  private declareBroken!: (reason: string) => void;
  private isReady = false;
  private isStopping = false;
  private falls_ms: number[] = [];

  constructor(private readonly options: ServiceOptions) {
    this.broken = new Promise((resolve) => {
      this.declareBroken = resolve;
    });
    mkdirSync(options.logsDir, { recursive: true });
    rotate(this.logFile);
  }

  start(): void {
    const { file, args = [], root, env, showLogs } = this.options;
    const log = openSync(this.logFile, 'a', 0o600);
    const output = showLogs ? 'pipe' : log;
    // Detached: the terminal's Ctrl-C reaches the launcher only, so that an end by Ctrl-C is not taken for a fall.
    const child = fork(file, args, { cwd: root, env, stdio: ['ignore', output, output, 'ipc'], detached: true });
    closeSync(log);
    if (showLogs) this.tee(child);
    child.once('exit', (code, signal) => this.fell(code ?? signal ?? 'unknown'));
    this.child = child;
  }

  /** Until this is called, a fall is final: a service that never ran will not run by trying again. */
  markReady(): void {
    this.isReady = true;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await ended;
    clearTimeout(impatience);
  }

  private fell(how: string | number): void {
    if (this.isStopping) return;
    const { name, log } = this.options;
    const now_ms = Date.now();
    this.falls_ms = [...this.falls_ms.filter((at_ms) => now_ms - at_ms < FALLS_WINDOW_MS), now_ms];
    if (this.isReady && this.falls_ms.length <= FALLS_ALLOWED) {
      log(`the ${name} ended (${how}); starting it again`);
      this.start();
      return;
    }
    this.declareBroken(`The ${name} ended (${how}). The end of ${this.logFile}:\n${logTail(this.logFile)}`);
  }

  private tee(child: ChildProcess): void {
    const file = createWriteStream(this.logFile, { flags: 'a' });
    for (const [stream, terminal] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream?.on('data', (chunk: Buffer) => {
        terminal.write(chunk);
        file.write(chunk);
      });
    }
    child.once('close', () => file.end());
  }

  private get logFile(): string {
    return path.join(this.options.logsDir, `${this.options.name}.log`);
  }
}

function rotate(logFile: string): void {
  if (existsSync(logFile) && statSync(logFile).size > LARGEST_LOG_BYTES) renameSync(logFile, `${logFile}.1`);
}

function logTail(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n');
}
