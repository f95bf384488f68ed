import type { ProofRecord } from './proof-record.js';

const HEAD = `# What never breaks, as measured

    npm run prove                        # every promise at its stated size: hours
    npm run prove -- --only 1,4 --seed 7 # some of them, with dice of one's own
    npm run prove -- --share 0.1         # a tenth of every size

Each promise has one test in \`test/prove\`. \`npm test\` runs a sample of each in seconds; the figures below come from
\`npm run prove\`, which writes this page and [promises.json](promises.json). The faults are real: \`kill -9\`, SIGSTOP, a
PostgreSQL that dies, two API processes, four workers. A seed repeats the same dice, not the same instant of a kill.
`;

/** docs/PROMISES.md. */
export function describeProofs(proofs: readonly ProofRecord[]): string {
  const rows = proofs.map(
    (proof) =>
      `| ${proof.number} | ${proof.promise} | ${proof.holds ? 'holds' : '**broken**'} | ${sizeOf(proof)} | ${zeros(proof)} | ${judged(proof)} |`,
  );
  const table = ['| # | promise | | size | broken | figures |', '|--:|---|---|---|---|---|', ...rows].join('\n');
  return `${[HEAD, table, ...proofs.map(describe)].join('\n\n')}\n`;
}

function describe(proof: ProofRecord): string {
  const { machine, load } = proof;
  const lines = [
    `## ${proof.number}. ${proof.promise}`,
    proof.trial,
    bullets([
      `size: ${sizeOf(proof)}`,
      `counted: ${pairs(proof.counts)}`,
      ...proof.figures.map(
        ({ name, value, unit, most }) =>
          `${name}: ${numberOf(value)} ${unit}${most === undefined ? '' : ` (at most ${numberOf(most)})`}`,
      ),
      ...proof.notes,
      ...proof.breaches.map((breach) => `**broken:** ${breach.replaceAll(/\s+/g, ' ')}`),
      `${proof.date.slice(0, 16).replace('T', ' ')} UTC, seed ${proof.seed}, ${numberOf(proof.elapsed_s)} s; ${machine.processor}, ` +
        `${machine.memory_GiB} GiB, ${machine.system}, Node ${machine.node}, PostgreSQL ${machine.postgres}` +
        `${machine.redis ? `, Redis ${machine.redis}` : ''}, load ${load.map((value) => value.toFixed(1)).join(' → ')}`,
    ]),
  ];
  return lines.join('\n\n');
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** "200 rounds, 50 of 200 parallel": where less was run than is stated, both numbers. */
const sizeOf = ({ size, stated }: ProofRecord): string =>
  Object.entries(size)
    .map(([name, n]) =>
      n === stated[name] ? `${numberOf(n)} ${name}` : `${numberOf(n)} of ${numberOf(stated[name])} ${name}`,
    )
    .join(', ');

const zeros = ({ counts }: ProofRecord): string =>
  Object.entries(counts)
    .filter(([, n]) => n === 0)
    .map(([name]) => `${name} 0`)
    .join('; ');

const judged = ({ figures }: ProofRecord): string =>
  figures.map(({ name, value, unit }) => `${name} ${numberOf(value)} ${unit}`).join('; ');

const pairs = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, n]) => `${name} ${numberOf(n)}`)
    .join(', ');

const numberOf = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en') : String(Number(value.toPrecision(3)));
