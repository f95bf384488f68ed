import { Refusal } from '../platform/refusal.js';

interface Versioned {
  readonly version: number;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/** Refuses a change that was made without having seen the newest version. */
export function refuseStale(row: Versioned, expectedVersion: number): void {
  if (row.version === expectedVersion) return;
  throw new Refusal('precondition_failed', { by: row.updatedBy, at: row.updatedAt.toISOString() });
}
