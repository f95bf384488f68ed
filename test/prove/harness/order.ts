import { randomInt } from 'node:crypto';
import type { Size } from './arena.js';

// What `npm run prove` asks for arrives in the environment; without it, a sample is run.

const SEEDS = 1_000_000;

export const SEED = Number(process.env.PROVE_SEED ?? randomInt(SEEDS));

/** Of the stated size; undefined: the sample. */
export const SHARE = process.env.PROVE_SHARE === undefined ? undefined : Number(process.env.PROVE_SHARE);

/** The size to run at, and whether it is the stated one. */
export function chosenSize<S extends Size>(stated: S, sample: S): { size: S; isWhole: boolean } {
  if (SHARE === undefined) return { size: sample, isWhole: false };
  const shrunk = Object.entries(stated).map(([name, n]) => [name, Math.max(sample[name], Math.ceil(n * SHARE))]);
  return { size: Object.fromEntries(shrunk) as S, isWhole: true };
}

/** What one command asked for belongs together. */
export const RUN_ID = process.env.PROVE_RUN ?? 'by hand';
