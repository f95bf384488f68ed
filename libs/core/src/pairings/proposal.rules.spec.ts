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

  it('never leaves a state that is not live', () => {
    for (const state of PROPOSAL_STATES.filter((state) => !isLive(state)))
      for (const move of MOVES) expect(nextState(state, move)).toBeUndefined();
  });
});

describe('what a viewer may do', () => {
  const noon = new Date('2026-11-21T12:00:00Z');
  const later = new Date('2026-11-21T12:00:00.001Z');

  it('is nothing for a stranger, nothing at the instant of expiry, nothing once agreed', () => {
    expect(actionsOf({ state: 'proposed', expiresAt: later }, [], noon)).toEqual([]);
    expect(actionsOf({ state: 'proposed', expiresAt: noon }, ['producer'], noon)).toEqual([]);
    expect(actionsOf({ state: 'agreed', expiresAt: later }, ['producer'], noon)).toEqual([]);
  });

  it('is to accept or decline, and only to decline after having accepted', () => {
    expect(actionsOf({ state: 'proposed', expiresAt: later }, ['producer'], noon)).toEqual(['accept', 'decline']);
    expect(actionsOf({ state: 'accepted_by_producer', expiresAt: later }, ['producer'], noon)).toEqual(['decline']);
    expect(actionsOf({ state: 'accepted_by_producer', expiresAt: later }, ['manufacturer'], noon)).toEqual([
      'accept',
      'decline',
    ]);
  });

  it('lets who belongs to both sides answer for one after the other', () => {
    const both = ['producer', 'manufacturer'] as const;
    expect(answeringSide('proposed', both)).toBe('manufacturer');
    expect(answeringSide('accepted_by_manufacturer', both)).toBe('producer');
    expect(answeringSide('accepted_by_producer', ['producer'])).toBe('producer');
    expect(answeringSide('proposed', [])).toBeUndefined();
  });
});
