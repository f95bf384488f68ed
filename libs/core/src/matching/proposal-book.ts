import type { EntityManager } from 'typeorm';
import type { ProposalState } from '#contracts';
import type { Tx } from '#core/platform';

/** One week of a proposal, or of a draft of one. */
export interface BookWeek {
  /** Monday of the week in which capacity is used. */
  readonly week: string;
  /** Base units. */
  readonly quantity: number;
  readonly lineId: string | null;
  /** Line units. */
  readonly lineLoad: number;
}

/** A live or agreed proposal, as a run finds it. */
export interface StandingProposal {
  readonly id: string;
  readonly offerId: string;
  readonly requestLineId: string;
  readonly state: ProposalState;
  readonly unitPrice: number;
  readonly unitFreight: number;
  readonly weeks: readonly BookWeek[];
}

export interface PairKey {
  readonly offerId: string;
  readonly requestLineId: string;
}

/** One pair of a plan, to be shown to both parties. */
export interface ProposalDraft extends PairKey {
  readonly producerId: string;
  readonly manufacturerId: string;
  readonly materialCode: string;
  readonly unitPrice: number;
  readonly unitFreight: number;
  readonly weeks: readonly (BookWeek & { readonly arrivalWeek: string })[];
  readonly explanation: Record<string, unknown>;
  /** The need is filled wholly or not at all. */
  readonly allOrNothing: boolean;
  /** As the run saw them: what changed since is left out. */
  readonly offerVersion: number;
  readonly requestLineVersion: number;
  readonly level: number;
}

export type OvertakenReason =
  | 'organisation_suspended'
  | 'offer_changed'
  | 'unverified'
  | 'request_changed'
  | 'answered'
  | 'declined'
  | 'capacity';

export interface Overtaken extends PairKey {
  readonly materialCode: string;
  readonly reason: OvertakenReason;
}

export interface BookedRun {
  readonly created: number;
  /** Proposals the plan repeats as they stand: untouched, their expiry too. */
  readonly kept: number;
  readonly superseded: number;
  /** Pairs among both: proposed anew on other terms. */
  readonly replaced: number;
  /** What no longer fitted because the world had moved on since the snapshot. */
  readonly overtaken: readonly Overtaken[];
}

export interface BookOrder {
  readonly runId: string;
  readonly drafts: readonly ProposalDraft[];
  /** What the run found for the request lines it looked at. */
  readonly standing: readonly StandingProposal[];
  /** Ids among `standing` that the plan was free to replace. */
  readonly replaceable: ReadonlySet<string>;
}

/** What a run changed of everything that stands in its families: proposals and pairings. */
export interface RunChangeList {
  /** Pairings of which part will not come, where that is why it ran. */
  readonly failed: number;
  /** New pairs, backups among them. */
  readonly created: number;
  /** Pairs proposed anew on other terms. */
  readonly changed: number;
  /** Unanswered proposals that nothing took the place of. */
  readonly withdrawn: number;
  readonly untouched: number;
}

/** Where proposals are kept: provided by the room above, because matching knows nothing of how they are answered. */
export interface ProposalBook {
  /** Live and agreed proposals of these request lines, sorted by id. */
  standing(manager: EntityManager, requestLineIds: readonly string[]): Promise<StandingProposal[]>;
  /** Pairs one side has declined, or cancelled, since then; a line that stood still may serve again. */
  declinedSince(manager: EntityManager, since: Date): Promise<PairKey[]>;
  /** Writes a run's proposals with their holds inside its closing transaction. */
  record(tx: Tx, order: BookOrder): Promise<BookedRun>;
  /** After `record`, in the same transaction; both sides of every pairing that failed are told. */
  changes(tx: Tx, runId: string, booked: BookedRun, materialCodes: readonly string[]): Promise<RunChangeList>;
}

export const PROPOSAL_BOOK = Symbol('PROPOSAL_BOOK');
