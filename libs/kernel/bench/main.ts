import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { solve } from '../src/index.js';
import { generateScenario, SIZES } from './generate.js';

/**
 * npm run bench -- [--sizes S,M] [--seed 1] [--time-limit 60] [--gap 0.005]
 * Seeded scenarios, flow and full: time, memory, objective, bound and gap, beside what people do without a plan.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'S,M' },
    seed: { type: 'string', default: '1' },
    'time-limit': { type: 'string', default: '60' },
    gap: { type: 'string', default: '0.005' },
  },
});

const COLUMNS = [
  'size',
  'variant',
  'pairs',
  'total ms',
  'build',
  'solve',
  'improve',
  'explain',
  'MB',
  'gap %',
  'first come %',
  'priority %',
  'status',
];

function isSize(name: string): name is keyof typeof SIZES {
  return Object.hasOwn(SIZES, name);
}

function measure(size: keyof typeof SIZES, variant: 'flow' | 'full'): (string | number)[] {
  const scenario = generateScenario({ ...SIZES[size], seed: Number(values.seed), variant });
  const plan = solve(scenario, {
    now: () => performance.now(),
    timeLimitMs: Number(values['time-limit']) * 1000,
    gap: Number(values.gap),
    baselines: true,
    explain: true,
    memoryMB: () => process.memoryUsage.rss() / 1e6,
  });
  const { ms } = plan.stats;
  const ofBound = (objective: number): string => ((objective / plan.bound) * 100).toFixed(1);
  return [
    size,
    variant,
    plan.stats.pairs,
    ms.build + ms.solve + ms.improve + ms.explain,
    ms.build,
    ms.solve,
    ms.improve,
    ms.explain,
    plan.stats.peakMemoryMB,
    (plan.gap * 100).toFixed(3),
    ofBound(plan.baselines!.firstComeFirstServed.objective),
    ofBound(plan.baselines!.priorityGreedy.objective),
    plan.status,
  ];
}

function print(row: (string | number)[]): void {
  console.log(row.map((cell, i) => String(cell).padStart(Math.max(9, COLUMNS[i].length))).join('  '));
}

const sizes = values.sizes.split(',');
const unknown = sizes.filter((size) => !isSize(size));
if (unknown.length > 0) {
  console.error(`No size ${unknown.join(', ')}. Sizes: ${Object.keys(SIZES).join(', ')}.`);
  process.exitCode = 1;
} else {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}, seed ${values.seed}`,
  );
  print(COLUMNS);
  for (const size of sizes.filter(isSize))
    for (const variant of ['flow', 'full'] as const) print(measure(size, variant));
}
