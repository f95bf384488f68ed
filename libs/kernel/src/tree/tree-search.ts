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
  /** Called when the last solution keeps every rule and is the best so far. */
  keep(): void;
}

/** Small trees are finished sooner without the dearer bound. */
const TIGHTEN_AFTER = 8;

export interface TreeOutcome {
  /** Value of the best solution kept, or the value to beat when none was. */
  best: number;
  /** No solution of the tree is worth more. Equal to `best` when the search was exhaustive. */
  upper: number;
  nodes: number;
}

/**
 * Depth-first branch and bound within `box`, from the value to beat, over at most `nodeLimit` nodes. What is left
 * unexplored counts in `upper` with its parent's bound, so `upper` is valid whenever the search stops. Nodes that
 * could improve by no more than `slack` are left out the same way.
 */
export function searchTree(
  problem: Problem,
  box: Box,
  requests: readonly number[] | Int32Array,
  relaxation: Relaxation,
  toBeat: number,
  nodeLimit: number,
  slack = 0,
): TreeOutcome {
  const outcome: TreeOutcome = { best: toBeat, upper: toBeat, nodes: 0 };
  descend(Number.POSITIVE_INFINITY);
  outcome.upper = Math.max(outcome.upper, outcome.best);
  return outcome;

  function descend(parentBound: number): void {
    if (!box.consistent || parentBound <= outcome.best) return;
    if (outcome.nodes >= nodeLimit || parentBound <= outcome.best + slack) {
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
    if (branch.kind === 'group' && outcome.nodes > TIGHTEN_AFTER && relaxation.tighten !== undefined) {
      bound = Math.min(bound, relaxation.tighten(bound));
      if (isSettled(bound)) return;
    }
    const mark = box.mark();
    takeSide(box, branch, branch.first);
    descend(bound);
    box.undo(mark);
    takeSide(box, branch, branch.first === 0 ? 1 : 0);
    descend(bound);
    box.undo(mark);
  }

  /** Nothing to be found below this bound that matters. */
  function isSettled(bound: number): boolean {
    if (bound > outcome.best + slack) return false;
    outcome.upper = Math.max(outcome.upper, bound);
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
