import type { Scenario } from '#contracts';
import type { AttributeConstraint } from '#core/catalogue';
import type { PriceTier } from '#core/supply';
import type { PairKey, StandingProposal } from '../proposal-book.js';

/** What a snapshot reads: one row each, as plain numbers and texts. Weeks are Mondays. */
export interface SnapshotRows {
  readonly materials: readonly MaterialRow[];
  readonly offers: readonly OfferRow[];
  readonly offerWeeks: readonly OfferWeekRow[];
  readonly lineWeeks: readonly LineWeekRow[];
  readonly needs: readonly NeedRow[];
  readonly standing: readonly StandingProposal[];
  readonly declined: readonly PairKey[];
}

export interface MaterialRow {
  readonly code: string;
  readonly chargeableKgPerUnit: number;
  readonly family: string;
}

export interface PlaceRow {
  readonly lat: number;
  readonly lon: number;
  readonly landmass: string;
}

export interface OfferRow extends PlaceRow {
  readonly id: string;
  readonly producerId: string;
  readonly facilityId: string;
  readonly regencyCode: string;
  readonly provinceCode: string;
  readonly materialCode: string;
  readonly lineId: string | null;
  readonly load: number;
  readonly attributes: Record<string, number | string | boolean>;
  readonly unitPrice: number;
  readonly tiers: readonly PriceTier[];
  readonly moq: number;
  readonly multiple: number;
  readonly leadWeeks: number;
  readonly localContent: number;
  readonly version: number;
  readonly small: boolean;
  /** Nobody has confirmed it for four weeks. */
  readonly stale: boolean;
  /** 0: nothing new may come of it, it is there for what is agreed or answered. */
  readonly level: number;
  readonly certificates: readonly string[];
  /** Line units; null: from stock. */
  readonly verifiedPerWeek: number | null;
}

export interface OfferWeekRow {
  readonly offerId: string;
  readonly week: string;
  readonly available: number;
  readonly committed: number;
  readonly held: number;
}

export interface LineWeekRow {
  readonly lineId: string;
  readonly week: string;
  readonly effective: number;
  readonly committed: number;
  readonly held: number;
}

export interface NeedRow extends PlaceRow {
  readonly id: string;
  /** Of the destination; empty: a need that a what-if added. */
  readonly provinceCode: string;
  readonly manufacturerId: string;
  readonly materialCode: string;
  readonly constraints: Record<string, AttributeConstraint>;
  readonly quantity: number;
  readonly earliestWeek: string;
  readonly latestWeek: string;
  readonly maxUnitPrice: number | null;
  readonly priority: number;
  readonly maxSuppliers: number | null;
  readonly minPerSupplier: number;
  readonly maxShare: number;
  readonly allOrNothing: boolean;
  readonly certificates: readonly string[];
  readonly minLevel: number;
  readonly minLocalContent: number;
  readonly version: number;
}

/** The scenario of a run, and what its plan needs to become proposals again. */
export interface Snapshot {
  readonly scenario: Scenario;
  /** Monday of week 0. */
  readonly monday: string;
  readonly offers: ReadonlyMap<string, OfferRow>;
  readonly needs: ReadonlyMap<string, NeedRow>;
  readonly standing: readonly StandingProposal[];
  readonly replaceable: ReadonlySet<string>;
  readonly materialCodes: readonly string[];
}
