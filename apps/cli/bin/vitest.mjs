// Runs Vitest once, and takes it down with the command that asked for it.
import { fork } from 'node:child_process';
import path from 'node:path';
import { root } from './house.mjs';
import { watchParents } from './parents.mjs';

/** `vitest` alone would watch; a run that was cut short or broke before any test counts as one failure. */
export async function runVitest(args, env = process.env) {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const run = fork(vitest, ['run', ...args], { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
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
