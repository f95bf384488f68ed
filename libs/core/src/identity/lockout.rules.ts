/** What is counted: wrong passwords and codes lock the account, letters are merely not sent. */
export type AttemptPurpose = 'sign_in' | 'letter';

export const ATTEMPT_LIMIT = 5;
export const ATTEMPT_WINDOW_MS = 15 * 60_000;
export const LOCK_MS = 15 * 60_000;

/** Whole seconds to wait until an instant, at least one. */
export const secondsUntil = (instant: Date, now: Date): number =>
  Math.max(1, Math.ceil((instant.getTime() - now.getTime()) / 1_000));
