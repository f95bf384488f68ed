// Compiles what has changed since the last time, and builds the portal anew when its sources have; a second or two when
// nothing has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './house.mjs';
import { withSetupLock } from './lock.mjs';

/** True when everything compiled. The compiler's words go to the error output. */
export function buildWhatIsStale() {
  return withSetupLock(() => {
    const compiler = path.join(root, 'node_modules', 'ts7', 'bin', 'tsc');
    const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
    const compiles = run(compiler, '-b', path.join(root, 'tsconfig.build.json'));
    // A house without the portal's sources serves the API alone.
    const portal = path.join(root, 'apps', 'portal', 'bin', 'build.mjs');
    return (!existsSync(portal) || run(portal, '--if-stale')) && compiles;
  });
}
