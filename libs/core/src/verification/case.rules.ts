import type { CaseState, ClaimState } from '#contracts';
import type { Mover } from './claim.rules.js';

interface Move {
  readonly from: readonly CaseState[];
  /** Null: the state stays. */
  readonly to: CaseState | null;
  readonly by: Mover;
}

/** The life of a case: frozen from submission until it is returned or decided. */
export const CASE_MOVES = {
  edit: { from: ['draft', 'returned'], to: null, by: 'member' },
  discard: { from: ['draft'], to: null, by: 'member' },
  submit: { from: ['draft', 'returned'], to: 'submitted', by: 'member' },
  take: { from: ['submitted'], to: 'in_review', by: 'verifier' },
  check: { from: ['in_review'], to: null, by: 'reviewer' },
  decide: { from: ['in_review'], to: null, by: 'reviewer' },
  return: { from: ['in_review'], to: 'returned', by: 'reviewer' },
  release: { from: ['in_review'], to: 'submitted', by: 'reviewer' },
  /** By itself, when every claim is decided; from `returned`, when the undecided ones were taken out. */
  approve: { from: ['in_review', 'returned'], to: 'approved', by: 'system' },
  reject: { from: ['in_review', 'returned'], to: 'rejected', by: 'system' },
  /** One of its claims is reviewed anew. */
  reopen: { from: ['approved', 'rejected'], to: 'submitted', by: 'system' },
} as const satisfies Record<string, Move>;

export type CaseMove = keyof typeof CASE_MOVES;

export const CASE_MOVE_NAMES = Object.keys(CASE_MOVES) as CaseMove[];

/** The state after a move, or undefined when the move is not possible. */
export function nextCaseState(state: CaseState, move: CaseMove): CaseState | undefined {
  const { from, to } = CASE_MOVES[move] as Move;
  return from.includes(state) ? (to ?? state) : undefined;
}

/** Moves possible in a state, for these movers (all when none is named). */
export const caseMovesFrom = (state: CaseState, ...by: readonly Mover[]): CaseMove[] =>
  CASE_MOVE_NAMES.filter(
    (move) =>
      nextCaseState(state, move) !== undefined && (by.length === 0 || by.includes((CASE_MOVES[move] as Move).by)),
  );

/** How a case ends, from the states of its claims; undefined while one of them is undecided, or none is left. */
export function conclusionOf(claims: readonly ClaimState[]): 'approve' | 'reject' | undefined {
  if (claims.length === 0 || claims.some((state) => state === 'draft' || state === 'pending')) return undefined;
  return claims.every((state) => state === 'rejected') ? 'reject' : 'approve';
}

export interface CaseStanding {
  readonly state: CaseState;
  readonly isMember: boolean;
  /** A verifier without a seat in the organisation. */
  readonly isVerifier: boolean;
  /** Has taken this case. */
  readonly isReviewer: boolean;
  readonly isAdministrator: boolean;
}

/** What this viewer may do now. */
export function caseActions(view: CaseStanding): CaseMove[] {
  const movers: Mover[] = [];
  if (view.isMember) movers.push('member');
  if (view.isVerifier) movers.push('verifier');
  if (view.isReviewer) movers.push('reviewer');
  const moves = movers.length === 0 ? [] : caseMovesFrom(view.state, ...movers);
  const mayRelease = view.isAdministrator && !view.isMember && nextCaseState(view.state, 'release') !== undefined;
  return mayRelease && !moves.includes('release') ? [...moves, 'release'] : moves;
}

export const CLAIMS_PER_CASE_MAX = 50;
