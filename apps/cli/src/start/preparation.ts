import { fork } from 'node:child_process';
import { once } from 'node:events';
import { StartProblem } from './problem.js';
import type { LogIn } from './story.js';

/** "new": only into a database that was empty before; "resume": go on with a story that was interrupted. */
export type DemoWish = 'new' | 'resume' | 'none';

/** What `padan prepare` tells the launcher when it is done. */
export interface Preparation {
  migrations: string[];
  /** Undefined where the story was not told: not wished, or the database was not new. */
  logIns?: LogIn[];
}

/** Called by `padan prepare` at its end: to the launcher, or to whoever started it by hand. */
export function reportPreparation(preparation: Preparation): void {
  if (process.send) process.send(preparation);
  else console.log(`${preparation.migrations.length} migrations applied; the reference data is up to date.`);
}

interface PreparationOrder {
  commandFile: string;
  root: string;
  env: NodeJS.ProcessEnv;
  demo: DemoWish;
  stop: AbortSignal;
}

/**
 * Migrations, reference data and the demo story, in a process of their own: the launcher stays small, and what they
 * needed is given back to the machine.
 */
export async function prepareDatabase({ commandFile, root, env, demo, stop }: PreparationOrder): Promise<Preparation> {
  const child = fork(commandFile, ['prepare', '--demo', demo], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true, // Ctrl-C reaches the launcher only, which then decides
  });
  const end = () => child.kill('SIGTERM');
  stop.addEventListener('abort', end);
  let preparation: Preparation | undefined;
  child.on('message', (message) => {
    preparation = message as Preparation;
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  stop.removeEventListener('abort', end);
  if (code === 0 && preparation) return preparation;
  throw new StartProblem(
    `The database could not be prepared (\`padan prepare\`, ${code ?? signal}); its own words are above.`,
    'Nothing is half done: a migration that failed was rolled back. The next start tries again.',
  );
}
