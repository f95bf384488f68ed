import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from './problem.js';

const POLL_MS = 100;
const PATIENCE_MS = 60_000;

/** Waits until the API says that it can serve: it listens, and reaches its database and queue. */
export async function waitUntilReady(baseUrl: string, stop: AbortSignal): Promise<void> {
  const deadline_ms = Date.now() + PATIENCE_MS;
  let last = 'no answer';
  while (!stop.aborted && Date.now() < deadline_ms) {
    try {
      const response = await fetch(`${baseUrl}/readyz`, { signal: AbortSignal.timeout(2_000) });
      const text = await response.text();
      if (response.ok) return;
      last = `HTTP ${response.status} ${text.slice(0, 200)}`;
    } catch {
      // Not listening yet.
    }
    await sleep(POLL_MS);
  }
  if (stop.aborted) return;
  throw new StartProblem(
    `The API was not ready after ${PATIENCE_MS / 1000} s (${baseUrl}/readyz: ${last}).`,
    'Maybe its log, in the folder "logs" of the data folder, says why.',
  );
}
