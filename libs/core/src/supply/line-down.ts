import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/context.js';
import type { Tx } from '../platform/transactions.js';

/** What a line that stands still takes with it. */
export interface LineDownEffect {
  /** Proposals nobody had agreed yet. */
  readonly withdrawn: number;
  /** Agreed pairings that lost deliveries. */
  readonly pairings: number;
}

export interface LineDown extends LineDownEffect {
  /** Starts the one run that matches all of it anew; called last. */
  rematch(): Promise<void>;
}

/** What a line would take with it, were it to stand still now. */
export interface LineDownPreview extends LineDownEffect {
  /** Whose needs they are. */
  readonly manufacturers: number;
}

/** Told, inside the same transaction, that a line will make nothing in these weeks (Mondays). */
export interface LineDownListener {
  lineDown(tx: Tx, lineId: string, mondays: readonly string[], actor: Actor): Promise<LineDown>;
  preview(manager: EntityManager, lineId: string, mondays: readonly string[]): Promise<LineDownPreview>;
}

/** Provided by a room above, from a global module. */
export const LINE_DOWN = Symbol('LINE_DOWN');
