import type { Figure, Size } from './arena.js';
import type { MachineFacts } from './machine.js';

/** What one proof found, as docs/promises.json keeps it. */
export interface ProofRecord {
  readonly number: number;
  readonly promise: string;
  readonly trial: string;
  readonly stated: Size;
  readonly size: Size;
  readonly share: number;
  readonly holds: boolean;
  readonly breaches: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  readonly seed: number;
  /** Of the command that asked for it. */
  readonly runId: string;
  readonly date: string;
  readonly elapsed_s: number;
  /** Of the machine, before and after. */
  readonly load: readonly number[];
  readonly machine: MachineFacts;
}
