import { describe, expect, it } from 'vitest';
import { RUN_STATES, type RunState } from '#contracts';
import { covers, isDue, mayMove, overlaps, RUN_MOVES, type RunMove } from './run.rules.js';

const MOVES = Object.keys(RUN_MOVES) as RunMove[];

describe('the life of a run', () => {
  it('reaches every state from "queued"', () => {
    const reached = new Set<RunState>(['queued']);
    for (const state of reached) for (const move of MOVES) if (mayMove(state, move)) reached.add(RUN_MOVES[move].to);
    expect([...reached].toSorted()).toEqual([...RUN_STATES].toSorted());
  });

  it('never leaves finished, failed or cancelled', () => {
    for (const state of ['finished', 'failed', 'cancelled'] as const)
      for (const move of MOVES) expect(mayMove(state, move)).toBe(false);
  });
});

describe('families', () => {
  it('overlap when one is in both, or when either names none', () => {
    expect(overlaps(['PPE'], ['AGRO', 'PPE'])).toBe(true);
    expect(overlaps(['PPE'], ['AGRO'])).toBe(false);
    expect(overlaps([], ['AGRO'])).toBe(true);
    expect(overlaps(['PPE'], [])).toBe(true);
  });

  it('cover others only when all of them are in', () => {
    expect(covers(['PPE', 'AGRO'], ['PPE'])).toBe(true);
    expect(covers(['PPE'], ['PPE', 'AGRO'])).toBe(false);
    expect(covers(['PPE'], [])).toBe(false);
    expect(covers([], ['PPE'])).toBe(true);
    expect(covers([], [])).toBe(true);
  });
});

describe('a changed family', () => {
  const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1_000);
  it('is due after its quiet time, and after ten of them when it never rests', () => {
    const change = (first: number, last: number) => ({ family: 'PPE', firstAt: at(first), lastAt: at(last) });
    expect(isDue(change(0, 0), at(59), 60)).toBe(false);
    expect(isDue(change(0, 0), at(60), 60)).toBe(true);
    expect(isDue(change(0, 590), at(599), 60)).toBe(false);
    expect(isDue(change(0, 599), at(600), 60)).toBe(true);
  });
});
