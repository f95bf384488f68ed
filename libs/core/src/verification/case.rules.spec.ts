import { describe, expect, it } from 'vitest';
import { CASE_STATES, type CaseState } from '#contracts';
import { CASE_MOVE_NAMES, CASE_MOVES, caseActions, caseMovesFrom, conclusionOf, nextCaseState } from './case.rules.js';

describe('the life of a case', () => {
  it('reaches every state from draft', () => {
    const reached = new Set<CaseState>(['draft']);
    for (const state of reached)
      for (const move of caseMovesFrom(state)) reached.add(nextCaseState(state, move) as CaseState);
    expect([...reached].sort()).toEqual([...CASE_STATES].sort());
  });

  it('refuses every move that is not listed', () => {
    const possible: string[] = [];
    for (const state of CASE_STATES)
      for (const move of CASE_MOVE_NAMES) {
        const listed = (CASE_MOVES[move].from as readonly string[]).includes(state);
        expect(nextCaseState(state, move) !== undefined, `${state} ${move}`).toBe(listed);
        if (listed) possible.push(`${state} ${move}`);
      }
    expect(possible).toEqual([
      'draft edit',
      'draft discard',
      'draft submit',
      'submitted take',
      'in_review check',
      'in_review decide',
      'in_review return',
      'in_review release',
      'in_review approve',
      'in_review reject',
      'returned edit',
      'returned submit',
      'returned approve',
      'returned reject',
      'approved reopen',
      'rejected reopen',
    ]);
  });

  it('concludes when every claim is decided, and approves when one was not rejected', () => {
    expect(conclusionOf([])).toBeUndefined();
    expect(conclusionOf(['verified', 'pending'])).toBeUndefined();
    expect(conclusionOf(['rejected', 'draft'])).toBeUndefined();
    expect(conclusionOf(['rejected', 'rejected'])).toBe('reject');
    expect(conclusionOf(['rejected', 'verified'])).toBe('approve');
    expect(conclusionOf(['rejected', 'expired'])).toBe('approve');
  });
});

describe('what a viewer may do with a case', () => {
  const nobody = { isMember: false, isVerifier: false, isReviewer: false, isAdministrator: false };

  it('follows the table for each kind of viewer', () => {
    for (const state of CASE_STATES) expect(caseActions({ ...nobody, state })).toEqual([]);
    expect(caseActions({ ...nobody, isMember: true, state: 'draft' })).toEqual(['edit', 'discard', 'submit']);
    expect(caseActions({ ...nobody, isMember: true, state: 'returned' })).toEqual(['edit', 'submit']);
    expect(caseActions({ ...nobody, isMember: true, state: 'in_review' })).toEqual([]);
    expect(caseActions({ ...nobody, isVerifier: true, state: 'submitted' })).toEqual(['take']);
    expect(caseActions({ ...nobody, isVerifier: true, state: 'in_review' })).toEqual([]);
    const reviewer = { ...nobody, isVerifier: true, isReviewer: true, state: 'in_review' as const };
    expect(caseActions(reviewer)).toEqual(['check', 'decide', 'return', 'release']);
  });

  it('lets an administrator release what another verifier holds, unless it is their own case', () => {
    expect(caseActions({ ...nobody, isAdministrator: true, state: 'in_review' })).toEqual(['release']);
    expect(caseActions({ ...nobody, isAdministrator: true, state: 'submitted' })).toEqual([]);
    expect(caseActions({ ...nobody, isAdministrator: true, isMember: true, state: 'in_review' })).toEqual([]);
  });
});
