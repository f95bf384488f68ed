import type { EntityManager } from 'typeorm';
import type { MinistryRole } from '#contracts';
import { type Actor, hasRole, illegalMove, isMember, notFound, Refusal } from '#core/platform';
import { mustBeVerifier, userOf } from '#core/verification';
import { type AppealRow, selectAppeals } from './appeal-rows.js';
import { Appeal } from './appeal.entity.js';
import { type AppealMove, appealMovesFrom, mayMoveAppeal } from './appeal.rules.js';

/** Ministry roles that read the appeals of everybody. */
export const APPEAL_READERS: readonly MinistryRole[] = ['verifier', 'planner', 'auditor', 'administrator'];

/** The appeal, if this actor may know of it. */
export function visibleAppeal<T extends { readonly organisationId: string }>(
  actor: Actor,
  row: T | null | undefined,
  id: string,
): T {
  if (!row || !(isMember(actor, row.organisationId) || hasRole(actor, ...APPEAL_READERS))) throw notFound('appeal', id);
  return row;
}

/** The appeal, locked until the transaction ends, with what else lists show of it. */
export async function lockAppeal(
  manager: EntityManager,
  actor: Actor,
  id: string,
): Promise<{ readonly appeal: Appeal; readonly row: AppealRow }> {
  const found = await manager.findOne(Appeal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const appeal = visibleAppeal(actor, found, id);
  const [row] = (await manager.query(selectAppeals('a.id = $1'), [id])) as AppealRow[];
  return { appeal, row };
}

export function mustMoveAppeal(appeal: Appeal, move: AppealMove): void {
  if (!mayMoveAppeal(appeal.state, move))
    throw illegalMove('appeal', appeal.state, move, appealMovesFrom(appeal.state));
}

/** For what may be seen by this actor already. */
export function mustBeAppellant(actor: Actor, { organisationId }: Appeal): void {
  if (!isMember(actor, organisationId)) throw new Refusal('forbidden', { needed: 'member of the organisation' });
}

/** A verifier of whom the organisation is not their own, and who had no hand in what is contested. */
export function mustBeImpartial(actor: Actor, row: AppealRow): void {
  mustBeVerifier(actor, row.organisationId);
  if (row.participants.includes(userOf(actor))) throw new Refusal('took_part_in_decision');
}

/** The verifier who has taken an appeal decides it, nobody else. */
export function mustHaveAppeal(actor: Actor, { assignedTo, number, assigneeName }: Appeal): void {
  if (assignedTo !== userOf(actor)) throw new Refusal('appeal_of_another', { number, by: assigneeName ?? '–' });
}
