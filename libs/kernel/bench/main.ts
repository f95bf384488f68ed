import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { SIZES } from './generate.js';
import { growthOf, tableOf } from './report.js';
import { FLOW_ALONE, runTask, type Measurement, type Task } from './task.js';

/**
 * npm run bench -- [--sizes S,M] [--variants flow,full] [--seed 1] [--time-limit 60] [--gap 0.005] [--threads 1]
 *                  [--peers lemon,highs | none] [--changes S,M,L | none] [--only flow,lemon] [--box 600] [--json bench.json]
 * Seeded scenarios; every measurement in a process of its own: processor and wall time, peak memory, objective, bound
 * and gap of the engine, what people do without a plan, HiGHS where it can finish, LEMON where it is installed. Limits
 * and the engine's stages are in processor time. No measurement takes longer than its box, seconds of wall time; `--only`
 * leaves the others out. All sizes: --sizes S,M,L,XL --box 7200.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'S,M' },
    variants: { type: 'string', default: 'flow,full' },
    seed: { type: 'string', default: '1' },
    'time-limit': { type: 'string', default: '60' },
    gap: { type: 'string', default: '0.005' },
    threads: { type: 'string', default: '1' },
    peers: { type: 'string', default: 'lemon,highs' },
    changes: { type: 'string' },
    only: { type: 'string' },
    box: { type: 'string', default: '600' },
    json: { type: 'string' },
  },
});

/** Beyond these HiGHS does not finish, or the text of the model does not fit. */
const HIGHS_SIZES = { flow: ['S', 'M'], full: ['S'] };
const WARM_SIZES = new Set(['S', 'M']);
/** All arcs of XL do not fit in memory. */
const LEMON_SIZES = new Set(['S', 'M', 'L']);
const KINDS = ['engine', 'warm', 'change', 'flow', 'warm flow', 'lemon', 'lemon by parts', 'highs'] as const;

function listOf<T extends string>(text: string, known: readonly T[], what: string): T[] {
  const wanted = text === 'none' ? [] : text.split(',');
  const unknown = wanted.filter((name) => !known.some((one) => one === name));
  if (unknown.length > 0) {
    console.error(`No ${what} ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    process.exit(1);
  }
  return wanted as T[];
}

function tasks(): Task[] {
  const names = Object.keys(SIZES) as (keyof typeof SIZES)[];
  const sizes = listOf(values.sizes, names, 'size');
  const changed = values.changes === undefined ? sizes : listOf(values.changes, names, 'size');
  const peers = listOf(values.peers, ['lemon', 'highs'] as const, 'peer');
  const kinds = values.only === undefined ? KINDS : listOf(values.only, KINDS, 'measurement');
  const all: Task[] = [];
  for (const variant of listOf(values.variants, ['flow', 'full'] as const, 'variant')) {
    for (const size of sizes) {
      const task = {
        size,
        variant,
        seed: Number(values.seed),
        gap: Number(values.gap),
        timeLimitMs: Number(values['time-limit']) * 1000,
        threads: Number(values.threads),
        boxMs: Number(values.box) * 1000,
      };
      const isFlow = variant === 'flow';
      const isSmall = WARM_SIZES.has(size);
      const withLemon = isFlow && peers.includes('lemon') && LEMON_SIZES.has(size);
      const wanted: Record<Task['what'], boolean> = {
        engine: true,
        warm: isSmall,
        change: changed.includes(size),
        flow: isFlow,
        'warm flow': isFlow && isSmall,
        lemon: withLemon,
        'lemon by parts': withLemon,
        highs: peers.includes('highs') && HIGHS_SIZES[variant].includes(size),
      };
      for (const what of KINDS) if (wanted[what] && kinds.includes(what)) all.push({ ...task, what });
    }
  }
  return all;
}

const machine = `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`;
const loadBefore = loadavg()[0];
const rows: Measurement[] = [];
for (const task of tasks()) {
  process.stderr.write(`${task.size} ${task.variant} ${task.what} …\n`);
  rows.push(...(await runTask(task)));
}
const load = [loadBefore, loadavg()[0]].map((value) => value.toFixed(1));
console.log(
  `${machine}; load ${load.join(' → ')}; seed ${values.seed}, gap ${values.gap}, limit ${values['time-limit']} s\n`,
);
console.log(tableOf(rows));
const growth = Object.fromEntries(
  [FLOW_ALONE, 'padan'].flatMap((solver) =>
    ['flow', 'full'].map((variant) => [`${solver}, ${variant}`, growthOf(rows, variant, solver)]),
  ),
);
for (const [what, exponent] of Object.entries(growth)) {
  if (exponent !== undefined)
    console.log(`\nGrowth of processor time with pairs, ${what}: exponent ${exponent.toFixed(2)}`);
}
if (values.json !== undefined) {
  const { json, ...settings } = values;
  writeFileSync(json, `${JSON.stringify({ machine, load, settings, growth, rows }, null, 1)}\n`);
}
