import type { Actor } from '../platform/context.js';
import { HASH_COST, type HashCost } from './password-hash.js';

/** The opened log-in library of this process. */
export const LOG_IN = Symbol('LOG_IN');

/** Who belongs to which organisation: known to a higher room, which provides this in a global module. */
export const MEMBERSHIP_SOURCE = Symbol('MEMBERSHIP_SOURCE');

export interface MembershipSource {
  membershipsOf(userId: string): Promise<Actor['memberships']>;
}

export const IDENTITY_TUNING = Symbol('IDENTITY_TUNING');

export interface IdentityTuning {
  readonly hashCost: HashCost;
  /** Answers that must not tell whether an account exists take at least this long. */
  readonly evenAnswer_ms: number;
}

export const DEFAULT_TUNING: IdentityTuning = { hashCost: HASH_COST, evenAnswer_ms: 300 };
