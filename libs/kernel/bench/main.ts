import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { SIZES } from './generate.js';
import { growthOf, tableOf } from './report.js';
import { runTask, type Measurement, type Task } from './task.js';

/**
 * npm run bench -- [--sizes S,M] [--variants flow,full] [--seed 1] [--time-limit 60] [--gap 0.005] [--threads 1]
 *                  [--peers lemon,highs | none] [--changes S,M,L] [--json bench.json]
 * Seeded scenarios; every measurement in a process of its own: processor and wall time, peak memory, objective, bound
 * and gap of the engine, what people do without a plan, HiGHS where it can finish, LEMON where it is installed. Limits
 * and the engine's stages are in processor time.
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
    json: { type: 'string' },
  },
});

/** Beyond these HiGHS does not finish, or the text of the model does not fit. */
const HIGHS_SIZES = { flow: ['S', 'M'], full: ['S'] };
const WARM_SIZES = new Set(['S', 'M']);

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
      };
      all.push({ ...task, what: 'engine' });
      if (WARM_SIZES.has(size)) all.push({ ...task, what: 'warm' });
      if (changed.includes(size)) all.push({ ...task, what: 'change' });
      if (variant === 'flow' && peers.includes('lemon')) all.push({ ...task, what: 'lemon' });
      if (peers.includes('highs') && HIGHS_SIZES[variant].includes(size)) all.push({ ...task, what: 'highs' });
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
const growth = Object.fromEntries(['flow', 'full'].map((variant) => [variant, growthOf(rows, variant)]));
for (const [variant, exponent] of Object.entries(growth)) {
  if (exponent !== undefined)
    console.log(`\nGrowth of processor time with pairs, ${variant}: exponent ${exponent.toFixed(2)}`);
}
if (values.json !== undefined) {
  const { json, ...settings } = values;
  writeFileSync(json, `${JSON.stringify({ machine, load, settings, growth, rows }, null, 1)}\n`);
}
