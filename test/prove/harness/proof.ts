import os from 'node:os';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { Arena, type Size } from './arena.js';
import { machineFacts } from './machine.js';
import { chosenSize, RUN_ID, SEED, SHARE } from './order.js';
import { keepProof } from './record.js';

const SAMPLE_PATIENCE_MS = 300_000;
const WHOLE_PATIENCE_MS = 8 * 3_600_000;

export interface Claimed<S extends Size> {
  /** As the list of promises numbers them. */
  readonly number: number;
  readonly promise: string;
  /** What is done to break it. */
  readonly trial: string;
  /** The size at which the promise is to be proved. */
  readonly stated: S;
  /** What `npm test` can afford. */
  readonly sample: S;
}

/**
 * One promise and its test, written once: a sample of it in `npm test`, all of it in `npm run prove`, which also keeps
 * what was found in docs/promises.json.
 */
export function prove<S extends Size>(claimed: Claimed<S>, trial: (arena: Arena<S>) => Promise<void>): void {
  const { size, isWhole } = chosenSize(claimed.stated, claimed.sample);
  it(
    `${claimed.number}. ${claimed.promise}`,
    { timeout: isWhole ? WHOLE_PATIENCE_MS : SAMPLE_PATIENCE_MS },
    async () => {
      const arena = new Arena(size, SEED + claimed.number, isWhole);
      const begun = { at: new Date(), ms: performance.now(), load: os.loadavg()[0] };
      let fault: string | undefined;
      try {
        await trial(arena);
      } catch (error) {
        fault = inspect(error);
      }
      const elapsed_s = (performance.now() - begun.ms) / 1_000;
      const counts = Object.fromEntries(arena.counts);
      console.log(
        `promise ${claimed.number}, PROVE_SEED=${SEED}: ${JSON.stringify(counts)} ${arena.figures
          .map(({ name, value, unit }) => `${name} ${value} ${unit}`)
          .join(', ')} (${elapsed_s.toFixed(0)} s)`,
      );
      if (isWhole)
        await keepProof({
          number: claimed.number,
          promise: claimed.promise,
          trial: claimed.trial,
          stated: claimed.stated,
          size,
          share: SHARE ?? 1,
          holds: fault === undefined && arena.breaches.length === 0,
          breaches: fault === undefined ? arena.breaches : [...arena.breaches, fault.slice(0, 500)],
          counts,
          figures: arena.figures,
          notes: arena.notes,
          seed: SEED,
          runId: RUN_ID,
          date: begun.at.toISOString(),
          elapsed_s: Math.round(elapsed_s),
          load: [begun.load, os.loadavg()[0]],
          machine: await machineFacts(),
        });
      expect(fault).toBeUndefined();
      expect(arena.breaches).toEqual([]);
    },
  );
}
