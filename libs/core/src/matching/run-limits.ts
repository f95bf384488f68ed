/** How long and how hard a run is solved, and over what. */
export interface RunLimits {
  /** None: all. */
  readonly families?: readonly string[];
  readonly timeLimitMs?: number;
  readonly gap?: number;
  readonly seed?: number;
}

export const RUN_BOUNDS = {
  timeLimitMs: { min: 1_000, max: 600_000, default: 60_000 },
  gap: { min: 0, max: 0.5, default: 0.005 },
  seed: { min: 0, max: 2_147_483_647, default: 1 },
  /** Runs that may wait at once. */
  waiting: 20,
} as const;
