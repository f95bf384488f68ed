import type { ClaimKind, ClaimState } from '#contracts';
import type { LabResult } from '#core/verification';
import type { Person } from '../cast.js';
import type { WorkingDaysAgo } from '../timeline.js';
import type { Firm } from './registry.js';

export type ReviewerKey = 'verifier1' | 'verifier2';

export interface RemarkPlan {
  /** Position among the claims of the case. */
  readonly claim: number;
  readonly pointer: string;
  readonly words: string;
}

export interface Return {
  readonly at: WorkingDaysAgo;
  readonly reviewer: ReviewerKey;
  readonly remarks: readonly RemarkPlan[];
}

/** How far a case has come. */
export type CaseOutcome =
  | { readonly is: 'draft' | 'submitted' }
  | { readonly is: 'in_review'; readonly reviewer: ReviewerKey }
  | { readonly is: 'decided'; readonly at: WorkingDaysAgo; readonly reviewer: ReviewerKey }
  | ({ readonly is: 'returned' } & Return);

export type EvidencePlan = 'file' | 'visit' | { readonly lab: Pick<LabResult, 'attribute' | 'value' | 'standard'> };

export interface ClaimPlan {
  readonly kind: ClaimKind;
  readonly facilityId: string | null;
  readonly materialCode?: string;
  readonly lineId?: string;
  readonly statement: Record<string, unknown>;
  readonly level: 1 | 2;
  readonly evidence: readonly EvidencePlan[];
  /** In a case in review one claim may already wait for the second signature. */
  readonly verdict?: 'verify' | 'await_second' | { readonly reject: string };
  readonly validUntil?: string;
  /** What became of it after it was verified. */
  readonly ended?: {
    readonly state: Extract<ClaimState, 'expired' | 'suspended' | 'revoked'>;
    readonly at: WorkingDaysAgo;
    readonly reason: string;
    readonly note?: string;
  };
}

export interface CasePlan {
  readonly firm: Firm;
  /** When it was last sent in; of a draft, when it was begun. */
  readonly submitted: WorkingDaysAgo;
  readonly outcome: CaseOutcome;
  /** An earlier round that was sent back. */
  readonly returnedBefore?: Return;
  readonly claims: readonly ClaimPlan[];
}

/** Something the trail tells: who did what, when. */
export interface Milestone {
  readonly ago: WorkingDaysAgo;
  readonly actor: Person;
  readonly action: string;
  readonly subjectType: 'case' | 'claim' | 'request';
  readonly subjectId: string;
  readonly reason: string | null;
  readonly details: Record<string, unknown>;
}
