import type { ClaimKind, ClaimState } from '#contracts';

/** Who makes a move: a member of the organisation, any verifier, the verifier who has the case, or the clock. */
export type Mover = 'member' | 'verifier' | 'reviewer' | 'system';

interface Move {
  readonly from: readonly ClaimState[];
  /** Null: the state stays. */
  readonly to: ClaimState | null;
  readonly by: Mover;
}

/** The life of a claim. What is pending is frozen: it changes by the verifier's hand only. */
export const CLAIM_MOVES = {
  update: { from: ['draft'], to: null, by: 'member' },
  withdraw: { from: ['draft'], to: null, by: 'member' },
  add_evidence: { from: ['draft'], to: null, by: 'member' },
  remove_evidence: { from: ['draft'], to: null, by: 'member' },
  /** Through its case. */
  submit: { from: ['draft'], to: 'pending', by: 'member' },
  /** Through its case, for revision. */
  return: { from: ['pending'], to: 'draft', by: 'reviewer' },
  add_field_visit: { from: ['pending', 'verified', 'suspended'], to: null, by: 'verifier' },
  verify: { from: ['pending'], to: 'verified', by: 'reviewer' },
  reject: { from: ['pending'], to: 'rejected', by: 'reviewer' },
  suspend: { from: ['verified'], to: 'suspended', by: 'verifier' },
  reinstate: { from: ['suspended'], to: 'verified', by: 'verifier' },
  revoke: { from: ['verified', 'suspended'], to: 'revoked', by: 'verifier' },
  expire: { from: ['verified'], to: 'expired', by: 'system' },
  /** A decision about it was overturned: it is reviewed anew. */
  reopen: { from: ['rejected', 'suspended', 'revoked'], to: 'pending', by: 'system' },
} as const satisfies Record<string, Move>;

export type ClaimMove = keyof typeof CLAIM_MOVES;

export const CLAIM_MOVE_NAMES = Object.keys(CLAIM_MOVES) as ClaimMove[];

/** The state after a move, or undefined when the move is not possible. */
export function nextClaimState(state: ClaimState, move: ClaimMove): ClaimState | undefined {
  const { from, to } = CLAIM_MOVES[move] as Move;
  return from.includes(state) ? (to ?? state) : undefined;
}

/** Moves possible in a state, for these movers (all when none is named). */
export const claimMovesFrom = (state: ClaimState, ...by: readonly Mover[]): ClaimMove[] =>
  CLAIM_MOVE_NAMES.filter(
    (move) =>
      nextClaimState(state, move) !== undefined && (by.length === 0 || by.includes((CLAIM_MOVES[move] as Move).by)),
  );

/** How a viewer stands to a claim. */
export interface ClaimStanding {
  readonly state: ClaimState;
  /** Its case is in review. */
  readonly inReview: boolean;
  readonly isMember: boolean;
  /** A verifier without a seat in the organisation. */
  readonly isVerifier: boolean;
  /** Has the case in which it is reviewed. */
  readonly isReviewer: boolean;
  /** A decision that waits for its second signature, and whether the viewer signed it first. */
  readonly awaiting: { readonly mine: boolean } | null;
}

/** What this viewer may do now. `submit` and `return` belong to the case. */
export function claimActions(view: ClaimStanding): string[] {
  const movers: Mover[] = [];
  if (view.isMember) movers.push('member');
  if (view.isVerifier) movers.push('verifier');
  if (view.isReviewer && view.inReview) movers.push('reviewer');
  const moves = claimMovesFrom(view.state, ...movers).filter(
    (move) => move !== 'submit' && move !== 'return' && !(view.awaiting && DECIDING.has(move)),
  );
  if (movers.length === 0) return [];
  const visitable = moves.filter((move) => move !== 'add_field_visit' || view.state !== 'pending' || view.isReviewer);
  return view.awaiting && view.isVerifier && !view.awaiting.mine ? [...visitable, 'confirm', 'refuse'] : visitable;
}

/** Not while a decision waits for its second signature. */
const DECIDING: ReadonlySet<string> = new Set(['verify', 'reject', 'revoke']);

/** Which subject a claim of a kind names. */
export const CLAIM_SUBJECTS = {
  identity: { facility: 'never', material: 'never', line: 'never' },
  facility: { facility: 'always', material: 'never', line: 'never' },
  capability: { facility: 'always', material: 'always', line: 'never' },
  /** Its facility is that of the line; the material, when named, is what its figures count. */
  capacity: { facility: 'maybe', material: 'maybe', line: 'always' },
  certificate: { facility: 'maybe', material: 'never', line: 'never' },
} as const satisfies Record<ClaimKind, Record<'facility' | 'material' | 'line', 'always' | 'maybe' | 'never'>>;

/** What has to stand behind a claim before it may be sent in. */
export const EVIDENCE_NEEDED = {
  identity: 'file',
  facility: 'any',
  capability: 'any',
  capacity: 'any',
  certificate: 'file',
} as const satisfies Record<ClaimKind, 'file' | 'any'>;
