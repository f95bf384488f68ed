// npm start [-- options]: see start-options.mjs. Installs and builds what is missing, then starts everything.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhatIsStale } from './build.mjs';
import { fail, root } from './house.mjs';
import { watchParents } from './parents.mjs';
import { prepareHouse } from './prepare.mjs';
import { HELP, InvalidOption, parseStartOptions } from './start-options.mjs';

const WRONG_USAGE = 2;
const INTERRUPTED = 130;
const SECOND_THOUGHT_MS = 1_000;

function readOptions() {
  try {
    return parseStartOptions(process.argv.slice(2), process.env);
  } catch (error) {
    if (!(error instanceof InvalidOption)) throw error;
    return fail(error.message, '', WRONG_USAGE);
  }
}

/** Whoever may end this command: Ctrl-C, a closed terminal, a supervisor, or the death of npm. */
function stopRequested() {
  const stop = new AbortController();
  let first_ms;
  const request = (signal) => {
    first_ms ??= Date.now();
    // Ctrl-C may arrive twice at once, from the terminal and from npm; later it means: at once.
    if (Date.now() - first_ms > SECOND_THOUGHT_MS) process.exit(INTERRUPTED);
    stop.abort(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, request);
  watchParents(() => stop.abort('the command that started Padan is gone'));
  return stop.signal;
}

const options = readOptions();
if (options.help) {
  console.log(HELP);
} else {
  await prepareHouse();
  const stop = stopRequested();
  if (!(await buildWhatIsStale())) fail('The TypeScript does not compile; the compiler says why, above.');
  const { start } = await import(pathToFileURL(path.join(root, 'dist/apps/cli/src/start/start.js')).href);
  process.exitCode = await start({ ...options, root, env: process.env, stop });
}
