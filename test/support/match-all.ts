import { vi } from 'vitest';
import type { PortalHouse } from './browser.js';

const WAIT_MS = 90_000;

/** The planner starts a run over everything that is open, and it ends. */
export async function matchAll(house: PortalHouse): Promise<void> {
  const planner = await house.signedIn('planner');
  const { request } = planner.page;
  const started = await request.post('/api/v1/runs', { data: {}, headers: { 'idempotency-key': crypto.randomUUID() } });
  if (!started.ok()) throw new Error(`the run did not start: ${await started.text()}`);
  const { id } = (await started.json()) as { id: string };
  await vi.waitUntil(
    async () => {
      const { state, error } = (await (await request.get(`/api/v1/runs/${id}`)).json()) as {
        state: string;
        error: string | null;
      };
      if (state === 'failed' || state === 'cancelled') throw new Error(`the run ${state}: ${error}`);
      return state === 'finished';
    },
    { timeout: WAIT_MS, interval: 500 },
  );
  await planner.close();
}
