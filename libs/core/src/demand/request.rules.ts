import type { RequestState } from '#contracts';

type Mover = 'member' | 'system';

interface Move {
  readonly from: readonly RequestState[];
  /** Null: the state stays. */
  readonly to: RequestState | null;
  readonly by: Mover;
}

/**
 * Life of a request line. `match` and `unmatch` follow what is agreed (see lineStateAfter); `lapse` ends what no
 * proposal is running for once its last week is over; `fulfil` waits for the deliveries. A request has no life of its
 * own: its state is read off its lines (see requestStateOf).
 */
export const REQUEST_MOVES = {
  edit: { from: ['draft', 'open', 'matched'], to: null, by: 'member' },
  open: { from: ['draft'], to: 'open', by: 'member' },
  cancel: { from: ['draft', 'open', 'matched'], to: 'cancelled', by: 'member' },
  match: { from: ['open'], to: 'matched', by: 'system' },
  unmatch: { from: ['matched'], to: 'open', by: 'system' },
  fulfil: { from: ['matched'], to: 'fulfilled', by: 'system' },
  lapse: { from: ['open', 'matched'], to: 'lapsed', by: 'system' },
} as const satisfies Record<string, Move>;

export type RequestMove = keyof typeof REQUEST_MOVES;

/** The state after a move, or undefined when the move is not possible. */
export function nextRequestState(state: RequestState, move: RequestMove): RequestState | undefined {
  const { from, to }: Move = REQUEST_MOVES[move];
  return from.includes(state) ? (to ?? state) : undefined;
}

export const requestMovesFrom = (state: RequestState, by?: Mover): RequestMove[] =>
  (Object.keys(REQUEST_MOVES) as RequestMove[]).filter(
    (move) => nextRequestState(state, move) !== undefined && (by === undefined || REQUEST_MOVES[move].by === by),
  );

/** State of a line that is running, by what is agreed of it: matched in part or whole, or (again) open. */
export function lineStateAfter(quantity: number, agreed: number): 'open' | 'matched' {
  if (!(agreed >= 0 && agreed <= quantity)) throw new RangeError(`${agreed} agreed of ${quantity}`);
  return agreed === 0 ? 'open' : 'matched';
}

/** State of a request by those of its lines: what still runs decides; then the best of how its lines ended. */
const PRECEDENCE = ['matched', 'open', 'draft', 'fulfilled', 'lapsed', 'cancelled'] as const satisfies RequestState[];

export const requestStateOf = (lines: readonly RequestState[]): RequestState =>
  PRECEDENCE.find((state) => lines.includes(state)) ?? 'draft';

export const CANCEL_REASONS = ['need_gone', 'bought_elsewhere', 'plan_changed', 'mistake', 'other'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** Why a line may stand above priority 1. */
export const PRIORITY_GROUNDS = ['health_facility', 'public_tender', 'export', 'continuity', 'other'] as const;

export const LINES_MAX = 100;
