import type { OneMore, PriceOfFairness, WhyNot } from '#kernel';

/** What is read from a plan once it stands: none of it changes the plan, so a replay does without. */
export interface RunStudy {
  /** Of offers that may be matched and have something idle. */
  readonly whyNot: readonly WhyNot[];
  readonly oneMore: readonly OneMore[];
  /** Null: the run is too large to be solved once more, or time was short. */
  readonly priceOfFairness: PriceOfFairness | null;
}

/** Of a run that nobody studied. */
export const NO_STUDY: RunStudy = { whyNot: [], oneMore: [], priceOfFairness: null };

/** Of a run that went on from the one before. */
export interface ResumeFigures {
  /** Requests that were other than before, and those thought over in all. */
  readonly changed: number;
  readonly considered: number;
}
