import type { MinistryRole } from '#contracts';
import type { Actor } from '../platform/context.js';
import type { Tx } from '../platform/transactions.js';
import { HASH_COST, type HashCost } from './password-hash.js';

/** The opened log-in library of this process. */
export const LOG_IN = Symbol('LOG_IN');

/** Who belongs to which organisation: known to a higher room, which provides this in a global module. */
export const MEMBERSHIP_SOURCE = Symbol('MEMBERSHIP_SOURCE');

export interface MembershipSource {
  membershipsOf(userId: string): Promise<Actor['memberships']>;
}

/** What was done to the safety of an account; `role_…` names the role of the ministry. */
export type AccountChange =
  | 'password_reset'
  | 'password_changed'
  | 'totp_enabled'
  | 'totp_disabled'
  | 'totp_reset'
  | `role_given_${MinistryRole}`
  | `role_taken_${MinistryRole}`;

/** A higher room that tells the person; called inside the transaction that makes it true. */
export interface AccountChangedListener {
  accountChanged(tx: Tx, userId: string, change: AccountChange): Promise<void>;
}

export const ACCOUNT_CHANGED = Symbol('ACCOUNT_CHANGED');

export const IDENTITY_TUNING = Symbol('IDENTITY_TUNING');

export interface IdentityTuning {
  readonly hashCost: HashCost;
  /** Answers that must not tell whether an account exists take at least this long. */
  readonly evenAnswer_ms: number;
}

export const DEFAULT_TUNING: IdentityTuning = { hashCost: HASH_COST, evenAnswer_ms: 300 };
