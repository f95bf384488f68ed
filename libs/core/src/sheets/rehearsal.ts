import type { Actor } from '../platform/context.js';
import type { SheetKind } from './kinds/sheet-kind.js';
import type { PieceRunner, RowVerdict } from './piece-runner.js';
import type { LedgerRow } from './sheet-ledger.js';

/** Pieces rehearsed or applied side by side: each takes a connection. */
export const SIDE_BY_SIDE = 4;
/** Rows between two signs of progress. */
const ROWS_PER_BATCH = 200;

/** Rows as the rules judge them, batch by batch; those without anything to do as they are. */
export async function* rehearsePieces(
  runner: PieceRunner,
  kind: SheetKind,
  actor: Actor,
  organisationId: string,
  judged: readonly LedgerRow[],
): AsyncGenerator<LedgerRow[]> {
  const settled = judged.filter(({ piece }) => piece === null);
  for (let i = 0; i < settled.length; i += ROWS_PER_BATCH * 10) yield settled.slice(i, i + ROWS_PER_BATCH * 10);
  const pieces = [
    ...Map.groupBy(
      judged.filter(({ piece }) => piece !== null),
      ({ piece }) => piece!,
    ).values(),
  ];
  for (const batch of batchesOf(pieces, ROWS_PER_BATCH)) {
    const rows: LedgerRow[] = [];
    await sideBySide(batch, async (piece) => {
      const verdicts = await runner.rehearse(kind, actor, piece, organisationId);
      const byRow = new Map(verdicts.map((verdict) => [verdict.row, verdict]));
      rows.push(...piece.map((row) => withVerdict(row, byRow.get(row.row)!)));
    });
    yield rows;
  }
}

function withVerdict(row: LedgerRow, verdict: RowVerdict): LedgerRow {
  if ('faults' in verdict) return { ...row, outcome: 'refuse', piece: null, faults: verdict.faults };
  const { effect } = verdict;
  return effect.kind === 'skip'
    ? { ...row, outcome: 'skip', skip: effect.skip, piece: null, recordId: effect.recordId }
    : { ...row, outcome: effect.kind };
}

/** Consecutive pieces of about so many rows together. */
export function batchesOf<T>(pieces: readonly (readonly T[])[], rows: number): (readonly T[])[][] {
  const batches: (readonly T[])[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (room <= 0) {
      batches.push([]);
      room = rows;
    }
    batches.at(-1)!.push(piece);
    room -= piece.length;
  }
  return batches;
}

export async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
