import { describe, expect, it } from 'vitest';
import { REQUEST_STATES, type RequestState } from '#contracts';
import {
  lineStateAfter,
  nextRequestState,
  REQUEST_MOVES,
  type RequestMove,
  requestMovesFrom,
  requestStateOf,
} from './request.rules.js';

const MOVES = Object.keys(REQUEST_MOVES) as RequestMove[];

describe('the life of a request line', () => {
  const allowed: Record<RequestState, RequestMove[]> = {
    draft: ['edit', 'open', 'cancel'],
    open: ['edit', 'cancel', 'match', 'lapse'],
    matched: ['edit', 'cancel', 'unmatch', 'fulfil', 'lapse'],
    fulfilled: [],
    cancelled: [],
    lapsed: [],
  };

  it.each(REQUEST_STATES)('%s: the listed moves and no other', (state) => {
    expect(requestMovesFrom(state)).toEqual(allowed[state]);
    for (const move of MOVES.filter((one) => !allowed[state].includes(one))) {
      expect(nextRequestState(state, move)).toBeUndefined();
    }
  });

  it('reaches every state from draft', () => {
    const reached = new Set<RequestState>(['draft']);
    for (const state of reached)
      for (const move of requestMovesFrom(state)) reached.add(nextRequestState(state, move)!);
    expect([...reached].toSorted()).toEqual([...REQUEST_STATES].toSorted());
  });

  it('people match, fulfil and lapse nothing', () => {
    expect(requestMovesFrom('matched', 'member')).toEqual(['edit', 'cancel']);
  });
});

describe('a running line', () => {
  it('is matched by the first unit agreed, and open again without any', () => {
    expect(lineStateAfter(100, 0)).toBe('open');
    expect(lineStateAfter(100, 1)).toBe('matched');
    expect(lineStateAfter(100, 100)).toBe('matched');
  });

  it.each([
    [100, 101],
    [100, -1],
    [100, Number.NaN],
  ])('refuses %i with %d agreed: a counter went wrong', (quantity, agreed) => {
    expect(() => lineStateAfter(quantity, agreed)).toThrow(RangeError);
  });
});

describe('a request', () => {
  it.each<[RequestState[], RequestState]>([
    [[], 'draft'],
    [['draft', 'draft'], 'draft'],
    [['open', 'matched', 'cancelled'], 'matched'],
    [['open', 'lapsed'], 'open'],
    [['fulfilled', 'lapsed', 'cancelled'], 'fulfilled'],
    [['lapsed', 'cancelled'], 'lapsed'],
    [['cancelled', 'cancelled'], 'cancelled'],
  ])('of %j is %s', (lines, state) => {
    expect(requestStateOf(lines)).toBe(state);
    expect(requestStateOf(lines.toReversed())).toBe(state);
  });
});
