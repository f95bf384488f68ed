import os from 'node:os';
import { afterAll, afterEach } from 'vitest';
import { machineFacts } from './machine.js';
import { RUN_ID, SEED, SHARE } from './order.js';
import { keepPart } from './record.js';

export interface ProvedBySpecs {
  readonly number: number;
  /** In the first file of those that prove it together. */
  readonly promise?: string;
  readonly trial?: string;
}

/**
 * A promise that the ordinary specs of this file prove: in `npm run prove`, what they found is kept as of any other.
 * `counts` is asked at the end.
 */
export function proveBySpecs(
  { number, promise = '', trial = '' }: ProvedBySpecs,
  counts: () => Readonly<Record<string, number>> = () => ({}),
): void {
  if (SHARE === undefined) return;
  const begun = { at: new Date(), ms: performance.now(), load: os.loadavg()[0] };
  const failed: string[] = [];
  let specs = 0;
  afterEach(({ task }) => {
    specs += 1;
    if (task.result?.state === 'fail') failed.push(`${task.name}: ${task.result.errors?.[0]?.message.slice(0, 300)}`);
  });
  afterAll(async () => {
    await keepPart({
      number,
      promise,
      trial,
      stated: { specs },
      size: { specs },
      share: SHARE ?? 1,
      holds: failed.length === 0,
      breaches: failed,
      counts: { ...counts(), 'specs that fail': failed.length },
      figures: [],
      notes: [],
      seed: SEED,
      runId: RUN_ID,
      date: begun.at.toISOString(),
      elapsed_s: Math.round((performance.now() - begun.ms) / 1_000),
      load: [begun.load, os.loadavg()[0]],
      machine: await machineFacts(),
    });
  });
}
