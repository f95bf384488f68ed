import type { SheetImportMove, SheetImportState } from '#contracts';

/** What a member may do with an import, by its state. */
export const SHEET_IMPORT_FROM = {
  check: ['unreadable', 'unmatched', 'checked'],
  apply: ['checked'],
  cancel: ['waiting', 'checking', 'unreadable', 'unmatched', 'checked', 'applying'],
} as const satisfies Record<SheetImportMove, readonly SheetImportState[]>;

export const sheetImportMovesFrom = (state: SheetImportState): SheetImportMove[] =>
  (Object.keys(SHEET_IMPORT_FROM) as SheetImportMove[]).filter((move) =>
    (SHEET_IMPORT_FROM[move] as readonly SheetImportState[]).includes(state),
  );

/** Imports of one organisation that may be under way at once. */
export const IMPORTS_LIVE_MAX = 3;
/** After this the rows of an import are forgotten. */
export const IMPORT_DAYS = 30;
