// npm test [-- <paths and Vitest options>]: sets everything up, runs the tests, ends with `N passed, N failed`.
import { fork } from 'node:child_process';
import path from 'node:path';
import { buildWhatIsStale } from './build.mjs';
import { root } from './house.mjs';
import { watchParents } from './parents.mjs';
import { prepareHouse } from './prepare.mjs';

/** `vitest` alone would watch; a run that was cut short or broke before any test counts as one failure. */
async function runVitest(args) {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const run = fork(vitest, ['run', ...args], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  process.on('SIGINT', () => {}); // the terminal has sent it to Vitest too
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
  watchParents(() => run.kill('SIGTERM'));
  let counts = { passed: 0, failed: 0, skipped: 0 };
  run.on('message', (message) => {
    counts = message;
  });
  const exitCode = await new Promise((resolve) => {
    run.on('exit', (code) => resolve(code ?? 1));
  });
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

await prepareHouse();
// Tests of whole processes run what is compiled. The others can still tell something when it does not compile.
const compiles = await buildWhatIsStale();
const { passed, failed, skipped } = await runVitest(process.argv.slice(2));
const failures = failed + (compiles ? 0 : 1);
if (!compiles) console.log('\nThe TypeScript does not compile (see the beginning): this counts as one failure.');
console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failures > 0 ? 1 : 0;
