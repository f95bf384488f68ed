import type { INestApplicationContext } from '@nestjs/common';
import type { Budget } from '../plan-judge.js';

/**
 * What one statement may take, by the kind of work it is part of. A first page of 25 rows with what hangs on each is
 * some hundred blocks; the whole of a table of the crowd is some thousands.
 */
export const BUDGETS = {
  /** One page of a list. */
  page: { cost: 4_000, blocks: 2_500, sorted: 3_000 },
  /** One page by conditions that no one index can hold: those of two tables, or rare together. */
  search: { cost: 8_000, blocks: 20_000, sorted: 3_000 },
  /** One record with all that belongs to it, or one change of it. */
  record: { cost: 4_000, blocks: 2_500, sorted: 3_000 },
  /** One batch of a job. */
  batch: { cost: 10_000, blocks: 5_000, sorted: 5_000 },
  /** Everything of one material, of one family or of the giant: a figure, a run, a suspension. */
  survey: { cost: 60_000, blocks: 400_000, sorted: 100_000 },
} as const satisfies Record<string, Budget>;

/** Why a search for one or two letters reads on and on. */
export const SHORT = 'what is shorter than three letters stands in no trigram index';

export type Work = (house: INestApplicationContext) => Promise<unknown>;

export interface Scene {
  /** `Class.method`, or the function's name. */
  readonly method: string;
  /** What is asked of it. */
  readonly how: string;
  readonly budget: keyof typeof BUDGETS;
  readonly work: Work;
  /** Large tables that it may read from end to end, each with the reason. */
  readonly wholes: Readonly<Record<string, string>>;
}

/** Scenes of one method, by what is asked of it. */
export const scenes = (
  method: string,
  budget: Scene['budget'],
  asked: Readonly<Record<string, Work>>,
  wholes: Scene['wholes'] = {},
): Scene[] => Object.entries(asked).map(([how, work]) => ({ method, how, budget, work, wholes }));
