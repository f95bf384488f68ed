import type { NetworkBuilder } from '../flow/network-builder.js';
import { stepAt, type Problem } from '../model/problem.js';
import { Box } from '../tree/box.js';
import { FlowRelaxation } from './flow-relaxation.js';
import { Snapshot, type Ledger } from './ledger.js';
import { searchTree } from '../tree/tree-search.js';

export interface NeighbourhoodOutcome {
  gain: number;
  /** No plan of these requests, the others staying as they are, is worth more than this; undefined when not proved. */
  upper: number | undefined;
}

/** Re-solves requests exactly (a tree of small flows), everything else on the ledger staying fixed. */
export class Neighbourhood {
  private readonly box: Box;
  private readonly relaxation: FlowRelaxation;
  private readonly snapshot = new Snapshot();

  constructor(
    private readonly ledger: Ledger,
    builder: NetworkBuilder,
  ) {
    this.box = new Box(ledger.problem);
    this.relaxation = new FlowRelaxation(ledger.problem, this.box, builder);
  }

  get pivots(): number {
    return this.relaxation.pivots;
  }

  /** Tree search over all permitted plans of the requests. */
  solve(requests: Int32Array, nodeLimit: number): NeighbourhoodOutcome {
    const { ledger, box, relaxation } = this;
    const before = this.lift(requests);
    box.open(requests);
    relaxation.load(requests, ledger);
    const { best, upper } = searchTree(ledger.problem, box, requests, relaxation, before, { nodes: nodeLimit });
    if (best > before) relaxation.apply();
    else this.snapshot.restore(ledger);
    return { gain: best - before, upper: relaxation.exact ? upper : undefined };
  }

  /**
   * Keeps who supplies whom and re-deals the quantities: one flow in which every used pair stays at its price and
   * above its minimum, and unused pairs that no rule binds may join. Lines of different loads are left alone.
   */
  polish(): number {
    const { ledger, box, relaxation } = this;
    const requests = this.withoutMixedLines();
    if (requests.length === 0) return 0;
    box.open(requests);
    for (const request of requests) this.boxAround(request);
    const before = this.lift(requests);
    relaxation.load(requests, ledger);
    const value = relaxation.relax();
    if (value > before) {
      relaxation.keep();
      relaxation.apply();
      return value - before;
    }
    this.snapshot.restore(ledger);
    return 0;
  }

  /** Takes the requests off the ledger; answers what they were worth. */
  private lift(requests: Int32Array): number {
    const { ledger } = this;
    let value = 0;
    this.snapshot.take(ledger, requests);
    for (const request of requests) {
      value += ledger.valueOf(request);
      ledger.dropRequest(request);
    }
    return value;
  }

  private withoutMixedLines(): Int32Array {
    const { ledger } = this;
    const { problem } = ledger;
    const requests: number[] = [];
    for (let request = 0; request < problem.need.length; request++) {
      let free = problem.fillLimit[request] > 0;
      const end = ledger.endOfPairs(request);
      for (let pair = ledger.beginOfPairs(request); pair < end && free; pair++) {
        if (ledger.total[pair] > 0 && onMixedLine(problem, pair)) free = false;
      }
      if (free) requests.push(request);
    }
    return Int32Array.from(requests);
  }

  private boxAround(request: number): void {
    const { ledger, box } = this;
    const { problem } = ledger;
    const full = ledger.fill[request] === problem.need[request];
    if (problem.allOrNothing[request] === 1) {
      if (!full) return box.closeRequest(request);
      box.requireWhole(request);
    }
    const { groupStart, pairStart } = problem;
    const anySupplier = problem.slots[request] >= groupStart[request + 1] - groupStart[request];
    for (let group = groupStart[request]; group < groupStart[request + 1]; group++) {
      let used = anySupplier || problem.groupCounted[group] === 1;
      for (let pair = pairStart[group]; pair < pairStart[group + 1]; pair++) if (ledger.total[pair] > 0) used = true;
      for (let pair = pairStart[group]; pair < pairStart[group + 1]; pair++) this.boxPair(pair, used);
    }
  }

  private boxPair(pair: number, groupMayJoin: boolean): void {
    const { ledger, box } = this;
    const { problem } = ledger;
    const total = ledger.total[pair];
    const single = problem.stepStart[pair + 1] - problem.stepStart[pair] === 1;
    if (total === 0) {
      const unbound = groupMayJoin && single && problem.pairMin[pair] === 1 && problem.pairMultiple[pair] === 1;
      if (!unbound || onMixedLine(problem, pair)) box.lowerHigh(pair, 0);
    } else if (problem.pairMultiple[pair] > 1) {
      box.raiseLow(pair, total);
      box.lowerHigh(pair, total);
    } else {
      const step = stepAt(problem, pair, total);
      box.raiseLow(pair, Math.max(problem.pairMin[pair], problem.stepFrom[step]));
      if (step + 1 < problem.stepStart[pair + 1]) box.lowerHigh(pair, problem.stepFrom[step + 1] - 1);
    }
  }
}

function onMixedLine(problem: Problem, pair: number): boolean {
  const line = problem.offerLine[problem.pairOffer[pair]];
  return line >= 0 && problem.lineLoad[line] === 0;
}
