import { describe, expect, it } from 'vitest';
import { LIVE_PROPOSAL_STATES, PROPOSAL_STATES, type ProposalState } from '#contracts';
import { actionsOf, answeringSide, isLive, nextState, PROPOSAL_MOVES, type ProposalMove } from './proposal.rules.js';

const MOVES = Object.keys(PROPOSAL_MOVES) as ProposalMove[];

describe('the life of a proposal', () => {
  it('reaches every state from "proposed"', () => {
    const reached = new Set<ProposalState>(['proposed']);
    for (const state of reached) {
      for (const move of MOVES) {
        const next = nextState(state, move);
        if (next) reached.add(next);
      }
    }
    expect([...reached].toSorted()).toEqual([...PROPOSAL_STATES].toSorted());
  });

  it('allows exactly these moves and refuses every other', () => {
    const allowed: Record<ProposalMove, string[]> = {
      accept_by_producer: ['proposed → accepted_by_producer', 'accepted_by_manufacturer → agreed'],
      accept_by_manufacturer: ['proposed → accepted_by_manufacturer', 'accepted_by_producer → agreed'],
      decline: LIVE_PROPOSAL_STATES.map((state) => `${state} → declined`),
      counter: LIVE_PROPOSAL_STATES.map((state) => `${state} → countered`),
      deliver: ['agreed → delivering', 'delivering → delivering'],
      complete: ['delivering → completed'],
      cancel: ['agreed → cancelled', 'delivering → cancelled'],
      expire: LIVE_PROPOSAL_STATES.map((state) => `${state} → expired`),
      withdraw: LIVE_PROPOSAL_STATES.map((state) => `${state} → withdrawn`),
    };
    for (const move of MOVES) {
      const possible = PROPOSAL_STATES.filter((state) => nextState(state, move)).map(
        (state) => `${state} → ${nextState(state, move)}`,
      );
      expect(possible.toSorted()).toEqual(allowed[move].toSorted());
    }
  });

  it('never leaves a state in which it has ended', () => {
    const goesOn = (state: ProposalState) => isLive(state) || state === 'agreed' || state === 'delivering';
    for (const state of PROPOSAL_STATES.filter((state) => !goesOn(state)))
      for (const move of MOVES) expect(nextState(state, move)).toBeUndefined();
  });
});

describe('what a viewer may do', () => {
  const noon = new Date('2026-11-21T12:00:00Z');
  const later = new Date('2026-11-21T12:00:00.001Z');

  const at = (state: ProposalState, expiresAt = later, round = 0) => ({ state, expiresAt, round });

  it('is nothing for a stranger, nothing at the instant of expiry, nothing once it has ended', () => {
    expect(actionsOf(at('proposed'), [], noon)).toEqual([]);
    expect(actionsOf(at('agreed'), [], noon)).toEqual([]);
    expect(actionsOf(at('proposed', noon), ['producer'], noon)).toEqual([]);
    expect(actionsOf(at('cancelled'), ['producer'], noon)).toEqual([]);
  });

  it('is to receive, to cancel and to rate once agreed', () => {
    expect(actionsOf(at('agreed'), ['producer'], noon)).toEqual(['cancel']);
    expect(actionsOf(at('delivering', noon), ['manufacturer'], noon)).toEqual(['receive', 'cancel']);
    expect(actionsOf(at('completed', noon), ['producer'], noon)).toEqual(['rate']);
  });

  it('is to accept, decline or counter (five times), and only to decline after having accepted', () => {
    expect(actionsOf(at('proposed'), ['producer'], noon)).toEqual(['accept', 'decline', 'counter']);
    expect(actionsOf(at('accepted_by_producer'), ['producer'], noon)).toEqual(['decline']);
    expect(actionsOf(at('accepted_by_producer', later, 4), ['manufacturer'], noon)).toContain('counter');
    expect(actionsOf(at('accepted_by_producer', later, 5), ['manufacturer'], noon)).toEqual(['accept', 'decline']);
  });

  it('lets who belongs to both sides answer for one after the other', () => {
    const both = ['producer', 'manufacturer'] as const;
    expect(answeringSide('proposed', both)).toBe('manufacturer');
    expect(answeringSide('accepted_by_manufacturer', both)).toBe('producer');
    expect(answeringSide('accepted_by_producer', ['producer'])).toBe('producer');
    expect(answeringSide('proposed', [])).toBeUndefined();
  });
});
