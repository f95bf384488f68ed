import type { ExplanationTerm, RunnerUp, UnmetReason } from '#contracts';

/** Whether a run gives the same plan again. Which pairs differ is not kept: they name other firms. */
export interface AppealReplay {
  readonly isEqual: boolean;
  readonly storedHash: string | null;
  readonly replayedHash: string;
  /** By its time limit or a planner: such a run cannot be expected to be cut at the same place again. */
  readonly wasCutShort: boolean;
}

/** What the run planned of this need or offer with one counterpart, who is not named. */
export interface AppealPair {
  readonly quantity: number;
  readonly value: readonly ExplanationTerm[];
  readonly runnerUp: Pick<RunnerUp, 'delta' | 'because'> | null;
}

/** Of a need: how much stayed unmet, what bound, and the smallest change that would have filled more. */
export interface NeedRecord {
  readonly asked: number;
  readonly unmet: number;
  readonly reasons: readonly UnmetReason[];
  readonly relaxation: Record<string, unknown> | null;
}

/** Of an offer: how much stayed idle, and what keeps the nearest request away; whose it is, is not kept. */
export interface OfferRecord {
  readonly planned: number;
  readonly idle: number;
  readonly term: string | null;
  readonly detail: Record<string, unknown> | null;
  readonly terms: Readonly<Record<string, number>>;
  readonly nearest: {
    readonly quantity: number;
    readonly unit: string;
    readonly priority: number;
    readonly provinceName: string | null;
  } | null;
}

export interface SeenEvidence {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly sha256: string | null;
  /** As it is stored now: false when the bytes are others or gone. */
  readonly isSame: boolean;
}

/** What lay before the verifier, from the audit trail. */
export interface DecisionRecord {
  /** Entries of the trail. */
  readonly entries: readonly number[];
  readonly statement: Record<string, unknown>;
  readonly statementIsSame: boolean;
  readonly evidence: readonly SeenEvidence[];
  /** For the ministry: what was ticked. */
  readonly checks: readonly { readonly item: string; readonly satisfied: boolean; readonly note: string | null }[];
}

export interface AppealRecord {
  readonly preparedAt: string;
  /** Why it could not be made; null otherwise. */
  readonly fault: string | null;
  readonly replay: AppealReplay | null;
  readonly pairs: readonly AppealPair[];
  readonly need: NeedRecord | null;
  readonly offer: OfferRecord | null;
  readonly decision: DecisionRecord | null;
}

/** The review or the run that an appeal led to. */
export interface AppealEffect {
  readonly claimId?: string;
  readonly caseId?: string;
  readonly runId?: string;
}
