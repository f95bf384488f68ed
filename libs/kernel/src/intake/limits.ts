/** What one scenario may hold. Beyond it the scenario is refused: memory and time are only stated below these. */
export const LIMITS = {
  weeks: 104,
  materials: 20_000,
  lines: 200_000,
  offers: 200_000,
  requests: 200_000,
  links: 20_000_000,
  exclusions: 2_000_000,
  commitments: 2_000_000,
  tranches: 10,
  tiers: 20,
  attributes: 100,
  certificates: 100,
  optionsPerConstraint: 200,
  /** Weeks beyond the horizon an arrival window may name. */
  latestWeek: 520,
} as const;
