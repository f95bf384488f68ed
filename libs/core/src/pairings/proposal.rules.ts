import { LIVE_PROPOSAL_STATES, type ProposalState } from '#contracts';
import { COUNTER_ROUNDS_MAX } from './counter.rules.js';

export type ProposalMove =
  | 'accept_by_producer'
  | 'accept_by_manufacturer'
  | 'decline'
  | 'counter'
  | 'expire'
  | 'withdraw'
  | 'deliver'
  | 'complete'
  | 'cancel';
export type ProposalAction = 'accept' | 'decline' | 'counter' | 'receive' | 'cancel' | 'rate';
export type Side = 'producer' | 'manufacturer';

interface Move {
  /** From each state in which it is possible, where it leads. */
  readonly leads: Partial<Record<ProposalState, ProposalState>>;
  readonly by: readonly (Side | 'system')[];
}

const fromEveryLiveState = (to: ProposalState): Move['leads'] =>
  Object.fromEntries(LIVE_PROPOSAL_STATES.map((state) => [state, to]));

/** Who may do what, when. A side that has accepted may still decline until the other side agrees. */
export const PROPOSAL_MOVES: Readonly<Record<ProposalMove, Move>> = {
  accept_by_producer: {
    leads: { proposed: 'accepted_by_producer', accepted_by_manufacturer: 'agreed' },
    by: ['producer'],
  },
  accept_by_manufacturer: {
    leads: { proposed: 'accepted_by_manufacturer', accepted_by_producer: 'agreed' },
    by: ['manufacturer'],
  },
  decline: { leads: fromEveryLiveState('declined'), by: ['producer', 'manufacturer'] },
  counter: { leads: fromEveryLiveState('countered'), by: ['producer', 'manufacturer'] },
  expire: { leads: fromEveryLiveState('expired'), by: ['system'] },
  withdraw: { leads: fromEveryLiveState('withdrawn'), by: ['system'] },
  deliver: { leads: { agreed: 'delivering', delivering: 'delivering' }, by: ['manufacturer'] },
  complete: { leads: { delivering: 'completed' }, by: ['system'] },
  cancel: { leads: { agreed: 'cancelled', delivering: 'cancelled' }, by: ['producer', 'manufacturer'] },
};

export const isLive = (state: ProposalState): boolean => (LIVE_PROPOSAL_STATES as readonly string[]).includes(state);

/** The state a move leads to; undefined when it is not possible. */
export const nextState = (state: ProposalState, move: ProposalMove): ProposalState | undefined =>
  PROPOSAL_MOVES[move].leads[state];

export const acceptMove = (side: Side): ProposalMove =>
  side === 'producer' ? 'accept_by_producer' : 'accept_by_manufacturer';

/** Live states in which a side has not accepted yet. */
export const unansweredBy = (side: Side): ProposalState[] =>
  LIVE_PROPOSAL_STATES.filter((state) => nextState(state, acceptMove(side)) !== undefined);

/** What a side may do now, in the words of the API. Nothing once the answer is late, even before the job ends it. */
export function actionsOf(
  proposal: { readonly state: ProposalState; readonly expiresAt: Date; readonly round: number },
  sides: readonly Side[],
  now: Date,
): ProposalAction[] {
  if (sides.length === 0) return [];
  if (!isLive(proposal.state)) return pairingActions(proposal.state, sides);
  if (isLate(proposal, now)) return [];
  const mayAccept = sides.some((side) => nextState(proposal.state, acceptMove(side)) !== undefined);
  if (!mayAccept) return ['decline'];
  return proposal.round < COUNTER_ROUNDS_MAX ? ['accept', 'decline', 'counter'] : ['accept', 'decline'];
}

function pairingActions(state: ProposalState, sides: readonly Side[]): ProposalAction[] {
  if (state === 'completed') return ['rate'];
  if (nextState(state, 'cancel') === undefined) return [];
  return sides.includes('manufacturer') ? ['receive', 'cancel'] : ['cancel'];
}

/** At the very instant of expiry it is late. */
export const isLate = (proposal: { readonly expiresAt: Date }, now: Date): boolean =>
  proposal.expiresAt.getTime() <= now.getTime();

/**
 * The side a person answers for; undefined when they belong to neither. Who belongs to both answers first for the side
 * that has not accepted yet, the manufacturer's before the producer's.
 */
export function answeringSide(state: ProposalState, sides: readonly Side[]): Side | undefined {
  const ordered = (['manufacturer', 'producer'] as const).filter((side) => sides.includes(side));
  return ordered.find((side) => nextState(state, acceptMove(side)) !== undefined) ?? ordered[0];
}
