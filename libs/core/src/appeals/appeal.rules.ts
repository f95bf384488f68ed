import type { AppealGround, AppealKind, AppealOutcome, AppealState } from '#contracts';

/** Who makes a move: a member of the organisation, a verifier who took no part, or the one who has the appeal. */
type Mover = 'member' | 'verifier' | 'reviewer';

export const APPEAL_MOVES = {
  add_file: { from: ['submitted'], by: 'member' },
  withdraw: { from: ['submitted', 'in_review'], by: 'member' },
  take: { from: ['submitted'], by: 'verifier' },
  release: { from: ['in_review'], by: 'reviewer' },
  decide: { from: ['in_review'], by: 'reviewer' },
} as const satisfies Record<string, { readonly from: readonly AppealState[]; readonly by: Mover }>;

export type AppealMove = keyof typeof APPEAL_MOVES;
const MOVE_NAMES = Object.keys(APPEAL_MOVES) as AppealMove[];

export const mayMoveAppeal = (state: AppealState, move: AppealMove): boolean =>
  (APPEAL_MOVES[move].from as readonly AppealState[]).includes(state);

export const appealMovesFrom = (state: AppealState): AppealMove[] =>
  MOVE_NAMES.filter((move) => mayMoveAppeal(state, move));

/**
 * A decision may be contested for 21 working days and is answered in 10: the administrative objection of UU 30/2014 on
 * government administration, article 77 (1) and (4). The result of a run is no administrative decision; the next run
 * replaces it, so two weeks are ample.
 */
export const DECISION_APPEAL_WORKING_DAYS = 21;
export const RUN_APPEAL_DAYS = 14;
export const ANSWER_WORKING_DAYS = 10;

export const OPEN_APPEALS_MAX = 50;
export const APPEAL_FILES_MAX = 5;
export const APPEAL_WORDS = { min: 20, max: 4_000 } as const;
export const APPEAL_REASON = { min: 20, max: 4_000 } as const;

/** Why a decision, or the result of a run, may be wrong. */
export const GROUNDS_OF: { readonly [K in AppealKind]: readonly AppealGround[] } = {
  decision: ['facts_wrong', 'evidence_overlooked', 'rule_misapplied', 'unequal_treatment', 'other'],
  need: ['data_outdated', 'constraint_misread', 'priority_misread', 'unequal_treatment', 'other'],
  offer: ['data_outdated', 'constraint_misread', 'priority_misread', 'unequal_treatment', 'other'],
};

/**
 * How an appeal may end. Only a suspension, which one verifier imposed, is lifted at once; what else was decided is
 * decided anew in review, and a plan is changed by a run, never by hand.
 */
export function outcomesOf(kind: AppealKind, verdict: string | null): AppealOutcome[] {
  return kind === 'decision' && verdict === 'suspend'
    ? ['dismissed', 'changed', 'sent_back']
    : ['dismissed', 'sent_back'];
}

/** How a viewer stands to an appeal. */
export interface AppealStanding {
  readonly state: AppealState;
  readonly isMember: boolean;
  /** A verifier without a seat in the organisation, who took no part in what is contested. */
  readonly isFreeVerifier: boolean;
  readonly isReviewer: boolean;
  readonly isRecordPending: boolean;
}

export function appealActions(view: AppealStanding): AppealMove[] {
  const may: Record<Mover, boolean> = {
    member: view.isMember,
    verifier: view.isFreeVerifier,
    reviewer: view.isFreeVerifier && view.isReviewer,
  };
  return appealMovesFrom(view.state).filter(
    (move) => may[APPEAL_MOVES[move].by] && !(move === 'decide' && view.isRecordPending),
  );
}
