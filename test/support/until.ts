import { sleep } from '../../apps/cli/src/database/processes.js';

/** Waits until it holds, and fails when it does not in time. */
export async function until(holds: () => boolean | Promise<boolean>, patience_ms = 20_000): Promise<void> {
  for (const until_ms = Date.now() + patience_ms; !(await holds()); await sleep(50))
    if (Date.now() > until_ms) throw new Error(`it did not come to hold within ${patience_ms} ms: ${holds.toString()}`);
}
