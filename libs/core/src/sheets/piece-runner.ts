import { Injectable } from '@nestjs/common';
import { type Actor, Refusal, Transactions, type Tx } from '#core/platform';
import type { RowEffect, SheetKind } from './kinds/sheet-kind.js';
import { faultOfField, faultOfRefusal, type RowFault } from './row-fault.js';

export interface PieceRow {
  readonly row: number;
  readonly input: unknown;
}

export type RowVerdict =
  | { readonly row: number; readonly effect: RowEffect }
  | { readonly row: number; readonly faults: readonly RowFault[] };

/** Somebody else has done these rows. */
export class RowsTaken extends Error {}

/** Hands the rows of a piece to their service: those it refuses fall out, the others go again, until all are settled. */
@Injectable()
export class PieceRunner {
  constructor(private readonly transactions: Transactions) {}

  /** What the rules would say; nothing is kept. */
  async rehearse(
    kind: SheetKind,
    actor: Actor,
    rows: readonly PieceRow[],
    organisationId: string,
  ): Promise<RowVerdict[]> {
    const attempt = (left: readonly PieceRow[]) =>
      this.transactions.rehearse((tx) => kind.perform(tx, actor, inputsOf(left), { organisationId }));
    return settle(rows, attempt);
  }

  /** Does it. `enter` writes the ledger inside the same transaction: rows are done and entered, or neither. */
  async apply(
    kind: SheetKind,
    actor: Actor,
    rows: readonly PieceRow[],
    organisationId: string,
    enter: (tx: Tx, rows: readonly PieceRow[], effects: readonly RowEffect[]) => Promise<void>,
  ): Promise<RowVerdict[]> {
    const attempt = (left: readonly PieceRow[]) =>
      this.transactions.together(async (tx) => {
        const effects = await kind.perform(tx, actor, inputsOf(left), { organisationId });
        await enter(tx, left, effects);
        return effects;
      });
    return settle(rows, attempt);
  }
}

const inputsOf = (rows: readonly PieceRow[]): unknown[] => rows.map(({ input }) => input);

async function settle(
  rows: readonly PieceRow[],
  attempt: (rows: readonly PieceRow[]) => Promise<readonly RowEffect[]>,
): Promise<RowVerdict[]> {
  const verdicts: RowVerdict[] = [];
  let left = rows;
  // Every round but the last refuses one row at least.
  while (left.length > 0) {
    try {
      const effects = await attempt(left);
      verdicts.push(...left.map(({ row }, i) => ({ row, effect: effects[i] })));
      break;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refused = refusedRows(error);
      const isOfAll = refused.size === 0;
      verdicts.push(
        ...left.flatMap(({ row }, i) => {
          const faults = isOfAll ? [faultOfRefusal(error)] : refused.get(i);
          return faults ? [{ row, faults }] : [];
        }),
      );
      left = isOfAll ? [] : left.filter((_, i) => !refused.has(i));
    }
  }
  return verdicts;
}

/** Faults by the row that they are about. */
function refusedRows(refusal: Refusal): Map<number, RowFault[]> {
  const refused = new Map<number, RowFault[]>();
  for (const error of refusal.errors) {
    const [, index, rest] = /^\/rows\/(\d+)(\/.*)?$/.exec(error.pointer) ?? [];
    if (index === undefined) continue;
    const faults = refused.get(Number(index)) ?? [];
    faults.push(faultOfField({ ...error, pointer: rest ?? '' }));
    refused.set(Number(index), faults);
  }
  return refused;
}
