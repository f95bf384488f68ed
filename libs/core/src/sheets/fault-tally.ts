import type { FaultCause } from './sheet-import.entity.js';
import { causeOf, type RowFault } from './row-fault.js';

const CAUSES_MAX = 200;
const FIRST_ROWS = 5;

/** Counts faulty rows by cause while they pass; bounded, whatever the file holds. */
export class FaultTally {
  private readonly causes = new Map<string, { rows: number; first: number[]; example: RowFault }>();

  /** The causes of one row, each once. */
  add(row: number, faults: readonly RowFault[]): string[] {
    const causes = [...new Set(faults.map(causeOf))];
    for (const cause of causes) {
      const known = this.causes.get(cause);
      if (known) {
        known.rows++;
        if (known.first.length < FIRST_ROWS) known.first.push(row);
      } else if (this.causes.size < CAUSES_MAX) {
        this.causes.set(cause, { rows: 1, first: [row], example: faults.find((fault) => causeOf(fault) === cause)! });
      }
    }
    return causes;
  }

  /** Most frequent first. */
  list(): FaultCause[] {
    return [...this.causes]
      .map(([cause, rest]) => ({ cause, ...rest }))
      .toSorted((a, b) => b.rows - a.rows || (a.cause < b.cause ? -1 : 1));
  }
}
