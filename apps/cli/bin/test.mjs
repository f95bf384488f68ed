// npm test [-- <paths and Vitest options>]: sets everything up, runs the tests, ends with `N passed, N failed`.
import { buildWhatIsStale } from './build.mjs';
import { prepareHouse } from './prepare.mjs';
import { runVitest } from './vitest.mjs';

await prepareHouse();
// Tests of whole processes run what is compiled. The others can still tell something when it does not compile.
const compiles = await buildWhatIsStale();
const { passed, failed, skipped } = await runVitest(process.argv.slice(2));
const failures = failed + (compiles ? 0 : 1);
if (!compiles) console.log('\nThe TypeScript does not compile (see the beginning): this counts as one failure.');
console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failures > 0 ? 1 : 0;
