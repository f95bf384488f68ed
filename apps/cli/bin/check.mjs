// npm run check: everything that can be said about the code without running its tests. All steps run, each is timed.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './house.mjs';
import { checkLockFile } from './lock-holes.mjs';
import { prepareHouse } from './prepare.mjs';

const inModules = (...parts) => path.join(root, 'node_modules', ...parts);

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { ok: status === 0, output: stdout + stderr };
}

const padan = (...args) => run(path.join(root, 'apps/cli/bin/run.mjs'), ...args);
const compile = (...args) => run(inModules('ts7/bin/tsc'), ...args);
const cruise = () =>
  run(
    inModules('dependency-cruiser/bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    'apps',
    'libs',
    'test',
  );

const STEPS = [
  { name: 'lint', step: () => run(inModules('oxlint/bin/oxlint'), '--deny-warnings') },
  { name: 'format', step: () => run(inModules('oxfmt/bin/oxfmt'), '--check') },
  { name: 'types', step: () => compile('-p', 'tsconfig.json') },
  { name: 'types of the portal', step: () => compile('-p', 'apps/portal/tsconfig.json') },
  { name: 'imports and cycles', step: cruise },
  { name: 'dead code and unused packages', step: () => run(inModules('knip/bin/knip.js'), '--no-progress') },
  { name: 'lock file', step: checkLockFile },
  { name: 'build', step: () => compile('-b', 'tsconfig.build.json') },
  { name: 'drift of the schema', step: () => padan('drift', '--schema') },
  { name: 'drift of the API description', step: () => padan('drift', '--openapi') },
  { name: 'drift of the portal client', step: () => run('apps/portal/bin/client-types.mjs') },
  { name: 'build of the portal', step: () => run('apps/portal/bin/build.mjs', '--if-stale') },
  { name: 'first load of the portal', step: () => run('apps/portal/bin/budget.mjs') },
];

await prepareHouse();
const failed = [];
for (const { name, step } of STEPS) {
  const started_ms = performance.now();
  const { ok, output } = step();
  const elapsed_ms = Math.round(performance.now() - started_ms);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${String(elapsed_ms).padStart(6)} ms  ${name}`);
  if (ok) continue;
  failed.push(name);
  console.log(output.trimEnd().replaceAll(/^/gm, '    '));
}
console.log(failed.length === 0 ? `\nAll ${STEPS.length} checks passed.` : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
