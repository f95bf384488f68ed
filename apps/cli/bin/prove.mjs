// npm run prove [-- options]: every promise at its stated size (test/prove); docs/PROMISES.md is written as it goes.
import { parseArgs } from 'node:util';
import { buildWhatIsStale } from './build.mjs';
import { fail } from './house.mjs';
import { prepareHouse } from './prepare.mjs';
import { runVitest } from './vitest.mjs';

const HELP = `Puts every promise to the test at its stated size, which takes hours, and writes docs/PROMISES.md.

  npm run prove [-- options]

  --only <numbers>  these promises, as 1,4
  --seed <number>   the dice; printed when not given
  --share <number>  of every stated size, as 0.1`;

const OPTIONS = {
  only: { type: 'string' },
  seed: { type: 'string' },
  share: { type: 'string', default: '1' },
  help: { type: 'boolean', short: 'h' },
};
const WRONG_USAGE = 2;
const LAST_PROMISE = 17;
/** Promises that have specs of their own beside, or instead of, a file in test/prove. */
const SPECS_OF = {
  9: ['test/fuzz/contract.db.spec.ts', 'test/fuzz/corpus.db.spec.ts'],
  10: ['test/e2e/authorisation.db.spec.ts', 'test/prove/10-'],
  11: ['test/fuzz/files.db.spec.ts', 'libs/core/src/sheets/read/hostile.spec.ts'],
};

function readOptions() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    const share = Number(values.share);
    if (!(share > 0 && share <= 1))
      throw new Error(`--share ${String(values.share)} is not a number above 0, at most 1`);
    if (values.only && !/^\d+(,\d+)*$/.test(values.only))
      throw new Error(`--only ${String(values.only)} is not like 1,4`);
    if (values.seed && !/^\d{1,9}$/.test(values.seed))
      throw new Error(`--seed ${String(values.seed)} is not a whole number`);
    return values;
  } catch (error) {
    return fail(error.message, HELP, WRONG_USAGE);
  }
}

const { only, seed, share, help } = readOptions();
if (help) {
  console.log(HELP);
} else {
  await prepareHouse();
  if (!(await buildWhatIsStale())) fail('The TypeScript does not compile; the compiler says why, above.');
  const numbers = only?.split(',') ?? Array.from({ length: LAST_PROMISE }, (_, i) => String(i + 1));
  const files = numbers.flatMap((number) => SPECS_OF[number] ?? [`test/prove/${number.padStart(2, '0')}-`]);
  const env = {
    ...process.env,
    PROVE_SHARE: share,
    PROVE_RUN: new Date().toISOString(),
    ...(seed ? { PROVE_SEED: seed } : {}),
  };
  const { passed, failed } = await runVitest([...files, '--maxWorkers=1', '--no-file-parallelism'], env);
  console.log(`\n${passed} proofs hold, ${failed} do not`);
  process.exitCode = failed > 0 ? 1 : 0;
}
