import type { Problem } from '../model/problem.js';
import type { Box } from './box.js';
import { findBranch, takeSide } from './branching.js';

/** Solves a node without the rules that branching restores. */
export interface Relaxation {
  /** Bound on the node, or −Infinity when nothing is possible; leaves the totals of its solution in `total`. */
  relax(): number;
  readonly total: Int32Array;
  /** A lower bound on a node whose solution uses too many producers, if there is one; may overwrite `total`. */
  tighten?(bound: number): number;
  /** Value of a permitted plan made from the last solution, −Infinity when there is none; `total` stays. */
  round?(): number;
  /** Called when the rounded plan is the best so far. */
  keepRounded?(): void;
  /** Called when the last solution keeps every rule and is the best so far. */
  keep(): void;
}

/** Small trees are finished sooner without the dearer bound. */
const TIGHTEN_AFTER = 8;

export interface TreeLimits {
  /** Most nodes. */
  nodes: number;
  /** The search ends where it could improve by no more than this (rupiah), or this share of the best found. */
  slack?: number;
  share?: number;
}

export interface TreeOutcome {
  /** Value of the best solution kept, or the value to beat when none was. */
  best: number;
  /** No solution of the tree is worth more. Equal to `best` when the search was exhaustive. */
  upper: number;
  nodes: number;
}

/**
 * Depth-first branch and bound within `box`, from the value to beat, within the limits. What is left unexplored counts
 * in `upper` with its parent's bound, so `upper` is valid whenever the search stops.
 */
export function searchTree(
  problem: Problem,
  box: Box,
  requests: readonly number[] | Int32Array,
  relaxation: Relaxation,
  toBeat: number,
  { nodes, slack = 0, share = 0 }: TreeLimits,
): TreeOutcome {
  const outcome: TreeOutcome = { best: toBeat, upper: toBeat, nodes: 0 };
  descend(Number.POSITIVE_INFINITY);
  outcome.upper = Math.max(outcome.upper, outcome.best);
  return outcome;

  function descend(parentBound: number): void {
    if (!box.consistent || parentBound <= outcome.best) return;
    if (outcome.nodes >= nodes || parentBound <= goodEnough()) {
      outcome.upper = Math.max(outcome.upper, parentBound);
      return;
    }
    outcome.nodes++;
    let bound = Math.min(parentBound, relaxation.relax());
    if (isSettled(bound)) return;
    const branch = firstBranch();
    if (branch === undefined) {
      outcome.best = bound;
      relaxation.keep();
      return;
    }
    if (tryRounding() && isSettled(bound)) return;
    if (branch.kind === 'group' && relaxation.tighten !== undefined && isWorthTightening()) {
      bound = Math.min(bound, relaxation.tighten(bound));
      if (isSettled(bound)) return;
      if (tryRounding() && isSettled(bound)) return;
    }
    const mark = box.mark();
    takeSide(box, branch, branch.first);
    descend(bound);
    box.undo(mark);
    takeSide(box, branch, branch.first === 0 ? 1 : 0);
    descend(bound);
    box.undo(mark);
  }

  /** The root of a tree that knows no plan yet, and every node of one that has grown. */
  function isWorthTightening(): boolean {
    return outcome.nodes > TIGHTEN_AFTER || (outcome.nodes === 1 && outcome.best === toBeat);
  }

  /** Nothing to be found below this bound that matters. */
  function isSettled(bound: number): boolean {
    if (bound > goodEnough()) return false;
    outcome.upper = Math.max(outcome.upper, bound);
    return true;
  }

  function goodEnough(): number {
    return outcome.best * (1 + share) + slack;
  }

  /** True when a plan near the node's solution is better than the best so far. At nodes 1, 2, 4, 8, … */
  function tryRounding(): boolean {
    if (relaxation.round === undefined || (outcome.nodes & (outcome.nodes - 1)) !== 0) return false;
    const value = relaxation.round();
    if (value <= outcome.best) return false;
    outcome.best = value;
    relaxation.keepRounded!();
    return true;
  }

  function firstBranch(): ReturnType<typeof findBranch> {
    for (const request of requests) {
      const branch = findBranch(problem, box, relaxation.total, request);
      if (branch !== undefined) return branch;
    }
    return undefined;
  }
}
