import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/context.js';
import { illegalMove, Refusal } from '../platform/refusal.js';
import { type CaseMove, caseMovesFrom, nextCaseState } from './case.rules.js';
import { Claim } from './claim.entity.js';
import { type ClaimMove, claimMovesFrom, nextClaimState } from './claim.rules.js';
import { VerificationCase } from './verification-case.entity.js';

/** Who changes a record, and when. */
export interface Stamp {
  readonly actor: Actor;
  readonly now: Date;
}

/** The record, locked until the transaction ends. Lock a case before its claims. */
export const lockCase = (manager: EntityManager, id: string): Promise<VerificationCase | null> =>
  manager.findOne(VerificationCase, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const lockClaim = (manager: EntityManager, id: string): Promise<Claim | null> =>
  manager.findOne(Claim, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const lockClaimsOfCase = (manager: EntityManager, caseId: string): Promise<Claim[]> =>
  manager.find(Claim, { where: { caseId }, order: { id: 'asc' }, lock: { mode: 'pessimistic_write' } });

/** Writes a change of a locked claim, with the marks every change leaves. */
export async function changeClaim(
  manager: EntityManager,
  claim: Claim,
  change: Partial<Claim>,
  { actor, now }: Stamp,
): Promise<void> {
  const whole = { ...change, version: claim.version + 1, updatedAt: now, updatedBy: actor.name };
  Object.assign(claim, whole);
  await manager.update(Claim, claim.id, whole as never);
}

export async function changeCase(
  manager: EntityManager,
  row: VerificationCase,
  change: Partial<VerificationCase>,
  { actor, now }: Stamp,
): Promise<void> {
  const whole = { ...change, version: row.version + 1, updatedAt: now, updatedBy: actor.name };
  Object.assign(row, whole);
  await manager.update(VerificationCase, row.id, whole);
}

/** The state after a move; refuses what the table does not list. */
export function movedClaim(claim: Claim, move: ClaimMove): Claim['state'] {
  const next = nextClaimState(claim.state, move);
  if (next === undefined) throw illegalMove('claim', claim.state, move, claimMovesFrom(claim.state));
  return next;
}

export function movedCase(row: VerificationCase, move: CaseMove): VerificationCase['state'] {
  const next = nextCaseState(row.state, move);
  if (next === undefined) throw illegalMove('case', row.state, move, caseMovesFrom(row.state));
  return next;
}

/** Refuses a change that was made against an older version. */
export function mustMatch(row: Claim | VerificationCase, expectedVersion: number): void {
  if (row.version !== expectedVersion)
    throw new Refusal('precondition_failed', { by: row.updatedBy, at: row.updatedAt.toISOString() });
}
