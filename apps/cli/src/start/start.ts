import path from 'node:path';
import { freePort, isFree } from '../database/port.js';
import { secretOf } from '../database/secret.js';
import { readyText } from './announcement.js';
import { claimDataDir } from './claim.js';
import { openDatabase } from './database.js';
import { prepareDatabase, type DemoWish, type Preparation } from './preparation.js';
import { StartProblem, StopRequested } from './problem.js';
import { waitUntilReady } from './readiness.js';
import { Service, type ServiceOptions } from './service.js';
import { readStory, writeStory, type LogIn } from './story.js';

export interface StartOptions {
  root: string;
  env: NodeJS.ProcessEnv;
  port: number;
  dataDir: string;
  /** Where everything is copied to as it is written. */
  backupDir?: string;
  demo: boolean;
  showLogs: boolean;
  /** Aborted when Padan is to stop; the reason says why. */
  stop: AbortSignal;
}

type Closer = () => void | Promise<void>;

/** Starts everything, keeps it running until `stop`, and takes it down in reverse order. Returns the exit code. */
export async function start(options: StartOptions): Promise<number> {
  const started_ms = performance.now();
  const log = (line: string) =>
    console.log(`${((performance.now() - started_ms) / 1000).toFixed(1).padStart(5)} s  ${line}`);
  const closers: Closer[] = [];
  try {
    const { broken } = await launch(options, log, closers);
    const reason = await Promise.race([broken, stopped(options.stop)]);
    throw new StartProblem(reason, 'The next start goes on with the same data.');
  } catch (error) {
    return report(error, log);
  } finally {
    for (const close of closers.toReversed()) await close();
    if (options.stop.aborted) log('stopped');
  }
}

/** What is returned settles when a part cannot be kept running. */
async function launch(
  options: StartOptions,
  log: (line: string) => void,
  closers: Closer[],
): Promise<{ broken: Promise<string> }> {
  const { root, port, dataDir, showLogs, stop } = options;
  const begun_ms = performance.now();
  const host = options.env.HOST || '127.0.0.1';
  const url = options.env.PUBLIC_URL || `http://127.0.0.1:${port}`;
  closers.push(await claimDataDir(dataDir, url));
  await refuseTakenPort(port, host);

  const database = await openDatabase({ dataDir, env: options.env, log, isFollowed: options.backupDir !== undefined });
  closers.push(() => database.stop());
  log(database.description);
  const env = serviceEnvironment(options, database.url, url);

  const logsDir = path.join(dataDir, 'logs');
  const common = { root, env, logsDir, showLogs, log };
  const backup = options.backupDir && backupService(options.backupDir, common);
  if (backup) {
    closers.push(() => backup.stop());
    backup.start();
  }
  const logIns = await prepare(options, env, log);
  const services = ['api', 'worker'].map((name) => {
    const file = path.join(root, 'dist', 'apps', name, 'src', 'main.js');
    return new Service({ ...common, name, file });
  });
  const everything = backup ? [backup, ...services] : services;
  const broken = Promise.race([database.broken, ...everything.map((service) => service.broken)]);
  throwIfStopped(stop);
  closers.push(async () => void (await Promise.all(services.map((service) => service.stop()))));
  for (const service of services) service.start();
  await untilReadyOrBroken(`http://127.0.0.1:${port}`, broken, stop);
  throwIfStopped(stop);
  for (const service of everything) service.markReady();
  const queue = env.REDIS_URL ? 'Redis' : 'PostgreSQL';
  const elapsed_s = (performance.now() - begun_ms) / 1000;
  console.log(
    `\n${readyText({ url, database: database.description, queue, dataDir, backupDir: options.backupDir, elapsed_s, logIns })}\n`,
  );
  return { broken };
}

/** Before anything else writes: from its first write on, the database waits for the backup. */
function backupService(folder: string, common: Omit<ServiceOptions, 'name' | 'file'>): Service {
  const file = path.join(common.root, 'apps', 'cli', 'bin', 'run.mjs');
  return new Service({ ...common, name: 'backup', file, args: ['backup', folder, '--keep'] });
}

async function refuseTakenPort(port: number, host: string): Promise<void> {
  if (await isFree(port, host)) return;
  throw new StartProblem(
    `Port ${port} on ${host} is in use by another program.`,
    `Maybe that is an older Padan; else choose another port: npm start -- --port ${await freeNeighbour(port, host)}`,
  );
}

async function freeNeighbour(port: number, host: string): Promise<number> {
  for (let other = port + 1; other <= Math.min(port + 20, 65_535); other++) {
    if (await isFree(other, host)) return other;
  }
  return freePort();
}

function serviceEnvironment(options: StartOptions, databaseUrl: string, publicUrl: string): NodeJS.ProcessEnv {
  return {
    ...options.env,
    DATABASE_URL: databaseUrl,
    PORT: String(options.port),
    PUBLIC_URL: publicUrl,
    PADAN_DATA: options.dataDir,
    PADAN_SECRET: options.env.PADAN_SECRET || secretOf(options.dataDir),
  };
}

/** Brings the database up to date and, on the first start of a data folder, tells the demo story. */
async function prepare(
  { root, dataDir, demo, stop }: StartOptions,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<LogIn[] | undefined> {
  throwIfStopped(stop);
  const before = readStory(dataDir);
  const wish: DemoWish = before ? (before.state === 'wanted' && demo ? 'resume' : 'none') : demo ? 'new' : 'none';
  if (!before) writeStory(dataDir, { state: demo ? 'wanted' : 'declined' });
  const commandFile = path.join(root, 'apps', 'cli', 'bin', 'run.mjs');
  let done: Preparation;
  try {
    done = await prepareDatabase({ commandFile, root, env, demo: wish, stop });
  } catch (error) {
    throwIfStopped(stop);
    throw error;
  }
  log(done.migrations.length > 0 ? `${done.migrations.length} migrations applied` : 'the database is up to date');
  if (wish === 'none') return before?.state === 'told' ? before.logIns : undefined;
  if (!done.logIns) log('the database was not empty: the demo story is left out');
  writeStory(dataDir, done.logIns ? { state: 'told', logIns: done.logIns } : { state: 'declined' });
  return done.logIns;
}

function throwIfStopped(stop: AbortSignal): void {
  if (stop.aborted) throw new StopRequested(String(stop.reason));
}

function stopped(stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const refuse = () => reject(new StopRequested(String(stop.reason)));
    if (stop.aborted) refuse();
    else stop.addEventListener('abort', refuse, { once: true });
  });
}

async function untilReadyOrBroken(baseUrl: string, broken: Promise<string>, stop: AbortSignal): Promise<void> {
  const enough = new AbortController();
  const breaking = broken.then((reason) => {
    throw new StartProblem(reason, 'Maybe the log above says why; the next start goes on with the same data.');
  });
  try {
    await Promise.race([waitUntilReady(baseUrl, AbortSignal.any([stop, enough.signal])), breaking]);
  } finally {
    enough.abort();
  }
}

function report(error: unknown, log: (line: string) => void): number {
  if (error instanceof StopRequested) {
    log(`stopping (${error.message})`);
    return 0;
  }
  if (error instanceof StartProblem) console.error(`\n${error.message}\n${error.wayOut}`);
  else console.error(error);
  return 1;
}
