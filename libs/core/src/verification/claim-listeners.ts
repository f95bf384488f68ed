import type { ClaimKind, WithdrawReason } from '#contracts';
import type { Tx } from '../platform/transactions.js';

/** What a claim was about: enough to find what rests on it. */
export interface ClaimSubject {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: ClaimKind;
  readonly facilityId: string | null;
  readonly materialCode: string | null;
  readonly lineId: string | null;
}

export type ClaimEndReason = Extract<WithdrawReason, 'claim_expired' | 'claim_suspended' | 'claim_revoked'>;

/** Told inside the transaction that ends claims, after they are ended: what it throws undoes the ending. */
export interface ClaimEndedListener {
  claimsEnded(tx: Tx, claims: readonly ClaimSubject[], reason: ClaimEndReason): Promise<void>;
}

/** Provided by a room above, from a global module: one ClaimEndedListener, or a list of them. */
export const CLAIM_ENDED = Symbol('CLAIM_ENDED');
