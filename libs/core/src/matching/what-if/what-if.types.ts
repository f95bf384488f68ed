import type { AttributeConstraint } from '#core/catalogue';
import type { RationingPolicy } from '../policy.rules.js';
import type { RunLimits } from '../run-limits.js';

/** How a what-if's data differ from the day's. Everything is named by ids and codes that were seen to exist. */
export interface WhatIfChanges {
  readonly close: ClosedSources;
  readonly lines: readonly LineChange[];
  /** Fields of the policy that differ; the run's own policy holds the whole. */
  readonly policy: Partial<RationingPolicy> | null;
  readonly needs: readonly AddedNeed[];
}

/** Nothing new comes of these; what is agreed stays. */
export interface ClosedSources {
  readonly offerIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly facilityIds: readonly string[];
  readonly regencyCodes: readonly string[];
  readonly provinceCodes: readonly string[];
  /** Offers whose local content is below this, per cent: goods from abroad. */
  readonly localContentBelow: number | null;
}

/** A line's weekly capacity, and with it what its offers may give, over some weeks. */
export interface LineChange {
  readonly lineId: string;
  /** Mondays, both included; null: from the first, to the last week of the horizon. */
  readonly fromWeek: string | null;
  readonly toWeek: string | null;
  /** Times this. */
  readonly factor: number | null;
  /** And so much more (or less) a week, in line units. */
  readonly amount: number | null;
}

export interface AddedNeed {
  readonly id: string;
  readonly materialCode: string;
  /** Base units. */
  readonly quantity: number;
  readonly regencyCode: string;
  readonly lat: number;
  readonly lon: number;
  readonly landmass: string;
  /** Mondays. */
  readonly earliestWeek: string;
  readonly latestWeek: string;
  readonly priority: number;
  readonly constraints: Readonly<Record<string, AttributeConstraint>>;
  readonly maxUnitPrice: number | null;
  readonly minLevel: number;
}

/** What became of the needs a what-if added. */
export interface AddedNeedOutcome {
  readonly id: string;
  readonly materialCode: string;
  readonly regencyCode: string;
  readonly quantity: number;
  readonly filled: number;
}

export interface WhatIfOrder extends RunLimits {
  readonly title: string;
  /** The run it is held against; absent: the last finished one over the same families. */
  readonly baseRunId?: string;
  readonly close: ClosedSources;
  readonly lines: readonly LineChange[];
  readonly policy: Partial<RationingPolicy>;
  /** Constraints as they were stated, unchecked. */
  readonly needs: readonly (Omit<AddedNeed, 'id' | 'lat' | 'lon' | 'landmass' | 'constraints'> & {
    readonly constraints: Readonly<Record<string, unknown>>;
  })[];
}
