import { describe, expect, it } from 'vitest';
import { CLAIM_STATES, type ClaimState } from '#contracts';
import {
  CLAIM_MOVE_NAMES,
  CLAIM_MOVES,
  claimActions,
  claimMovesFrom,
  type ClaimStanding,
  nextClaimState,
} from './claim.rules.js';

describe('the life of a claim', () => {
  it('reaches every state from draft', () => {
    const reached = new Set<ClaimState>(['draft']);
    for (const state of reached)
      for (const move of claimMovesFrom(state)) reached.add(nextClaimState(state, move) as ClaimState);
    expect([...reached].sort()).toEqual([...CLAIM_STATES].sort());
  });

  it('refuses every move that is not listed', () => {
    const possible: string[] = [];
    for (const state of CLAIM_STATES)
      for (const move of CLAIM_MOVE_NAMES) {
        const listed = (CLAIM_MOVES[move].from as readonly string[]).includes(state);
        expect(nextClaimState(state, move) !== undefined, `${state} ${move}`).toBe(listed);
        if (listed) possible.push(`${state} ${move}`);
      }
    expect(possible).toEqual([
      'draft update',
      'draft withdraw',
      'draft add_evidence',
      'draft remove_evidence',
      'draft submit',
      'pending return',
      'pending add_field_visit',
      'pending verify',
      'pending reject',
      'verified add_field_visit',
      'verified suspend',
      'verified revoke',
      'verified expire',
      'rejected reopen',
      'suspended add_field_visit',
      'suspended reinstate',
      'suspended revoke',
      'suspended reopen',
      'revoked reopen',
    ]);
  });

  it('ends for good once expired; what was rejected or revoked, an appeal alone reopens', () => {
    expect(claimMovesFrom('expired')).toEqual([]);
    for (const state of ['rejected', 'revoked'] as const) {
      expect(claimMovesFrom(state)).toEqual(['reopen']);
      expect(claimMovesFrom(state, 'member', 'verifier', 'reviewer')).toEqual([]);
    }
  });
});

describe('what a viewer may do with a claim', () => {
  const nobody: ClaimStanding = {
    state: 'pending',
    inReview: true,
    isMember: false,
    isVerifier: false,
    isReviewer: false,
    awaiting: null,
  };

  it('is nothing for a reader', () => {
    for (const state of CLAIM_STATES) expect(claimActions({ ...nobody, state })).toEqual([]);
  });

  it('is editing for a member, of a draft only', () => {
    const edits = ['update', 'withdraw', 'add_evidence', 'remove_evidence'];
    expect(claimActions({ ...nobody, isMember: true, state: 'draft' })).toEqual(edits);
    expect(claimActions({ ...nobody, isMember: true, state: 'pending' })).toEqual([]);
  });

  it('is deciding for the verifier who has the case, while it is in review', () => {
    const reviewer = { ...nobody, isVerifier: true, isReviewer: true };
    expect(claimActions(reviewer)).toEqual(['add_field_visit', 'verify', 'reject']);
    expect(claimActions({ ...reviewer, inReview: false })).not.toContain('verify');
    expect(claimActions({ ...reviewer, isReviewer: false })).toEqual([]);
  });

  it('is signing for a second verifier only, and nothing is decided meanwhile', () => {
    const waiting = { ...nobody, isVerifier: true, isReviewer: true, awaiting: { mine: true } };
    expect(claimActions(waiting)).toEqual(['add_field_visit']);
    expect(claimActions({ ...waiting, isReviewer: false, awaiting: { mine: false } })).toEqual(['confirm', 'refuse']);
    const revoking = { ...nobody, state: 'verified' as const, isVerifier: true, awaiting: { mine: false } };
    expect(claimActions(revoking)).toEqual(['add_field_visit', 'suspend', 'confirm', 'refuse']);
  });
});
