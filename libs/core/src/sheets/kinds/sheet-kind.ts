import type { Actor, Tx } from '#core/platform';
import type { SheetImportKind, SheetSkip } from '#contracts';
import type { Column } from '../columns/column.js';
import type { RowFault } from '../row-fault.js';
import type { Surroundings } from '../surroundings.js';
import type { CellStyle } from '../values/cell-style.js';

/** A row that is understood; whether the rules allow it, its rehearsal tells. */
export interface UnderstoodRow<Input = unknown> {
  readonly input: Input;
  /** Rows of one group go to the service in one call. */
  readonly group: string;
  /** Two rows of one identity are one too many. */
  readonly identity: string;
  /** What people call it: `SPUNBOND · Lini 1`. */
  readonly label: string;
}

/** What became of a row: written, or in order without anything to do. */
export type RowEffect =
  | { readonly kind: 'create' | 'update'; readonly recordId: string }
  | { readonly kind: 'skip'; readonly skip: SheetSkip; readonly recordId: string };

/** What a kind of sheet knows of its rows. It holds no rules: services refuse, and their words go to the row. */
export interface SheetKind<Input = unknown> {
  readonly kind: SheetImportKind;
  /** Rows of one call at most. */
  readonly groupMax: number;
  columns(around: Surroundings): readonly Column[];
  /** Looks up the words of a row; faults when some lead nowhere. */
  understand(
    values: ReadonlyMap<string, unknown>,
    around: Surroundings,
    style: CellStyle,
  ): UnderstoodRow<Input> | { readonly faults: readonly RowFault[] };
  /**
   * Does what the rows of one group ask, by the services that the API uses, inside the transaction. Throws a Refusal whose
   * pointers begin with `/rows/<index>`.
   */
  perform(
    tx: Tx,
    actor: Actor,
    rows: readonly Input[],
    around: { readonly organisationId: string },
  ): Promise<readonly RowEffect[]>;
}
