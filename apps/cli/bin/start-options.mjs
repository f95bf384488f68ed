// The options of `npm start`, read before anything is installed: help and typing errors should not take a minute.
import path from 'node:path';
import { parseArgs } from 'node:util';

const OPTIONS = {
  port: { type: 'string' },
  data: { type: 'string' },
  backup: { type: 'string' },
  demo: { type: 'boolean' },
  'no-demo': { type: 'boolean' },
  logs: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};
const HIGHEST_PORT = 65_535;
const EXAMPLES = { port: '3001', data: './my-data', backup: '/mnt/other-disk/padan' };

export const HELP = `Starts Padan: database, API and worker, on this machine.

  npm start [-- options]

  --port <number>   where the API listens              (default 3000, or PORT)
  --data <folder>   where everything is kept           (default .data, or PADAN_DATA)
  --backup <folder> keep a copy of everything there: no write is acknowledged before it is in both places
  --no-demo         leave the demo story out; it is told on the first start of a data folder only
  --logs            show the logs of API and worker here; they are always in <data>/logs
  --help            this text

Environment:
  DATABASE_URL      a PostgreSQL (14 or newer) of your own instead of the one in the data folder
  REDIS_URL         a Redis for the queue, with appendonly yes and maxmemory-policy noeviction
  PADAN_SECRET      signs sessions; made and kept in the data folder when not set

Ctrl-C stops everything; the next start goes on with the same data.`;

/** An option that cannot be used; the message says which, and what was probably meant. */
export class InvalidOption extends Error {}

/** Options from the command line, then from the environment, then the defaults. */
export function parseStartOptions(argv, env = {}) {
  const { tokens } = parseArgs({ args: argv, options: OPTIONS, strict: false, tokens: true });
  const given = {};
  for (const token of tokens) {
    if (token.kind === 'positional') throw unexpectedWord(token.value, env);
    if (token.kind === 'option') given[token.name] = readToken(token);
  }
  return {
    help: given.help === true,
    port: readPort(given.port ?? (env.PORT || '3000'), given.port === undefined ? 'PORT=' : '--port '),
    dataDir: path.resolve(given.data ?? (env.PADAN_DATA || '.data')),
    backupDir: given.backup === undefined ? undefined : path.resolve(given.backup),
    demo: given['no-demo'] !== true,
    showLogs: given.logs === true,
  };
}

function readToken({ name, rawName, value }) {
  if (!Object.hasOwn(OPTIONS, name)) {
    const meant = nearestOption(name);
    throw new InvalidOption(
      `There is no option ${rawName}.\n${meant ? `Maybe --${meant}? ` : ''}--help lists them all.`,
    );
  }
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined)
      throw new InvalidOption(`${rawName} takes no value, but got "${value}".\nMaybe just ${rawName}.`);
    return true;
  }
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new InvalidOption(`${rawName} needs a value.\nMaybe ${rawName} ${EXAMPLES[name]}.`);
  }
  return value;
}

function unexpectedWord(word, env) {
  // `npm start --port 3001` gives --port to npm itself, and only "3001" arrives here.
  const swallowed = ['port', 'data', 'backup'].find((name) => env[`npm_config_${name}`] !== undefined);
  return new InvalidOption(
    `"${word}" is not an option.\n` +
      (swallowed
        ? `Maybe npm kept --${swallowed} for itself; write: npm start -- --${swallowed} ${word}`
        : `Maybe: npm start -- --port ${/^\d+$/.test(word) ? word : '3001'}`),
  );
}

function readPort(text, source) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= HIGHEST_PORT) return port;
  throw new InvalidOption(
    `${source}${text} is not a port: a whole number from 1 to ${HIGHEST_PORT} is.\nMaybe --port 3001.`,
  );
}

/** The option with the fewest differing letters, if at most two. */
function nearestOption(name) {
  const ranked = Object.keys(OPTIONS)
    .map((option) => ({ option, distance: editDistance(name, option) }))
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0].distance <= 2 ? ranked[0].option : undefined;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
