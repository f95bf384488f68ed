import type { EntityManager } from 'typeorm';
import { invalidInput } from '../platform/refusal.js';
import { CHECKLISTS, isCheckItem } from './checklist.rules.js';
import type { Claim } from './claim.entity.js';
import { NOTE_MAX } from './decision.rules.js';
import { fault, shown, textFaults } from './fault.rules.js';
import type { Stamp } from './record-change.js';
import { userOf } from './verification-access.js';
import { CaseCheck } from './verification-case.entity.js';

export interface Tick {
  readonly item: string;
  readonly satisfied: boolean;
  readonly note: string | null;
}

/** Writes ticks of a locked, pending claim over the ones before. */
export async function saveTicks(
  manager: EntityManager,
  claim: Claim,
  ticks: readonly Tick[],
  { actor, now }: Stamp,
): Promise<void> {
  const faults = ticks.flatMap((tick, i) => {
    const options = CHECKLISTS[claim.kind].map((point) => point.item).join(', ');
    if (!isCheckItem(claim.kind, tick.item))
      return [fault(`/checks/${i}/item`, 'one_of', { options, value: shown(tick.item) })];
    if (ticks.findIndex((other) => other.item === tick.item) !== i)
      return [fault(`/checks/${i}/item`, 'duplicate', { value: tick.item })];
    return tick.note === null ? [] : textFaults(`/checks/${i}/note`, tick.note, { min: 1, max: NOTE_MAX });
  });
  if (faults.length > 0) throw invalidInput(faults);
  if (ticks.length === 0) return;
  const { id: claimId, caseId } = claim;
  const rows = ticks.map(({ item, satisfied, note }) => ({ caseId: caseId!, claimId, item, satisfied, note }));
  await manager.upsert(
    CaseCheck,
    rows.map((row) => ({ ...row, checkedBy: userOf(actor), checkedAt: now })),
    ['caseId', 'claimId', 'item'],
  );
}
